import type { DateFieldId, TextFieldId } from '../form/fields.js';
import { cleaned } from '../form/cleaned-answer.js';
import { anonymityIn, categoryIn, roleIn, screensToCheck, sectorIn } from '../form/screens.js';
import { consentTextVersions } from '../texts/consent.texts.js';
import type { Context } from '../form/form-context.js';
import { hasComplained, valueOf, type Draft } from '../form/draft.js';
import { limits, schemaVersion, type Consent, type Melder, type Payload, type Signaal } from './payload.schema.js';
import { cleanLine } from './unicode.js';
import type { GivenDate } from '../../flows/terms/dates.js';
import { readDate } from '../../flows/terms/given-date.js';

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The object without the keys that have no value: absent in the JSON, not empty. */
function present<T extends object>(object: T): Present<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Present<T>;
}

/** Reads answers as they are sent: cleaned, and only those of fields that apply now. */
function answersOf(draft: Draft, context: Context) {
  const applying = new Set(screensToCheck(draft, context).flatMap((screen) => screen.fields));
  const text = (field: TextFieldId) => (applying.has(field) && cleaned(field, valueOf(draft, field))) || undefined;
  const date = (field: DateFieldId): GivenDate | undefined =>
    applying.has(field) ? readDate(valueOf(draft, field), context).date : undefined;
  // The schema is the judge: an answer outside its list is refused there, so here it may pass for one of them.
  const choice = <T extends string>(field: TextFieldId) => text(field) as T | undefined;
  const goals = applying.has('doel') ? [...valueOf(draft, 'doel')] : [];
  return { text, date, choice, goals };
}

type Answers = ReturnType<typeof answersOf>;

function signaalOf(draft: Draft, context: Context, { text, date, choice, goals }: Answers): Signaal {
  return {
    ...present({ uitkomst: context.uitkomst }),
    pad: context.pad.slice(-20).map((taken) => ({ ...taken })),
    sector: sectorIn(draft, context),
    ...present({ categorie: categoryIn(draft, context) }),
    zorgaanbieder: present({
      naam: text('aanbiederNaam'),
      afdeling: text('aanbiederAfdeling'),
      plaats: text('aanbiederPlaats'),
    }),
    watGebeurd: text('watGebeurd') ?? '',
    ...present({
      wanneer: date('wanneer'),
      duurtNogVoort: choice<'ja' | 'nee' | 'onbekend'>('duurtNogVoort'),
      gevolg: choice<NonNullable<Signaal['gevolg']>>('gevolg'),
    }),
    stand: present({
      gesproken: choice<'ja' | 'nee' | 'onbekend'>('gesproken'),
      klachtenfunctionaris: choice<'ja' | 'nee' | 'onbekend'>('klachtenfunctionaris'),
      klachtDatum:
        date('klachtDatum') ??
        (hasComplained(draft) && draft.soort === 'klacht' ? { precisie: 'onbekend' } : undefined),
      verlenging: choice<'ja' | 'nee' | 'onbekend'>('verlenging'),
      antwoordDatum: date('antwoordDatum'),
    }),
    doel: goals as Signaal['doel'],
  };
}

function melderOf({ taal }: Context, { text, choice }: Answers): Melder | undefined {
  const needsInterpreter = text('tolkNodig') === 'ja';
  const melder = present({
    naam: text('naam'),
    adres: text('adres'),
    email: text('email'),
    telefoon: text('telefoon'),
    voorkeur: choice<NonNullable<Melder['voorkeur']>>('voorkeur'),
    ...(needsInterpreter ? { taal, tolkNodig: true } : {}),
  });
  return Object.keys(melder).length > 0 ? melder : undefined;
}

function consentsOf({ taal }: Context, { text }: Answers, tijd: string): Consent[] {
  const asked = [
    ['inspecteur', text('toestemmingInspecteur')],
    ['aanbieder', text('toestemmingAanbieder')],
  ] as const;
  return asked
    .filter(([, answer]) => answer !== undefined)
    .map(([doel, answer]) => ({ doel, gegeven: answer === 'ja', tekstVersie: consentTextVersions[doel], taal, tijd }));
}

/**
 * The JSON to post. Only answers to fields that apply are in it, cleaned, and absent rather than empty; consents only where a choice was
 * made. As long as the visitor did not choose how to be known, they are anonymous. It may be invalid: see `checkAll`.
 */
export function buildPayload(draft: Draft, context: Context, now: Date): Payload {
  const answers = answersOf(draft, context);
  const { boomVersie, taal, kanaal, herkomst } = context;
  // Whatever the host says of itself must never keep a complaint from being sent.
  const origin = cleanLine(
    Array.from(cleanLine(herkomst ?? ''))
      .slice(0, limits.short)
      .join(''),
  );
  const verzondenOp = now.toISOString();
  const common = {
    meta: {
      schemaVersie: schemaVersion,
      boomVersie,
      taal,
      kanaal,
      ...present({ herkomst: origin || undefined }),
      verzondenOp,
    },
    rol: roleIn(draft, context),
    ...present({ clientWeetHet: answers.choice<'ja' | 'nee' | 'kanNiet'>('clientWeetHet') }),
  };
  const content =
    draft.soort === 'aanvulling'
      ? ({
          soort: draft.soort,
          ...present({ aanvullingOp: answers.text('aanvullingOp') }),
          watIsNieuw: answers.text('watIsNieuw') ?? '',
        } as const)
      : { soort: draft.soort, signaal: signaalOf(draft, context, answers) };
  const anonimiteit = anonymityIn(draft, context);
  if (anonimiteit === 'anoniem') return { ...common, ...content, anonimiteit };
  return {
    ...common,
    ...content,
    anonimiteit,
    ...present({ melder: melderOf(context, answers) }),
    toestemming: consentsOf(context, answers, verzondenOp),
    klachtVolgen: answers.text('klachtVolgen') === 'ja',
  };
}
