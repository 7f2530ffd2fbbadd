import type { LetterLine, LetterPart } from '../../complaint/letter/letter-part.js';

/** A line to write on with a pen. */
const penLine = '.'.repeat(60);

const lineText = (line: LetterLine): string => {
  if ('says' in line) return line.says;
  const content = 'typed' in line ? line.typed : Array.from({ length: line.room }, () => penLine).join('\n');
  return line.label === undefined ? content : `${line.label} ${content}`;
};

function partText({ as, lines }: LetterPart): string {
  const texts = lines.map(lineText);
  if (as === 'list') return texts.map((text) => `- ${text}`).join('\n');
  return texts.join(as === 'text' ? ' ' : '\n');
}

/** A letter as plain text, to copy, to save and to paste into an e-mail. Lines end with `\n`. */
export const letterText = (parts: readonly LetterPart[]): string => `${parts.map(partText).join('\n\n')}\n`;

/** Mail programs cut off a longer address, or open nothing at all. In characters. */
const longestLink = 1800;

/** Opens the mail program with a letter in it; nothing when it is too long for that. */
export function mailLink(parts: readonly LetterPart[]): string | undefined {
  const subject = parts.find(({ as }) => as === 'heading');
  const body = letterText(parts).replaceAll('\n', '\r\n');
  const link = `mailto:?subject=${encodeURIComponent(subject ? partText(subject) : '')}&body=${encodeURIComponent(body)}`;
  return link.length > longestLink ? undefined : link;
}
