import { screensOf, screensToCheck } from './complaint/complaint.screens.js';
import { emptyDraft, withGiven, withValue } from './complaint/draft.js';
import { buildPayload } from './complaint/payload.js';
import { factsOf, givenBy } from './complaint/prefill.js';
import { prepareParcel, type Order, type Preparation } from './complaint/prepare-parcel.js';
import { checkAll, checkScreen, errorsFrom } from './complaint/validate.js';
import { loadAgain } from './locales/load-again.js';
import type { FormRoom } from './machines/form-room.js';

export { sendAttempt } from './complaint/send-attempt.js';
export { formStyles } from './components/form.styles.js';
export { formScreen } from './visit/form-screen.js';

/** What the session machine asks of the form. */
export const room: FormRoom = {
  startDraft: (soort, given, before = emptyDraft(soort)) => withGiven({ ...before, soort }, given),
  startAddition: (reference) => withGiven(emptyDraft('aanvulling'), { aanvullingOp: reference }),
  withValue,
  factsOf,
  givenBy,
  screensOf,
  screensToCheck,
  checkScreen,
  checkAll,
  errorsFrom,
  buildPayload,
};

/** Makes what travels: key and bytes, once; encrypted when the page asks for it. */
export const prepare = (order: Order, signal: AbortSignal): Promise<Preparation> =>
  prepareParcel(order, () => loadAgain('encrypt', () => import('./complaint/encrypt.js')), signal);
