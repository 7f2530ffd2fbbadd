import { createActor, fromPromise, toPromise, waitFor, type Actor } from 'xstate';
import type { SendingCode } from '../../src/complaint/attempt-result.js';
import type { Payload } from '../../src/complaint/payload.schema.js';
import { prepareParcel } from '../../src/complaint/prepare-parcel.js';
import { sendAttempt } from '../../src/complaint/send-attempt.js';
import {
  submissionMachine,
  type SubmissionInput,
  type SubmissionOutput,
} from '../../src/machines/submission.machine.js';

/** What the page tells the test of a submission that has come to rest. */
export interface Report {
  readonly state: string;
  readonly code?: SendingCode;
  readonly attempts: number;
  readonly errors: readonly object[];
  readonly canRetry: boolean;
  readonly canEdit: boolean;
  /** What the person wrote, as it is held now. */
  readonly draft: Payload;
  readonly output?: SubmissionOutput;
  /** Everything that the machine knows of the answers, to look for texts of the server in. */
  readonly everything: string;
}

export interface Settings {
  /** Milliseconds for an attempt and between automatic tries. */
  readonly timeout: number;
  readonly pause: number;
}

export interface Harness {
  start(input: SubmissionInput, settings: Settings): Promise<Report>;
  /** Starts without waiting for the end. */
  begin(input: SubmissionInput, settings: Settings): void;
  /** Sends an event so many times at once, and waits for the next rest. */
  send(type: 'retry' | 'edit', times?: number): Promise<Report>;
}

let actor: Actor<typeof submissionMachine>;

function begin(input: SubmissionInput, { timeout, pause }: Settings): void {
  actor = createActor(
    submissionMachine.provide({
      actors: {
        prepare: fromPromise(({ input: order, signal }) =>
          prepareParcel(order, () => import('../../src/complaint/encrypt.js'), signal),
        ),
        attempt: fromPromise(({ input: parcel, signal }) => sendAttempt(parcel, signal, { timeout })),
      },
      delays: { pause },
    }),
    { input },
  );
  actor.start();
}

async function rest(): Promise<Report> {
  const snapshot = await waitFor(actor, (now) => !now.hasTag('busy'));
  const { order, attempts, code, errors } = snapshot.context;
  return {
    state: String(snapshot.value),
    ...(code && { code }),
    attempts,
    errors,
    canRetry: snapshot.can({ type: 'retry' }),
    canEdit: snapshot.can({ type: 'edit' }),
    draft: order.payload,
    ...(snapshot.status === 'done' && { output: await toPromise(actor) }),
    everything: JSON.stringify(snapshot.context),
  };
}

const harness: Harness = {
  begin,
  start: (input, settings) => {
    begin(input, settings);
    return rest();
  },
  send: (type, times = 1) => {
    for (let time = 0; time < times; time += 1) actor.send({ type });
    return rest();
  },
};

Object.assign(window, { harness });
