import type { Appearance } from '../page/attributes.js';
import { failureNotice, typedText } from '../components/frame/failure-notice.js';
import { textControls } from '../components/frame/unnoted.js';
import { lifelines } from '../flows/organisations/lifelines.js';
import { languages } from '../locales/languages.js';
import { currentLocale } from '../locales/localization.js';
import { copyText } from './copy-save-print.js';
import type { Visit } from './visit.js';

/** What stood in the fields of a screen when something threw, also what a visit does not know of. */
const unnoted = new WeakMap<ShadowRoot, readonly string[]>();

/** The notice for when something threw; without a visit, it threw before there was one. */
export function failureOf(
  visit: Visit | undefined,
  { mode, headingLevel }: Appearance,
  root: ShadowRoot,
  act: { readonly goOn: () => void; readonly restart: () => void },
): HTMLElement {
  const { told, typed } = visit?.keepsake ?? { told: [], typed: '' };
  const fields = [...root.querySelectorAll<HTMLInputElement>(textControls)].map(({ value }) => value);
  if (fields.length > 0) unnoted.set(root, fields);
  const more = (unnoted.get(root) ?? []).filter((text) => text && !typed.includes(text));
  const locale = currentLocale();
  return failureNotice({
    locale,
    dir: languages[locale].dir,
    level: headingLevel,
    kiosk: mode === 'kiosk',
    numbers: lifelines,
    told,
    typed: [typed, ...more].filter(Boolean).join('\n\n'),
    copy: copyText,
    goOn: visit && !visit.isBroken ? act.goOn : undefined,
    restart: act.restart,
  });
}

/** What was typed so far, to take along before the page is loaded anew; nothing when nothing was. */
export function typedSoFar(visit: Visit): HTMLElement | undefined {
  const { typed } = visit.keepsake;
  return typed ? typedText({ typed, kiosk: visit.appearance.mode === 'kiosk', copy: copyText }) : undefined;
}
