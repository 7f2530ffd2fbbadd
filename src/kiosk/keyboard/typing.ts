/** A field in which text is typed. */
export type TextField = HTMLInputElement | HTMLTextAreaElement;

/** Whether something is a field that a visitor can type text in. */
export const isTextField = (target: unknown): target is TextField =>
  target instanceof Element &&
  target.matches('input:not([type]):read-write, input[type="text"]:read-write, textarea:read-write');

const caretOf = ({ selectionStart, selectionEnd }: TextField): readonly [start: number, end: number] => [
  selectionStart ?? 0,
  selectionEnd ?? 0,
];

const zeroWidthNonJoiner = '\u200c';

/** The last of a text that is one letter to who reads it, with its marks; an invisible one stands for itself. */
function lastLetter(text: string): string {
  if (text.endsWith(zeroWidthNonJoiner)) return zeroWidthNonJoiner;
  // older Firefox has no Segmenter
  if (!Intl.Segmenter) return /\P{M}?\p{M}*$/u.exec(text)?.[0] ?? '';
  return new Intl.Segmenter().segment(text).containing(text.length - 1)?.segment ?? '';
}

function firstLetter(text: string): string {
  if (!Intl.Segmenter) return /^\P{M}?\p{M}*/u.exec(text)?.[0] ?? '';
  return new Intl.Segmenter().segment(text).containing(0)?.segment ?? '';
}

/** The letter before the caret; empty at the beginning and where text is selected. */
export function letterBefore(field: TextField): string {
  const [start, end] = caretOf(field);
  return start === end ? lastLetter(field.value.slice(0, start)) : '';
}

function change(field: TextField, text: string, [start, end]: readonly [number, number], inputType: string): boolean {
  const { value, maxLength } = field;
  const grown = value.length - (end - start) + text.length;
  if (text && maxLength >= 0 && grown > maxLength) return false;
  field.setRangeText(text, start, end, 'end');
  reveal(field);
  field.dispatchEvent(new InputEvent('input', { inputType, data: text || null, bubbles: true, composed: true }));
  return true;
}

/** Types a text in place of what is selected, whole or, where it does not fit, not at all. Tells whether it went in. */
export const insert = (field: TextField, text: string): boolean =>
  change(field, text, caretOf(field), text === '\n' ? 'insertLineBreak' : 'insertText');

/** Puts another form in the place of the letter before the caret. */
export function replaceLetter(field: TextField, form: string): boolean {
  const [, end] = caretOf(field);
  return change(field, form, [end - letterBefore(field).length, end], 'insertReplacementText');
}

/** Takes away what is selected, or else the letter before the caret. */
export function erase(field: TextField): boolean {
  const [start, end] = caretOf(field);
  const from = start - letterBefore(field).length;
  return from < end && change(field, '', [from, end], 'deleteContentBackward');
}

/** Moves the caret over one letter, as it is seen: where text runs from right to left, left is onwards. */
export function moveCaret(field: TextField, to: 'left' | 'right'): void {
  const [start, end] = caretOf(field);
  const onwards = (to === 'right') === (getComputedStyle(field).direction === 'ltr');
  const step = onwards ? firstLetter(field.value.slice(end)) : lastLetter(field.value.slice(0, start));
  const edge = onwards ? end : start;
  const place = start === end ? edge + (onwards ? step.length : -step.length) : edge;
  field.setSelectionRange(place, place);
  reveal(field);
}

/** Brings the caret into view within the field: browsers do that only for what they typed themselves. */
function reveal(field: TextField): void {
  const { value, clientWidth, clientHeight } = field;
  if (field.scrollWidth <= clientWidth && field.scrollHeight <= clientHeight) return;
  const [caret] = caretOf(field);
  const { scrollTop, scrollLeft } = field;
  // The text up to the caret is as wide and as high as where the caret stands.
  field.value = value.slice(0, caret);
  const { scrollWidth, scrollHeight } = field;
  field.value = value;
  field.setSelectionRange(caret, caret);
  const against = getComputedStyle(field).direction === 'rtl' ? -1 : 1;
  field.scrollTop = within(scrollTop, scrollHeight, clientHeight);
  field.scrollLeft = against * within(against * scrollLeft, scrollWidth, clientWidth);
}

/** Where to scroll to, from where it is, so that the end of so many pixels is in sight with what stands around it. */
function within(scrolled: number, pixels: number, room: number): number {
  const isInSight = pixels <= scrolled + room && pixels - room / 3 >= scrolled;
  return isInSight ? scrolled : Math.max(0, pixels - room);
}
