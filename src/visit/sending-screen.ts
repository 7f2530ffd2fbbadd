import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { sendingTexts, type SendingPhase } from '../complaint/texts/sending.texts.js';
import { helperCard } from '../components/screens/advice-screen.js';
import { sendingStep } from '../components/screens/sending-screen.js';
import { answersAsText, answersOf, complaintOf } from './complaint-on-screen.js';
import type { Visit } from './visit.js';
import { helperOf } from './guidance-screen.js';
import { currentLocale } from '../locales/localization.js';
import type { ScreenTools } from './screen-state.js';
import { copyText } from './copy-save-print.js';

type Stopped = 'refused' | 'notSent' | 'unknown';

/** Between two states there is nothing to say yet: it looks like sending. */
const phaseOf = (value: string): SendingPhase =>
  (['preparing', 'waiting', 'refused', 'notSent', 'unknown'] as const).find((phase) => phase === value) ?? 'sending';

const isStopped = (phase: SendingPhase): phase is Stopped => ['refused', 'notSent', 'unknown'].includes(phase);

/** What was filled in, as it was to be sent. */
const filledIn = (visit: Visit) => answersOf(visit).flatMap(({ label, value }) => (value ? [{ label, value }] : []));

/** How sending stands, and what can be done about it. */
export function sendingScreen(visit: Visit, tools: ScreenTools): TemplateResult {
  const words = sendingTexts(msg);
  const sending = visit.complaint?.context.sending;
  const phase = phaseOf(String(sending?.value ?? 'preparing'));
  const { code, last, isRefused } = sending?.context ?? {};
  const stopped = isStopped(phase) ? phase : undefined;
  const { wording } = complaintOf(visit);
  const recipient = wording.recipientIsLmz ? undefined : wording.recipient;
  const kiosk = visit.appearance.mode === 'kiosk';
  const copy = async () => tools.update({ ...tools.state, copied: await copyText(answersAsText(visit)) });
  const buttons = [
    ...(sending?.can({ type: 'retry' })
      ? [{ label: words.buttons.retry(), press: () => visit.send({ type: 'sending.retried' }), main: true }]
      : []),
    ...(sending?.can({ type: 'edit' })
      ? [{ label: words.buttons.edit(), press: () => visit.send({ type: 'complaint.edited' }) }]
      : []),
    ...(sending?.can({ type: 'stopWaiting' })
      ? [{ label: words.buttons.stopWaiting(), press: () => visit.send({ type: 'sending.paused' }) }]
      : []),
    ...(stopped && !kiosk ? [{ label: words.buttons.copy(), press: () => void copy() }] : []),
  ];
  return sendingStep({
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
          tools.state.copied === undefined
            ? ''
            : html`<p role="status">${tools.state.copied ? words.copied() : words.copyFailed()}</p>`
        }
        ${
          wording.recipientIsLmz
            ? html`<ul class="helpers">
                ${helperCard(helperOf(visit, 'lmz'), currentLocale(), kiosk)}
              </ul>`
            : nothing
        }`
      : undefined,
    typed: stopped && { title: words.typed(), rows: filledIn(visit) },
    level: visit.appearance.headingLevel,
  });
}
