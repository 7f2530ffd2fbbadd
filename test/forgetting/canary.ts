import { randomInt } from 'node:crypto';

const consonants = 'bcdfghjklmnpqrstvwxz';
const random = (signs: string, length: number) =>
  Array.from({ length }, () => signs[randomInt(signs.length)] ?? '').join('');

/** What one visitor types, unlike anything else: whoever finds it knows whose it is. */
export interface Canary {
  readonly word: string;
  readonly phone: string;
  readonly email: string;
  /** In another script, with a sign outside the basic plane. */
  readonly foreign: string;
  /** What is looked for: each of these alone is enough, so that a part that stayed behind is found too. */
  readonly needles: readonly string[];
}

/** A canary that nobody typed before. */
export function aCanary(): Canary {
  const letters = random(consonants, 12);
  const digits = random('123456789', 8);
  const arabic = random('ابتثجحخدذرزسشصضطظعغ', 10);
  return {
    word: `kanarie${letters}`,
    phone: `06${digits}`,
    email: `${letters}@voorbeeld.nl`,
    foreign: `${arabic}🐤`,
    needles: [letters.slice(0, 6), digits, arabic.slice(0, 6)],
  };
}

/** The needles that stand in a text. */
export const foundIn = (text: string, { needles }: Canary): readonly string[] =>
  needles.filter((needle) => text.includes(needle));

/** The needles that stand in bytes, in either way that a browser writes texts down. */
export const foundInBytes = (bytes: Buffer, { needles }: Canary): readonly string[] =>
  needles.filter((needle) => bytes.includes(needle, 0, 'utf8') || bytes.includes(needle, 0, 'utf16le'));
