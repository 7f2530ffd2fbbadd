import { nothing, type TemplateResult } from 'lit/html.js';
import { screenNow } from '../complaint/form/progress.js';
import { checkScreenOf } from './check-screen.js';
import { complaintView } from './complaint-view.js';
import { receiptScreenOf } from './receipt-screen.js';
import { sendingScreenOf } from './sending-screen.js';
import type { Act, View } from './view.js';
import { writingScreenOf } from './writing-screen.js';

/** The screen of a complaint: writing, checking, sending or the receipt. */
export function formScreenOf(view: View, act: Act): TemplateResult | typeof nothing {
  const { complaint } = view;
  if (!complaint) return nothing;
  const formView = { ...view, ...complaintView(complaint) };
  if (complaint.matches('checking')) return checkScreenOf(formView, act);
  if (complaint.matches('sending')) return sendingScreenOf(formView, act);
  if (complaint.matches('sent')) return receiptScreenOf(formView, act);
  const screen = screenNow(complaint.context);
  return screen ? writingScreenOf(formView, screen, act) : nothing;
}
