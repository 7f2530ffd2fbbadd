import type { LetterLine, LetterPart } from '../../complaint/letter/letter-part.js';
import type { GivenDate } from '../../flows/terms/dates.js';
import { standing } from '../../flows/terms/terms.js';
import type { Msg } from '../../flows/words.js';
import { answerDay } from './answer-day.js';
import type { LetterFacts } from './letter-facts.js';
import type { Said } from './letter-words.js';
import { letterTexts } from './letter.texts.js';

/** How days are said in a language; an unknown date is empty. */
export type SayDate = (date: GivenDate) => string;

const says = (...sentences: readonly string[]): readonly LetterLine[] =>
  sentences.filter(Boolean).map((sentence) => ({ says: sentence }));

/** What was typed, or room for a pen. */
const given = (typed: string, room = 1, label?: string): LetterLine => ({
  ...(label !== undefined && { label }),
  ...(typed ? { typed } : { room }),
});

/** What of a name and an address was typed; one line for a pen when nothing was. */
const address = (...lines: readonly string[]): readonly LetterLine[] => {
  const filled = lines.filter(Boolean);
  return filled.length > 0 ? filled.map((typed) => ({ typed })) : [{ room: 2 }];
};

/** A story, and the language that it is in; or room to write it. */
const told = (text: string, { typedIn = '' }: LetterFacts): readonly LetterLine[] => [
  given(text, roomForStory),
  ...says(text && typedIn),
];

/** Lines on which a story can be written by hand. */
const roomForStory = 8;

function saidIn(facts: LetterFacts, say: SayDate): Said {
  const { regime, speaker, reference, complained, answered, decided, day, reason } = facts;
  const due = answerDay(facts);
  const inWords = (date: GivenDate | undefined) => (date ? say(date) : '');
  return {
    regime,
    speaker,
    reference,
    due: due ? say({ precisie: 'dag', waarde: due }) : '',
    complained: inWords(complained),
    answered: inWords(answered),
    decided: inWords(decided),
    late: standing('wkkgz.verlengd', complained, day) === 'late',
    hasReason: Boolean(reason),
  };
}

/**
 * The letter in the language of `msg`, part by part. Called with the same facts, two languages give the same parts and lines, so that
 * they can stand side by side.
 */
export function letterOf(facts: LetterFacts, msg: Msg, say: SayDate): readonly LetterPart[] {
  const words = letterTexts(msg);
  const { sender, to, happened, goals, requests, story, reason, speaker, about, day } = facts;
  const said = saidIn(facts, say);
  const letter = words.letters[facts.letter](said);
  const when = happened ? say(happened) : '';
  const asksGoals = goals.length > 0;
  const parts: readonly LetterPart[] = [
    {
      as: 'lines',
      lines: [
        given(sender.name, 1, words.name()),
        given(sender.address, 1, words.address()),
        ...(sender.phone ? [given(sender.phone, 1, words.phone())] : []),
        ...(sender.email ? [given(sender.email, 1, words.email())] : []),
      ],
    },
    { as: 'lines', lines: [...says(letter.to ?? words.to()), ...address(to.name, to.department, to.place)] },
    { as: 'lines', lines: says(words.date(say({ precisie: 'dag', waarde: day }))) },
    { as: 'heading', lines: says(letter.subject) },
    { as: 'text', lines: says(words.salutation()) },
    { as: 'text', lines: says(...letter.before, words.about[speaker](about)) },
    ...(requests.length > 0
      ? ([
          { as: 'text', lines: says(words.requestsTitle()) },
          { as: 'list', lines: says(...requests.map((request) => words.request[request]())) },
        ] as const)
      : []),
    ...(story === undefined
      ? []
      : ([
          { as: 'text', lines: says(words.happened()) },
          { as: 'story', lines: told(story, facts) },
          ...(when ? [{ as: 'text', lines: says(words.happenedOn(when)) } as const] : []),
        ] as const)),
    ...(letter.reasonTitle === undefined || reason === undefined
      ? []
      : ([
          { as: 'text', lines: says(letter.reasonTitle) },
          { as: 'story', lines: told(reason, facts) },
        ] as const)),
    ...(asksGoals
      ? ([
          { as: 'text', lines: says(words.goalsTitle()) },
          { as: 'list', lines: says(...goals.map((goal) => words.goal[goal]())) },
        ] as const)
      : []),
    ...letter.after.map((paragraph) => ({ as: 'text', lines: says(...paragraph) }) as const),
    { as: 'text', lines: says(words.greeting()) },
    { as: 'lines', lines: [{ label: words.signature(), room: 1 }, given(sender.name, 1, words.name())] },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}
