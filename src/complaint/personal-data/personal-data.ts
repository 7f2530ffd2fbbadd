import { accountsIn } from './account.js';
import { birthDateAt } from './birth-date.js';
import { bsnAt } from './bsn.js';
import { runsIn, type FindAt, type Place } from './digit-runs.js';
import { emailsIn } from './email.js';
import { phoneAt } from './phone.js';
import { limits } from '../payload.schema.js';
import { latinDigits } from '../../flows/digits.js';

export type FindingKind = 'bsn' | 'telefoon' | 'email' | 'rekening' | 'geboortedatum';

/** A piece of a text that looks personal. */
export interface Finding extends Place {
  readonly kind: FindingKind;
}

/** A text that is longer, in UTF-16 units, cannot be sent, so nothing behind it needs a look. */
const farthest = 2.5 * limits.story;

/** Where two findings overlap, the one that was found first stays. */
function withoutOverlaps(findings: readonly Finding[], length: number): readonly Finding[] {
  const covered = new Uint8Array(length);
  return findings.filter(({ start, end }) => {
    if (covered.subarray(start, end).includes(1)) return false;
    covered.fill(1, start, end);
    return true;
  });
}

/**
 * What looks like personal data in a free text: a citizen service number or an account number by its check digits, a phone
 * number, an e-mail address, and a date of birth near a word for birth. Works on the device. In order of place, without
 * overlaps.
 */
export function spotPersonalData(text: string): readonly Finding[] {
  const begin = Math.max(0, text.search(/\S/));
  const plain = latinDigits(text.slice(begin, begin + farthest));
  const runs = runsIn(plain);
  const atRuns = (find: FindAt) => runs.flatMap((_, at) => find(plain, runs, at) ?? []);
  const as = (kind: FindingKind, places: readonly Place[]) => places.map((place) => ({ kind, ...place }));
  const found = [
    ...as('rekening', accountsIn(plain)),
    ...as('email', emailsIn(plain)),
    ...as('telefoon', atRuns(phoneAt)),
    ...as('geboortedatum', atRuns(birthDateAt)),
    ...as('bsn', atRuns(bsnAt)),
  ];
  return withoutOverlaps(found, plain.length)
    .map(({ kind, start, end }) => ({ kind, start: start + begin, end: end + begin }))
    .sort((one, other) => one.start - other.start);
}

/** What stands in the place of something that was taken out: the same in every language. */
export const takenOutMark = '[…]';

/** The text without one finding; look again afterwards, the places behind it have moved. */
export const takeOut = (text: string, { start, end }: Finding): string =>
  text.slice(0, start) + takenOutMark + text.slice(end);
