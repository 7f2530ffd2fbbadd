/**
 * Looks over the contact data (`npm run check-organisations`). Exits 1 when the data is invalid. Entries that nobody has
 * verified, or that were last looked at more than six months ago, are listed; with `--strict` age is a failure too.
 */
import { pathToFileURL } from 'node:url';
import { enum as oneOf, minLength, optional, record, refine, regex, strictObject, string } from 'zod/mini';
import { addMonths, isDay, todayInAmsterdam, type Day } from '../src/flows/dates.js';
import lifelines from '../src/flows/organisations/lifelines.json' with { type: 'json' };
import others from '../src/flows/organisations/organisations.json' with { type: 'json' };
import { contactOf, organisationIds, type OrganisationId } from '../src/flows/organisations/organisations.js';

/** Both data files, as one. */
export const data = { ...lifelines, ...others };

const freshMonths = 6;

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

/** The entries of valid data that were last looked at more than six months before a day. */
export function staleOn(today: Day, json: unknown = data): readonly string[] {
  return Object.entries(file.parse(json))
    .filter(([, { checked, confirmedOn = checked }]) => addMonths(latest(checked, confirmedOn), freshMonths) < today)
    .map(([id]) => id);
}

/** The entries whose number, or without a number whose link, nobody has verified. */
export const unverified = (): readonly OrganisationId[] => organisationIds.filter((id) => !contactOf(id).verified);

const latest = (one: Day, other: Day): Day => (one > other ? one : other);

function report(strict: boolean): number {
  const faults = faultsOf(data);
  if (faults.length > 0) {
    console.error(`The contact data is invalid:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    return 1;
  }
  const stale = staleOn(todayInAmsterdam());
  console.log(`${organisationIds.length} organisations.`);
  console.log(`Last looked at more than ${freshMonths} months ago: ${stale.join(', ') || 'none'}.`);
  console.log('Not verified by anybody:');
  for (const id of unverified()) {
    const { phone: shown } = contactOf(id);
    const number = 'phone' in data[id] ? (shown ? 'number shown all the same' : 'number not shown') : 'no number';
    console.log(`  ${id}: ${number}`);
  }
  return strict && stale.length > 0 ? 1 : 0;
}

const startedAsProgram = import.meta.url === pathToFileURL(process.argv[1] ?? '').href;
if (startedAsProgram) process.exitCode = report(process.argv.includes('--strict'));
