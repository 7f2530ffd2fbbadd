import { counter } from './counter.js';

export const click = (): number => (counter.clicks += 1);
export const engineMade = counter.made;
