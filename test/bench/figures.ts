import { markdownTable } from './document.js';
import type { Answers } from './answering.js';
import type { Load } from './loading.js';
import { largest, median, percentile } from './numbers.js';

/** The languages that are measured, and what the start may take in each: bytes, and times the plain element. */
export const languages = [
  { lang: 'nl', name: 'Dutch', bytes: 12_500, usable: 1.1 },
  { lang: 'en', name: 'English', bytes: 14_000, usable: 1.25 },
] as const;

/** What was measured of the plain element, or of the widget in a language: cold loads on the slow phone, and answers. */
interface Subject {
  readonly loads: readonly Load[];
  readonly answers: Answers;
}

/** Everything that was measured in one run. */
export interface Measured {
  readonly plain: Subject;
  readonly widget: readonly (Subject & (typeof languages)[number])[];
  /** Loads in Dutch, on a page without the line that preloads the shell. */
  readonly bare: readonly Load[];
  /** Loads in Dutch, with a processor six times slower. */
  readonly slower: readonly Load[];
  readonly switches: readonly number[];
  readonly shifts: readonly { readonly name: string; readonly goal: boolean; readonly shift: number }[];
}

/** A goal beside what was measured. Without a goal it is there to know. */
export interface Figure {
  readonly name: string;
  readonly goal: string;
  readonly measured: string;
  readonly holds?: boolean;
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const ms = (time: number): string => `${Math.round(time)} ms`;
const times = (ratio: number): string => `${ratio.toFixed(2)} x`;

const medianOf = (loads: readonly Load[], of: keyof Load): number => median(loads.map((load) => load[of]));

function atMost(name: string, is: number, most: number, show: (value: number) => string, beside = ''): Figure {
  return { name, goal: `at most ${show(most)}`, measured: `${show(is)}${beside}`, holds: is <= most };
}

/** How a time compares with that of the plain element in the same run. */
function besidePlain(name: string, is: number, plain: number, most: number): Figure {
  return atMost(name, is / plain, most, times, ` (${ms(is)} and ${ms(plain)})`);
}

const toKnow = (name: string, measured: string): Figure => ({ name, goal: '', measured });

const firstQuestion = 'first question';

function loadingFigures({ plain, widget, bare, slower }: Measured): Figure[] {
  const usable = medianOf(plain.loads, 'usable');
  const blocked = (loads: readonly Load[]) => medianOf(loads, 'blocked');
  const worst = (loads: readonly Load[]) => ms(largest(loads.map((load) => load.blocked)));
  const all = widget.flatMap(({ loads }) => loads);
  return [
    ...widget.flatMap(({ loads, name, ...most }) => [
      atMost(`bytes until the ${firstQuestion}, ${name}`, medianOf(loads, 'bytes'), most.bytes, kB),
      atMost(`requests until the ${firstQuestion}, ${name}`, medianOf(loads, 'requests'), 4, String),
      besidePlain(`${firstQuestion} usable, slow phone, ${name}`, medianOf(loads, 'usable'), usable, most.usable),
      besidePlain(`engine ready, slow phone, ${name}`, medianOf(loads, 'engineReady'), usable, 1.45),
      atMost(`blocking time over 50 ms, 4 x slower, ${name}`, blocked(loads), 0, ms),
    ]),
    atMost('blocking time over 50 ms, 6 x slower, Dutch', blocked(slower), 0, ms),
    toKnow(`bytes until the ${firstQuestion}, plain element`, kB(medianOf(plain.loads, 'bytes'))),
    toKnow(
      `${firstQuestion} usable, slow phone, Dutch, without the line that preloads the shell`,
      `${times(medianOf(bare, 'usable') / usable)} (${ms(medianOf(bare, 'usable'))})`,
    ),
    toKnow('blocking time over 50 ms, 4 x slower, plain element', ms(blocked(plain.loads))),
    toKnow(
      'blocking time over 50 ms, worst load (4 x slower, 6 x slower, plain element 4 x slower)',
      [all, slower, plain.loads].map(worst).join(', '),
    ),
  ];
}

function answeringFigures({ plain, widget, switches }: Measured): Figure[] {
  const p95 = (values: readonly number[]) => percentile(values, 0.95);
  const { toQuestion, toAdvice } = plain.answers;
  return [
    ...widget.flatMap(({ name, answers }) => [
      besidePlain(`answer to next question, p95, ${name}`, p95(answers.toQuestion), p95(toQuestion), 1.45),
      atMost(`answer to next question, slowest, ${name}`, largest(answers.toQuestion), 100, ms),
      toKnow(
        `answer to next question, median, ${name}`,
        `${ms(median(answers.toQuestion))} and ${ms(median(toQuestion))} (${toQuestion.length} answers each)`,
      ),
      besidePlain(`answer to advice, p95, ${name}`, p95(answers.toAdvice), p95(toAdvice), 1.45),
      atMost(`answer to advice, slowest, ${name}`, largest(answers.toAdvice), 100, ms),
    ]),
    atMost('language switch, file there, slowest', largest(switches), 100, ms),
    toKnow('language switch, file there, median', ms(median(switches))),
  ];
}

/** The figures, each beside its goal. */
export function figuresOf(measured: Measured): Figure[] {
  return [
    ...loadingFigures(measured),
    ...answeringFigures(measured),
    ...measured.shifts.map(({ name, goal, shift }) =>
      goal ? atMost(name, shift, 0, (value) => value.toFixed(3)) : toKnow(name, shift.toFixed(3)),
    ),
  ];
}

const verdict = ({ holds }: Figure): string => (holds === undefined ? '' : holds ? 'yes' : 'no');

/** The figures as a table of a Markdown document. */
export const asTable = (figures: readonly Figure[]): string =>
  markdownTable(
    ['figure', 'goal', 'measured', 'holds'],
    figures.map((figure) => [figure.name, figure.goal, figure.measured, verdict(figure)]),
  );
