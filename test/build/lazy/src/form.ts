import { counter } from './counter.js';
import { greeting } from './greeting.js';

export const clicks = (): number => counter.clicks;
export const formMade = counter.made;
export const greet = (): string => greeting;
