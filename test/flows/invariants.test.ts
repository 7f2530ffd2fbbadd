import { expect } from '@open-wc/testing';
import { addDays, addMonths, isDay, todayInAmsterdam, type GivenDate } from '../../src/flows/terms/dates.js';
import type { Address, Outcome, Path, Question } from '../../src/flows/flow.js';
import {
  addressesOf,
  allPaths,
  choicesOf,
  leadsTo,
  reachableFrom,
  stepAt,
  topicOf,
  waysOf,
} from '../../src/flows/graph.js';
import { standing, terms } from '../../src/flows/terms/terms.js';
import { redirectOn } from '../../src/flows/terms/redirect.js';
import { arrive, back, placeOf, startWalk } from '../../src/flows/walk.js';
import type { QuestionWords } from '../../src/flows/words.js';
import { entries, wholeTree } from '../../scripts/tree/whole-tree.js';
import { dutch } from '../../src/flows/dutch-msg.js';

const { tree, wordsAt } = wholeTree(dutch);
const today = todayInAmsterdam();
const judge = redirectOn(() => today);

const steps = addressesOf(tree);
const stepsOf = <K extends 'question' | 'outcome'>(kind: K) =>
  steps.flatMap((at) => {
    const step = stepAt(tree, at);
    return step?.kind === kind ? [{ at, step: step as K extends 'question' ? Question : Outcome }] : [];
  });
const questions = stepsOf('question');
const outcomes = stepsOf('outcome');
const paths = allPaths(tree, 'begin/zorg');
const nothingSaid: Path = { trail: [], answers: {} };
const end = (trail: readonly Address[]) => trail.at(-1) as Address;

/** Names the steps that break a rule; none may. */
function none<T extends { readonly at: Address }>(all: readonly T[], breaks: (step: T) => boolean): void {
  expect(all.length).to.be.greaterThan(0);
  expect(all.filter(breaks).map(({ at }) => at)).to.deep.equal([]);
}

const healthSectors = ['eerstelijn', 'ggz', 'msz', 'ouderenzorg', 'gehandicaptenzorg', 'cosmetisch'];
const fromSector = (sector: string) => paths.filter(({ answers }) => answers['begin/zorg'] === sector);

describe('every path through the tree', () => {
  it('comes to an outcome from each of the places where a visit can begin, without a loop or a dead end', () => {
    for (const entry of entries) expect(allPaths(tree, entry), entry).to.not.be.empty;
  });

  it('asks at most four questions, that for a date included', () => {
    const questionsOn = ({ trail }: Path) => {
      const step = stepAt(tree, end(trail));
      return trail.length - 1 + (step?.kind === 'outcome' && step.asksFirst ? 1 : 0);
    };
    expect(paths.filter((path) => questionsOn(path) > 4).map(({ trail }) => trail.join(' '))).to.deep.equal([]);
  });

  it('asks two on the common roads', () => {
    const common = ['W1', 'W2', 'W3', 'W5', 'W6'].map((id): Address => `hoofdweg/${id}`);
    for (const sector of healthSectors) {
      const short = fromSector(sector).filter(({ trail }) => trail.length - 1 === 2);
      expect(
        short.map(({ trail }) => end(trail)),
        sector,
      ).to.include.members(common);
    }
  });

  it('reaches, together with the roads, every step there is', () => {
    const reached = reachableFrom(tree, entries);
    none(
      steps.map((at) => ({ at })),
      ({ at }) => !reached.has(at),
    );
  });

  it('reaches every outcome by answers alone, save money for damage in youth help', () => {
    const reached = new Set(entries.flatMap((entry) => allPaths(tree, entry)).map(({ trail }) => end(trail)));
    none(outcomes, ({ at }) => !reached.has(at) && at !== 'bijzonder/L2');
  });

  it('comes from every kind of health care to serious harm, violence and unsafe care within two answers', () => {
    for (const sector of healthSectors) {
      const near = fromSector(sector).filter(({ trail }) => trail.length - 1 <= 2);
      const serious: Address[] = ['bijzonder/S1', 'bijzonder/S2', 'bijzonder/S3'];
      expect(
        near.map(({ trail }) => end(trail)),
        sector,
      ).to.include.members(serious);
    }
    expect(
      fromSector('jeugd')
        .filter(({ trail }) => trail.length - 1 === 2)
        .map(({ trail }) => end(trail)),
    ).to.include('jeugd/JS');
  });

  it('keeps forced care apart by sector, and asks only where the sector does not tell', () => {
    const forced = (sector: string) =>
      fromSector(sector)
        .filter(({ answers }) => answers['hoofdweg/stand'] === 'dwang')
        .map(({ trail }) => end(trail));
    expect(forced('ggz')).to.deep.equal(['bijzonder/F1']);
    expect(forced('ouderenzorg')).to.deep.equal(['bijzonder/F2']);
    expect(forced('gehandicaptenzorg')).to.deep.equal(['bijzonder/F2']);
    expect([...new Set(forced('msz'))]).to.have.members(['bijzonder/F1', 'bijzonder/F2', 'bijzonder/F0']);
  });
});

describe('every question', () => {
  it('has its choice for who does not know as the last', () => {
    const unknown = (at: Address) => (at === 'begin/zorg' ? 'anders' : 'weetNiet');
    none(questions, ({ at, step }) => Object.keys(step.choices).at(-1) !== unknown(at));
    expect((wordsAt('begin/zorg') as QuestionWords).choices['anders']).to.match(/weet het niet/);
  });

  it('leads who does not know to LMZ or to the broadest advice that does no harm', () => {
    const safe: readonly Address[] = [
      'overig/O7',
      'overig/wat',
      'hoofdweg/W1',
      'hoofdweg/W4b',
      'bijzonder/F0',
      'jeugd/J1a',
      'jeugd/J2a',
      'begin/zorg',
    ];
    none(questions, ({ at, step }) => {
      const last = Object.keys(step.choices).at(-1) as string;
      return !safe.includes(leadsTo(tree, at, last, nothingSaid));
    });
  });

  it('offers at least two choices whatever was answered before', () => {
    none(questions, ({ step }) => choicesOf(step, {}).length < 2);
  });

  it('has a conditional choice only after a question that comes earlier on some path, and answers that exist there', () => {
    none(questions, ({ step }) =>
      Object.values(step.onlyAfter ?? {}).some(({ by, in: answers }) => {
        const earlier = stepAt(tree, by);
        return earlier?.kind !== 'question' || answers.some((answer) => !(answer in earlier.choices));
      }),
    );
  });
});

describe('a fork', () => {
  it('is on answers that exist, or on the law, at every choice and every road', () => {
    none(
      steps.map((at) => ({ at })),
      ({ at }) =>
        Object.values(waysOf(stepAt(tree, at) as Question | Outcome)).some((target) => {
          if (typeof target === 'string') return false;
          const { by, when } = target;
          const earlier = by === 'regime' ? undefined : stepAt(tree, by);
          const possible = earlier?.kind === 'question' ? Object.keys(earlier.choices) : ['jeugd'];
          return Object.keys(when).some((answer) => !possible.includes(answer));
        }),
    );
  });
});

describe('every outcome, as data', () => {
  it('names somebody to turn to', () => none(outcomes, ({ step }) => step.helpers.length === 0));

  it('names nobody twice', () => none(outcomes, ({ step }) => new Set(step.helpers).size < step.helpers.length));

  it('rests on a legal source', () =>
    none(outcomes, ({ step }) => step.legal.length === 0 || step.legal.some((law) => !law.trim())));

  it('was checked on a real day, not longer than a year ago', () => {
    none(outcomes, ({ step }) => !isDay(step.checked) || step.checked > today || addMonths(step.checked, 12) < today);
  });

  it('has other roads, and none of them leads to itself', () => {
    none(outcomes, ({ at, step }) => {
      const ways = Object.keys(step.roads);
      return ways.length === 0 || ways.some((way) => leadsTo(tree, at, way, nothingSaid) === at);
    });
  });

  it('asks for the date that its terms are counted from, and for no other', () => {
    none(outcomes, ({ step }) => {
      const from = new Set(step.terms.map((id) => terms[id].from));
      return from.size > 1 || [...from][0] !== step.asks;
    });
  });

  it('is written to LMZ about exactly where the inspectorate supervises', () => {
    const overseenByOthers = [
      'G2',
      'G4',
      'G5',
      'GS',
      'G6',
      'G7',
      'G8',
      'G9',
      'O2',
      'O2b',
      'O3',
      'O3a',
      'O3b',
      'O3c',
      'O3d',
      'O3e',
      'O3f',
      'O4',
      'O5',
      'O6',
      'O8',
      'O9',
    ];
    const another = ['J4', 'J5', 'J7', 'J8', 'T1', 'L1', 'L2', 'S4', 'S5'];
    const withoutForm = outcomes.filter(({ step }) => step.form === 'geen').map(({ at }) => at.split('/')[1]);
    expect(withoutForm).to.have.members([...overseenByOthers, ...another]);
    const asked = outcomes.filter(({ step }) => step.form === 'vraag').map(({ at }) => at);
    expect(asked).to.have.members(['geld/G1', 'overig/O7', 'contact/vraag']);
  });

  it('lets no button for the form stand out where there is no form', () => {
    none(outcomes, ({ step }) => step.main === 'form' && step.form === 'geen');
  });

  it('has one click to what is serious on the main road and on youth help, and one step back', () => {
    const serious = (at: Address): readonly Address[] =>
      topicOf(at) === 'hoofdweg' ? ['bijzonder/S1', 'bijzonder/S2', 'bijzonder/S3'] : ['jeugd/JS'];
    const near = outcomes.filter(({ at }) => ['hoofdweg', 'jeugd'].includes(topicOf(at)) && at !== 'jeugd/JS');
    none(near, ({ at, step }) => {
      const ends = Object.keys(step.roads).map((road) => leadsTo(tree, at, road, nothingSaid));
      return serious(at).some(
        (to) => !ends.includes(to) || placeOf(back(arrive(tree, startWalk(at), to, judge))) !== at,
      );
    });
  });
});

describe('a date that outranks a choice', () => {
  const redirecting = outcomes.filter(({ step }) => step.redirects);
  const days = Array.from({ length: 120 }, (_, ago) => ({ precisie: 'dag', waarde: addDays(today, -ago) }) as const);
  const months = days.map(({ waarde }): GivenDate => ({ precisie: 'maand', waarde: waarde.slice(0, 7) }));

  it('is asked for where it decides, and counted by a term that runs there', () => {
    none(
      redirecting,
      ({ step }) =>
        !step.asks || step.redirects!.some(({ term }) => !step.terms.includes(term) || terms[term].from !== step.asks),
    );
  });

  it('comes to rest, on every day and month of the last four, at a step that it agrees with', () => {
    none(redirecting, ({ at }) =>
      [...days, ...months].some((klacht) => {
        const rest = placeOf(arrive(tree, { ...startWalk(at), dates: { klacht } }, at, judge));
        return placeOf(arrive(tree, { ...startWalk(rest), dates: { klacht } }, rest, judge)) !== rest;
      }),
    );
  });
});

describe('what happened more than two years ago', () => {
  const event = outcomes.filter(({ step }) => step.asks === 'gebeurtenis');
  const old: GivenDate = { precisie: 'dag', waarde: addDays(addMonths(today, -24), -1) };

  it('is told as such wherever the day of it can be given and the inspectorate is written to', () => {
    none(event, ({ step }) => (step.form !== 'geen') !== step.terms.includes('igj.oud'));
    expect(event.filter(({ step }) => step.form !== 'geen')).to.not.be.empty;
    expect(standing('igj.oud', old, today)).to.equal('late');
  });

  it('never turns anybody away: they stay where they were, with the form', () => {
    none(
      event,
      ({ at, step }) =>
        step.redirects !== undefined ||
        placeOf(arrive(tree, { ...startWalk(at), dates: { gebeurtenis: old } }, at, judge)) !== at,
    );
  });

  it('is the only thing that is told and not lost', () => {
    expect(Object.entries(terms).flatMap(([id, { notice }]) => (notice ? [id] : []))).to.deep.equal(['igj.oud']);
  });
});
