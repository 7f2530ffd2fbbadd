import { fieldIds, fields, type ConditionId, type FieldId, type ScreenId } from './fields.js';
import type { Category, FormContext, Sector } from './form-context.js';
import { hasComplained, valueOf, type Draft, type Soort } from './draft.js';
import { categories } from '../payload/payload.schema.js';
import { anonymityIn, canPersonKnow, hasIdentity, rolesOf, speakerIn } from './visitor.js';
import type { WordsContext } from './words-context.js';

export type { ScreenId } from './fields.js';

/** A screen of the form: one subject, a few fields. */
export interface Screen {
  readonly id: ScreenId;
  readonly fields: readonly FieldId[];
}

const screens: Readonly<Record<Soort, readonly ScreenId[]>> = {
  klacht: [
    'verhaal',
    'aanbieder',
    'wanneer',
    'onderwerp',
    'doel',
    'stand',
    'wie',
    'bekend',
    'contact',
    'volgen',
    'toestemming',
  ],
  vraag: ['verhaal', 'aanbieder', 'bekend', 'contact'],
  aanvulling: ['nieuws', 'bekend', 'contact'],
};

/** Only a report reaches the provider: nobody who asks or adds something is offered to hide from them, unless they chose so before. */
const hidingApplies = (draft: Draft): boolean =>
  draft.soort === 'klacht' || valueOf(draft, 'anonimiteit') === 'nietBijAanbieder';

/** The options of a field; those of `sector` and `rol` depend on the walk, those of `doel` on who receives it. */
export function optionsOf(field: FieldId, draft: Draft, context: FormContext): readonly string[] {
  if (field === 'sector') return context.openSectors;
  if (field === 'rol') return rolesOf[context.speaker];
  const options = fields[field].options ?? [];
  if (field === 'anonimiteit' && !hidingApplies(draft))
    return options.filter((option) => option !== 'nietBijAanbieder');
  return context.recipientIsLmz ? options : options.filter((option) => option !== 'inspectie');
}

/** What the words depend on, for a draft in its context. */
export const wordingOf = (draft: Draft, context: FormContext): FormContext & WordsContext => ({
  ...context,
  speaker: speakerIn(draft, context),
  soort: draft.soort,
});

/** What the complaint is about, as the walk told or the visitor says. */
export const categoryIn = (draft: Draft, { category }: FormContext): Category | undefined =>
  category ?? categories.find((one) => one === valueOf(draft, 'categorie'));

/** The sector of the complaint. */
export const sectorIn = (draft: Draft, context: FormContext): Sector =>
  context.openSectors.find((sector) => sector === valueOf(draft, 'sector')) ?? context.sector;

type Condition = (draft: Draft, context: FormContext) => boolean;

/** What the rows of the fields name under `when`. */
const conditions: Readonly<Record<ConditionId, Condition>> = {
  sectorIsOpen: (_, { openSectors }) => openSectors.length > 0,
  categoryIsOpen: (_, { category }) => category === undefined,
  /** Nobody is asked whether they talked first with somebody who hurt them. */
  withoutViolence: (_, { uitkomst }) => uitkomst !== 'bijzonder/S2' && uitkomst !== 'jeugd/JS',
  underWkkgz: (_, { regime }) => regime === 'wkkgz',
  canPersonKnow,
  hasPrivacyUrl: (_, { hasPrivacyUrl }) => hasPrivacyUrl,
  isKnown: (draft, context) => anonymityIn(draft, context) !== 'anoniem',
  hidesFromNobody: (draft, context) => anonymityIn(draft, context) === 'bekend',
  hasIdentity,
  readsNoDutch: (_, { taal }) => taal !== 'nl',
  hasComplained,
  awaitsAnswer: (draft) => valueOf(draft, 'klachtGestuurd') === 'ja',
  hasAnswer: (draft) => valueOf(draft, 'klachtGestuurd') === 'antwoord',
  recipientIsLmz: (_, { recipientIsLmz }) => recipientIsLmz,
};

function screensWith(draft: Draft, context: FormContext, isAsked: (field: FieldId) => boolean): readonly Screen[] {
  const applies = (field: FieldId) =>
    isAsked(field) && (fields[field].when ?? []).every((id) => conditions[id](draft, context));
  return screens[draft.soort]
    .map((id) => ({ id, fields: fieldIds.filter((field) => fields[field].screen === id && applies(field)) }))
    .filter((screen) => screen.fields.length > 0);
}

/** The screens to walk through, in order: what the tree told already is not asked again. */
export function screensOf(draft: Draft, context: FormContext): readonly Screen[] {
  return screensWith(draft, context, (field) => draft.fromWalk[field] === undefined);
}

/** The same with what the tree told: for the screen with everything to check, and for changing one thing there. */
export function screensToCheck(draft: Draft, context: FormContext): readonly Screen[] {
  return screensWith(draft, context, () => true);
}
