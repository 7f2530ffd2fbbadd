import { msg } from '@lit/localize';
import { sendingTexts } from '../complaint/texts/sending.texts.js';
import type { Keepsake } from '../components/frame/failure-notice.js';
import type { ComplaintSnapshot } from '../machines/complaint.machine.js';
import { answersAsText, complaintView } from './complaint-view.js';
import { isSending } from '../machines/under-way.js';

/** What is left of a complaint when something threw: whether it was sent, and the answers with their questions. */
export function keepsakeOf(complaint: ComplaintSnapshot): Keepsake {
  const view = complaintView(complaint);
  const { titles } = sendingTexts(msg);
  const { receipt, sending } = complaint.context;
  const inDoubt = isSending(complaint) || sending?.value === 'unknown';
  const number = receipt && `${view.words.receipt.reference(view.draft.soort)} ${receipt.referentienummer}`;
  return { told: [number ?? (inDoubt ? titles.unknown() : titles.notSent())], typed: answersAsText(view) };
}
