import { cleaned } from '../form/cleaned-answer.js';
import { hasComplained, valueOf, type Draft } from '../form/draft.js';
import { fields, isDateField, isManyField, type FieldId } from '../form/fields.js';
import type { FormContext } from '../form/form-context.js';
import { categoryIn, screensToCheck, sectorIn } from '../form/screens.js';
import { anonymityIn, roleIn } from '../form/visitor.js';
import { consentTextVersions } from '../texts/consent.texts.js';
import { consentPurposes, limits, schemaVersion, type Consent, type Payload } from './payload.schema.js';
import { cleanLine } from './unicode.js';
import { readDate } from '../../flows/terms/given-date.js';

/** An answer as it is sent: cleaned, and nothing when there is none. The schema is the judge of what is in it. */
function answerTo(field: FieldId, draft: Draft, context: FormContext): unknown {
  if (isDateField(field)) return readDate(valueOf(draft, field), context).date;
  if (isManyField(field)) return [...valueOf(draft, field)];
  const text = cleaned(field, valueOf(draft, field));
  return fields[field].control === 'checkbox' ? text === 'ja' || undefined : text || undefined;
}

type Node = Record<string, unknown>;

/** Puts a value at a place (JSON Pointer), with the objects that lead to it. */
function put(payload: Payload, place: string, value: unknown): void {
  const [, ...keys] = place.split('/');
  const last = keys.pop() as string;
  const leaf = keys.reduce<Node>((node, key) => (node[key] ??= {}) as Node, payload);
  leaf[last] = value;
}

/** Consents only where a choice was made, with the text that it was made by. */
const consentsOf = (draft: Draft, context: FormContext, applying: readonly FieldId[], tijd: string): Consent[] =>
  consentPurposes.flatMap((doel) => {
    const field = doel === 'inspecteur' ? 'toestemmingInspecteur' : 'toestemmingAanbieder';
    const answer = applying.includes(field) && answerTo(field, draft, context);
    return answer
      ? [{ doel, gegeven: answer === 'ja', tekstVersie: consentTextVersions[doel], taal: context.taal, tijd }]
      : [];
  });

/** The language that the visitor wrote in: that of the screen, unless they say that it was Dutch. */
const languageOf = (draft: Draft, context: FormContext, applying: readonly FieldId[]): FormContext['taal'] => {
  const field = draft.soort === 'aanvulling' ? 'nieuwsInNederlands' : 'verhaalInNederlands';
  return applying.includes(field) && answerTo(field, draft, context) ? 'nl' : context.taal;
};

/** What is sent of a complaint or a question whatever was answered, and what the walk told. */
const signaalOf = (draft: Draft, context: FormContext) => {
  const { uitkomst, pad } = context;
  const categorie = categoryIn(draft, context);
  return {
    ...(uitkomst && { uitkomst }),
    pad: pad.slice(-20).map((taken) => ({ ...taken })),
    sector: sectorIn(draft, context),
    ...(categorie && { categorie }),
    zorgaanbieder: {},
    watGebeurd: '',
    // That a complaint was sent is told by its date alone.
    stand: draft.soort === 'klacht' && hasComplained(draft) ? { klachtDatum: { precisie: 'onbekend' as const } } : {},
    doel: [],
  };
};

/**
 * The JSON to post. Only answers to fields that apply are in it, cleaned, and absent rather than empty. As long as the visitor did not
 * choose how to be known, they are anonymous. It may be invalid: see `checkAll`.
 */
export function buildPayload(draft: Draft, context: FormContext, now: Date): Payload {
  const applying = screensToCheck(draft, context).flatMap((screen) => screen.fields);
  const { boomVersie, taal, kanaal } = context;
  // Whatever the host says of itself must never keep a complaint from being sent.
  const herkomst = cleanLine(
    Array.from(cleanLine(context.herkomst ?? ''))
      .slice(0, limits.short)
      .join(''),
  );
  const verzondenOp = now.toISOString();
  const anonimiteit = anonymityIn(draft, context);
  const payload: Payload = {
    meta: {
      schemaVersie: schemaVersion,
      boomVersie,
      taal: languageOf(draft, context, applying),
      kanaal,
      ...(herkomst && { herkomst }),
      verzondenOp,
    },
    rol: roleIn(draft, context),
    ...(draft.soort === 'aanvulling'
      ? { soort: draft.soort, watIsNieuw: '' }
      : { soort: draft.soort, signaal: signaalOf(draft, context) }),
    ...(anonimiteit === 'anoniem'
      ? { anonimiteit }
      : { anonimiteit, toestemming: consentsOf(draft, context, applying, verzondenOp), klachtVolgen: false }),
  };
  for (const field of applying) {
    const answer = fields[field].apart ? undefined : answerTo(field, draft, context);
    if (answer !== undefined) put(payload, fields[field].place, answer);
  }
  if (payload.anonimiteit !== 'anoniem' && payload.melder?.tolkNodig) payload.melder.taal = taal;
  return payload;
}
