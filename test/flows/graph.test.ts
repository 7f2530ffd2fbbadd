import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Address, Answers, Path, Step } from '../../src/flows/flow.js';
import {
  addressesOf,
  allPaths,
  choicesOf,
  followersOf,
  leadsTo,
  reachableFrom,
  stepAt,
  topicOf,
  type Tree,
} from '../../src/flows/graph.js';
import { iceCream, outcome, question } from '../fixtures/ice-cream.js';

const broken = (steps: Record<string, Step>): Tree => ({ begin: { topic: 'begin', steps } });
const fresh: Path = { trail: [], answers: {} };
const holder = () => {
  const step = stepAt(iceCream, 'hoofdweg/holder');
  if (step?.kind !== 'question') throw new Error('the fixture lost its question');
  return step;
};

describe('an address', () => {
  it('names the topic and the step', () => {
    expect(topicOf('hoofdweg/holder')).to.equal('hoofdweg');
    expect(stepAt(iceCream, 'hoofdweg/water')).to.have.property('kind', 'outcome');
  });

  it('finds nothing in a topic that is not at hand, or that lacks the step', () => {
    expect(stepAt(iceCream, 'jeugd/over')).to.equal(undefined);
    expect(stepAt(iceCream, 'begin/holder')).to.equal(undefined);
    expect(followersOf(iceCream, 'jeugd/over')).to.deep.equal([]);
  });

  it('is there for every step of every flow', () => {
    expect(addressesOf(iceCream)).to.have.members([
      'begin/flavour',
      'contact/wie',
      ...['holder', 'cone', 'brownTub', 'whiteTub', 'sprinkled', 'water', 'fresh', 'melted'].map(
        (id) => `hoofdweg/${id}`,
      ),
    ]);
  });
});

describe('the choices of a question', () => {
  it('leave out what fits only other answers, and keep the order of the flow', () => {
    expect(choicesOf(holder(), { 'begin/flavour': 'vanilla' })).to.deep.equal(['cone', 'tub', 'ordered', 'longAgo']);
    expect(choicesOf(holder(), { 'begin/flavour': 'chocolate' })).to.deep.equal([
      'cone',
      'tub',
      'sprinkles',
      'ordered',
      'longAgo',
    ]);
  });

  it('leave it out too when the earlier question was never answered', () => {
    expect(choicesOf(holder(), {})).to.not.include('sprinkles');
  });
});

describe('where a choice leads', () => {
  const tubAfter = (answers: Answers) => leadsTo(iceCream, 'hoofdweg/holder', 'tub', { trail: [], answers });

  it('is a step of the same topic, or of another one by its address', () => {
    expect(leadsTo(iceCream, 'hoofdweg/holder', 'cone', fresh)).to.equal('hoofdweg/cone');
    expect(leadsTo(iceCream, 'begin/flavour', 'vanilla', fresh)).to.equal('hoofdweg/holder');
  });

  it('depends at a fork on an earlier answer', () => {
    expect(tubAfter({ 'begin/flavour': 'chocolate' })).to.equal('hoofdweg/brownTub');
    expect(tubAfter({ 'begin/flavour': 'vanilla' })).to.equal('hoofdweg/whiteTub');
    expect(tubAfter({})).to.equal('hoofdweg/whiteTub');
  });

  it('holds for the roads of an outcome as well', () => {
    expect(leadsTo(iceCream, 'hoofdweg/cone', 'again', fresh)).to.equal('begin/flavour');
  });

  it('is refused, naming the step, for a choice that it does not have', () => {
    expect(() => leadsTo(iceCream, 'hoofdweg/holder', 'bucket', fresh)).to.throw(
      'No way "bucket" from step "hoofdweg/holder"',
    );
    expect(() => leadsTo(iceCream, 'jeugd/over', 'cone', fresh)).to.throw('No way "cone" from step "jeugd/over"');
  });
});

describe('what can follow a step', () => {
  it('counts every arm of a fork', () => {
    expect(followersOf(iceCream, 'hoofdweg/holder')).to.include.members(['hoofdweg/brownTub', 'hoofdweg/whiteTub']);
  });

  it('counts where a date can lead', () => {
    const tree = broken({
      late: outcome({ redirects: [{ term: 'bezwaar', when: 'late', to: 'other', because: 'dateSaysLate' }] }),
    });
    expect(followersOf(tree, 'begin/late')).to.deep.equal(['begin/other']);
  });
});

describe('the steps within reach', () => {
  it('are told with the fewest ways that lead there', () => {
    const reached = reachableFrom(iceCream, ['begin/flavour']);
    expect(Object.fromEntries(reached)).to.include({
      'begin/flavour': 0,
      'hoofdweg/water': 1,
      'hoofdweg/cone': 2,
      'hoofdweg/melted': 2,
    });
  });

  it('leave out what nothing leads to', () => {
    expect(reachableFrom(iceCream, ['begin/flavour']).has('contact/wie')).to.equal(false);
  });

  it('are the same however often a way leads back', () => {
    const tree = broken({ a: outcome({ roads: { on: 'b' } }), b: outcome({ roads: { back: 'a' } }) });
    expect([...reachableFrom(tree, ['begin/a'])]).to.deep.equal([
      ['begin/a', 0],
      ['begin/b', 1],
    ]);
  });
});

describe('all paths', () => {
  const paths = allPaths(iceCream, 'begin/flavour');
  const ends = paths.map(({ trail }) => trail.at(-1));

  it('end in the first outcome, so that roads are not walked', () => {
    for (const path of paths) expect(stepAt(iceCream, path.trail.at(-1) as Address)?.kind).to.equal('outcome');
    expect(paths).to.have.length(4 + 5 + 1);
  });

  it('walk a fork and a conditional choice only as the answers on the path say', () => {
    const chocolate = paths
      .filter(({ answers }) => answers['begin/flavour'] === 'chocolate')
      .map(({ trail }) => trail.at(-1));
    expect(chocolate).to.include.members(['hoofdweg/brownTub', 'hoofdweg/sprinkled']);
    expect(chocolate).to.not.include('hoofdweg/whiteTub');
    expect(ends.filter((end) => end === 'hoofdweg/sprinkled')).to.have.length(1);
  });

  it('hold an answer for every step but the last', () => {
    for (const { trail, answers } of paths) expect(Object.keys(answers)).to.deep.equal(trail.slice(0, -1));
  });

  it('are one, of no questions, from an outcome', () => {
    expect(allPaths(iceCream, 'hoofdweg/water')).to.deep.equal([{ trail: ['hoofdweg/water'], answers: {} }]);
  });

  it('end in the loop that they find, by name', () => {
    const tree = broken({ a: question({ on: 'b' }), b: question({ back: 'a' }) });
    expect(() => allPaths(tree, 'begin/a')).to.throw('Loop at step "begin/a"');
  });

  it('end where a choice leads nowhere, naming both ends', () => {
    expect(() => allPaths(broken({ a: question({ on: 'gone' }) }), 'begin/a')).to.throw(
      'No step "begin/gone" (from "begin/a")',
    );
    expect(() => allPaths({}, 'begin/a')).to.throw('No step "begin/a" (from "the start")');
  });

  it('end at a question without choices, by name, also when earlier answers took the last one away', () => {
    expect(() => allPaths(broken({ a: question({}) }), 'begin/a')).to.throw('No choice at step "begin/a"');
    const tree = broken({
      a: question({ on: 'b' }),
      b: question({ only: 'c' }, { only: { by: 'begin/a', in: ['off'] } }),
      c: outcome(),
    });
    expect(() => allPaths(tree, 'begin/a')).to.throw('No choice at step "begin/b"');
  });
});

describe('any tree of questions', () => {
  /** Questions that lead only to later ones, and one outcome at the end: no loop can be in it. */
  const anyTree = fc
    .array(fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 })
    .map((targets) => {
      const last = targets.length;
      const steps = targets.map((ways, at): [string, Step] => [
        `q${at}`,
        question(
          Object.fromEntries(
            ways.map((way, i) => [
              `c${i}`,
              at + 1 + (way % (last - at)) === last ? 'end' : `q${at + 1 + (way % (last - at))}`,
            ]),
          ),
        ),
      ]);
      return broken({ ...Object.fromEntries(steps), end: outcome() });
    });

  it('has paths over exactly the steps that are within reach, none twice on one path', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const paths = allPaths(tree, 'begin/q0');
        const walked = new Set<Address>(paths.flatMap(({ trail }) => trail));
        expect([...walked]).to.have.members([...reachableFrom(tree, ['begin/q0']).keys()]);
        for (const { trail } of paths) expect(new Set(trail).size).to.equal(trail.length);
      }),
    );
  });
});
