import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit/html.js';
import { partingScreen } from '../components/kiosk/parting-screen.js';
import type { SessionEvent } from '../machines/session.machine.js';
import type { VisitView } from '../visit/doors.js';
import { kioskTexts } from './kiosk.texts.js';

/** What came of sending, for who had already said to be done. */
export function partingScreenOf(
  { complaint }: VisitView,
  level: number,
  tell: (event: SessionEvent) => void,
): TemplateResult {
  const texts = kioskTexts(msg).parting;
  const reference = complaint?.context.receipt?.referentienummer;
  const isUnknown = complaint?.context.sending?.value === 'unknown';
  return partingScreen({
    title: reference ? texts.sent() : isUnknown ? texts.unknown() : texts.notSent(),
    reference: reference ? { label: texts.number(), value: reference, keep: texts.keep() } : undefined,
    again: reference ? undefined : texts.again(),
    stay: { label: texts.stay(), press: () => tell({ type: 'visitor.seen', time: Date.now() }) },
    wipe: { label: texts.wipe(), press: () => tell({ type: 'visitor.left' }) },
    level,
  });
}
