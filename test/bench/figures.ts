import { markdownTable } from './document.js';
import type { Answers } from './answering.js';
import type { Load } from './loading.js';
import { largest, median, percentile } from './numbers.js';

/** Everything that was measured in one run. */
export interface Measured {
  /** Cold loads on the slow phone. */
  readonly plain: readonly Load[];
  readonly dutch: readonly Load[];
  readonly english: readonly Load[];
  /** In Dutch, on a page without the line that preloads the shell. */
  readonly bare: readonly Load[];
  /** In Dutch, with a processor six times slower. */
  readonly slower: readonly Load[];
  readonly answers: { readonly plain: Answers; readonly widget: Answers };
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

function loadingFigures({ plain, dutch, english, bare, slower }: Measured): Figure[] {
  const usable = medianOf(plain, 'usable');
  const blocked = (loads: readonly Load[]) => medianOf(loads, 'blocked');
  const worst = (loads: readonly Load[]) => ms(largest(loads.map((load) => load.blocked)));
  return [
    atMost(`bytes until the ${firstQuestion}, Dutch`, medianOf(dutch, 'bytes'), 12_500, kB),
    atMost(`bytes until the ${firstQuestion}, English`, medianOf(english, 'bytes'), 14_000, kB),
    toKnow(`bytes until the ${firstQuestion}, plain element`, kB(medianOf(plain, 'bytes'))),
    atMost(`requests until the ${firstQuestion}, Dutch`, medianOf(dutch, 'requests'), 4, String),
    atMost(`requests until the ${firstQuestion}, English`, medianOf(english, 'requests'), 4, String),
    besidePlain(`${firstQuestion} usable, slow phone, Dutch`, medianOf(dutch, 'usable'), usable, 1.1),
    besidePlain(`${firstQuestion} usable, slow phone, English`, medianOf(english, 'usable'), usable, 1.25),
    toKnow(
      `${firstQuestion} usable, slow phone, Dutch, without the line that preloads the shell`,
      `${times(medianOf(bare, 'usable') / usable)} (${ms(medianOf(bare, 'usable'))})`,
    ),
    besidePlain('engine ready, slow phone, Dutch', medianOf(dutch, 'engineReady'), usable, 1.45),
    atMost('blocking time over 50 ms, 4 x slower', blocked([...dutch, ...english]), 0, ms),
    atMost('blocking time over 50 ms, 6 x slower', blocked(slower), 0, ms),
    toKnow('blocking time over 50 ms, 4 x slower, plain element', ms(blocked(plain))),
    toKnow(
      'blocking time over 50 ms, worst load (4 x slower, 6 x slower, plain element 4 x slower)',
      [[...dutch, ...english], slower, plain].map(worst).join(', '),
    ),
  ];
}

function answeringFigures({ answers, switches }: Measured): Figure[] {
  const { plain, widget } = answers;
  const p95 = (values: readonly number[]) => percentile(values, 0.95);
  return [
    besidePlain('answer to next question, p95', p95(widget.toQuestion), p95(plain.toQuestion), 1.45),
    atMost('answer to next question, slowest', largest(widget.toQuestion), 100, ms),
    toKnow(
      'answer to next question, median',
      `${ms(median(widget.toQuestion))} and ${ms(median(plain.toQuestion))} (${widget.toQuestion.length} answers each)`,
    ),
    atMost('answer to advice, slowest', largest(widget.toAdvice), 100, ms),
    toKnow(
      'answer to advice, p95',
      `${ms(p95(widget.toAdvice))} and ${ms(p95(plain.toAdvice))} (${widget.toAdvice.length} answers each)`,
    ),
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
