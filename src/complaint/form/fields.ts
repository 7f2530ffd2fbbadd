import type { GivenDate } from '../../flows/terms/dates.js';
import type { Place, PlaceFor, ValueAt } from '../payload/place.js';
import { consequences, goals, limits, preferences } from '../payload/payload.schema.js';

type PlaceOfPerson = Extract<Place, `/melder/${string}`>;

/** One question of the form, as data: all that is told of it but its words, which are in `fields.texts.ts`. */
export type Field<When = string> = {
  readonly control: 'text' | 'textarea' | 'radios' | 'checkboxes' | 'checkbox' | 'date';
  /** The screen that asks it, among the others of that screen in the order of the rows. */
  readonly screen: string;
  /** It applies only when all of these hold; they are in `screens.ts`. */
  readonly when?: readonly When[];
  /** What is sent is not simply the answer: `build-payload.ts` works it out. */
  readonly apart?: true;
  /** What it means when the schema refuses a filled answer. */
  readonly whenRefused: RefusalCode;
  readonly required?: true;
  /** The visitor wants to be reached in the way that this is needed for: a rule of the form, not of the payload. */
  readonly neededFor?: readonly [preference: ValueAt<'/melder/voorkeur'>, code: NeededCode];
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
} & (
  | {
      /** Where its answer stands in the payload: errors of schema and server are led back by it. */
      readonly place: PlaceOfPerson;
      /** It says who the visitor is: consent is asked about it, and a receiver takes it out of texts. */
      readonly person: boolean;
    }
  | { readonly place: Exclude<Place, PlaceOfPerson>; readonly person?: false }
);

/** What a control shows and takes in, whatever becomes of the answer. */
export type Control = Pick<
  Field,
  'control' | 'required' | 'most' | 'counter' | 'options' | 'type' | 'inputmode' | 'autocomplete'
>;

/**
 * How many UTF-16 units a text field takes in. An answer that is accepted needs at most two for each code point, so one that was cut
 * off here is still too long to be sent: nothing gets lost in silence.
 */
export const roomOf = ({ most = limits.address }: Pick<Control, 'most'>): number => 2.5 * most;

export type RefusalCode = 'tooLong' | 'invalidEmail' | 'invalidPhone' | 'invalidReference' | 'notAccepted';
export type NeededCode = 'phoneNeeded' | 'emailNeeded' | 'addressNeeded';

const yesNo = ['ja', 'nee', 'onbekend'] as const;
const radios = <S extends string, P extends Place>(screen: S, place: P, options: readonly string[]) =>
  ({ control: 'radios', screen, place, whenRefused: 'notAccepted', options }) as const;
const choice = <S extends string, P extends PlaceFor<string>>(screen: S, place: P, options: readonly ValueAt<P>[]) =>
  radios(screen, place, options);
const text = <S extends string, P extends PlaceFor<string>>(screen: S, place: P, most: number = limits.short) =>
  ({ control: 'text', screen, place, whenRefused: 'tooLong', most }) as const;
const story = <S extends string, P extends PlaceFor<string>>(screen: S, place: P) =>
  ({ ...text(screen, place, limits.story), control: 'textarea', counter: true, required: true }) as const;
const date = <S extends string, P extends PlaceFor<GivenDate>>(screen: S, place: P) =>
  ({ control: 'date', screen, place, whenRefused: 'notAccepted' }) as const;
const tick = <S extends string, P extends PlaceFor<boolean>>(screen: S, place: P) =>
  ({ control: 'checkbox', screen, place, whenRefused: 'notAccepted' }) as const;
/** Asked under a text in another language: whether it was written in Dutch all the same. */
const inDutch = <S extends string>(screen: S) =>
  ({
    control: 'checkbox',
    screen,
    place: '/meta/taal',
    whenRefused: 'notAccepted',
    when: ['readsNoDutch'],
    apart: true,
  }) as const;
const consent = { ...radios('toestemming', '/toestemming', ['ja', 'nee']), apart: true } as const;

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

const rows = {
  watGebeurd: story('verhaal', '/signaal/watGebeurd'),
  verhaalInNederlands: inDutch('verhaal'),
  aanvullingOp: { ...text('nieuws', '/aanvullingOp', 40), whenRefused: 'invalidReference' },
  watIsNieuw: story('nieuws', '/watIsNieuw'),
  nieuwsInNederlands: inDutch('nieuws'),
  sector: { ...choice('aanbieder', '/signaal/sector', []), when: ['sectorIsOpen'], apart: true },
  aanbiederNaam: text('aanbieder', '/signaal/zorgaanbieder/naam'),
  aanbiederAfdeling: text('aanbieder', '/signaal/zorgaanbieder/afdeling'),
  aanbiederPlaats: text('aanbieder', '/signaal/zorgaanbieder/plaats'),
  wanneer: date('wanneer', '/signaal/wanneer'),
  duurtNogVoort: choice('wanneer', '/signaal/duurtNogVoort', yesNo),
  gevolg: choice('wanneer', '/signaal/gevolg', consequences),
  categorie: {
    ...choice('onderwerp', '/signaal/categorie', askedCategories),
    when: ['categoryIsOpen'],
    apart: true,
  },
  doel: { control: 'checkboxes', screen: 'doel', place: '/signaal/doel', whenRefused: 'notAccepted', options: goals },
  gesproken: { ...choice('stand', '/signaal/stand/gesproken', yesNo), when: ['withoutViolence'] },
  klachtenfunctionaris: {
    ...choice('stand', '/signaal/stand/klachtenfunctionaris', yesNo),
    when: ['underWkkgz', 'withoutViolence'],
  },
  klachtGestuurd: { ...radios('stand', '/signaal/stand', ['nee', 'ja', 'antwoord']), apart: true },
  rol: { ...choice('wie', '/rol', []), apart: true },
  clientWeetHet: { ...choice('wie', '/clientWeetHet', ['ja', 'nee', 'kanNiet']), when: ['canPersonKnow'] },
  anonimiteit: {
    ...choice('bekend', '/anonimiteit', ['bekend', 'nietBijAanbieder', 'anoniem']),
    when: ['hasPrivacyUrl'],
    apart: true,
    required: true,
  },
  naam: { ...text('contact', '/melder/naam'), when: ['isKnown'], person: true, autocomplete: 'name' },
  telefoon: {
    control: 'text',
    screen: 'contact',
    place: '/melder/telefoon',
    when: ['isKnown'],
    person: true,
    neededFor: ['bellen', 'phoneNeeded'],
    whenRefused: 'invalidPhone',
    type: 'tel',
    inputmode: 'tel',
    autocomplete: 'tel',
  },
  email: {
    control: 'text',
    screen: 'contact',
    place: '/melder/email',
    when: ['isKnown'],
    person: true,
    neededFor: ['email', 'emailNeeded'],
    whenRefused: 'invalidEmail',
    inputmode: 'email',
    autocomplete: 'email',
  },
  adres: {
    ...text('contact', '/melder/adres', limits.address),
    when: ['isKnown'],
    person: true,
    neededFor: ['brief', 'addressNeeded'],
    autocomplete: 'street-address',
  },
  voorkeur: { ...choice('contact', '/melder/voorkeur', preferences), when: ['isKnown'], person: false },
  tolkNodig: { ...tick('contact', '/melder/tolkNodig'), when: ['isKnown', 'readsNoDutch'], person: false },
  klachtDatum: { ...date('volgen', '/signaal/stand/klachtDatum'), when: ['hasComplained'] },
  verlenging: { ...choice('volgen', '/signaal/stand/verlenging', yesNo), when: ['underWkkgz', 'awaitsAnswer'] },
  antwoordDatum: { ...date('volgen', '/signaal/stand/antwoordDatum'), when: ['hasAnswer'] },
  klachtVolgen: { ...tick('volgen', '/klachtVolgen'), when: ['isKnown', 'awaitsAnswer', 'recipientIsLmz'] },
  toestemmingInspecteur: { ...consent, when: ['hasIdentity', 'recipientIsLmz'] },
  toestemmingAanbieder: { ...consent, when: ['hasIdentity', 'hidesFromNobody'] },
} as const satisfies Record<string, Field>;

type Rows = typeof rows;
export type FieldId = keyof Rows;

/** Every question of the form by id. `sector` and `rol` get their options from the walk: see `optionsOf`. */
export const fields: Readonly<Record<FieldId, Field<ConditionId>>> = rows;

/** The ids in the order of the form. */
export const fieldIds = Object.keys(rows) as readonly FieldId[];

type With<Part> = { [F in FieldId]: Rows[F] extends Part ? F : never }[FieldId];

export type DateFieldId = With<{ readonly control: 'date' }>;
export type ManyFieldId = With<{ readonly control: 'checkboxes' }>;
export type StoryFieldId = With<{ readonly control: 'textarea' }>;
export type ScreenId = Rows[FieldId]['screen'];
export type ConditionId = Extract<Rows[FieldId], { readonly when: unknown }>['when'][number];

export const isDateField = (field: FieldId): field is DateFieldId => fields[field].control === 'date';
export const isManyField = (field: FieldId): field is ManyFieldId => fields[field].control === 'checkboxes';

/** What says who the visitor is. */
export const identity = fieldIds.filter((field) => fields[field].person) as readonly With<{ readonly person: true }>[];
