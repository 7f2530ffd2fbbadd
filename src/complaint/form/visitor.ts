import { fieldIds, fields } from './fields.js';
import type { FormContext } from './form-context.js';
import { isBlank, valueOf, type Draft } from './draft.js';
import type { roles } from '../payload/payload.schema.js';
import type { Speaker } from '../../flows/roles.js';

type Role = (typeof roles)[number];

/** Who the visitor may be, by for whom they speak. */
export const rolesOf: Readonly<Record<Speaker, readonly [Role, ...Role[]]>> = {
  zelf: ['client', 'ouderVoogd', 'vertegenwoordiger', 'gemachtigde', 'naaste', 'nabestaande', 'pleegouder', 'anders'],
  kind: ['ouderVoogd', 'pleegouder', 'vertegenwoordiger', 'nabestaande', 'anders'],
  naaste: ['naaste', 'gemachtigde', 'vertegenwoordiger', 'nabestaande', 'anders'],
  overleden: ['nabestaande', 'vertegenwoordiger', 'anders'],
  ander: ['anders', 'naaste', 'gemachtigde', 'vertegenwoordiger', 'nabestaande', 'pleegouder'],
  jongere: ['jongere', 'client', 'anders'],
};

const roleSaid = (draft: Draft, { speaker }: FormContext): Role | undefined =>
  rolesOf[speaker].find((role) => role === valueOf(draft, 'rol'));

/** What the visitor is to the person it is about. Who does not say is not taken for that person. */
export const roleIn = (draft: Draft, context: FormContext): Role => roleSaid(draft, context) ?? 'anders';

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
export function speakerIn(draft: Draft, context: FormContext): Speaker {
  const ofRole = speakerOfRole[roleSaid(draft, context) ?? ''];
  const speaker = context.speaker === 'zelf' || ofRole === 'overleden' ? (ofRole ?? 'zelf') : context.speaker;
  const hasDied = draft.soort === 'klacht' && valueOf(draft, 'gevolg') === 'overlijden';
  return hasDied && speaksForAnother.includes(speaker) ? 'overleden' : speaker;
}

/** Whether there is a person it is about who can know of it. */
export const canPersonKnow = (draft: Draft, context: FormContext): boolean =>
  speaksForAnother.includes(speakerIn(draft, context));

export type Anonymity = 'bekend' | 'nietBijAanbieder' | 'anoniem';

/** How much may be known of the visitor: nothing, until they say otherwise. */
export function anonymityIn(draft: Draft, { hasPrivacyUrl }: FormContext): Anonymity {
  const chosen = hasPrivacyUrl ? valueOf(draft, 'anonimiteit') : '';
  return chosen === 'bekend' || chosen === 'nietBijAanbieder' ? chosen : 'anoniem';
}

/** Consent is about the visitor's own data: there is nothing to agree to when none was given. */
export const hasIdentity = (draft: Draft, context: FormContext): boolean =>
  anonymityIn(draft, context) !== 'anoniem' && fieldIds.some((field) => fields[field].person && !isBlank(draft, field));

/** The desk can tell nothing to somebody who gave no way to be reached, or wants no contact. */
export const isUnreachable = (draft: Draft): boolean =>
  valueOf(draft, 'voorkeur') === 'geenContact' ||
  fieldIds.every((field) => !fields[field].neededFor || isBlank(draft, field));
