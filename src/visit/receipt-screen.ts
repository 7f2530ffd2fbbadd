import { msg } from '@lit/localize';
import { anonymityIn } from '../complaint/complaint.screens.js';
import { valueOf } from '../complaint/draft.js';
import { sendingTexts } from '../complaint/sending.texts.js';
import { receiptFileName, receiptText } from '../complaint/receipt.js';
import { dayInWords } from '../components/day-words.js';
import { termSentences } from '../components/deadlines.js';
import { receiptStep } from '../components/receipt-step.js';
import { answersOf, complaintOf } from './complaint-on-screen.js';
import type { Visit } from './visit.js';
import { todayInAmsterdam } from '../flows/dates.js';
import { readDate } from '../flows/given-date.js';
import { currentLocale } from '../locales/localization.js';
import type { ScreenTools } from './screen-state.js';
import { copyText, printPage, saveAsFile } from './take-along.js';

/** The sentence with the day by which the provider must have answered, if the visitor told when they complained. */
function termSentence(visit: Visit): string | undefined {
  const { draft, context } = complaintOf(visit);
  if (draft.soort !== 'klacht' || context.regime !== 'wkkgz' || valueOf(draft, 'klachtGestuurd') !== 'ja')
    return undefined;
  const { date } = readDate(valueOf(draft, 'klachtDatum'), { today: context.today, kind: 'klacht' });
  const term = valueOf(draft, 'verlenging') === 'ja' ? 'wkkgz.verlengd' : 'wkkgz.antwoord';
  const sentences = termSentences(term, { date, today: context.today, locale: currentLocale() });
  return sentences.length > 0 ? sentences.join(' ') : undefined;
}

/** The moment of receipt as a clock in the Netherlands shows it. */
function inWords(instant: string, locale: string): string {
  const at = new Date(instant);
  const time = new Intl.DateTimeFormat('nl-NL', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Amsterdam',
  }).format(at);
  return `${dayInWords(todayInAmsterdam(at), locale)}, ${time}`;
}

/** It arrived: the reference, what happens next, and a copy to keep. */
export function receiptScreen(visit: Visit, tools: ScreenTools) {
  const { draft, context, wording, words } = complaintOf(visit);
  const { receipt } = visit.snapshot.context;
  const locale = currentLocale();
  const kiosk = visit.appearance.mode === 'kiosk';
  const texts = words.receipt;
  const reference = receipt?.referentienummer ?? '';
  const received = inWords(receipt?.ontvangenOp ?? '', locale);
  const next = texts.next(wording, anonymityIn(draft, context));
  const sentence = termSentence(visit);
  const term = sentence === undefined ? undefined : { title: msg('Uw klacht bij de zorgverlener'), sentence };
  const withAnswers = tools.state.withAnswers ?? false;
  const answers = withAnswers
    ? { title: texts.answersTitle(), rows: answersOf(visit).filter(({ value }) => value) }
    : undefined;
  const asText = () =>
    receiptText({
      title: texts.title(draft.soort),
      reference: { label: texts.reference(), value: reference },
      receivedAt: { label: texts.receivedAt(), value: received },
      next: { title: texts.nextTitle(), steps: next },
      ...(term && { deadline: `${term.title}\n${term.sentence}` }),
      advice: [texts.keep(), texts.later()],
      ...(answers && { answers }),
    });
  const copy = async () => tools.update({ ...tools.state, copied: await copyText(asText()) });
  const print = { label: texts.print(), press: printPage };
  const finish = { label: msg('Ik ben klaar'), press: () => tools.startAgain('done'), main: true };
  const toKeep = [
    { label: tools.state.copied ? words.story.copied() : texts.copy(), press: () => void copy() },
    { label: texts.save(), press: () => saveAsFile(receiptFileName(reference), asText()) },
    print,
    { label: msg('Iets toevoegen aan dit bericht'), press: () => visit.send({ type: 'addition.started' }) },
  ];
  return receiptStep({
    title: texts.title(draft.soort),
    referenceLabel: texts.reference(),
    reference,
    receivedLabel: texts.receivedAt(),
    received,
    keep: texts.keep(),
    nextTitle: texts.nextTitle(),
    next,
    term,
    notice: tools.state.copied === false ? sendingTexts(msg).copyFailed() : undefined,
    later: texts.later(),
    kiosk,
    ...(kiosk
      ? {}
      : {
          withAnswers: {
            label: texts.withAnswers(),
            on: withAnswers,
            change: (on: boolean) => tools.update({ ...tools.state, withAnswers: on }),
          },
        }),
    answers,
    buttons: kiosk ? [print, finish] : toKeep,
    level: visit.appearance.headingLevel,
  });
}
