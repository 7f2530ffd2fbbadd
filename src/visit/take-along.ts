import { msg } from '@lit/localize';
import { nothing, type TemplateResult } from 'lit/html.js';
import { html } from '../components/html.js';
import { adviceSheet } from '../components/parts/advice-sheet.js';
import { qrFigure } from '../components/parts/qr-figure.js';
import { takeAlong, type TakeAlongView } from '../components/parts/take-along.js';
import { termLineFigure } from '../components/parts/term-line.js';
import { anyPaperStyles, pageStyles, qrStyles } from '../components/styles/paper.styles.js';
import { sheetStyles, withDutchStyles } from '../components/styles/sheet.styles.js';
import { termLineStyles } from '../components/styles/term-line.styles.js';
import type { Outcome } from '../flows/flow.js';
import { todayInAmsterdam } from '../flows/terms/dates.js';
import { running } from '../flows/walk.js';
import { isDutchBeside } from '../locales/dutch-beside.js';
import { languages } from '../locales/languages.js';
import { currentLocale } from '../locales/localization.js';
import { fitsCode, publicAddress } from '../takeaway/qr/public-address.js';
import { qrCode } from '../takeaway/qr/qr-code.js';
import { sheetTexts } from '../takeaway/sheet/sheet.texts.js';
import { daysOfTerms, daysPromised, saveDays } from './calendar.js';
import { saveAsFile } from './copy-save-print.js';
import { printAlone } from './print-alone.js';
import { sheetAsText, sheetOf } from './sheet.js';
import type { Act, View } from './view.js';

/** The page that everybody can open: what it says of itself, for a kiosk may be somewhere else. */
const addressOfPage = (): string =>
  document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;

/**
 * A code of a public address, with what people read of it: for a kiosk, from which no link leads. Undefined when the address is too
 * long for a code.
 */
export const codeOfSite = (address: string, site: string): TemplateResult | undefined =>
  fitsCode(address)
    ? qrFigure({ ...qrCode(address), address: site, label: sheetTexts(msg).codeOfSite(site) })
    : undefined;

/** A code with the public address and the language, and nothing else. */
function codeOf(): TemplateResult | typeof nothing {
  const texts = sheetTexts(msg);
  const address = publicAddress(addressOfPage(), currentLocale());
  if (!address) return nothing;
  return html`<div class="code">
    <p>${texts.phoneHint()}</p>
    ${qrFigure({ ...qrCode(address), address, label: texts.code() })}
  </div>`;
}

async function printSheet(view: View, outcome: Outcome, story: string | undefined, event: Event): Promise<boolean> {
  const locale = currentLocale();
  const kiosk = view.appearance.mode === 'kiosk';
  const sheet = sheetOf(view, outcome, story);
  const clock = termLineFigure({ ...running(view.guidance.walk, outcome), today: todayInAmsterdam(), locale });
  return printAlone(adviceSheet(sheet, clock, codeOf()), {
    root: (event.currentTarget as Element).getRootNode() as ShadowRoot,
    css: [
      kiosk ? anyPaperStyles : pageStyles,
      qrStyles,
      sheetStyles,
      termLineStyles,
      ...(isDutchBeside() ? [withDutchStyles] : []),
    ],
    title: sheet.title,
    lang: locale,
    dir: languages[locale].dir,
  });
}

type Calendar = Pick<TakeAlongView, 'calendar' | 'promised'>;

/** The days of the law where a date is known; where no law names one, the day that somebody was told. */
function calendarOf(view: View, outcome: Outcome, { state, update }: Act): Calendar {
  const texts = sheetTexts(msg);
  const save = (days: Parameters<typeof saveDays>[1]) =>
    update({ notice: saveDays(view, days, state.plainDays === true) ? texts.saved() : texts.saveFailed() });
  const days = daysOfTerms(view, outcome);
  if (days.length > 0)
    return {
      calendar: {
        label: texts.calendar(),
        hint: texts.calendarHint(),
        press: () => save(days),
        plain: {
          label: texts.plain(),
          on: state.plainDays === true,
          change: (plainDays) => update({ plainDays }),
        },
      },
    };
  if (outcome.terms.length > 0 || !outcome.letter) return {};
  const { promised } = state;
  return {
    promised: {
      label: texts.calendar(),
      hint: [texts.promised(), texts.promisedHint()],
      field: texts.promisedDay(),
      day: promised ?? '',
      first: todayInAmsterdam(),
      error: state.promisedMissing ? texts.promisedMissing() : undefined,
      change: (day) => update({ promised: day, promisedMissing: false }),
      press: () => {
        const noted = daysPromised(promised ?? '');
        if (noted) save(noted);
        else update({ promisedMissing: true }, '#promised-day');
      },
    },
  };
}

/** What of an advice can be taken along. At a kiosk it is printed; its files are the next visitor's too. */
export function takeAlongOf(view: View, outcome: Outcome, act: Act): TemplateResult {
  const { appearance, written } = view;
  const { state, update } = act;
  const texts = sheetTexts(msg);
  const kiosk = appearance.mode === 'kiosk';
  const story = state.withStory && written ? written : undefined;
  const print = async (event: Event) => {
    const printed = await printSheet(view, outcome, story, event);
    update({ notice: printed ? undefined : texts.printFailed(kiosk) });
  };
  const save = () => {
    const saved = saveAsFile('advies.txt', sheetAsText(sheetOf(view, outcome, story)));
    update({ notice: saved ? texts.saved() : texts.saveFailed() });
  };
  return takeAlong({
    title: texts.title(),
    level: appearance.headingLevel,
    buttons: [
      { label: texts.print(), press: (event) => void print(event) },
      ...(kiosk ? [] : [{ label: texts.save(), press: save }]),
    ],
    withStory: written
      ? { label: texts.withStory(), on: state.withStory === true, change: (withStory) => update({ withStory }) }
      : undefined,
    ...(kiosk ? {} : calendarOf(view, outcome, act)),
    code: kiosk ? codeOf() : nothing,
    notice: state.notice,
  });
}
