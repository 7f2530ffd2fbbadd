import type { Day } from '../../flows/terms/dates.js';

/** A longer line is folded (RFC 5545, 3.1). In octets of UTF-8, without the line end. */
const longest = 75;

const octetsOf = (character: string): number => {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
};

/** A line of a calendar file with its end, folded between characters; a reader puts it together again. */
export function contentLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > longest) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return `${folded}\r\n`;
}

/** A text as a value of a line (RFC 5545, 3.3.11). Some readers end a line at the separators of Unicode too. */
export const textValue = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/[\n\u2028\u2029]/g, '\\n');

/** `20261122` */
export const dayValue = (day: Day): string => day.replaceAll('-', '');

/** A moment in UTC: `20261122T120000Z`. */
export const momentValue = (moment: Date): string => moment.toISOString().replace(/[-:]|\.\d+/g, '');
