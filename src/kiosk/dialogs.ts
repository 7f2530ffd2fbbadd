import { msg } from '@lit/localize';
import { html } from '../components/html.js';
import type { KioskDialog } from '../components/kiosk/kiosk-dialog.js';
import { languageList } from '../components/kiosk/start-screen.js';
import { languages } from '../locales/languages.js';
import type { Locale } from '../locales/localization.js';
import { kioskTexts } from './kiosk.texts.js';

/** Seconds before the end at which it is said aloud how many are left. */
const spokenAt = [60, 30, 10] as const;

/** The seconds that were said last: a voice that counts along leaves nobody time to answer. */
export const lastSaid = (seconds: number): number => [...spokenAt].reverse().find((at) => seconds <= at) ?? seconds;

/** The question whether somebody is still there. */
export function warningDialog(
  seconds: number,
  act: { readonly stay: () => void; readonly wipe: () => void },
): KioskDialog {
  const texts = kioskTexts(msg).warning;
  return {
    title: texts.title(),
    content: html`<p>${texts.soon()}</p>
      <p class="countdown" aria-hidden="true">${texts.left(seconds)}</p>
      <p class="unseen" role="status">${texts.left(lastSaid(seconds))}</p>`,
    isAlert: true,
    buttons: [
      { label: texts.stay(), press: act.stay, main: true },
      { label: texts.wipe(), press: act.wipe },
    ],
  };
}

/** How a kiosk is used. */
export function helpDialog(close: () => void): KioskDialog {
  const texts = kioskTexts(msg).help;
  return {
    title: texts.title(),
    content: texts.lines().map((line) => html`<p>${line}</p>`),
    buttons: [{ label: texts.close(), press: close, main: true }],
  };
}

/** The languages that a visit can go on in, from any screen. */
export function languageDialog(
  offered: readonly Locale[],
  choose: (code: string) => void,
  close: () => void,
): KioskDialog {
  const all = offered.map((code) => ({ code, ...languages[code], how: '' }));
  return {
    title: msg('Taal'),
    content: languageList({ languages: all, begin: choose }),
    buttons: [{ label: kioskTexts(msg).help.close(), press: close }],
  };
}
