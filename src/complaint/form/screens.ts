import { fields, type FieldId } from './fields.js';
import type { Category, Context, Sector } from './form-context.js';
import { valueOf, type Draft, type Soort } from './draft.js';
import { categories, type roles } from '../payload/payload.schema.js';
import { isBlankText } from '../payload/unicode.js';
import type { Wording } from './words-context.js';
import type { Speaker } from '../../flows/roles.js';

type Role = (typeof roles)[number];

export type ScreenId =
  | 'verhaal'
  | 'nieuws'
  | 'aanbieder'
  | 'wanneer'
  | 'onderwerp'
  | 'doel'
  | 'stand'
  | 'wie'
  | 'bekend'
  | 'contact'
  | 'volgen'
  | 'toestemming';

/** A screen of the form: one subject, a few fields. */
export interface Screen {
  readonly id: ScreenId;
  readonly fields: readonly FieldId[];
}

const verhaal: Screen = { id: 'verhaal', fields: ['watGebeurd'] };
const nieuws: Screen = { id: 'nieuws', fields: ['aanvullingOp', 'watIsNieuw'] };
const aanbieder: Screen = {
  id: 'aanbieder',
  fields: ['sector', 'aanbiederNaam', 'aanbiederAfdeling', 'aanbiederPlaats'],
};
const wanneer: Screen = { id: 'wanneer', fields: ['wanneer', 'duurtNogVoort', 'gevolg'] };
const onderwerp: Screen = { id: 'onderwerp', fields: ['categorie'] };
const doel: Screen = { id: 'doel', fields: ['doel'] };
const stand: Screen = { id: 'stand', fields: ['gesproken', 'klachtenfunctionaris', 'klachtGestuurd'] };
const wie: Screen = { id: 'wie', fields: ['rol', 'clientWeetHet'] };
const bekend: Screen = { id: 'bekend', fields: ['anonimiteit'] };
const contact: Screen = {
  id: 'contact',
  fields: ['naam', 'telefoon', 'email', 'adres', 'voorkeur', 'tolkNodig'],
};
const volgen: Screen = { id: 'volgen', fields: ['klachtDatum', 'verlenging', 'antwoordDatum', 'klachtVolgen'] };
const toestemming: Screen = { id: 'toestemming', fields: ['toestemmingInspecteur', 'toestemmingAanbieder'] };

const screens: Readonly<Record<Soort, readonly Screen[]>> = {
  klacht: [verhaal, aanbieder, wanneer, onderwerp, doel, stand, wie, bekend, contact, volgen, toestemming],
  vraag: [verhaal, aanbieder, bekend, contact],
  aanvulling: [nieuws, bekend, contact],
};

/** Who the visitor may be, by for whom they speak. */
const rolesOf: Readonly<Record<Speaker, readonly [Role, ...Role[]]>> = {
  zelf: ['client', 'ouderVoogd', 'vertegenwoordiger', 'gemachtigde', 'naaste', 'nabestaande', 'pleegouder', 'anders'],
  kind: ['ouderVoogd', 'pleegouder', 'vertegenwoordiger', 'nabestaande', 'anders'],
  naaste: ['naaste', 'gemachtigde', 'vertegenwoordiger', 'nabestaande', 'anders'],
  overleden: ['nabestaande', 'vertegenwoordiger', 'anders'],
  ander: ['anders', 'naaste', 'gemachtigde', 'vertegenwoordiger', 'nabestaande', 'pleegouder'],
  jongere: ['jongere', 'client', 'anders'],
};

/** Only a report reaches the provider: nobody who asks or adds something is offered to hide from them, unless they chose so before. */
const hidingApplies = (draft: Draft): boolean =>
  draft.soort === 'klacht' || valueOf(draft, 'anonimiteit') === 'nietBijAanbieder';

/** The options of a field; those of `sector` and `rol` depend on the walk, those of `doel` on who receives it. */
export function optionsOf(field: FieldId, draft: Draft, context: Context): readonly string[] {
  if (field === 'sector') return context.openSectors;
  if (field === 'rol') return rolesOf[context.speaker];
  const options = fields[field].options ?? [];
  if (field === 'anonimiteit' && !hidingApplies(draft))
    return options.filter((option) => option !== 'nietBijAanbieder');
  return context.recipientIsLmz ? options : options.filter((option) => option !== 'inspectie');
}

const roleSaid = (draft: Draft, { speaker }: Context): Role | undefined =>
  rolesOf[speaker].find((role) => role === valueOf(draft, 'rol'));

/** What the visitor is to the person it is about. Who does not say is not taken for that person. */
export const roleIn = (draft: Draft, context: Context): Role => roleSaid(draft, context) ?? 'anders';

const speakerOfRole: Readonly<Partial<Record<Role | '', Speaker>>> = {
  ouderVoogd: 'kind',
  pleegouder: 'kind',
  naaste: 'naaste',
  nabestaande: 'overleden',
  vertegenwoordiger: 'ander',
  gemachtigde: 'ander',
  anders: 'ander',
};

const speaksForAnother: readonly Speaker[] = ['kind', 'naaste', 'ander'];

/**
 * For whom the visitor speaks: as the walk told, unless they say in the form that it is not about themselves, or that the person
 * died. Nobody may be told to ask somebody who died.
 */
export function speakerIn(draft: Draft, context: Context): Speaker {
  const ofRole = speakerOfRole[roleSaid(draft, context) ?? ''];
  const speaker = context.speaker === 'zelf' || ofRole === 'overleden' ? (ofRole ?? 'zelf') : context.speaker;
  const hasDied = draft.soort === 'klacht' && valueOf(draft, 'gevolg') === 'overlijden';
  return hasDied && speaksForAnother.includes(speaker) ? 'overleden' : speaker;
}

/** Whether there is a person it is about who can know of it. */
export const canPersonKnow = (draft: Draft, context: Context): boolean =>
  speaksForAnother.includes(speakerIn(draft, context));

/** What the words depend on, for a draft in its context. */
export const wordingOf = (draft: Draft, context: Context): Context & Wording => ({
  ...context,
  speaker: speakerIn(draft, context),
  soort: draft.soort,
});

/** What the complaint is about, as the walk told or the visitor says. */
export const categoryIn = (draft: Draft, { category }: Context): Category | undefined =>
  category ?? categories.find((one) => one === valueOf(draft, 'categorie'));

/** The sector of the complaint. */
export const sectorIn = (draft: Draft, context: Context): Sector =>
  context.openSectors.find((sector) => sector === valueOf(draft, 'sector')) ?? context.sector;

export type Anonymity = 'bekend' | 'nietBijAanbieder' | 'anoniem';

/** How much may be known of the visitor: nothing, until they say otherwise. */
export function anonymityIn(draft: Draft, { hasPrivacyUrl }: Context): Anonymity {
  const chosen = hasPrivacyUrl ? valueOf(draft, 'anonimiteit') : '';
  return chosen === 'bekend' || chosen === 'nietBijAanbieder' ? chosen : 'anoniem';
}

type Condition = (draft: Draft, context: Context) => boolean;

const isKnown: Condition = (draft, context) => anonymityIn(draft, context) !== 'anoniem';
const isSent = (...stages: readonly string[]): Condition => {
  return (draft) => stages.includes(valueOf(draft, 'klachtGestuurd'));
};
/** Nobody is asked whether they talked first with somebody who hurt them. */
const withoutViolence: Condition = (_, { uitkomst }) => uitkomst !== 'bijzonder/S2' && uitkomst !== 'jeugd/JS';
const underWkkgz: Condition = (_, { regime }) => regime === 'wkkgz';
/** Consent is about the visitor's own data: there is nothing to agree to when none was given. */
export const hasIdentity: Condition = (draft, context) =>
  isKnown(draft, context) &&
  (['naam', 'telefoon', 'email', 'adres'] as const).some((field) => !isBlankText(valueOf(draft, field)));
const all =
  (...conditions: readonly Condition[]): Condition =>
  (draft, context) =>
    conditions.every((holds) => holds(draft, context));

/** Only these fields depend on something; all others always apply. */
const onlyIf: { readonly [F in FieldId]?: Condition } = {
  sector: (_, { openSectors }) => openSectors.length > 0,
  gesproken: withoutViolence,
  klachtenfunctionaris: all(underWkkgz, withoutViolence),
  klachtDatum: isSent('ja', 'antwoord'),
  verlenging: all(underWkkgz, isSent('ja')),
  antwoordDatum: isSent('antwoord'),
  categorie: (_, { category }) => category === undefined,
  clientWeetHet: canPersonKnow,
  anonimiteit: (_, { hasPrivacyUrl }) => hasPrivacyUrl,
  naam: isKnown,
  telefoon: isKnown,
  email: isKnown,
  adres: isKnown,
  voorkeur: isKnown,
  tolkNodig: all(isKnown, (_, { taal }) => taal !== 'nl'),
  klachtVolgen: all(isKnown, isSent('ja'), (_, { recipientIsLmz }) => recipientIsLmz),
  toestemmingInspecteur: all(hasIdentity, (_, { recipientIsLmz }) => recipientIsLmz),
  toestemmingAanbieder: all(hasIdentity, (draft, context) => anonymityIn(draft, context) === 'bekend'),
};

function screensWith(draft: Draft, context: Context, applies: (field: FieldId) => boolean): readonly Screen[] {
  return screens[draft.soort]
    .map(({ id, fields: ids }) => ({
      id,
      fields: ids.filter((field) => (onlyIf[field]?.(draft, context) ?? true) && applies(field)),
    }))
    .filter((screen) => screen.fields.length > 0);
}

/** The screens to walk through, in order: what the tree told already is not asked again. */
export function screensOf(draft: Draft, context: Context): readonly Screen[] {
  return screensWith(draft, context, (field) => draft.given[field] === undefined);
}

/** The same with what the tree told: for the screen with everything to check, and for changing one thing there. */
export function screensToCheck(draft: Draft, context: Context): readonly Screen[] {
  return screensWith(draft, context, () => true);
}
