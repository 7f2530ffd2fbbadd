import {
  array,
  boolean,
  discriminatedUnion,
  enum as oneOf,
  type infer as Infer,
  literal,
  maxLength,
  object,
  optional,
  regex,
  strictObject,
  string,
} from 'zod/mini';
import { anythingVisible } from './unicode.js';

/** Version of this contract: it is in the payload and in the `$id` of the published JSON Schema. */
export const schemaVersion = '1.0' as const;

export const roles = [
  'client',
  'ouderVoogd',
  'vertegenwoordiger',
  'gemachtigde',
  'naaste',
  'nabestaande',
  'pleegouder',
  'jongere',
  'anders',
] as const;

export const sectors = [
  'eerstelijn.huisarts',
  'eerstelijn.mondzorg',
  'eerstelijn.apotheek',
  'eerstelijn.overig',
  'ggz',
  'msz',
  'jeugd',
  'ouderenzorg',
  'gehandicaptenzorg',
  'cosmetisch',
  'alternatief',
  'forensisch',
  'medicijn',
  'hulpmiddel',
  'anders',
] as const;

export const categories = [
  'organisatie',
  'behandeling',
  'professional',
  'dwang',
  'medicatie',
  'dossier',
  'wachttijd',
  'rekening',
  'veiligheid',
  'geen-igj',
  'anders',
] as const;

export const consequences = ['geen', 'hinder', 'lichamelijk', 'psychisch', 'overlijden', 'onbekend'] as const;

export const goals = [
  'gehoord',
  'uitleg',
  'excuses',
  'vertrouwen',
  'voorkomen',
  'behandeling',
  'oordeel',
  'vergoeding',
  'maatregel',
  'inspectie',
] as const;

export const preferences = ['bellen', 'email', 'brief', 'geenContact'] as const;
export const consentPurposes = ['inspecteur', 'aanbieder'] as const;
export const channels = ['embed', 'standalone', 'kiosk'] as const;
export const languages = ['nl', 'en', 'ar', 'tr', 'pl', 'uk', 'ro', 'es', 'fa', 'ti'] as const;

/** Greatest length of each text, in code points: zod counts UTF-16 units, JSON Schema code points, so a pattern says it to both. */
export const limits = { short: 200, address: 300, story: 8000 } as const;

const visible = regex(anythingVisible);
const line = (most: number) => string().check(regex(new RegExp(`^[^\\n]{1,${most}}$`, 'u')), visible);
const story = string().check(regex(new RegExp(`^[\\s\\S]{1,${limits.story}}$`, 'u')), visible);

const day = string().check(regex(/^(19|20)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u));
const month = string().check(regex(/^(19|20)\d\d-(0[1-9]|1[0-2])$/u));
const instant = string().check(
  regex(
    /^(19[789]|20\d)\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/u,
  ),
);
const code = string().check(regex(/^[A-Za-z0-9][A-Za-z0-9/.-]{0,59}$/u));
/** Before the @: anything but spaces, signs that stand around an address and what cannot be seen; between quotes also those. */
const mailbox = String.raw`(?:[^\s\p{Cc}\p{Cf}@"“”„<>()[\]\\,;:]{1,64}|"(?:[^"\\\p{Cc}]|\\[^\p{Cc}]){1,62}")`;
const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?`;
const topLabel = String.raw`\p{L}[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}]`;
/** An address as people write it, in any script: nobody has to know how a domain is spelt for machines. */
const email = string().check(regex(new RegExp(`^${mailbox}@(?:${label}\\.){1,8}${topLabel}$`, 'u')));

/** A number with the signs that people put between digits, and an extension behind a word or #. */
const phone = string().check(
  regex(/^\(?\+?(?:[ ()./-]{0,4}[0-9]){6,15}(?:[ ,;(]{0,3}(?:[\p{L}\p{M}]{1,12}[.:=]{0,2} ?|#)[0-9]{1,6}\)?)?$/u),
);
const reference = string().check(regex(/^[A-Za-z0-9 ./-]{1,40}$/u));
const yesNo = oneOf(['ja', 'nee', 'onbekend']);

export const givenDateSchema = discriminatedUnion('precisie', [
  strictObject({ precisie: literal('dag'), waarde: day }),
  strictObject({ precisie: literal('maand'), waarde: month }),
  strictObject({ precisie: literal('onbekend') }),
]);

export const metaSchema = strictObject({
  schemaVersie: literal(schemaVersion),
  boomVersie: code,
  taal: oneOf(languages),
  kanaal: oneOf(channels),
  herkomst: optional(line(limits.short)),
  verzondenOp: instant,
});

export const signaalSchema = strictObject({
  uitkomst: optional(code),
  pad: array(strictObject({ stap: code, keuze: code })).check(maxLength(20)),
  sector: oneOf(sectors),
  categorie: optional(oneOf(categories)),
  zorgaanbieder: strictObject({
    naam: optional(line(limits.short)),
    afdeling: optional(line(limits.short)),
    plaats: optional(line(limits.short)),
  }),
  watGebeurd: story,
  wanneer: optional(givenDateSchema),
  duurtNogVoort: optional(yesNo),
  gevolg: optional(oneOf(consequences)),
  stand: strictObject({
    gesproken: optional(yesNo),
    klachtenfunctionaris: optional(yesNo),
    klachtDatum: optional(givenDateSchema),
    verlenging: optional(yesNo),
    antwoordDatum: optional(givenDateSchema),
  }),
  doel: array(oneOf(goals)).check(maxLength(goals.length)),
});

export const melderSchema = strictObject({
  naam: optional(line(limits.short)),
  adres: optional(line(limits.address)),
  email: optional(email),
  telefoon: optional(phone),
  voorkeur: optional(oneOf(preferences)),
  taal: optional(oneOf(languages)),
  tolkNodig: optional(boolean()),
});

export const consentSchema = strictObject({
  doel: oneOf(consentPurposes),
  gegeven: boolean(),
  tekstVersie: code,
  taal: oneOf(languages),
  tijd: instant,
});

const common = { meta: metaSchema, rol: oneOf(roles), clientWeetHet: optional(oneOf(['ja', 'nee', 'kanNiet'])) };

/** What may be known of the person: everything, nothing to the provider, or nothing at all. */
const known = {
  melder: optional(melderSchema),
  toestemming: array(consentSchema).check(maxLength(consentPurposes.length)),
  klachtVolgen: boolean(),
};
const byAnonymity = <const Shape extends Parameters<typeof strictObject>[0]>(shape: Shape) =>
  discriminatedUnion('anonimiteit', [
    strictObject({ ...common, ...shape, anonimiteit: literal('bekend'), ...known }),
    strictObject({ ...common, ...shape, anonimiteit: literal('nietBijAanbieder'), ...known }),
    strictObject({ ...common, ...shape, anonimiteit: literal('anoniem') }),
  ]);

/**
 * The JSON that is posted: one of three kinds, by one of three ways to be known. Strict objects and unions only, so that the
 * published JSON Schema says the same. What neither can say is in `payload.rules.ts`.
 */
export const payloadSchema = discriminatedUnion('soort', [
  byAnonymity({ soort: literal('klacht'), signaal: signaalSchema }),
  byAnonymity({ soort: literal('vraag'), signaal: signaalSchema }),
  byAnonymity({ soort: literal('aanvulling'), aanvullingOp: optional(reference), watIsNieuw: story }),
]);

export type Payload = Infer<typeof payloadSchema>;
export type Signaal = Infer<typeof signaalSchema>;
export type Melder = Infer<typeof melderSchema>;
export type Consent = Infer<typeof consentSchema>;

/** What the receiver answers with 201. What else it says is passed over: a later version may say more. */
export const receiptSchema = object({
  referentienummer: string().check(regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/u)),
  ontvangenOp: instant,
});

export type Receipt = Infer<typeof receiptSchema>;
