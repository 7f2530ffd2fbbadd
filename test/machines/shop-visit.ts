import { expect } from '@open-wc/testing';
import { createActor, fromPromise } from 'xstate';
import type { AttemptResult } from '../../src/complaint/sending/attempt-result.js';
import type { Payload } from '../../src/complaint/payload/payload.schema.js';
import type { Parcel } from '../../src/complaint/sending/send-attempt.js';
import type { Flow } from '../../src/flows/flow.js';
import type { Tree } from '../../src/flows/graph.js';
import { placeOf } from '../../src/flows/walk.js';
import { complaintMachine } from '../../src/machines/complaint.machine.js';
import { letterMachine } from '../../src/machines/letter.machine.js';
import { guidanceMachine } from '../../src/machines/guidance.machine.js';
import { sessionMachine, type SessionEvent, type SessionInput } from '../../src/machines/session.machine.js';
import { submissionMachine } from '../../src/machines/submission.machine.js';
import { aContext } from '../complaint/contexts.js';
import { outcome, question } from '../fixtures/ice-cream.js';

/** The shop takes complaints and questions, also by letter; about the weather it takes nothing. */
const shop: Flow = {
  topic: 'begin',
  steps: {
    zorg: question({ melted: 'melted', price: 'price', rain: 'rain' }),
    melted: outcome({
      form: 'klacht',
      main: 'form',
      regime: 'wkkgz',
      letter: 'klacht.wkkgz',
      roads: { price: 'price', gestuurd: 'waiting' },
    }),
    waiting: outcome({ form: 'klacht', asks: 'klacht', letter: 'herinnering.wkkgz' }),
    price: outcome({ form: 'vraag', main: 'form', letter: 'rekening', asks: 'besluit' }),
    rain: outcome(),
  },
};

export const receipt = { referentienummer: 'IJS-2345', ontvangenOp: '2026-11-22T12:00:00Z' };
export const sent: AttemptResult = { kind: 'sent', receipt };
export const refused = (pointer?: string): AttemptResult => ({
  kind: 'refused',
  code: 'rejected',
  errors: pointer ? [{ pointer, code: 'tooLong' }] : [],
  settles: true,
});
export const offline: AttemptResult = { kind: 'notSent', code: 'offline', again: false };

/** Lets promises settle; without a timer, for browsers slow those down. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) await Promise.resolve();
}

export interface Circumstances {
  /** How many tries to fetch the form fail. */
  readonly formFails?: number;
  /** How many tries to fetch the letter fail. */
  readonly letterFails?: number;
  readonly results?: readonly AttemptResult[];
  /** An answer that takes its time, in place of the results. */
  readonly answer?: () => Promise<AttemptResult>;
  /** How long a kiosk lets its visitor be still. */
  readonly watch?: SessionInput['watch'];
  /** What throws, from the moment that the box holds a reason. */
  readonly broken?: { date?: Error; surroundings?: Error; weighing?: Error };
}

/** A visit to the shop: what is fetched and sent goes as the circumstances say. */
export function visit({
  formFails = 0,
  letterFails = 0,
  results = [sent],
  broken = {},
  answer,
  watch,
}: Circumstances = {}) {
  const unless = <T>(reason: Error | undefined, value: T): T => {
    if (reason) throw reason;
    return value;
  };
  const payloads: Payload[] = [];
  const attempts: Parcel[] = [];
  let formTries = 0;
  let letterTries = 0;
  const complaint = complaintMachine.provide({
    actors: {
      submission: submissionMachine.provide({
        guards: { received: ({ context }) => unless(broken.weighing, context.last?.kind === 'sent') },
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
            if (answer) return answer();
            return results[Math.min(attempts.length, results.length) - 1] ?? sent;
          }),
        },
      }),
    },
  });
  const actor = createActor(
    sessionMachine.provide({
      actors: {
        loadForm: fromPromise(async () => {
          formTries += 1;
          if (formTries <= formFails) throw new TypeError('not fetched');
          return complaint;
        }),
        loadLetter: fromPromise(async () => {
          letterTries += 1;
          if (letterTries <= letterFails) throw new TypeError('not fetched');
          return letterMachine;
        }),
        guidance: guidanceMachine.provide({
          actors: { loadTree: fromPromise<Tree>(() => Promise.reject(new Error('there is one topic'))) },
        }),
      },
    }),
    {
      input: {
        guidance: {
          entry: 'begin/zorg',
          tree: { begin: shop },
          dates: { redirect: () => unless(broken.date, undefined), read: () => ({}) },
        },
        watch,
        surroundings: () => unless(broken.surroundings, aContext()),
        destination: () => ({ endpoint: 'https://ijs.test/v1', recipient: 'IJssalon', recipientIsLmz: false }),
      },
    },
  ).start();
  const session = () => actor.getSnapshot();
  const snapshot = () => session().context.complaint;
  const letter = () => session().context.letter;
  const context = () => {
    const open = snapshot();
    if (!open) throw new Error('The form is not open');
    return open.context;
  };
  return {
    payloads,
    attempts,
    context,
    /** Where the visit is; while form or letter is open, where that is. */
    state: () => snapshot()?.value ?? letter()?.value ?? session().value.road,
    letter: () => letter()?.context,
    walk: () => session().context.walked!.context.walk,
    session: () => session().value.road,
    presence: () => session().value.presence,
    hasLeft: () => session().context.hasLeft,
    status: () => session().status,
    error: () => session().context.error ?? snapshot()?.context.error,
    screen: () => context().screen,
    errors: () => context().errors.map(({ field, code }) => `${field} ${code}`),
    place: () => placeOf(session().context.walked!.context.walk),
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
