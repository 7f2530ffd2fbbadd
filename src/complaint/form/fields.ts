import { goals, limits, preferences } from '../payload/payload.schema.js';

/** One question of the form, as data; its words are in `fields.texts.ts`. */
export interface Field {
  readonly control: 'text' | 'textarea' | 'radios' | 'checkboxes' | 'checkbox' | 'date';
  /** Where its answer stands in the payload (JSON Pointer): errors of schema and server are led back by it. */
  readonly pointer: string;
  /** What it means when the schema refuses a filled answer. */
  readonly whenRefused: RefusalCode;
  readonly required?: true;
  /** Greatest length in code points. */
  readonly most?: number;
  /** The remaining length is shown while typing. */
  readonly counter?: true;
  readonly options?: readonly string[];
  /** Not `email`: browsers then rewrite the domain of an address, and judge it by rules of their own. */
  readonly type?: 'tel';
  readonly inputmode?: 'email' | 'tel' | 'text';
  /** Token for autocomplete; never used at a kiosk. */
  readonly autocomplete?: string;
}

/**
 * How many UTF-16 units a text field takes in. An answer that is accepted needs at most two for each code point, so one that was cut
 * off here is still too long to be sent: nothing gets lost in silence.
 */
export const roomOf = ({ most = limits.address }: Field): number => 2.5 * most;

export type RefusalCode = 'tooLong' | 'invalidEmail' | 'invalidPhone' | 'invalidReference' | 'notAccepted';

const yesNo = ['ja', 'nee', 'onbekend'] as const;
const consent = {
  control: 'radios',
  pointer: '/toestemming',
  whenRefused: 'notAccepted',
  options: ['ja', 'nee'],
} as const;
const choice = (pointer: string, options: readonly string[]) =>
  ({ control: 'radios', pointer, whenRefused: 'notAccepted', options }) as const;
const text = (pointer: string, most: number = limits.short) =>
  ({ control: 'text', pointer, whenRefused: 'tooLong', most }) as const;
const story = (pointer: string) =>
  ({
    control: 'textarea',
    pointer,
    whenRefused: 'tooLong',
    most: limits.story,
    counter: true,
    required: true,
  }) as const;
const date = (pointer: string) => ({ control: 'date', pointer, whenRefused: 'notAccepted' }) as const;

/** What a complaint can be about, as far as a citizen can tell; the other categories only the walk tells. */
const askedCategories = [
  'behandeling',
  'professional',
  'veiligheid',
  'medicatie',
  'organisatie',
  'wachttijd',
  'dossier',
  'anders',
] as const;

const listed = {
  watGebeurd: story('/signaal/watGebeurd'),
  aanvullingOp: { control: 'text', pointer: '/aanvullingOp', whenRefused: 'invalidReference', most: 40 },
  watIsNieuw: story('/watIsNieuw'),
  sector: choice('/signaal/sector', []),
  aanbiederNaam: text('/signaal/zorgaanbieder/naam'),
  aanbiederAfdeling: text('/signaal/zorgaanbieder/afdeling'),
  aanbiederPlaats: text('/signaal/zorgaanbieder/plaats'),
  wanneer: date('/signaal/wanneer'),
  duurtNogVoort: choice('/signaal/duurtNogVoort', yesNo),
  gevolg: choice('/signaal/gevolg', ['geen', 'hinder', 'lichamelijk', 'psychisch', 'overlijden', 'onbekend']),
  categorie: choice('/signaal/categorie', askedCategories),
  doel: { control: 'checkboxes', pointer: '/signaal/doel', whenRefused: 'notAccepted', options: goals },
  gesproken: choice('/signaal/stand/gesproken', yesNo),
  klachtenfunctionaris: choice('/signaal/stand/klachtenfunctionaris', yesNo),
  klachtGestuurd: choice('/signaal/stand', ['nee', 'ja', 'antwoord']),
  klachtDatum: date('/signaal/stand/klachtDatum'),
  verlenging: choice('/signaal/stand/verlenging', yesNo),
  antwoordDatum: date('/signaal/stand/antwoordDatum'),
  rol: choice('/rol', []),
  clientWeetHet: choice('/clientWeetHet', ['ja', 'nee', 'kanNiet']),
  anonimiteit: { ...choice('/anonimiteit', ['bekend', 'nietBijAanbieder', 'anoniem']), required: true },
  naam: { ...text('/melder/naam'), autocomplete: 'name' },
  email: {
    control: 'text',
    pointer: '/melder/email',
    whenRefused: 'invalidEmail',
    inputmode: 'email',
    autocomplete: 'email',
  },
  telefoon: {
    control: 'text',
    pointer: '/melder/telefoon',
    whenRefused: 'invalidPhone',
    type: 'tel',
    inputmode: 'tel',
    autocomplete: 'tel',
  },
  adres: { ...text('/melder/adres', limits.address), autocomplete: 'street-address' },
  voorkeur: choice('/melder/voorkeur', preferences),
  tolkNodig: { control: 'checkbox', pointer: '/melder/tolkNodig', whenRefused: 'notAccepted' },
  klachtVolgen: { control: 'checkbox', pointer: '/klachtVolgen', whenRefused: 'notAccepted' },
  toestemmingInspecteur: consent,
  toestemmingAanbieder: consent,
} as const satisfies Record<string, Field>;

export type FieldId = keyof typeof listed;

/** Every question of the form by id. `sector` and `rol` get their options from the walk: see `optionsOf`. */
export const fields: Readonly<Record<FieldId, Field>> = listed;

/** The ids in the order of the form. */
export const fieldIds = Object.keys(listed) as readonly FieldId[];

type WithControl<C> = { [F in FieldId]: (typeof listed)[F]['control'] extends C ? F : never }[FieldId];

export type DateFieldId = WithControl<'date'>;
export type ManyFieldId = WithControl<'checkboxes'>;
export type TextFieldId = Exclude<FieldId, DateFieldId | ManyFieldId>;

export const isDateField = (field: FieldId): field is DateFieldId => fields[field].control === 'date';
export const isManyField = (field: FieldId): field is ManyFieldId => fields[field].control === 'checkboxes';
