import {
  maxLength,
  optional,
  overwrite,
  record,
  refine,
  regex,
  strictObject,
  string,
  type infer as Infer,
} from 'zod/mini';
import { dialled } from './phone-number.js';

/** The most characters that an override file may have; a loader reads no further. */
export const largestOrganisationsFile = 128 * 1024;

const mostEntries = 200;

/** Lifelines: a host can never change them, not even by mistake. */
const locked = ['112', '113', 'veilig-thuis'];

const idPattern = /^[a-z0-9-]{1,60}$/;

/** One line of text: not only spaces, and nothing that breaks the line or turns its direction. */
const line = (most: number) =>
  string().check(maxLength(most), regex(/^(?!\s*$)[^\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+$/u));

/** What a phone can dial: a number with its country, one with its area, or a short number such as 112 and 14030. */
const number = /^(?:\+[1-9][0-9]{5,14}|0[0-9]{5,14}|[1-9][0-9]{2,5})$/;

const override = strictObject({
  name: optional(line(120)),
  phone: optional(
    strictObject({
      display: line(40),
      dial: string().check(maxLength(30), regex(/^[+(]?[0-9+ ()./-]+$/), overwrite(dialled), regex(number)),
    }).check(refine(({ display, dial }) => national(display) === national(dial))),
  ),
  hours: optional(line(200)),
  url: optional(string().check(maxLength(500), refine(isSafeUrl))),
});

const overrides = record(string().check(regex(idPattern)), override);

/** Contact data of the host by organisation id; ids that this version does not know are allowed and not used. */
export type Overrides = Readonly<Record<string, Infer<typeof override>>>;

export type ParsedOrganisations =
  | { readonly ok: true; readonly overrides: Overrides }
  /** Why the file is refused: one English sentence for the integrator. */
  | { readonly ok: false; readonly reason: string };

/**
 * Reads the host's `organisations` file, already parsed as JSON. A file that is wrong anywhere is refused as a whole: half a
 * list of desks would be worse than the list that comes with the widget.
 */
export function parseOrganisations(json: unknown): ParsedOrganisations {
  const refusal = refuse(json);
  if (refusal) return { ok: false, reason: refusal };
  const result = overrides.safeParse(json);
  if (result.success) return { ok: true, overrides: result.data };
  const [id, field, part] = result.error.issues[0]?.path ?? [];
  return { ok: false, reason: reasonFor(String(id), field === undefined ? undefined : String(field), part) };
}

/** What is wrong with the file as a whole, looked at before its entries are read. */
function refuse(json: unknown): string | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return 'The organisations file must be a JSON object with organisation ids as keys.';
  }
  const ids = Object.keys(json);
  if (ids.length > mostEntries) return `The organisations file has more than ${mostEntries} entries.`;
  if (ids.some((id) => !idPattern.test(id))) {
    return 'An organisation id may hold only a-z, 0-9 and hyphens, and at most 60 of them.';
  }
  const lifeline = locked.find((id) => ids.includes(id));
  return lifeline && `The entry "${lifeline}" is refused: 112, 113 and veilig-thuis cannot be changed.`;
}

const expectations: Readonly<Record<string, string>> = {
  name: 'text on one line, at most 120 characters',
  phone: '{"display", "dial"}, both the same number',
  'phone.display': 'text on one line, at most 40 characters',
  'phone.dial': 'one number that can be dialled, such as +31301234567 or 0800-1234',
  hours: 'text on one line, at most 200 characters',
  url: 'an https address without user name or password, at most 500 characters',
};

function reasonFor(id: string, field: string | undefined, part: PropertyKey | undefined): string {
  const place = [field, part].filter((name) => name !== undefined).join('.');
  const expected = expectations[place];
  return expected
    ? `The entry "${id}" has a wrong ${place}: expected ${expected}.`
    : `The entry "${id}" must be an object with only name, phone, hours and url.`;
}

/** A number as it is dialled inside the Netherlands, so that `+31 88` and `088` compare as one. */
const national = (written: string): string => dialled(written).replace(/^\+31/, '0');

function isSafeUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return protocol === 'https:' && !username && !password;
}
