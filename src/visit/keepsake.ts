import { msg } from '@lit/localize';
import { sendingTexts } from '../complaint/texts/sending.texts.js';
import type { Keepsake } from '../components/frame/failure-notice.js';
import { answersAsText, complaintOf } from './complaint-on-screen.js';
import type { Visit } from './visit.js';
import { isSending } from './place.js';

/** What is left of a complaint when something threw: whether it was sent, and the answers with their questions. */
export function keepsakeOf(visit: Visit): Keepsake {
  const { draft, words } = complaintOf(visit);
  const { titles } = sendingTexts(msg);
  const { receipt, sending } = visit.complaint?.context ?? {};
  const inDoubt = isSending(visit.complaint) || sending?.value === 'unknown';
  const number = receipt && `${words.receipt.reference(draft.soort)} ${receipt.referentienummer}`;
  return { told: [number ?? (inDoubt ? titles.unknown() : titles.notSent())], typed: answersAsText(visit) };
}
