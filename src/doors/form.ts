import { fromPromise } from 'xstate';
import { prepareParcel, type ParcelContent } from '../complaint/sending/prepare-parcel.js';
import { sendAttempt, type Parcel } from '../complaint/sending/send-attempt.js';
import { loadAgain } from '../locales/load-again.js';
import { complaintMachine } from '../machines/complaint.machine.js';
import { submissionMachine } from '../machines/submission.machine.js';

export { formStyles } from '../components/styles/form.styles.js';
export { formScreenOf } from '../visit/form-screen.js';
export { keepsakeOf } from '../visit/keepsake.js';

/** Fetches what encrypts: with the form, so that a complaint never waits for it when it is finished. */
export const loadEncrypt = () => loadAgain('encrypt', () => import('../complaint/sending/encrypt.js'));

/** A complaint with its effects: what travels is made once, encrypted when the page asks for it, and sent. */
export const complaint = complaintMachine.provide({
  actors: {
    submission: submissionMachine.provide({
      actors: {
        prepare: fromPromise(({ input, signal }: { input: ParcelContent; signal: AbortSignal }) =>
          prepareParcel(input, loadEncrypt, signal),
        ),
        attempt: fromPromise(({ input, signal }: { input: Parcel; signal: AbortSignal }) => sendAttempt(input, signal)),
      },
    }),
  },
});
