import { msg } from '@lit/localize';
import { siteOf } from '../components/screens/advice-screen.js';
import type { AdviceSheet, SheetHelper } from '../components/parts/advice-sheet.js';
import { dayInWords } from '../components/parts/day-words.js';
import { termSentencesAmong } from '../components/parts/deadlines.js';
import { dutch } from '../flows/dutch-msg.js';
import type { Outcome } from '../flows/flow.js';
import { stepAt } from '../flows/graph.js';
import { todayInAmsterdam } from '../flows/terms/dates.js';
import { answersOnTrail, placeOf, running } from '../flows/walk.js';
import type { OutcomeWords, QuestionWords } from '../flows/words.js';
import { currentLocale } from '../locales/localization.js';
import { joined } from '../locales/said.js';
import { sheetText } from '../takeaway/sheet/sheet-text.js';
import { sheetTexts } from '../takeaway/sheet/sheet.texts.js';
import { helperOf, wordsAt, type View } from './view.js';

function helpersOf(view: View, { helpers }: Outcome): readonly SheetHelper[] {
  const all = helpers.includes('lmz') ? helpers : [...helpers, 'lmz' as const];
  return all.map((id) => {
    const { name, called, phone, hours, url } = helperOf(view, id);
    return { name, called, phone: phone?.display, hours, site: url && siteOf(url) };
  });
}

/** What was asked and answered, in Dutch: the next desk reads that. */
function roadInDutch(view: View): AdviceSheet['nextDesk']['answers'] {
  const { walk, tree } = view.guidance;
  const questions = answersOnTrail(walk).filter(({ at }) => stepAt(tree, at)?.kind === 'question');
  const answers = questions.flatMap(({ at, way }) => {
    const { title, choices, about } = wordsAt(view, at, dutch) as QuestionWords;
    const answer = choices[way] ?? about?.roads[way];
    return answer ? [{ question: title, answer }] : [];
  });
  const { title } = wordsAt(view, placeOf(walk), dutch) as OutcomeWords;
  return [...answers, { question: sheetTexts(dutch).advice(), answer: title }];
}

/** The advice on one sheet. `story` is what the visitor wrote, and only when they asked for it. */
export function sheetOf(view: View, outcome: Outcome, story: string | undefined): AdviceSheet {
  const { walk } = view.guidance;
  const words = wordsAt(view, placeOf(walk)) as OutcomeWords;
  const texts = sheetTexts(msg);
  const today = todayInAmsterdam();
  const clock = { ...running(walk, outcome), today, locale: currentLocale() };
  const days = clock.terms.map((term) => joined(termSentencesAmong(term, clock))).filter(Boolean);
  return {
    title: words.title,
    printedOn: texts.printedOn(dayInWords(today, clock.locale)),
    now: { title: texts.now(), steps: words.now },
    fatal: words.fatal,
    who: { title: texts.who(), helpers: helpersOf(view, outcome) },
    when: { title: texts.when(), sentences: [...days, ...words.byWhen] },
    fails: { title: texts.fails(), sentences: words.ifFails },
    story: story ? { title: texts.story(), text: story } : undefined,
    nextDesk: { title: texts.nextDesk(), hint: texts.nextDeskHint(), answers: roadInDutch(view) },
  };
}

const helperLine = ({ name, called, phone, hours, site }: SheetHelper) =>
  `- ${[called ? `${name} (${called})` : name, phone, hours, site].filter(Boolean).join(', ')}`;

/** The same as plain text. */
export function sheetAsText(sheet: AdviceSheet): string {
  const { now, who, when, fails, story, nextDesk } = sheet;
  return sheetText(sheet.title, [
    {
      title: now.title,
      lines: [...now.steps.map((step, index) => `${index + 1}. ${step}`), ...(sheet.fatal ? [sheet.fatal] : [])],
    },
    { title: who.title, lines: who.helpers.map(helperLine) },
    { title: when.title, lines: when.sentences },
    { title: fails.title, lines: fails.sentences },
    ...(story ? [{ title: story.title, lines: [story.text] }] : []),
    { title: nextDesk.title, lines: nextDesk.answers.map(({ question, answer }) => `${question} ${answer}`) },
    { title: sheet.printedOn, lines: [] },
  ]);
}
