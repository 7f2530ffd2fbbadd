import { accountsIn } from './account.js';
import { birthDateAt } from './birth-date.js';
import { bsnAt } from './bsn.js';
import { runsIn, type FindAt, type Place } from './digit-runs.js';
import { emailsIn } from './email.js';
import { phoneAt } from './phone.js';
import { fields, roomOf } from '../form/fields.js';
import { legibleText } from '../payload/unicode.js';

export type FindingKind = 'bsn' | 'telefoon' | 'email' | 'rekening' | 'geboortedatum';

/** A piece of a text that looks personal. */
export interface Finding extends Place {
  readonly kind: FindingKind;
}

/** What a story takes in: nothing behind it can be sent, so nothing behind it needs a look. */
const farthest = roomOf(fields.watGebeurd);

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
 * number, an e-mail address, and a date of birth near a word for birth, in any digits, with any dashes and spaces, and with
 * invisible marks inside. Works on the device. In order of place, without overlaps.
 */
export function spotPersonalData(text: string): readonly Finding[] {
  const begin = Math.max(0, text.search(/\S/));
  const { legible: plain, placeOf } = legibleText(text.slice(begin, begin + farthest));
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
    .map(({ kind, start, end }) => ({ kind, start: begin + placeOf(start), end: begin + placeOf(end - 1) + 1 }))
    .sort((one, other) => one.start - other.start);
}

/** What stands in the place of something that was taken out: the same in every language. */
export const takenOutMark = '[…]';

/** The text without one finding; look again afterwards, the places behind it have moved. */
export const takeOut = (text: string, { start, end }: Finding): string =>
  text.slice(0, start) + takenOutMark + text.slice(end);
