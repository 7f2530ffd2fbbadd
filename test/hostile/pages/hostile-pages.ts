import type { Hostile } from '../hostile.js';
import { inSightPages } from './in-sight.js';
import { leavingPages } from './leaving.js';
import { looksPages } from './looks.js';
import { oldLibraries } from './old-libraries.js';
import { reportedPages } from './reports.js';
import { textPages } from './texts.js';

/** Every page on which the widget is tried, in every engine. */
export const hostilePages: readonly Hostile[] = [
  ...oldLibraries,
  ...inSightPages,
  ...looksPages,
  ...leavingPages,
  ...textPages,
  ...reportedPages,
];
