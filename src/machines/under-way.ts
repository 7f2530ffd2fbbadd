import type { ComplaintSnapshot } from './complaint.machine.js';

/** Whether a complaint may be under way at this moment. */
export const isSending = ({ value, context }: ComplaintSnapshot): boolean =>
  (value === 'sending' || value === 'failed') && (context.sending?.hasTag('busy') ?? true);
