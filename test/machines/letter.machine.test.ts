import { expect } from '@open-wc/testing';
import { createActor } from 'xstate';
import { emptyDraft, type Values } from '../../src/complaint/form/draft.js';
import type { LetterOnlyValues } from '../../src/complaint/letter/letter-fields.js';
import type { LetterId } from '../../src/flows/letter.js';
import type { Outcome } from '../../src/flows/flow.js';
import { addDays, type Day, type GivenDate } from '../../src/flows/terms/dates.js';
import { draftOfDate, emptyDate } from '../../src/flows/terms/given-date.js';
import { dated, startWalk, type Walk } from '../../src/flows/walk.js';
import { letterMachine, type LetterEvent } from '../../src/machines/letter.machine.js';
import { outcome } from '../fixtures/ice-cream.js';

const today: Day = '2026-11-22';
const daysAgo = (days: number): GivenDate => ({ precisie: 'dag', waarde: addDays(today, -days) });

interface Desk {
  readonly letter?: LetterId;
  readonly asks?: Outcome['asks'];
  readonly typed?: Values;
  readonly own?: LetterOnlyValues;
  readonly walk?: Walk;
}

const atCounter: Walk = { ...startWalk('begin/zorg'), trail: ['begin/zorg', 'begin/counter'] };

/** Somebody at a desk with pen and paper. */
function desk({ letter = 'klacht.wkkgz', asks, typed = {}, own, walk = atCounter }: Desk = {}) {
  const actor = createActor(letterMachine, {
    input: {
      walk,
      outcome: { ...outcome({ letter, ...(asks && { asks }) }), letter },
      before: { draft: { ...emptyDraft('klacht'), typed }, keptPieces: [] },
      own,
      surroundings: () => ({ today }),
    },
  }).start();
  const now = () => actor.getSnapshot();
  const writer = {
    state: () => now().value,
    question: () => now().context.question,
    asked: () => now().context.asked,
    errors: () => now().context.errors.map(({ field, code }) => `${field} ${code}`),
    output: () => now().output,
    context: () => now().context,
    send(...events: readonly LetterEvent[]) {
      for (const event of events) actor.send(event);
      return writer;
    },
    type(field: Extract<LetterEvent, { type: 'letter.typed' }>['field'], value: string | GivenDate) {
      return writer.send({
        type: 'letter.typed',
        field,
        value: typeof value === 'string' ? value : draftOfDate(value),
      });
    },
    proceed: (times = 1) =>
      writer.send(...Array.from({ length: times }, () => ({ type: 'letter.continued' }) as const)),
    back: () => writer.send({ type: 'step.back' }),
    leave: () => writer.send({ type: 'advice.reopened' }),
  };
  return writer;
}

describe('writing a letter', () => {
  it('asks one question after another, and then shows the letter; all may stay empty', () => {
    const writer = desk();
    const seen: unknown[] = [];
    for (; writer.state() === 'asking'; writer.proceed()) seen.push(writer.question());
    expect(seen).to.deep.equal(['aanbieder', 'gebeurd', 'wanneer', 'doel', 'wie']);
    expect([writer.state(), writer.question()]).to.deep.equal(['shown', undefined]);
  });

  it('goes back question by question, and then out of it', () => {
    const writer = desk().proceed(5);
    const seen: unknown[] = [];
    for (writer.back(); writer.state() === 'asking'; writer.back()) seen.push(writer.question());
    expect(seen).to.deep.equal(['wie', 'doel', 'wanneer', 'gebeurd', 'aanbieder']);
    expect(writer.state()).to.equal('left');
  });

  it('asks nothing that was filled in before, in the form or in another letter', () => {
    const own = { naarNaam: 'Gemeente Urk' };
    expect(desk({ typed: { watGebeurd: 'Het ijs was gesmolten.', doel: ['gehoord'] } }).asked()).to.deep.equal([
      'aanbieder',
      'wanneer',
      'wie',
    ]);
    expect(desk({ letter: 'bezwaar', own }).asked()).to.deep.equal(['brief', 'waarom', 'wie']);
  });

  it('asks what was left blank, also when that was typed as spaces or as half a date', () => {
    const typed = { watGebeurd: ' \n\u200b', wanneer: emptyDate };
    expect(desk({ typed }).asked()).to.include.members(['gebeurd', 'wanneer']);
  });

  it('does not ask a date that was told on the way', () => {
    const tree = { begin: { topic: 'begin', steps: { counter: outcome() } } } as const;
    const walk = dated(tree as never, atCounter, 'klacht', daysAgo(50), () => undefined);
    expect(desk({ letter: 'herinnering.wkkgz', asks: 'klacht', walk }).asked()).to.deep.equal(['aanbieder', 'wie']);
    const decided = dated(tree as never, atCounter, 'uitspraak', daysAgo(9), () => undefined);
    const verdict = desk({ letter: 'maatregelen', asks: 'uitspraak', walk: decided });
    expect(verdict.asked()).to.deep.equal(['aanbieder', 'wie']);
    expect(verdict.context().own.besluitDatum).to.deep.equal(draftOfDate(daysAgo(9)));
  });

  it('with nothing left to ask shows the letter at once, and from there goes back to the advice', () => {
    const typed: Values = {
      aanbiederNaam: 'IJssalon',
      watGebeurd: 'Het ijs was gesmolten.',
      wanneer: draftOfDate(daysAgo(3)),
      doel: ['gehoord'],
      naam: 'Anna',
    };
    const writer = desk({ typed });
    expect([writer.state(), writer.asked()]).to.deep.equal(['shown', []]);
    expect(writer.back().state()).to.equal('left');
  });
});

describe('something wrong on a question', () => {
  it('is a date that lies in the future: it stays, and so does what was typed, until it is mended', () => {
    const writer = desk().proceed(2).type('wanneer', daysAgo(-1)).proceed();
    expect([writer.question(), writer.errors()]).to.deep.equal(['wanneer', ['wanneer dateFuture']]);
    expect(writer.context().draft.typed.wanneer).to.deep.equal(draftOfDate(daysAgo(-1)));
    writer.type('wanneer', daysAgo(1));
    expect(writer.errors(), 'until Continue').to.have.lengthOf(1);
    expect([writer.proceed().question(), writer.errors()]).to.deep.equal(['doel', []]);
  });

  it('is a text that is too long: counted in signs as a person sees them', () => {
    const writer = desk().type('aanbiederNaam', '🍦'.repeat(201)).proceed();
    expect([writer.question(), writer.errors()]).to.deep.equal(['aanbieder', ['aanbiederNaam tooLong']]);
    expect(writer.type('aanbiederNaam', '🍦'.repeat(200)).proceed().question()).to.equal('gebeurd');
  });

  it('is also a field that only the letter has, and an answer before the complaint', () => {
    const reason = desk({ letter: 'bezwaar' }).proceed(2).type('waarom', 'a'.repeat(20_001)).proceed();
    expect(reason.errors()).to.deep.equal(['waarom tooLong']);
    const answer = desk({ letter: 'antwoord' }).proceed().type('klachtDatum', daysAgo(5));
    expect(answer.type('antwoordDatum', daysAgo(6)).proceed().errors()).to.deep.equal([
      'antwoordDatum dateBeforeComplaint',
    ]);
  });

  it('is no longer said after going back and coming again', () => {
    const writer = desk().proceed(2).type('wanneer', daysAgo(-1)).proceed().back().proceed();
    expect([writer.question(), writer.errors()]).to.deep.equal(['wanneer', []]);
  });
});

describe('the finished letter', () => {
  const finished = (options?: Desk) => {
    const writer = desk(options);
    while (writer.state() === 'asking') writer.proceed();
    return writer;
  };

  it('comes back at once after one answer is changed, or left as it was', () => {
    const writer = finished().send({ type: 'letter.changing', question: 'gebeurd' });
    expect([writer.state(), writer.question(), writer.context().changing]).to.deep.equal(['asking', 'gebeurd', true]);
    writer.type('watGebeurd', 'Het ijs was gesmolten.').proceed();
    expect([writer.state(), writer.context().changing]).to.deep.equal(['shown', false]);
    expect(writer.context().draft.typed.watGebeurd).to.equal('Het ijs was gesmolten.');
    writer.send({ type: 'letter.changing', question: 'wie' }).back();
    expect(writer.state()).to.equal('shown');
  });

  it('lets an answer be changed that was not asked, and then goes back as before', () => {
    const writer = finished({ typed: { watGebeurd: 'Het ijs was gesmolten.' } });
    writer.send({ type: 'letter.changing', question: 'gebeurd' }).type('watGebeurd', 'Het ijs was te zout.').proceed();
    expect(writer.state()).to.equal('shown');
    expect(writer.back().question()).to.equal('wie');
  });

  it('does not come back while the changed answer is wrong', () => {
    const writer = finished().send({ type: 'letter.changing', question: 'wanneer' });
    writer.type('wanneer', daysAgo(-2)).proceed();
    expect([writer.state(), writer.errors()]).to.deep.equal(['asking', ['wanneer dateFuture']]);
    expect(writer.type('wanneer', daysAgo(2)).proceed().state()).to.equal('shown');
  });

  it('takes nothing that only a question takes', () => {
    const writer = finished().type('watGebeurd', 'Iets anders.').proceed();
    expect([writer.state(), writer.context().draft.typed]).to.deep.equal(['shown', {}]);
  });
});

describe('leaving a letter', () => {
  it('keeps everything, at whatever question and with whatever error', () => {
    for (let times = 0; times < 6; times += 1) {
      const writer = desk({ letter: 'klacht.algemeen' }).type('naarNaam', 'Gemeente Urk').proceed(times);
      if (writer.state() === 'asking') writer.type('watGebeurd', 'Het ijs was gesmolten.');
      const { left, own } = writer.leave().output() ?? {};
      expect(own, `after ${times}`).to.deep.equal({ naarNaam: 'Gemeente Urk' });
      if (times < 5) expect(left?.draft.typed.watGebeurd).to.equal('Het ijs was gesmolten.');
    }
    const wrong = desk().proceed(2).type('wanneer', daysAgo(-1)).proceed().leave();
    expect(wrong.output()?.left.draft.typed.wanneer).to.deep.equal(draftOfDate(daysAgo(-1)));
  });

  it('tells the walk when the complaint was sent, and holds that date no longer itself', () => {
    const output = desk({ letter: 'herinnering.wkkgz' }).proceed().type('klachtDatum', daysAgo(50)).leave().output();
    expect(output?.told).to.deep.equal([{ of: 'klacht', date: daysAgo(50) }]);
    expect(output?.left.draft.typed).to.not.have.property('klachtDatum');
  });

  it('tells the date of a decision where the outcome asks for one, and else keeps it for the next time', () => {
    const at = (asks: Outcome['asks']) =>
      desk({ letter: 'bezwaar', asks }).proceed().type('besluitDatum', daysAgo(9)).leave().output();
    expect(at('besluit')).to.deep.include({ told: [{ of: 'besluit', date: daysAgo(9) }], own: {} });
    expect(at('commissie')?.told).to.deep.equal([{ of: 'commissie', date: daysAgo(9) }]);
    expect(at(undefined)).to.deep.include({ told: [], own: { besluitDatum: draftOfDate(daysAgo(9)) } });
  });

  it('tells the date of the complaint once, as it was changed, though the outcome asks for it too', () => {
    const tree = { begin: { topic: 'begin', steps: { counter: outcome() } } } as const;
    const walk = dated(tree as never, atCounter, 'klacht', daysAgo(50), () => undefined);
    const writer = desk({ letter: 'herinnering.wkkgz', asks: 'klacht', walk }).proceed(2);
    writer.send({ type: 'letter.changing', question: 'klacht' }).type('klachtDatum', daysAgo(60)).proceed().leave();
    expect(writer.output()).to.deep.include({ told: [{ of: 'klacht', date: daysAgo(60) }], own: {} });
  });

  it('tells no date that is none', () => {
    const output = desk({ letter: 'herinnering.wkkgz' }).proceed().type('klachtDatum', daysAgo(-3)).leave().output();
    expect(output?.told).to.deep.equal([]);
    expect(output?.left.draft.typed.klachtDatum).to.deep.equal(draftOfDate(daysAgo(-3)));
  });

  it('as sent gives the day of today, and only for a complaint', () => {
    const send = (letter: LetterId) => {
      const writer = desk({ letter });
      while (writer.state() === 'asking') writer.proceed();
      return writer.send({ type: 'letter.sent' });
    };
    expect(send('klacht.jeugd').output()?.sent).to.equal(today);
    const reminder = send('herinnering.wkkgz');
    expect(reminder.state()).to.equal('left');
    expect(reminder.output()).to.not.have.property('sent');
    expect(desk().proceed(5).leave().output()).to.not.have.property('sent');
  });

  it('as sent outranks what the form was told before: that there was no complaint yet', () => {
    const writer = desk({ typed: { klachtGestuurd: 'nee' } })
      .proceed(5)
      .send({ type: 'letter.sent' });
    expect(writer.output()?.left.draft.typed).to.not.have.property('klachtGestuurd');
    const unsent = desk({ typed: { klachtGestuurd: 'nee' } })
      .proceed(5)
      .leave();
    expect(unsent.output()?.left.draft.typed.klachtGestuurd).to.equal('nee');
  });
});
