import fc from 'fast-check';
import {
  categories,
  channels,
  consentPurposes,
  consequences,
  goals,
  languages,
  preferences,
  roles,
  schemaVersion,
  sectors,
  type Consent,
  type Melder,
  type Payload,
  type Signaal,
} from '../../src/complaint/payload/payload.schema.js';
import { isBlankText } from '../../src/complaint/payload/unicode.js';

const pick = <T>(list: readonly T[]) => fc.constantFrom(...list);
const text = (most?: number) =>
  fc
    .string({ unit: 'binary', minLength: 1, ...(most && { maxLength: most }) })
    .filter((characters) => !isBlankText(characters));
const line = (most: number) => text(most).map((characters) => characters.replaceAll('\n', ' '));
const two = (most: number, least = 1) => fc.integer({ min: least, max: most }).map((n) => String(n).padStart(2, '0'));
const year = fc.integer({ min: 1900, max: 2099 }).map(String);
const day = fc.tuple(year, two(12), two(31)).map((parts) => parts.join('-'));
const instant = fc
  .tuple(
    fc.integer({ min: 2000, max: 2099 }),
    two(12),
    two(31),
    two(23, 0),
    two(59, 0),
    two(59, 0),
    pick(['Z', '.5Z', '.123+02:00', '-11:30']),
  )
  .map(([y, m, d, hours, minutes, seconds, rest]) => `${y}-${m}-${d}T${hours}:${minutes}:${seconds}${rest}`);
const code = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9/.-]{0,20}$/);

const date = fc.oneof(
  fc.record({ precisie: fc.constant('dag'), waarde: day }),
  fc.record({ precisie: fc.constant('maand'), waarde: fc.tuple(year, two(12)).map((parts) => parts.join('-')) }),
  fc.record({ precisie: fc.constant('onbekend') }),
);

/** Every key of a part of the payload: a new one that is not made up here does not compile. */
type Model<Part> = Record<keyof Part, fc.Arbitrary<unknown>>;

/** A record of which every key but the named ones may be absent. */
const some = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }, requiredKeys: (keyof T)[] = []) =>
  fc.record(model, { requiredKeys });

const yesNo = pick(['ja', 'nee', 'onbekend']);
const signaal = some(
  {
    uitkomst: code,
    pad: fc.array(fc.record({ stap: code, keuze: code }), { maxLength: 20 }),
    sector: pick(sectors),
    categorie: pick(categories),
    zorgaanbieder: some({
      naam: line(200),
      afdeling: line(20),
      plaats: line(20),
    } satisfies Model<Signaal['zorgaanbieder']>),
    watGebeurd: fc.oneof(text(), fc.constant('\u{1F600}'.repeat(8000))),
    wanneer: date,
    duurtNogVoort: yesNo,
    gevolg: pick(consequences),
    stand: some({
      gesproken: yesNo,
      klachtenfunctionaris: yesNo,
      klachtDatum: date,
      verlenging: yesNo,
      antwoordDatum: date,
    } satisfies Model<Signaal['stand']>),
    doel: fc.array(pick(goals), { maxLength: goals.length }),
  } satisfies Model<Signaal>,
  ['pad', 'sector', 'zorgaanbieder', 'watGebeurd', 'stand', 'doel'],
);
const melder = some({
  naam: line(200),
  adres: line(300),
  email: fc.stringMatching(/^[a-z.]{1,20}@[a-z]{1,20}\.[a-z]{2,4}$/),
  telefoon: fc.stringMatching(/^\+?[0-9]{2}[ -][0-9]{4,8}$/),
  voorkeur: pick(preferences),
  taal: pick(languages),
  tolkNodig: fc.boolean(),
} satisfies Model<Melder>);
const consent = fc.record({
  doel: pick(consentPurposes),
  gegeven: fc.boolean(),
  tekstVersie: code,
  taal: pick(languages),
  tijd: instant,
} satisfies Model<Consent>);
const meta = some(
  {
    schemaVersie: fc.constant(schemaVersion),
    boomVersie: code,
    taal: pick(languages),
    kanaal: pick(channels),
    herkomst: line(200),
    verzondenOp: instant,
  } satisfies Model<Payload['meta']>,
  ['schemaVersie', 'boomVersie', 'taal', 'kanaal', 'verzondenOp'],
);

const common = some({ meta, rol: pick(roles), clientWeetHet: pick(['ja', 'nee', 'kanNiet']) }, ['meta', 'rol']);
const content = fc.oneof(
  fc.record({ soort: pick(['klacht', 'vraag']), signaal }),
  some(
    {
      soort: fc.constant('aanvulling'),
      aanvullingOp: fc.stringMatching(/^[A-Za-z0-9 ./-]{1,40}$/),
      watIsNieuw: text(),
    },
    ['soort', 'watIsNieuw'],
  ),
);
const person = fc.oneof(
  fc.record({ anonimiteit: fc.constant('anoniem') }),
  some(
    {
      anonimiteit: pick(['bekend', 'nietBijAanbieder']),
      melder,
      toestemming: fc.array(consent, { maxLength: 2 }),
      klachtVolgen: fc.boolean(),
    },
    ['anonimiteit', 'toestemming', 'klachtVolgen'],
  ),
);

/** A payload that the schema must find valid, as JSON that anybody could have sent. */
export const validPayload: fc.Arbitrary<Record<string, unknown>> = fc
  .tuple(common, content, person)
  .map((parts) => JSON.parse(JSON.stringify(Object.assign({}, ...parts))) as Record<string, unknown>);

type Node = Record<string, unknown> | unknown[];

function nodesIn(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesIn)];
}

/** The same payload with one thing wrong or odd: a key gone, a key too many, a value of another kind. It may stay valid. */
export const mutatedPayload: fc.Arbitrary<unknown> = fc
  .tuple(
    validPayload,
    fc.nat(),
    fc.nat(),
    fc.oneof(fc.jsonValue(), fc.constantFrom('', '\n', '\u200b', '\u3164 \u2800', 'x'.repeat(8001), 'dag')),
    pick(['drop', 'add', 'set']),
  )
  .map(([payload, whichNode, whichKey, value, how]) => {
    const copy = structuredClone(payload);
    const nodes = nodesIn(copy);
    const node = nodes[whichNode % nodes.length] as Record<string, unknown>;
    const keys = Object.keys(node);
    const key = keys[whichKey % Math.max(1, keys.length)] ?? 'extra';
    if (how === 'add') node[`extra${whichKey}`] = value;
    else if (how === 'set') node[key] = value;
    else if (Array.isArray(node)) node.pop();
    else delete node[key];
    return copy;
  });
