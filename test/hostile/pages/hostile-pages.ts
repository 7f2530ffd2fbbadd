import type { Hostile } from '../hostile.js';
import { oldLibraries } from './old-libraries.js';

/** Every page on which the widget is tried, in every engine. */
export const hostilePages: readonly Hostile[] = [...oldLibraries];
