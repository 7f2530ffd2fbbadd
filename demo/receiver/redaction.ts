import { spotPersonalData, takeOut, takenOutMark } from '../../src/complaint/personal-data/personal-data.js';
import { identity } from '../../src/complaint/form/fields.js';
import type { Melder } from '../../src/complaint/payload/payload.schema.js';

/** A name of two letters is part of many sentences. */
const shortestValue = 3;

/** `Dorpsstraat 12 a` and `1234 AB` in an address; a town alone says nothing of somebody. */
const partsOfAddress = /[^,;]*?\p{L}{2}\.? +\d+(?: ?\p{L})?(?![\p{L}\d])|\b\d{4} ?[a-z]{2}\b/giu;

/** What a person wrote of themselves, the longest first. */
const valuesOf = (melder: Melder): string[] =>
  [...identity.map((field) => melder[field]), ...(melder.adres?.match(partsOfAddress) ?? [])]
    .map((value) => value?.trim().replace(/^(\d{4})([a-z]{2})$/i, '$1 $2') ?? '')
    .filter((value) => value.length >= shortestValue)
    .sort((one, other) => other.length - one.length);

/** Words between a first and a last name, which are in every text. */
const between = /^(?:van|von|der|den|het|ten|ter|bin|ibn|del|les)$/i;

/** The words of a name, each of which names somebody too. */
const partsOfName = (naam = ''): string[] =>
  /^[\p{L}\p{M}\s.'’()-]+$/u.test(naam)
    ? naam.split(/[\s.()]+/).filter((part) => part.length >= shortestValue && !between.test(part))
    : [];

/** A short part of a name is a word too, unless it has a capital: `Wil` is somebody, `wil` is not. */
const isName = (part: string, found: string) => part.length > 4 || /^\p{Lu}/u.test(found);

const escaped = (word: string) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Finds a value as whole words, however it is spaced and capitalised. */
const asWords = (value: string) =>
  new RegExp(`(?<![\\p{L}\\d])${value.split(/\s+/).map(escaped).join('\\s*')}(?![\\p{L}\\d])`, 'giu');

/** A text for the signaaloverzicht: without what looks like personal data, whoever typed it, and without what `melder` says. */
export function withoutPersonalData(text: string, melder: Melder = {}): string {
  const whole = valuesOf(melder).reduce((rest, value) => rest.replace(asWords(value), takenOutMark), text);
  const unnamed = partsOfName(melder.naam).reduce(
    (rest, part) => rest.replace(asWords(part), (found) => (isName(part, found) ? takenOutMark : found)),
    whole,
  );
  return spotPersonalData(unnamed).reduceRight((rest, finding) => takeOut(rest, finding), unnamed);
}
