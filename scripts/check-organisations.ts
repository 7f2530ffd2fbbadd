/**
 * Looks over the data that grows old (`npm run check-organisations`). Exits 1 when the contact data is invalid. It warns of
 * entries that no person confirmed, and no source is young enough for, in the last six months, and of the list of days off when
 * that ends within a year; with `--strict` both are failures.
 */
import { pathToFileURL } from 'node:url';
import { boolean, enum as oneOf, minLength, optional, record, refine, regex, strictObject, string } from 'zod/mini';
import { addDays, addMonths, isDay, todayInAmsterdam, type Day } from '../src/flows/terms/dates.js';
import { decreesKnownUntil } from '../src/flows/terms/holidays.js';
import lifelines from '../src/flows/organisations/lifelines.json' with { type: 'json' };
import others from '../src/flows/organisations/organisations.json' with { type: 'json' };
import { contactOf, organisationIds, type OrganisationId } from '../src/flows/organisations/organisations.js';

/** Both data files, as one. */
export const data = { ...lifelines, ...others };

const freshMonths = 6;

/** The next decree is published long before, and terms that end after the list are worked out long before too. */
const decreeMonths = 12;

const text = string().check(minLength(2));
const day = string().check(refine(isDay));
const phone = strictObject({
  display: string().check(regex(/^[0-9][0-9 -]+$/)),
  dial: string().check(regex(/^[0-9]+$/)),
  basis: oneOf(['stored-page', 'own-knowledge', 'confirmed']),
}).check(refine(({ display, dial }) => display.replace(/\D/g, '') === dial));

const file = record(
  string().check(regex(/^[a-z0-9-]{1,60}$/)),
  strictObject({
    name: text,
    free: optional(boolean()),
    phone: optional(phone),
    otherPhone: optional(phone),
    hours: optional(text),
    url: string().check(regex(/^https:\/\/[a-z0-9.-]+\.[a-z]{2,}(\/[a-z0-9/-]*)?$/)),
    source: text,
    sourceDate: text,
    checked: day,
    confidence: oneOf(['high', 'medium', 'low']),
    confirmedOn: optional(day),
  }),
);

/** What is wrong with the data, as `id.field: code`; empty when it is valid. */
export function faultsOf(json: unknown): readonly string[] {
  const result = file.safeParse(json);
  return result.success ? [] : result.error.issues.map(({ path, code }) => `${path.join('.')}: ${code}`);
}

const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const named = new RegExp(`(?:(${months.join('|')}) )?(\\b\\d{4}\\b)`, 'g');

/** The last day that a source can be of, by one part of its date; nothing when it has no date. */
function endOfPart(part: string): Day | undefined {
  const dates = part.includes('zonder datum') ? [] : [...part.matchAll(named)];
  const ends = dates.map(([, month, year]): Day => {
    const first: Day = `${year}-${String(month ? months.indexOf(month) + 1 : 12).padStart(2, '0')}-01`;
    return addDays(addMonths(first, 1), -1);
  });
  return ends.sort().at(-1);
}

/**
 * The last day on which what an entry says was still so: the one on which a person confirmed it, else the last that its source can
 * be of. Of several sources the oldest counts, for that may be the one with the number; without a date there is no such day.
 */
export function knownUntil({ sourceDate, confirmedOn }: { sourceDate: string; confirmedOn?: Day | undefined }) {
  const ends = confirmedOn ? [confirmedOn] : sourceDate.split(';').map(endOfPart);
  return ends.includes(undefined) ? undefined : ends.sort()[0];
}

/** The entries of valid data of which nobody knows whether they still hold, six months before a day. */
export function staleOn(today: Day, json: unknown = data): readonly string[] {
  return Object.entries(file.parse(json)).flatMap(([id, entry]) => {
    const until = knownUntil(entry);
    return until && addMonths(until, freshMonths) >= today ? [] : [id];
  });
}

/** The entries whose number, or without a number whose link, nobody has verified. */
export const unverified = (): readonly OrganisationId[] => organisationIds.filter((id) => !contactOf(id).verified);

/** Whether the list of days that a decree makes equal to a holiday ends within a year after a day. */
export const needsNextDecree = (today: Day): boolean => addMonths(today, decreeMonths) > decreesKnownUntil;

function report(strict: boolean): number {
  const faults = faultsOf(data);
  if (faults.length > 0) {
    console.error(`The contact data is invalid:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    return 1;
  }
  const today = todayInAmsterdam();
  const stale = staleOn(today);
  const endsSoon = needsNextDecree(today);
  const confirmed = organisationIds.filter((id) => 'confirmedOn' in data[id]);
  console.log(`${organisationIds.length} organisations, ${confirmed.length} confirmed by a person.`);
  if (stale.length > 0) {
    console.warn(`Of ${stale.length} neither a person nor a source says that they held ${freshMonths} months ago:`);
    for (const id of organisationIds) if (stale.includes(id)) console.warn(`  ${id}: ${data[id].sourceDate}`);
  }
  console.log('Without a source good enough to show a number by:');
  for (const id of unverified()) {
    const { phone: shown } = contactOf(id);
    const number = 'phone' in data[id] ? (shown ? 'number shown all the same' : 'number not shown') : 'no number';
    console.log(`  ${id}: ${number}`);
  }
  console.log(`Days made equal to a holiday are known until ${decreesKnownUntil}.`);
  if (endsSoon)
    console.warn('Look up the next decree (Staatscourant, "Besluit gelijkstelling") for src/flows/terms/holidays.ts.');
  return strict && (stale.length > 0 || endsSoon) ? 1 : 0;
}

const startedAsProgram = import.meta.url === pathToFileURL(process.argv[1] ?? '').href;
if (startedAsProgram) process.exitCode = report(process.argv.includes('--strict'));
