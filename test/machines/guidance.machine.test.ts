import { expect } from '@open-wc/testing';
import { createActor, fromPromise } from 'xstate';
import { addDays, type Day, type GivenDate } from '../../src/flows/terms/dates.js';
import type { Flow } from '../../src/flows/flow.js';
import type { Tree } from '../../src/flows/graph.js';
import { dateRulesOn } from '../../src/flows/terms/date-rules.js';
import { draftOfDate } from '../../src/flows/terms/given-date.js';
import { becauseOf, placeOf } from '../../src/flows/walk.js';
import { guidanceMachine, type GuidanceEvent } from '../../src/machines/guidance.machine.js';
import { busyShop, iceCream } from '../fixtures/ice-cream.js';

const today: Day = '2026-06-15';
const dates = dateRulesOn(() => today);
const daysAgo = (days: number) => ({ precisie: 'dag', waarde: addDays(today, -days) }) as const;

/** Lets promises settle; without a timer, for browsers slow those down. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

/** Somebody who orders ice cream; only the first topic is there, the whole tree is fetched and the first `failures` tries fail. */
function visit(failures = 0, shop = iceCream) {
  let fetched = 0;
  let asked = 0;
  const actor = createActor(
    guidanceMachine.provide({
      actors: {
        loadTree: fromPromise<Tree>(async () => {
          fetched += 1;
          if (fetched <= failures) throw new TypeError('not fetched');
          return shop;
        }),
        loadDateQuestion: fromPromise<void>(async () => {
          asked += 1;
          if (asked <= failures) throw new TypeError('not fetched');
        }),
      },
    }),
    { input: { entry: 'begin/flavour', tree: { begin: shop.begin as Flow }, dates } },
  ).start();
  return {
    fetched: () => fetched,
    async send(...events: readonly GuidanceEvent[]) {
      for (const event of events) {
        actor.send(event);
        await settled();
      }
    },
    /** Answers questions one after another. */
    async answer(...choices: readonly string[]) {
      for (const choice of choices) await this.send({ type: 'question.answered', choice });
    },
    /** Types a date, and gives it. */
    async give(date: GivenDate) {
      await this.send({ type: 'date.typed', draft: draftOfDate(date) }, { type: 'date.given' });
    },
    dateCode: () => actor.getSnapshot().context.dateCode,
    typedDates: () => actor.getSnapshot().context.typedDates,
    state: () => actor.getSnapshot().value,
    place: () => placeOf(actor.getSnapshot().context.walk),
    because: () => becauseOf(shop, actor.getSnapshot().context.walk, dates.redirect),
    walk: () => actor.getSnapshot().context.walk,
  };
}

describe('guidance', () => {
  it('asks the entry, and has fetched nothing', () => {
    const { state, place, fetched } = visit();
    expect([state(), place(), fetched()]).to.deep.equal(['asking', 'begin/flavour', 0]);
  });

  it('fetches the tree when the first choice leads into it, once', async () => {
    const visitor = visit();
    await visitor.answer('vanilla');
    expect([visitor.state(), visitor.place()]).to.deep.equal(['asking', 'hoofdweg/holder']);
    await visitor.send({ type: 'step.back' });
    await visitor.answer('chocolate');
    expect(visitor.fetched()).to.equal(1);
  });

  it('comes to an outcome, and takes its roads and comes back', async () => {
    const visitor = visit();
    await visitor.answer('vanilla', 'cone');
    expect([visitor.state(), visitor.place()]).to.deep.equal(['advised', 'hoofdweg/cone']);
    await visitor.send({ type: 'road.taken', road: 'instead' });
    expect(visitor.place()).to.equal('hoofdweg/whiteTub');
    await visitor.send({ type: 'step.back' });
    expect(visitor.place()).to.equal('hoofdweg/cone');
  });

  it('forks by an earlier answer', async () => {
    const visitor = visit();
    await visitor.answer('chocolate', 'tub');
    expect(visitor.place()).to.equal('hoofdweg/brownTub');
  });

  it('opens a screen beside the first question, and comes back with what was said there', async () => {
    const visitor = visit();
    await visitor.send({ type: 'aside.opened', at: 'contact/wie' });
    expect(visitor.place()).to.equal('contact/wie');
    await visitor.answer('kind');
    expect(visitor.place()).to.equal('begin/flavour');
    expect(visitor.walk().answers['contact/wie']).to.equal('kind');
  });
});

describe('guidance, when the tree cannot be fetched', () => {
  it('stays at the question, with its answer, and can try again', async () => {
    const visitor = visit(1);
    await visitor.answer('vanilla');
    expect([visitor.state(), visitor.place()]).to.deep.equal(['unavailable', 'begin/flavour']);
    expect(visitor.walk().answers['begin/flavour']).to.equal('vanilla');
    await visitor.send({ type: 'load.retried' });
    expect([visitor.state(), visitor.place()]).to.deep.equal(['asking', 'hoofdweg/holder']);
  });

  it('can be answered otherwise', async () => {
    const visitor = visit(1);
    await visitor.answer('vanilla', 'chocolate');
    expect(visitor.walk().answers['begin/flavour']).to.equal('chocolate');
    expect(visitor.place()).to.equal('hoofdweg/holder');
  });

  it('can be given up, at the question and on a side way', async () => {
    const visitor = visit(2);
    await visitor.answer('vanilla');
    await visitor.send({ type: 'step.back' });
    expect([visitor.state(), visitor.place()]).to.deep.equal(['asking', 'begin/flavour']);
    await visitor.send({ type: 'aside.opened', at: 'contact/wie' }, { type: 'step.back' });
    expect([visitor.state(), visitor.place()]).to.deep.equal(['asking', 'begin/flavour']);
  });
});

describe('guidance, going back', () => {
  it('does nothing at the first question', async () => {
    const visitor = visit();
    await visitor.send({ type: 'step.back' });
    expect([visitor.state(), visitor.place()]).to.deep.equal(['asking', 'begin/flavour']);
  });

  it('keeps the answers', async () => {
    const visitor = visit();
    await visitor.answer('vanilla', 'cone');
    await visitor.send({ type: 'step.back' }, { type: 'step.back' });
    expect(visitor.place()).to.equal('begin/flavour');
    expect(visitor.walk().answers).to.deep.equal({ 'begin/flavour': 'vanilla', 'hoofdweg/holder': 'cone' });
  });

  it('asks again what was answered, step by step', async () => {
    const visitor = visit();
    await visitor.answer('vanilla', 'cone');
    await visitor.send({ type: 'step.back' }, { type: 'step.back' });
    await visitor.answer('vanilla');
    expect([visitor.state(), visitor.place()]).to.deep.equal(['asking', 'hoofdweg/holder']);
  });
});

describe('guidance, when an answer is changed', () => {
  it('goes on over the later answers that still fit', async () => {
    const visitor = visit();
    await visitor.answer('vanilla', 'tub');
    await visitor.send({ type: 'answer.changing', at: 'begin/flavour' });
    expect(visitor.place()).to.equal('begin/flavour');
    await visitor.answer('chocolate');
    expect([visitor.state(), visitor.place()]).to.deep.equal(['advised', 'hoofdweg/brownTub']);
  });

  it('asks again where the later answer is no longer offered', async () => {
    const visitor = visit();
    await visitor.answer('chocolate', 'sprinkles');
    await visitor.send({ type: 'answer.changing', at: 'begin/flavour' });
    await visitor.answer('vanilla');
    expect([visitor.state(), visitor.place()]).to.deep.equal(['asking', 'hoofdweg/holder']);
  });

  it('and then back again, walks step by step', async () => {
    const visitor = visit();
    await visitor.answer('vanilla', 'tub');
    await visitor.send({ type: 'answer.changing', at: 'hoofdweg/holder' }, { type: 'step.back' });
    await visitor.answer('chocolate');
    expect(visitor.place()).to.equal('hoofdweg/holder');
  });
});

describe('guidance with a date', () => {
  const ordered = async () => {
    const visitor = visit();
    await visitor.answer('vanilla', 'ordered');
    await visitor.send({ type: 'date.asked', of: 'klacht' });
    expect(visitor.state()).to.equal('askingDate');
    return visitor;
  };

  it('stays where it was when the date fits', async () => {
    const visitor = await ordered();
    await visitor.give(daysAgo(10));
    expect([visitor.state(), visitor.place()]).to.deep.equal(['advised', 'hoofdweg/fresh']);
    expect(visitor.walk().dates.klacht).to.deep.equal(daysAgo(10));
  });

  it('goes elsewhere when the date says so, with the reason', async () => {
    const visitor = await ordered();
    await visitor.give(daysAgo(50));
    expect(visitor.place()).to.equal('hoofdweg/melted');
    expect(visitor.because()).to.equal('dateSaysLate');
  });

  it('judges a corrected date where the answer led', async () => {
    const visitor = await ordered();
    await visitor.give(daysAgo(50));
    await visitor.send({ type: 'date.asked', of: 'klacht' });
    await visitor.give(daysAgo(5));
    expect(visitor.place()).to.equal('hoofdweg/fresh');
    expect(visitor.because()).to.equal(undefined);
  });

  it('says why what was typed is no date, and keeps it for who comes back', async () => {
    const visitor = await ordered();
    const draft = { precisie: 'dag', dag: '31', maand: '2', jaar: '2026' } as const;
    await visitor.send({ type: 'date.typed', draft }, { type: 'date.given' });
    expect([visitor.state(), visitor.dateCode()]).to.deep.equal(['askingDate', 'dateImpossible']);
    await visitor.send({ type: 'step.back' }, { type: 'date.asked', of: 'klacht' });
    expect([visitor.dateCode(), visitor.typedDates()]).to.deep.equal([undefined, { 'hoofdweg/fresh': draft }]);
  });

  it('is the one that was given before, when nothing was typed since', async () => {
    const visitor = await ordered();
    await visitor.give(daysAgo(10));
    await visitor.send({ type: 'date.asked', of: 'klacht' }, { type: 'date.given' });
    expect([visitor.state(), visitor.walk().dates.klacht]).to.deep.equal(['advised', daysAgo(10)]);
  });

  it('is not there when nothing was typed at all', async () => {
    const visitor = await ordered();
    await visitor.send({ type: 'date.given' });
    expect([visitor.state(), visitor.dateCode()]).to.deep.equal(['askingDate', 'dateIncomplete']);
  });

  it('is left without one, and nothing has changed', async () => {
    const visitor = await ordered();
    await visitor.send({ type: 'step.back' });
    expect([visitor.state(), visitor.place()]).to.deep.equal(['advised', 'hoofdweg/fresh']);
    expect(visitor.walk().dates).to.deep.equal({});
  });
});

describe('a date that is asked before the advice', () => {
  const late = async (failures = 0) => {
    const visitor = visit(failures, busyShop);
    await visitor.answer('vanilla', 'late');
    return visitor;
  };

  it('stands between the answer and the outcome, and leads on to it', async () => {
    const visitor = await late();
    expect([visitor.state(), visitor.place()]).to.deep.equal(['askingDate', 'hoofdweg/lateOrder']);
    await visitor.give(daysAgo(90));
    expect([visitor.state(), visitor.place()]).to.deep.equal(['advised', 'hoofdweg/lateOrder']);
  });

  it('leads elsewhere when it says so', async () => {
    const visitor = await late();
    await visitor.give(daysAgo(5));
    expect([visitor.state(), visitor.place()]).to.deep.equal(['advised', 'hoofdweg/cone']);
  });

  it('keeps nobody who does not know it', async () => {
    const visitor = await late();
    await visitor.give({ precisie: 'onbekend' });
    expect([visitor.state(), visitor.place()]).to.deep.equal(['advised', 'hoofdweg/lateOrder']);
  });

  it('is left by one step back, to the question before it', async () => {
    const visitor = await late();
    await visitor.send({ type: 'step.back' });
    expect([visitor.state(), visitor.place()]).to.deep.equal(['asking', 'hoofdweg/queue']);
  });

  it('is asked for again when its question did not come, and nothing of the advice was shown', async () => {
    const visitor = visit(1, busyShop);
    await visitor.answer('vanilla');
    await visitor.send({ type: 'load.retried' });
    await visitor.answer('late');
    expect([visitor.state(), visitor.place()]).to.deep.equal(['unavailable', 'hoofdweg/queue']);
    await visitor.send({ type: 'load.retried' });
    expect([visitor.state(), visitor.place()]).to.deep.equal(['askingDate', 'hoofdweg/lateOrder']);
  });
});

describe('what is named above a question', () => {
  it('is taken like a road, and one step back stands at the question again', async () => {
    const visitor = visit(0, busyShop);
    await visitor.answer('vanilla');
    await visitor.send({ type: 'road.taken', road: 'fainted' });
    expect([visitor.state(), visitor.place()]).to.deep.equal(['advised', 'hoofdweg/water']);
    await visitor.send({ type: 'step.back' });
    expect([visitor.state(), visitor.place()]).to.deep.equal(['asking', 'hoofdweg/queue']);
  });
});
