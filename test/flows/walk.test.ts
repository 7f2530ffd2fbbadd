import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addDays, type GivenDate } from '../../src/flows/terms/dates.js';
import type { Address } from '../../src/flows/flow.js';
import { choicesOf, stepAt, waysOf } from '../../src/flows/graph.js';
import { redirectOn } from '../../src/flows/terms/redirect.js';
import { terms } from '../../src/flows/terms/terms.js';
import {
  answered,
  answersOnTrail,
  arrive,
  dateAt,
  back,
  backTo,
  becauseOf,
  dated,
  keptAnswer,
  placeOf,
  speakerOf,
  startWalk,
  type Walk,
} from '../../src/flows/walk.js';
import { iceCream } from '../fixtures/ice-cream.js';

/** A Thursday in an ordinary week: no last day near it is a day off. */
const today = '2026-11-19';
const judge = redirectOn(() => today);
const { days: fresh = 0 } = terms['wkkgz.antwoord'];
const daysAgo = (days: number): GivenDate => ({ precisie: 'dag', waarde: addDays(today, -days) });

/** Takes one way: a choice or a road. */
const take = (walk: Walk, way: string): Walk => {
  const { walk: noted, to } = answered(iceCream, walk, way);
  return arrive(iceCream, noted, to, judge);
};
const walked = (...ways: string[]): Walk => ways.reduce(take, startWalk('begin/flavour'));
const why = (walk: Walk) => becauseOf(iceCream, walk, judge);
const date = (walk: Walk, given: GivenDate): Walk => dated(iceCream, walk, 'klacht', given, judge);

describe('a walk', () => {
  it('begins at its entry with nothing answered', () => {
    expect(startWalk('begin/flavour')).to.deep.equal({ trail: ['begin/flavour'], answers: {}, dates: {} });
  });

  it('notes each answer and stands on the step it led to', () => {
    const walk = walked('vanilla', 'cone');
    expect(walk.trail).to.deep.equal(['begin/flavour', 'hoofdweg/holder', 'hoofdweg/cone']);
    expect(placeOf(walk)).to.equal('hoofdweg/cone');
    expect(walk.answers).to.deep.equal({ 'begin/flavour': 'vanilla', 'hoofdweg/holder': 'cone' });
  });

  it('takes the fork that the answers on it say', () => {
    expect(placeOf(walked('chocolate', 'tub'))).to.equal('hoofdweg/brownTub');
    expect(placeOf(walked('vanilla', 'tub'))).to.equal('hoofdweg/whiteTub');
  });

  it('goes back to a step that a road leads to again, so that no step is on the trail twice', () => {
    expect(walked('vanilla', 'cone', 'again').trail).to.deep.equal(['begin/flavour']);
    expect(walked('vanilla', 'tub', 'instead', 'instead').trail).to.deep.equal([
      'begin/flavour',
      'hoofdweg/holder',
      'hoofdweg/whiteTub',
    ]);
  });
});

describe('back', () => {
  it('takes one step and keeps the answers', () => {
    const walk = back(walked('vanilla', 'cone'));
    expect(walk.trail).to.deep.equal(['begin/flavour', 'hoofdweg/holder']);
    expect(walk.answers).to.deep.equal({ 'begin/flavour': 'vanilla', 'hoofdweg/holder': 'cone' });
    expect(keptAnswer(iceCream, walk)).to.equal('cone');
  });

  it('returns from a road to the outcome it was taken at', () => {
    expect(placeOf(back(walked('vanilla', 'cone', 'instead')))).to.equal('hoofdweg/cone');
  });

  it('changes nothing at the first step', () => {
    const walk = startWalk('begin/flavour');
    expect(back(walk)).to.equal(walk);
  });

  it('forgets why a date led elsewhere', () => {
    expect(why(back(date(walked('vanilla', 'ordered'), daysAgo(60))))).to.equal(undefined);
  });
});

describe('changing an earlier answer', () => {
  it('returns to that step and keeps the later answers', () => {
    const walk = backTo(walked('vanilla', 'cone'), 'begin/flavour');
    expect(walk.trail).to.deep.equal(['begin/flavour']);
    expect(keptAnswer(iceCream, take(walk, 'chocolate'))).to.equal('cone');
  });

  it('does not keep an answer that can no longer be chosen', () => {
    const walk = take(backTo(walked('chocolate', 'sprinkles'), 'begin/flavour'), 'vanilla');
    expect(placeOf(walk)).to.equal('hoofdweg/holder');
    expect(keptAnswer(iceCream, walk)).to.equal(undefined);
  });

  it('has no answer to keep at an outcome, even where a road was taken', () => {
    expect(keptAnswer(iceCream, back(walked('vanilla', 'cone', 'instead')))).to.equal(undefined);
  });

  it('forgets why a date led elsewhere', () => {
    expect(why(backTo(date(walked('vanilla', 'ordered'), daysAgo(60)), 'hoofdweg/holder'))).to.equal(undefined);
  });
});

describe('a date', () => {
  it('outranks the choice: "just ordered", but a day too long ago, has melted, and the reason is told', () => {
    const walk = date(walked('vanilla', 'ordered'), daysAgo(fresh + 1));
    expect(walk.trail).to.deep.equal(['begin/flavour', 'hoofdweg/holder', 'hoofdweg/melted']);
    expect(why(walk)).to.equal('dateSaysLate');
  });

  it('outranks it the other way as well: "long ago", but 10 days, is still fresh', () => {
    const walk = date(walked('vanilla', 'longAgo'), daysAgo(10));
    expect(placeOf(walk)).to.equal('hoofdweg/fresh');
    expect(why(walk)).to.equal('dateSaysInTime');
  });

  it('leaves the choice alone where it agrees with it', () => {
    expect(why(date(walked('vanilla', 'ordered'), daysAgo(fresh)))).to.equal(undefined);
    expect(placeOf(date(walked('vanilla', 'ordered'), daysAgo(fresh)))).to.equal('hoofdweg/fresh');
    expect(placeOf(date(walked('vanilla', 'longAgo'), daysAgo(fresh + 1)))).to.equal('hoofdweg/melted');
  });

  it('leaves it alone when it is a month of which only one end has passed, whichever was chosen', () => {
    const october: GivenDate = { precisie: 'maand', waarde: '2026-10' };
    expect(placeOf(date(walked('vanilla', 'ordered'), october))).to.equal('hoofdweg/fresh');
    expect(placeOf(date(walked('vanilla', 'longAgo'), october))).to.equal('hoofdweg/melted');
  });

  it('leaves it alone when it is unknown, or of something else', () => {
    expect(placeOf(date(walked('vanilla', 'ordered'), { precisie: 'onbekend' }))).to.equal('hoofdweg/fresh');
    const other = dated(iceCream, walked('vanilla', 'ordered'), 'besluit', daysAgo(100), judge);
    expect(placeOf(other)).to.equal('hoofdweg/fresh');
    expect(other.dates).to.deep.equal({ 'hoofdweg/fresh': daysAgo(100) });
  });

  it('of a decision counts only for the letter that it was asked for', () => {
    const letter = dated(iceCream, walked('vanilla', 'ordered'), 'besluit', daysAgo(10), judge);
    expect(dateAt(letter, 'hoofdweg/fresh', 'besluit')).to.deep.equal(daysAgo(10));
    expect(dateAt(letter, 'hoofdweg/melted', 'besluit')).to.equal(undefined);
    const complaint = date(letter, daysAgo(20));
    expect(dateAt(complaint, 'hoofdweg/melted', 'klacht')).to.deep.equal(daysAgo(20));
  });

  it('decides again when it is corrected, from where the choice led: that needs no reason', () => {
    const corrected = date(date(walked('vanilla', 'ordered'), daysAgo(60)), daysAgo(6));
    expect(placeOf(corrected)).to.equal('hoofdweg/fresh');
    expect(why(corrected)).to.equal(undefined);
  });

  it('is still the reason for somebody who comes back to the step', () => {
    const walk = back(take(date(walked('vanilla', 'longAgo'), daysAgo(10)), 'instead'));
    expect(why(walk)).to.equal('dateSaysInTime');
  });

  it('that is known already decides when the step is first walked', () => {
    const walk = take(back(date(walked('vanilla', 'longAgo'), daysAgo(60))), 'ordered');
    expect(placeOf(walk)).to.equal('hoofdweg/melted');
    expect(why(walk)).to.equal('dateSaysLate');
  });

  it('is no longer the reason once another way is taken', () => {
    expect(why(take(date(walked('vanilla', 'longAgo'), daysAgo(6)), 'instead'))).to.equal(undefined);
  });
});

describe('what is sent of a walk', () => {
  it('is the answers on the trail in its order, never those that were left behind', () => {
    const walk = take(backTo(walked('vanilla', 'cone'), 'begin/flavour'), 'dunno');
    expect(answersOnTrail(walk)).to.deep.equal([{ at: 'begin/flavour', way: 'dunno' }]);
  });

  it('holds the road that was taken, but not an answer kept at the step on the screen', () => {
    expect(answersOnTrail(walked('vanilla', 'cone', 'instead'))).to.deep.equal([
      { at: 'begin/flavour', way: 'vanilla' },
      { at: 'hoofdweg/holder', way: 'cone' },
      { at: 'hoofdweg/cone', way: 'instead' },
    ]);
    expect(answersOnTrail(back(walked('vanilla', 'cone')))).to.deep.equal([{ at: 'begin/flavour', way: 'vanilla' }]);
  });
});

describe('who is speaking', () => {
  const asked = (answer: string) => speakerOf(take(startWalk('contact/wie'), answer));

  it('is the visitor themselves until they say otherwise', () => {
    expect(speakerOf(startWalk('begin/flavour'))).to.equal('zelf');
    expect(asked('zelf')).to.equal('zelf');
  });

  it('is who was named, also when that was asked after the first question', () => {
    expect(asked('kind')).to.equal('kind');
    const walk = take(arrive(iceCream, startWalk('begin/flavour'), 'contact/wie', judge), 'kind');
    expect(walk.trail).to.deep.equal(['begin/flavour']);
    expect(speakerOf(walk)).to.equal('kind');
  });

  it('is the visitor themselves for an answer that names nobody to speak for', () => {
    expect(speakerOf({ ...startWalk('begin/flavour'), answers: { 'contact/wie': 'weetNiet' } })).to.equal('zelf');
  });
});

describe('any walk', () => {
  type Move = (walk: Walk) => Walk;
  const anyWay =
    (pick: number): Move =>
    (walk) => {
      const step = stepAt(iceCream, placeOf(walk));
      const ways = step?.kind === 'question' ? choicesOf(step, walk.answers) : Object.keys(step ? waysOf(step) : {});
      const way = ways[pick % ways.length];
      return way === undefined ? walk : take(walk, way);
    };
  const anyMove: fc.Arbitrary<Move> = fc.oneof(
    { weight: 5, arbitrary: fc.nat(20).map(anyWay) },
    { weight: 2, arbitrary: fc.constant<Move>(back) },
    fc.nat(20).map(
      (pick): Move =>
        (walk) =>
          backTo(walk, walk.trail[pick % walk.trail.length] as Address),
    ),
    fc.nat(100).map(
      (days): Move =>
        (walk) =>
          date(walk, daysAgo(days)),
    ),
  );
  const anyWalk = fc
    .tuple(fc.constantFrom<Address>('begin/flavour', 'contact/wie'), fc.array(anyMove, { maxLength: 25 }))
    .map(([entry, moves]) => moves.reduce((walk, move) => move(walk), startWalk(entry)));

  it('holds no step twice and never loses its entry', () => {
    fc.assert(
      fc.property(anyWalk, ({ trail }) => {
        expect(new Set(trail).size).to.equal(trail.length);
        expect(trail[0]).to.be.oneOf(['begin/flavour', 'contact/wie']);
      }),
    );
  });

  it('comes back, after one way on and one back, to the trail it had', () => {
    fc.assert(
      fc.property(anyWalk, fc.nat(20), (walk, pick) => {
        const on = anyWay(pick)(walk);
        fc.pre(on.trail.length > walk.trail.length);
        expect(back(on).trail).to.deep.equal(walk.trail);
      }),
    );
  });

  it('sends only answers on its trail, each one that can be chosen there', () => {
    fc.assert(
      fc.property(anyWalk, (walk) => {
        for (const { at, way } of answersOnTrail(walk)) {
          expect(walk.trail).to.include(at);
          const step = stepAt(iceCream, at);
          expect(Object.keys(step ? waysOf(step) : {})).to.include(way);
        }
      }),
    );
  });

  it('never forgets an answer on the way back to the start', () => {
    fc.assert(
      fc.property(anyWalk, (walk) => {
        const home = backTo(walk, walk.trail[0] as Address);
        expect(home.answers).to.deep.equal(walk.answers);
        expect(home.trail).to.have.length(1);
      }),
    );
  });

  it('tells a reason only where a known date stands', () => {
    fc.assert(
      fc.property(anyWalk, (walk) => {
        if (why(walk)) expect(walk.dates.klacht).to.not.equal(undefined);
      }),
    );
  });
});
