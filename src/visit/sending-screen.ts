import { msg } from '@lit/localize';
import { nothing, type TemplateResult } from 'lit/html.js';
import { html } from '../components/html.js';
import { sendingTexts, type SendingPhase } from '../complaint/texts/sending.texts.js';
import { helperCard } from '../components/screens/advice-screen.js';
import { sendingScreen } from '../components/screens/sending-screen.js';
import { answersAsText, answersOf, type FormView } from './complaint-view.js';
import { copyText } from './copy-save-print.js';
import { helperOf, type Act } from './view.js';

type Stopped = 'refused' | 'notSent' | 'unknown';

/** Between two states there is nothing to say yet: it looks like sending. */
const phaseOf = (value: string): SendingPhase =>
  (['preparing', 'waiting', 'refused', 'notSent', 'unknown'] as const).find((phase) => phase === value) ?? 'sending';

const isStopped = (phase: SendingPhase): phase is Stopped => ['refused', 'notSent', 'unknown'].includes(phase);

/** What was filled in, as it was to be sent. */
const filledIn = (view: FormView) => answersOf(view).flatMap(({ label, value }) => (value ? [{ label, value }] : []));

/** How sending stands, and what can be done about it. */
export function sendingScreenOf(view: FormView, { state, update, send }: Act): TemplateResult {
  const { complaint, wording, appearance } = view;
  const words = sendingTexts(msg);
  const sending = complaint.context.sending;
  const phase = phaseOf(String(sending?.value ?? 'preparing'));
  const { code, last, isRefused } = sending?.context ?? {};
  const stopped = isStopped(phase) ? phase : undefined;
  const recipient = wording.recipientIsLmz ? undefined : wording.recipient;
  const kiosk = appearance.mode === 'kiosk';
  const copy = async () => update({ copied: await copyText(answersAsText(view)) });
  const buttons = [
    ...(sending?.can({ type: 'retry' })
      ? [{ label: words.buttons.retry(), press: () => send({ type: 'sending.retried' }), main: true }]
      : []),
    ...(sending?.can({ type: 'edit' })
      ? [{ label: words.buttons.edit(), press: () => send({ type: 'complaint.edited' }) }]
      : []),
    ...(sending?.can({ type: 'stopWaiting' })
      ? [{ label: words.buttons.stopWaiting(), press: () => send({ type: 'sending.paused' }) }]
      : []),
    ...(stopped && !kiosk ? [{ label: words.buttons.copy(), press: () => void copy() }] : []),
  ];
  return sendingScreen({
    title: words.titles[phase](),
    busy: !stopped,
    reason:
      stopped && code ? words.reasons[code](last && 'retryAfter' in last ? last.retryAfter : undefined) : undefined,
    arrived: stopped ? words.arrived[stopped](recipient) : [],
    now: stopped ? words.now[isRefused ? 'refused' : stopped](recipient, kiosk) : [],
    kept: words.kept(kiosk),
    buttons,
    contact: stopped
      ? html`${
          state.copied === undefined
            ? ''
            : html`<p role="status">${state.copied ? words.copied() : words.copyFailed()}</p>`
        }
        ${
          wording.recipientIsLmz
            ? html`<ul class="helpers">
                ${helperCard(helperOf(view, 'lmz'), kiosk)}
              </ul>`
            : nothing
        }`
      : undefined,
    typed: stopped && { title: words.typed(), rows: filledIn(view) },
    level: appearance.headingLevel,
  });
}
