import type { Appearance } from '../page/attributes.js';
import { failureNotice, typedText, type Keepsake } from '../components/frame/failure-notice.js';
import { textControls } from '../components/frame/unnoted.js';
import { lifelines } from '../flows/organisations/lifelines.js';
import { languages } from '../locales/languages.js';
import { currentLocale } from '../locales/localization.js';
import { copyText } from './copy-save-print.js';

/** What stood in the fields of a screen when something threw, also what a visit does not know of. */
const unnoted = new WeakMap<ShadowRoot, readonly string[]>();

/** Keeps nothing of what stood in the fields. */
export const forgetFailure = (root: ShadowRoot): void => void unnoted.delete(root);

const nothingLeft: Keepsake = { told: [], typed: '' };

/** The notice for when something threw; without a keepsake, it threw before there was a visit. */
export function failureOf(
  { told, typed }: Keepsake = nothingLeft,
  { mode, headingLevel }: Appearance,
  root: ShadowRoot,
  act: { readonly goOn: (() => void) | undefined; readonly restart: () => void },
): HTMLElement {
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
    ...act,
  });
}

/** What was typed so far, to take along before the page is loaded anew; nothing when nothing was. */
export const typedSoFar = ({ typed }: Keepsake, { mode }: Appearance): HTMLElement | undefined =>
  typed ? typedText({ typed, kiosk: mode === 'kiosk', copy: copyText }) : undefined;
