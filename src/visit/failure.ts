import { failureNotice, typedText } from '../components/failure-notice.js';
import { textControls } from '../components/unnoted.js';
import { lifelines } from '../flows/lifelines.js';
import { languages } from '../locales/languages.js';
import { currentLocale } from '../locales/localization.js';
import { copyText } from './take-along.js';
import type { Visit } from './visit.js';

const isKiosk = (visit: Visit) => visit.appearance.mode === 'kiosk';

/** What stood in the fields when something threw, also what a visit does not know of. */
const unnoted = new WeakMap<Visit, readonly string[]>();

/** The notice for when something threw. */
export function failureOf(
  visit: Visit,
  root: ShadowRoot,
  act: { readonly goOn: () => void; readonly restart: () => void },
): HTMLElement {
  const { told, typed } = visit.keepsake;
  const fields = [...root.querySelectorAll<HTMLInputElement>(textControls)].map(({ value }) => value);
  if (fields.length > 0) unnoted.set(visit, fields);
  const more = (unnoted.get(visit) ?? []).filter((text) => text && !typed.includes(text));
  const locale = currentLocale();
  return failureNotice({
    locale,
    dir: languages[locale].dir,
    level: visit.appearance.headingLevel,
    kiosk: isKiosk(visit),
    numbers: lifelines,
    told,
    typed: [typed, ...more].filter(Boolean).join('\n\n'),
    copy: copyText,
    goOn: visit.isBroken ? undefined : act.goOn,
    restart: act.restart,
  });
}

/** What was typed so far, to take along before the page is loaded anew; nothing when nothing was. */
export function typedSoFar(visit: Visit): HTMLElement | undefined {
  const { typed } = visit.keepsake;
  return typed ? typedText({ typed, kiosk: isKiosk(visit), copy: copyText }) : undefined;
}
