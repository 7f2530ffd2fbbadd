import type { ComplaintSnapshot } from '../machines/complaint.machine.js';
import { LmzSubmitErrorEvent, LmzSubmitStartEvent, LmzSubmitSuccessEvent } from '../page/sending-events.js';
import { isSending } from '../machines/under-way.js';

/** Tells the page that sending began and how it ended, each once: never what, and not the reference. */
export function sendingTold(element: Element): (complaint: ComplaintSnapshot | undefined) => void {
  let told = '';
  return (complaint) => {
    const sending = complaint?.context.sending;
    const atSending = complaint?.value === 'sending';
    const state = atSending ? (isSending(complaint) ? 'busy' : String(sending?.value)) : String(complaint?.value);
    if (state === told) return;
    told = state;
    if (state === 'busy') element.dispatchEvent(new LmzSubmitStartEvent());
    else if (state === 'sent') element.dispatchEvent(new LmzSubmitSuccessEvent());
    else if (atSending) element.dispatchEvent(new LmzSubmitErrorEvent(sending?.context.code ?? state));
  };
}
