import { fieldIds, fields, isDateField, type FieldId, type NeededCode, type RefusalCode } from './fields.js';
import { screensToCheck, type Screen } from './screens.js';
import type { FormContext } from './form-context.js';
import { complaintDateOf, isBlank, valueOf, type Draft } from './draft.js';
import { buildPayload } from '../payload/build-payload.js';
import { rulesBeyondSchema } from '../payload/payload.rules.js';
import { payloadSchema } from '../payload/payload.schema.js';
import { dateCodes, readDate, type DateCode } from '../../flows/terms/given-date.js';

export type ErrorCode = 'required' | NeededCode | RefusalCode | DateCode;

/** What is wrong with which field; the sentence is made by `errors.texts.ts`. */
export interface FieldError {
  readonly field: FieldId;
  readonly code: ErrorCode;
}

/**
 * The field that a JSON Pointer of an error leads to, also from inside its value; nothing when it is about something that
 * nobody fills in. Both plain pointers and the fragment form (`#/...`) are read.
 */
export function fieldOfPointer(pointer: string): FieldId | undefined {
  const wrong = `${pointer.replace(/^#/, '')}/`;
  return fieldIds
    .filter((field) => wrong.startsWith(`${fields[field].place}/`))
    .reduce<FieldId | undefined>((best, field) => {
      return best && fields[best].place.length >= fields[field].place.length ? best : field;
    }, undefined);
}

/** The errors of a receiver that are about something the visitor filled in. A code that is not ours says only: not accepted. */
export function errorsFrom(
  problems: readonly { readonly pointer: string; readonly code: string }[],
): readonly FieldError[] {
  return problems.flatMap(({ pointer, code }) => {
    const field = fieldOfPointer(pointer);
    if (!field) return [];
    const { whenRefused } = fields[field];
    const dateCode = isDateField(field) ? dateCodes.find((known) => known === code) : undefined;
    return [{ field, code: dateCode ?? (whenRefused === 'tooLong' ? 'notAccepted' : whenRefused) }];
  });
}

function dateCode(draft: Draft, field: FieldId, context: FormContext): DateCode | undefined {
  if (!isDateField(field)) return undefined;
  const complaint = field === 'antwoordDatum' ? complaintDateOf(draft, context) : undefined;
  return readDate(valueOf(draft, field), { today: context.today, complaint }).code;
}

/** Why a field may not stay empty, if so. */
function codeOfBlank(draft: Draft, field: FieldId): ErrorCode | undefined {
  const { neededFor: [preference, code] = [], required } = fields[field];
  if (preference !== undefined && valueOf(draft, 'voorkeur') === preference) return code;
  return required && 'required';
}

/** The fields that schema and rules refuse in the payload as it would be sent. */
function refusedFields(draft: Draft, context: FormContext): ReadonlySet<FieldId> {
  const payload = buildPayload(draft, context, new Date());
  const { success, error } = payloadSchema.safeParse(payload);
  const pointers = success
    ? rulesBeyondSchema(payload, context.today).map(({ pointer }) => pointer)
    : error.issues.map(({ path }) => `/${path.join('/')}`);
  return new Set(pointers.map(fieldOfPointer).filter((field) => field !== undefined));
}

function check(draft: Draft, context: FormContext, asked: readonly FieldId[]): readonly FieldError[] {
  const refused = refusedFields(draft, context);
  const codeOf = (field: FieldId): ErrorCode | undefined => {
    if (isBlank(draft, field)) return codeOfBlank(draft, field);
    return dateCode(draft, field, context) ?? (refused.has(field) ? fields[field].whenRefused : undefined);
  };
  return asked.flatMap((field) => {
    const code = codeOf(field);
    return code ? [{ field, code }] : [];
  });
}

/** What is wrong on one screen, in the order of the page. */
export const checkScreen = (draft: Draft, screen: Screen, context: FormContext): readonly FieldError[] =>
  check(draft, context, screen.fields);

/** What is wrong in the whole form, in its order. When it is empty, the payload is valid. */
export const checkAll = (draft: Draft, context: FormContext): readonly FieldError[] =>
  check(
    draft,
    context,
    screensToCheck(draft, context).flatMap((screen) => screen.fields),
  );
