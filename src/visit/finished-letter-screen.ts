import { msg } from '@lit/localize';
import { nothing, type TemplateResult } from 'lit/html.js';
import { html } from '../components/html.js';
import { complaintDateOf } from '../complaint/form/draft.js';
import { questionsOf } from '../complaint/letter/letter-questions.js';
import type { LetterPart } from '../complaint/letter/letter-part.js';
import { dayInWords, givenDateInWords } from '../components/parts/day-words.js';
import { termLineFigure } from '../components/parts/term-line.js';
import { letterPaper, type OwnLetter } from '../components/parts/letter-paper.js';
import { letterScreen } from '../components/screens/letter-screen.js';
import { letterFileStyles, letterStyles } from '../components/styles/letter.styles.js';
import { anyPaperStyles, pageStyles } from '../components/styles/paper.styles.js';
import { dutch } from '../flows/dutch-msg.js';
import { isComplaint } from '../flows/letter.js';
import { todayInAmsterdam } from '../flows/terms/dates.js';
import { deadline, type TermId } from '../flows/terms/terms.js';
import { languages } from '../locales/languages.js';
import { currentLocale } from '../locales/localization.js';
import type { LetterSnapshot } from '../machines/letter.machine.js';
import { letterFile } from '../takeaway/letter/letter-file.js';
import { letterScreenTexts } from '../takeaway/letter/letter-screen.texts.js';
import { letterText, mailLink } from '../takeaway/letter/letter-text.js';
import { letterOf } from '../takeaway/letter/letter.js';
import { typedIn } from '../takeaway/letter/typed-language.js';
import { copyText, openProgram, saveAsFile } from './copy-save-print.js';
import { letterFacts } from './letter-facts.js';
import { letterView } from './letter-view.js';
import { printAlone } from './print-alone.js';
import type { Act, View } from './view.js';

/** A letter in Dutch and, for who reads another language, in that. */
interface BothLetters {
  readonly parts: readonly LetterPart[];
  readonly own: OwnLetter | undefined;
}

function lettersOf(letter: LetterSnapshot, typedInDutch: boolean): BothLetters {
  const locale = currentLocale();
  const facts = { ...letterFacts(letter.context), typedIn: typedInDutch ? undefined : typedIn(locale) };
  const inWords = (lang: string) => (date: Parameters<typeof givenDateInWords>[0]) =>
    givenDateInWords(date, lang) ?? '';
  return {
    parts: letterOf(facts, dutch, inWords('nl')),
    own:
      locale === 'nl'
        ? undefined
        : { lang: locale, dir: languages[locale].dir, parts: letterOf(facts, msg, inWords(locale)) },
  };
}

/** The term that runs out on the visitor while they write. */
const ownTerm: Readonly<Partial<Record<LetterSnapshot['context']['letter'], TermId>>> = {
  bezwaar: 'bezwaar',
  bemiddeling: 'detentie.medisch',
};

/** By when the letter must be there, when being late costs something. */
function fatalSentence({ context }: LetterSnapshot): string | undefined {
  const { letter, outcome } = context;
  const term = ownTerm[letter];
  if (!term) return undefined;
  const { decided, happened, day } = letterFacts(context);
  const texts = letterScreenTexts(msg);
  const last = outcome.terms.includes(term)
    ? deadline(term, term === 'bezwaar' ? decided : happened)?.earliest
    : undefined;
  if (!last) return texts.inTime();
  return last < day ? texts.maybeLate() : texts.inTimeBy(dayInWords(last, currentLocale()));
}

/** The line of time that the letter sets going, or that runs already. */
function clockOf({ context: { letter, outcome, draft } }: LetterSnapshot) {
  const today = todayInAmsterdam();
  const begins = letter === 'klacht.wkkgz';
  return termLineFigure({
    terms: begins ? ['wkkgz.antwoord', 'wkkgz.verlengd'] : outcome.terms,
    date: begins ? { precisie: 'dag', waarde: today } : complaintDateOf(draft, { today }),
    today,
    locale: currentLocale(),
  });
}

const shadowOf = (event: Event) => (event.currentTarget as Element).getRootNode() as ShadowRoot;

/** What can be done with the letter; at a kiosk, whose clipboard and files are the next visitor's too, it is only printed. */
function buttonsOf({ parts, own }: BothLetters, kiosk: boolean, { update }: Act) {
  const texts = letterScreenTexts(msg);
  const tell = (notice: string | undefined) => update({ notice });
  const print = async (event: Event) => {
    const printed = await printAlone(
      html`${letterPaper(parts)}${
        own
          ? html`<section class="next-page">
              <h2 lang=${own.lang} dir=${own.dir}>${texts.ownLetter()}</h2>
              ${letterPaper(parts, own)}
            </section>`
          : nothing
      }`,
      {
        root: shadowOf(event),
        css: [kiosk ? anyPaperStyles : pageStyles, letterStyles],
        title: texts.fileTitle(),
        lang: 'nl',
        dir: 'ltr',
      },
    );
    tell(printed ? undefined : texts.printFailed(kiosk));
  };
  const copy = async () => {
    const copied = await copyText(letterText(parts));
    tell(copied ? texts.copied() : texts.copyFailed());
  };
  const save = (name: string, text: string, type: string) =>
    tell(saveAsFile(name, text, type) ? texts.saved() : texts.saveFailed());
  const savePage = () => {
    const filed = [{ lang: 'nl', dir: 'ltr', parts } as const, ...(own ? [{ ...own, title: texts.ownLetter() }] : [])];
    save('brief.html', letterFile(filed, letterFileStyles), 'text/html');
  };
  const mail = () => {
    const link = mailLink(parts);
    if (link) openProgram(link);
    tell(link ? texts.mailOpened() : texts.tooLongForMail());
  };
  const printButton = { label: texts.print(), press: (event: Event) => void print(event), main: true };
  if (kiosk) return [printButton];
  return [
    printButton,
    { label: texts.copy(), press: () => void copy() },
    { label: texts.mail(), press: mail },
    { label: texts.savePage(), press: savePage },
    { label: texts.saveText(), press: () => save('brief.txt', letterText(parts), 'text/plain') },
  ];
}

/** The letter as it will look, to take along, to change, and to say that it is sent. */
export function finishedLetterScreen(letter: LetterSnapshot, view: View, act: Act): TemplateResult {
  const { appearance } = view;
  const { state, send, update } = act;
  const { context } = letter;
  const texts = letterScreenTexts(msg);
  const { words, wording } = letterView(letter, view);
  const kiosk = appearance.mode === 'kiosk';
  const letters = lettersOf(letter, state.typedInDutch === true);
  const hasTyped = letters.parts.some(({ as, lines }) => as === 'story' && lines.some((line) => 'typed' in line));
  return letterScreen({
    title: texts.title(),
    level: appearance.headingLevel,
    look: [texts.look(), ...(letters.own ? [texts.bothLanguages()] : [])],
    fatal: fatalSentence(letter),
    dutch: letters.parts,
    own: letters.own,
    typedInDutch:
      letters.own && hasTyped
        ? {
            label: texts.typedInDutch(),
            on: state.typedInDutch === true,
            change: (typedInDutch) => update({ typedInDutch }),
          }
        : undefined,
    buttons: buttonsOf(letters, kiosk, act),
    notice: state.notice,
    how: { title: texts.howTitle(), steps: texts.how(kiosk) },
    clock: clockOf(letter),
    sent: isComplaint(context.letter)
      ? {
          title: texts.sentTitle(),
          why: texts.sentWhy(context.letter === 'klacht.wkkgz'),
          button: { label: texts.sent(), press: () => send({ type: 'letter.sent' }) },
        }
      : undefined,
    changes: {
      title: texts.changeTitle(),
      buttons: questionsOf(context.letter).map((question) => ({
        label: texts.change(words.heading(question, wording).title),
        press: () => send({ type: 'letter.changing', question }),
      })),
    },
    toAdvice: { label: texts.toAdvice(), press: () => send({ type: 'advice.reopened' }) },
  });
}
