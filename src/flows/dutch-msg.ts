import type { Msg } from './words.js';

interface Filled {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

/** Stands in for `msg`: the Dutch source itself, whatever language the page speaks, with the gaps of a `str` text filled in. */
export const dutch = ((text: string | Filled) =>
  typeof text === 'string' ? text : String.raw({ raw: text.strings }, ...text.values)) as Msg;
