import { expect } from '@open-wc/testing';
import { array, asyncProperty, assert as check, constantFrom, record } from 'fast-check';
import { createActor, fromPromise, SimulatedClock } from 'xstate';
import type { AttemptResult } from '../../src/complaint/sending/attempt-result.js';
import { schemaVersion, type Payload } from '../../src/complaint/payload/payload.schema.js';
import type { Preparation } from '../../src/complaint/sending/prepare-parcel.js';
import type { Parcel } from '../../src/complaint/sending/send-attempt.js';
import { submissionMachine, type SubmissionEvent } from '../../src/machines/submission.machine.js';

const payload: Payload = {
  meta: {
    schemaVersie: schemaVersion,
    boomVersie: '1',
    taal: 'nl',
    kanaal: 'embed',
    verzondenOp: '2026-03-02T10:14:00+01:00',
  },
  soort: 'aanvulling',
  watIsNieuw: 'Er kwam een brief.',
  rol: 'client',
  anonimiteit: 'anoniem',
};
const parcel: Parcel = { endpoint: 'https://klacht.test/v1', key: 'k', body: '{}', contentType: 'application/json' };
const receipt = { referentienummer: 'K7QM', ontvangenOp: '2026-03-02T10:14:00+01:00' };

const results = {
  sent: { kind: 'sent', receipt },
  refused: { kind: 'refused', code: 'rejected', errors: [], settles: false },
  judged: {
    kind: 'refused',
    code: 'rejected',
    errors: [{ pointer: '/watIsNieuw', code: 'tooLong' }],
    settles: true,
  },
  offline: { kind: 'notSent', code: 'offline', again: false },
  busy: { kind: 'notSent', code: 'busy', again: true },
  patient: { kind: 'notSent', code: 'tooMany', again: true, retryAfter: 60 },
  tooPatient: { kind: 'notSent', code: 'tooMany', again: true, retryAfter: 61 },
  lost: { kind: 'unknown', code: 'noAnswer', again: true },
  unreadable: { kind: 'unknown', code: 'unreadable', again: false },
} satisfies Record<string, AttemptResult>;
type ResultName = keyof typeof results;

/** Lets promises settle; without a timer, for browsers slow those down. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

/** A submission whose attempts end as given, the last one again and again. */
function submit(names: readonly ResultName[], preparations: readonly Preparation[] = [{ ok: true, parcel }]) {
  const clock = new SimulatedClock();
  const sent: Parcel[] = [];
  let prepared = 0;
  let inFlight = 0;
  let mostInFlight = 0;
  const actor = createActor(
    submissionMachine.provide({
      actors: {
        prepare: fromPromise(async () => {
          const preparation = preparations[Math.min(prepared++, preparations.length - 1)];
          if (!preparation) throw new Error('chunk did not load');
          return preparation;
        }),
        attempt: fromPromise(async ({ input }) => {
          sent.push(input);
          mostInFlight = Math.max(mostInFlight, ++inFlight);
          await Promise.resolve();
          inFlight -= 1;
          return results[names[Math.min(sent.length, names.length) - 1] ?? 'sent'];
        }),
      },
    }),
    { input: { content: { payload, endpoint: parcel.endpoint } }, clock },
  );
  actor.start();
  const state = () => actor.getSnapshot().value;
  return {
    actor,
    clock,
    sent,
    state,
    prepared: () => prepared,
    mostInFlight: () => mostInFlight,
    /** Lets all automatic tries pass. */
    async rest() {
      await settled();
      while (state() === 'waiting') {
        clock.increment(64_000);
        await settled();
      }
      return state();
    },
    async send(type: SubmissionEvent['type']) {
      actor.send({ type });
      await settled();
    },
    can: (type: SubmissionEvent['type']) => actor.getSnapshot().can({ type }),
  };
}

describe('a submission', () => {
  it('ends with the receipt when the complaint is received', async () => {
    const { actor, rest, sent } = submit(['sent']);
    expect(await rest()).to.equal('sent');
    expect(actor.getSnapshot().output).to.deep.equal({ kind: 'sent', receipt });
    expect(sent).to.have.length(1);
  });

  it('tries three times more by itself, and then asks the person', async () => {
    const { rest, sent, actor } = submit(['busy']);
    expect(await rest()).to.equal('notSent');
    expect(sent).to.have.length(4);
    expect(actor.getSnapshot().context.code).to.equal('busy');
  });

  it('starts to count again when the person asks', async () => {
    const { rest, send, sent, prepared } = submit(['busy']);
    await rest();
    await send('retry');
    await rest();
    expect(sent).to.have.length(8);
    expect(prepared()).to.equal(1);
  });

  it('makes key and bytes once, and sends the same again', async () => {
    const { rest, sent, prepared } = submit(['lost', 'busy', 'sent']);
    expect(await rest()).to.equal('sent');
    expect(prepared()).to.equal(1);
    expect(new Set(sent)).to.have.property('size', 1);
  });

  it('waits no longer than a second before the first automatic try', async () => {
    const { state, clock, sent } = submit(['busy', 'sent']);
    await settled();
    expect(state()).to.equal('waiting');
    clock.increment(1_000);
    await settled();
    expect(sent).to.have.length(2);
  });

  it('waits as long as the recipient asks, up to a minute', async () => {
    const { clock, sent } = submit(['patient', 'sent']);
    await settled();
    clock.increment(59_999);
    await settled();
    expect(sent).to.have.length(1);
    clock.increment(1_002);
    await settled();
    expect(sent).to.have.length(2);
  });

  it('leaves a longer pause to the person', async () => {
    const { rest, sent } = submit(['tooPatient']);
    expect(await rest()).to.equal('notSent');
    expect(sent).to.have.length(1);
  });

  it('may be changed after a definite no', async () => {
    const { rest, send, actor, can } = submit(['judged']);
    expect(await rest()).to.equal('refused');
    expect(can('retry')).to.equal(false);
    await send('edit');
    expect(actor.getSnapshot().output).to.deep.equal({ kind: 'edit', errors: results.judged.errors });
  });

  it('may be changed or sent again when it certainly did not arrive', async () => {
    const { rest, can, send, state } = submit(['offline', 'sent']);
    expect(await rest()).to.equal('notSent');
    expect(can('edit')).to.equal(true);
    await send('retry');
    expect(state()).to.equal('sent');
  });

  it('is frozen while it has perhaps arrived', async () => {
    const { rest, can, send, state } = submit(['unreadable']);
    expect(await rest()).to.equal('unknown');
    expect(can('edit')).to.equal(false);
    await send('edit');
    expect(state()).to.equal('unknown');
    expect(can('retry')).to.equal(true);
  });

  (['offline', 'tooPatient', 'refused'] as const).forEach((later) =>
    it(`stays in doubt when a lost answer is followed by "${later}"`, async () => {
      const { rest, actor } = submit(['lost', later]);
      expect(await rest()).to.equal('unknown');
      expect(actor.getSnapshot().context.code).to.equal(results[later].code);
    }),
  );

  it('is out of doubt when the recipient judges the same text', async () => {
    const { rest } = submit(['lost', 'judged']);
    expect(await rest()).to.equal('refused');
  });

  it('lets the person stop the waiting, and then says what is certain', async () => {
    const certain = submit(['busy']);
    const doubtful = submit(['lost']);
    await settled();
    await certain.send('stopWaiting');
    await doubtful.send('stopWaiting');
    expect(certain.state()).to.equal('notSent');
    expect(doubtful.state()).to.equal('unknown');
  });

  it('sends nothing without a key it can trust, and tries again when asked', async () => {
    const { rest, sent, can, send, state, actor } = submit(
      ['sent'],
      [
        { ok: false, code: 'keyUntrusted' },
        { ok: true, parcel },
      ],
    );
    expect(await rest()).to.equal('notSent');
    expect(actor.getSnapshot().context.code).to.equal('keyUntrusted');
    expect(sent).to.have.length(0);
    expect(can('edit')).to.equal(true);
    await send('retry');
    expect(state()).to.equal('sent');
  });

  it('sends nothing when the encryption does not load', async () => {
    const { rest, sent, actor } = submit(['sent'], []);
    expect(await rest()).to.equal('notSent');
    expect(actor.getSnapshot().context.code).to.equal('keyUnavailable');
    expect(sent).to.have.length(0);
  });

  it('stops the request when it is stopped', async () => {
    let aborted = false;
    const actor = createActor(
      submissionMachine.provide({
        actors: {
          prepare: fromPromise(async (): Promise<Preparation> => ({ ok: true, parcel })),
          attempt: fromPromise(({ signal }) => {
            signal.addEventListener('abort', () => (aborted = true));
            return new Promise<AttemptResult>(() => undefined);
          }),
        },
      }),
      { input: { content: { payload, endpoint: parcel.endpoint } } },
    );
    actor.start();
    await settled();
    actor.stop();
    expect(aborted).to.equal(true);
  });

  it('whatever happens: one request at a time, one parcel, and no change while in doubt', async () => {
    const step = record({
      result: constantFrom(...(Object.keys(results) as ResultName[])),
      act: constantFrom<SubmissionEvent['type']>('retry', 'edit', 'stopWaiting'),
      often: constantFrom(1, 2, 10),
    });
    await check(
      asyncProperty(array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const names = steps.map(({ result }) => result);
        const { actor, clock, sent, can, mostInFlight } = submit(names);
        for (const { act, often } of steps) {
          await settled();
          const outcomes = names.slice(0, sent.length).map((name): AttemptResult => results[name]);
          const settledAt = outcomes.findLastIndex((outcome) => outcome.kind === 'refused' && outcome.settles);
          const doubtful = outcomes.slice(settledAt + 1).some((outcome) => outcome.kind === 'unknown');
          if (doubtful) expect(can('edit')).to.equal(false);
          for (let time = 0; time < often; time += 1) actor.send({ type: act });
          clock.increment(64_000);
        }
        await settled();
        expect(mostInFlight()).to.be.at.most(1);
        expect(new Set(sent).size).to.be.at.most(1);
      }),
      { numRuns: 200 },
    );
  });
});
