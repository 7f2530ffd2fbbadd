import { msg } from '@lit/localize';
import { complaintDateOf, valueOf } from '../complaint/form/draft.js';
import { sharedIn } from '../complaint/form/shared.js';
import { sendingTexts } from '../complaint/texts/sending.texts.js';
import { receiptFileName, receiptText, type ReceiptCopy } from '../complaint/sending/receipt-copy.js';
import { dayInWords } from '../components/parts/day-words.js';
import { termSentences } from '../components/parts/deadlines.js';
import { termLineFigure, termLineText, type TermLineView } from '../components/parts/term-line.js';
import { receiptScreen } from '../components/screens/receipt-screen.js';
import { answersOf, type FormView } from './complaint-view.js';
import { termRuledOut } from '../flows/situation.js';
import { isDay, todayInAmsterdam } from '../flows/terms/dates.js';
import { currentLocale } from '../locales/localization.js';
import { copyText, printPage, saveAsFile } from './copy-save-print.js';
import { helperOf, type Act } from './view.js';

/** The time that the provider has to answer, if the visitor told that they complained: the first term is the one that counts. */
function termsOf({ draft, context }: FormView): TermLineView {
  const waits = draft.soort === 'klacht' && context.regime === 'wkkgz' && valueOf(draft, 'klachtGestuurd') === 'ja';
  const ruledOut = termRuledOut[valueOf(draft, 'verlenging')];
  return {
    terms: waits ? (['wkkgz.antwoord', 'wkkgz.verlengd'] as const).filter((term) => term !== ruledOut) : [],
    date: complaintDateOf(draft, context),
    today: context.today,
    locale: currentLocale(),
  };
}

/** Day and hour of receipt as a clock in the Netherlands shows them; nothing for a day that does not exist, which a browser moves. */
function momentOf(instant: string): { readonly day: string; readonly time: string } | undefined {
  if (!isDay(instant.slice(0, 10))) return undefined;
  const at = new Date(instant);
  const time = new Intl.DateTimeFormat('nl-NL-u-hc-h23-nu-latn', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Amsterdam',
  }).format(at);
  return { day: dayInWords(todayInAmsterdam(at), currentLocale()), time };
}

/** It arrived: the reference, what happens next, and a copy to keep. */
export function receiptScreenOf(view: FormView, { state, update, send }: Act) {
  const { complaint, draft, context, wording, words, appearance } = view;
  const { receipt } = complaint.context;
  const kiosk = appearance.mode === 'kiosk';
  const texts = words.receipt;
  const own = receipt?.referentienummer ?? '';
  const { reference } = wording;
  const running = termsOf(view);
  const sentences = running.terms.slice(0, 1).flatMap((term) => termSentences(term, running));
  const moment = momentOf(receipt?.ontvangenOp ?? '');
  const shared = sharedIn(draft, context);
  const hearsFromDesk = context.recipientIsLmz && shared.isReachable;
  const phone = hearsFromDesk ? helperOf(view, 'lmz').phone : undefined;
  const on = state.withAnswers ?? false;
  const copy: ReceiptCopy = {
    title: texts.title(draft.soort),
    numbers: reference
      ? [
          { label: words.fields.aanvullingOp(wording).label, value: reference },
          { label: texts.reference(draft.soort), value: own },
        ]
      : [{ label: texts.reference(draft.soort), value: own }],
    received: moment
      ? [
          { label: texts.receivedOn(), value: moment.day },
          { label: texts.receivedAt(), value: moment.time },
        ]
      : [],
    notAComplaint: words.notAComplaint(draft, wording),
    keep: texts.keep(wording),
    next: { title: texts.nextTitle(), steps: texts.next(wording, shared) },
    answer: hearsFromDesk
      ? { sentence: texts.noFixedTerm(), phone: phone && { label: texts.phone(), value: phone.display } }
      : undefined,
    term:
      sentences.length > 0
        ? { title: words.complaintTitle(wording), sentences, line: termLineText(running) }
        : undefined,
    later: texts.later(),
    answers: on ? { title: texts.answersTitle(), rows: answersOf(view).filter(({ value }) => value) } : undefined,
  };
  const copyIt = async () => update({ copied: await copyText(receiptText(copy)) });
  const print = { label: texts.print(), press: printPage };
  return receiptScreen({
    ...copy,
    termLine: termLineFigure(running),
    notice: state.copied === false ? sendingTexts(msg).copyFailed() : undefined,
    kiosk,
    phone,
    level: appearance.headingLevel,
    ...(kiosk
      ? { buttons: [print] }
      : {
          withAnswers: {
            label: texts.withAnswers(),
            on,
            change: (withAnswers: boolean) => update({ withAnswers, copied: undefined }),
          },
          buttons: [
            { label: state.copied ? words.story.copied() : texts.copy(), press: () => void copyIt() },
            { label: texts.save(), press: () => saveAsFile(receiptFileName(reference || own), receiptText(copy)) },
            print,
            { label: msg('Iets toevoegen aan dit bericht'), press: () => send({ type: 'addition.started' }) },
          ],
        }),
  });
}
