import type { Hostile } from '../hostile.js';
import { inOneEngine } from './ends-well.js';
import { inSightPages } from './in-sight.js';
import { leavingPages } from './leaving.js';
import { looksPages } from './looks.js';
import { brokenBuiltins, oldLibraries } from './old-libraries.js';
import { reportedPages } from './reports.js';
import { textPages } from './texts.js';

/** Every page on which the widget is tried, in every engine but where a page says otherwise. */
export const hostilePages: readonly Hostile[] = [
  ...oldLibraries,
  ...brokenBuiltins,
  ...inSightPages,
  ...looksPages,
  ...leavingPages,
  ...textPages,
  ...(process.env['PROOF'] ? reportedPages : reportedPages.map(inOneEngine)),
];
