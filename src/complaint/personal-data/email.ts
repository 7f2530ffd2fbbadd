import type { Place } from './digit-runs.js';

/** E-mail addresses, also with letters that are not Latin. */
export function emailsIn(text: string): readonly Place[] {
  return Array.from(text.matchAll(/@/g), ({ index }): readonly Place[] => {
    const before = /[\p{L}\p{N}_%+-][\p{L}\p{N}._%+'’-]{0,63}$/u.exec(text.slice(Math.max(0, index - 64), index));
    const after = /^(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/u.exec(text.slice(index + 1, index + 255));
    return before && after ? [{ start: index - before[0].length, end: index + 1 + after[0].length }] : [];
  }).flat();
}
