import { expect } from '@open-wc/testing';
import { createActor, fromPromise } from 'xstate';
import type { AttemptResult } from '../../src/complaint/attempt-result.js';
import type { Payload } from '../../src/complaint/payload.schema.js';
import type { Parcel } from '../../src/complaint/send-attempt.js';
import type { Flow, TopicId } from '../../src/flows/flow.js';
import { placeOf } from '../../src/flows/walk.js';
import { room } from '../../src/form.js';
import type { FormRoom } from '../../src/machines/form-room.js';
import { guidanceMachine } from '../../src/machines/guidance.machine.js';
import { sessionMachine, type SessionEvent } from '../../src/machines/session.machine.js';
import { submissionMachine } from '../../src/machines/submission.machine.js';
import { aContext } from '../complaint/contexts.js';
import { outcome, question } from '../fixtures/ice-cream.js';

/** The shop takes complaints and questions; about the weather it takes nothing. */
const shop: Flow = {
  topic: 'begin',
  steps: {
    zorg: question({ melted: 'melted', price: 'price', rain: 'rain' }),
    melted: outcome({ form: 'klacht', main: 'form', regime: 'wkkgz', roads: { price: 'price' } }),
    price: outcome({ form: 'vraag', main: 'form' }),
    rain: outcome(),
  },
};

const receipt = { referentienummer: 'IJS-2345', ontvangenOp: '2026-11-22T12:00:00Z' };
const sent: AttemptResult = { kind: 'sent', receipt };
const refused = (pointer?: string): AttemptResult => ({
  kind: 'refused',
  code: 'rejected',
  status: 422,
  errors: pointer ? [{ pointer, code: 'tooLong' }] : [],
  settles: true,
});
const offline: AttemptResult = { kind: 'notSent', code: 'offline', again: false };

/** Lets promises settle; without a timer, for browsers slow those down. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) await Promise.resolve();
}

interface Circumstances {
  /** How many tries to fetch the form fail. */
  readonly formFails?: number;
  readonly results?: readonly AttemptResult[];
}

function visit({ formFails = 0, results = [sent] }: Circumstances = {}) {
  const payloads: Payload[] = [];
  const attempts: Parcel[] = [];
  let formTries = 0;
  const actor = createActor(
    sessionMachine.provide({
      actors: {
        loadForm: fromPromise<FormRoom>(async () => {
          formTries += 1;
          if (formTries <= formFails) throw new TypeError('not fetched');
          return room;
        }),
        guidance: guidanceMachine.provide({
          actors: { loadTopic: fromPromise<Flow, TopicId>(() => Promise.reject(new Error('there is one topic'))) },
        }),
        submission: submissionMachine.provide({
          actors: {
            prepare: fromPromise(async ({ input }) => {
              payloads.push(input.payload);
              const body = JSON.stringify(input.payload);
              const key = `key ${payloads.length}`;
              return {
                ok: true,
                parcel: { endpoint: input.endpoint, key, body, contentType: 'application/json' },
              } as const;
            }),
            attempt: fromPromise(async ({ input }) => {
              attempts.push(input);
              return results[Math.min(attempts.length, results.length) - 1] ?? sent;
            }),
          },
        }),
      },
    }),
    {
      input: {
        guidance: { entry: 'begin/zorg', tree: { begin: shop }, today: () => '2026-11-22' },
        surroundings: () => aContext(),
        destination: () => ({ endpoint: 'https://ijs.test/v1' }),
      },
    },
  ).start();
  const context = () => actor.getSnapshot().context;
  return {
    payloads,
    attempts,
    context,
    state: () => actor.getSnapshot().value,
    screen: () => context().screen,
    errors: () => context().errors.map(({ field, code }) => `${field} ${code}`),
    place: () => placeOf(context().walked!.context.walk),
    async send(...events: readonly SessionEvent[]) {
      for (const event of events) {
        actor.send(event);
        await settled();
      }
    },
    async write(choice = 'melted') {
      await this.send({ type: 'question.answered', choice }, { type: 'complaint.opened' });
    },
    async fill(
      field: 'watGebeurd' | 'watIsNieuw' | 'anonimiteit' | 'klachtGestuurd' | 'aanbiederPlaats',
      value: string,
    ) {
      await this.send({ type: 'field.changed', field, value });
    },
    /** Fills in what must be there, and goes on to the check screen. */
    async check() {
      await this.fill('watGebeurd', 'Het ijs was gesmolten.');
      await this.fill('anonimiteit', 'anoniem');
      for (let screens = 0; screens < 12 && this.state() === 'writing'; screens += 1) {
        await this.send({ type: 'screen.completed' });
      }
      expect(this.state()).to.equal('checking');
    },
  };
}

describe('opening the form', () => {
  it('shows its first screen, once it has been fetched', async () => {
    const visitor = visit();
    await visitor.write();
    expect([visitor.state(), visitor.screen()]).to.deep.equal(['writing', 'verhaal']);
  });

  it('can be tried again when it cannot be fetched, or given up', async () => {
    const visitor = visit({ formFails: 2 });
    await visitor.write();
    expect(visitor.state()).to.equal('formUnavailable');
    await visitor.send({ type: 'load.retried' });
    expect(visitor.state()).to.equal('formUnavailable');
    await visitor.send({ type: 'step.back' });
    expect([visitor.state(), visitor.place()]).to.deep.equal(['guiding', 'begin/melted']);
    await visitor.send({ type: 'complaint.opened' });
    expect(visitor.state()).to.equal('writing');
  });

  it('knows the outcome it was opened from, and what was answered on the way', async () => {
    const visitor = visit();
    await visitor.write();
    expect(visitor.context().facts).to.deep.include({
      uitkomst: 'begin/melted',
      pad: [{ stap: 'begin/zorg', keuze: 'melted' }],
      regime: 'wkkgz',
    });
  });

  it('keeps what was typed when the visitor comes back, also from another outcome', async () => {
    const visitor = visit();
    await visitor.write();
    await visitor.fill('watGebeurd', 'Het ijs was gesmolten.');
    await visitor.send({ type: 'step.back' }, { type: 'road.taken', road: 'price' }, { type: 'complaint.opened' });
    expect(visitor.context().draft).to.deep.include({
      soort: 'vraag',
      typed: { watGebeurd: 'Het ijs was gesmolten.' },
    });
  });
});

describe('writing', () => {
  it('does not go on while something on the screen is wrong', async () => {
    const visitor = visit();
    await visitor.write();
    await visitor.send({ type: 'screen.completed' });
    expect([visitor.screen(), visitor.errors()]).to.deep.equal(['verhaal', ['watGebeurd required']]);
    await visitor.fill('watGebeurd', 'Het ijs was gesmolten.');
    expect(visitor.errors(), 'the error stays until Continue').to.have.lengthOf(1);
    await visitor.send({ type: 'screen.completed' });
    expect([visitor.screen(), visitor.errors()]).to.deep.equal(['aanbieder', []]);
  });

  it('goes back screen by screen, and then to the advice', async () => {
    const visitor = visit();
    await visitor.write();
    await visitor.fill('watGebeurd', 'Het ijs was gesmolten.');
    await visitor.send({ type: 'screen.completed' }, { type: 'step.back' });
    expect(visitor.screen()).to.equal('verhaal');
    await visitor.send({ type: 'step.back' });
    expect([visitor.state(), visitor.place()]).to.deep.equal(['guiding', 'begin/melted']);
  });

  it('asks what an answer brings with it', async () => {
    const visitor = visit();
    await visitor.write();
    await visitor.check();
    await visitor.send({ type: 'screen.changing', screen: 'stand' });
    await visitor.fill('klachtGestuurd', 'ja');
    await visitor.send({ type: 'screen.completed' });
    expect([visitor.state(), visitor.screen()]).to.deep.equal(['writing', 'volgen']);
    await visitor.send({ type: 'screen.completed' });
    expect(visitor.state()).to.equal('checking');
  });
});

describe('checking', () => {
  it('comes back after a change, and after going back from it', async () => {
    const visitor = visit();
    await visitor.write();
    await visitor.check();
    await visitor.send({ type: 'screen.changing', screen: 'aanbieder' });
    await visitor.fill('aanbiederPlaats', 'Urk');
    await visitor.send({ type: 'screen.completed' });
    expect(visitor.state()).to.equal('checking');
    await visitor.send({ type: 'screen.changing', screen: 'verhaal' }, { type: 'step.back' });
    expect(visitor.state()).to.equal('checking');
  });

  it('leads to the screen that is wrong before anything is sent', async () => {
    const visitor = visit();
    await visitor.write();
    await visitor.check();
    await visitor.send({ type: 'screen.changing', screen: 'verhaal' });
    await visitor.fill('watGebeurd', '');
    await visitor.send({ type: 'step.back' }, { type: 'complaint.confirmed' });
    expect([visitor.state(), visitor.screen(), visitor.errors()]).to.deep.equal([
      'writing',
      'verhaal',
      ['watGebeurd required'],
    ]);
    expect(visitor.payloads).to.be.empty;
  });

  it('goes back to the last screen', async () => {
    const visitor = visit();
    await visitor.write('price');
    await visitor.check();
    await visitor.send({ type: 'step.back' });
    expect([visitor.state(), visitor.screen()]).to.deep.equal(['writing', 'bekend']);
  });
});

describe('sending', () => {
  async function send(circumstances: Circumstances) {
    const visitor = visit(circumstances);
    await visitor.write();
    await visitor.check();
    await visitor.send({ type: 'complaint.confirmed' });
    return visitor;
  }

  it('ends with the receipt', async () => {
    const visitor = await send({});
    expect([visitor.state(), visitor.context().receipt]).to.deep.equal(['sent', receipt]);
    expect(visitor.payloads).to.have.lengthOf(1);
    expect(visitor.payloads[0]).to.deep.include({ soort: 'klacht', anonimiteit: 'anoniem' });
  });

  it('can be tried again when it was not sent, with the same parcel', async () => {
    const visitor = await send({ results: [offline, sent] });
    expect(visitor.state()).to.equal('sending');
    await visitor.send({ type: 'sending.retried' });
    expect(visitor.state()).to.equal('sent');
    expect(visitor.attempts).to.have.lengthOf(2);
    expect(visitor.attempts[1]).to.equal(visitor.attempts[0]);
  });

  it('can be changed when it was refused: the field is pointed out', async () => {
    const visitor = await send({ results: [refused('/signaal/watGebeurd'), sent] });
    await visitor.send({ type: 'complaint.edited' });
    expect([visitor.state(), visitor.screen()]).to.deep.equal(['writing', 'verhaal']);
    expect(visitor.context().errors.map(({ field }) => field)).to.deep.equal(['watGebeurd']);
    await visitor.send({ type: 'screen.completed' });
    expect(visitor.state()).to.equal('checking');
  });

  it('of what was changed is another complaint, and shows nothing of the first', async () => {
    const visitor = await send({ results: [refused('/signaal/watGebeurd'), sent] });
    await visitor.send({ type: 'complaint.edited' }, { type: 'screen.completed' }, { type: 'complaint.confirmed' });
    expect(visitor.state()).to.equal('sent');
    expect(new Set(visitor.attempts.map(({ key }) => key)).size).to.equal(2);
    expect(visitor.context().sending?.context.errors).to.be.empty;
  });

  it('refused for something that is not on any screen comes back to the check screen', async () => {
    const visitor = await send({ results: [refused('/meta/taal')] });
    await visitor.send({ type: 'complaint.edited' });
    expect([visitor.state(), visitor.errors()]).to.deep.equal(['checking', []]);
  });

  it('takes nothing but what sending allows', async () => {
    const visitor = await send({ results: [offline] });
    await visitor.send({ type: 'step.back' }, { type: 'complaint.confirmed' }, { type: 'complaint.opened' });
    await visitor.fill('watGebeurd', 'Iets anders.');
    expect(visitor.state()).to.equal('sending');
    expect(visitor.context().draft?.typed.watGebeurd).to.equal('Het ijs was gesmolten.');
    expect(visitor.attempts).to.have.lengthOf(1);
  });

  it('can be followed by an addition with the number of the receipt', async () => {
    const visitor = await send({});
    await visitor.send({ type: 'addition.started' });
    expect([visitor.state(), visitor.screen()]).to.deep.equal(['writing', 'nieuws']);
    await visitor.fill('watIsNieuw', 'Het ijs is terug.');
    await visitor.send({ type: 'screen.completed' });
    await visitor.fill('anonimiteit', 'anoniem');
    await visitor.send({ type: 'screen.completed' }, { type: 'complaint.confirmed' });
    expect(visitor.state()).to.equal('sent');
    expect(visitor.payloads[1]).to.deep.include({ soort: 'aanvulling', aanvullingOp: 'IJS-2345' });
  });
});
