import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../chromium.js';

interface Test {
  after(done: () => void | Promise<void>): void;
}

/** A real browser, closed after the test. */
export async function aBrowser(t: Test): Promise<Browser> {
  const browser = await launchChromium();
  t.after(() => browser.close());
  return browser;
}

/** What somebody does at the widget, with the mouse: what they see is what they press. */
export interface Visitor {
  readonly page: Page;
  /** Marks a choice and goes on. */
  choose(choice: RegExp): Promise<void>;
  proceed(): Promise<void>;
  heading(): Promise<string>;
  /** Waits until a screen with this heading is there. */
  at(heading: RegExp): Promise<void>;
}

/** The words of the widget that a journey needs, per language. */
export const words = {
  nl: { proceed: 'Ga verder', check: /Controleer uw antwoorden/, send: 'Verstuur mijn melding', sent: /aangekomen/ },
  en: { proceed: 'Continue', check: /Check your answers/, send: /Send my report/, sent: /arrived|received/ },
} as const;

/** Opens a page as a visitor. */
export async function aVisitor(browser: Browser, url: string, language: keyof typeof words = 'nl'): Promise<Visitor> {
  const page = await browser.newPage();
  await page.goto(url);
  const widget = page.locator('lmz-klachtwijzer').first();
  const proceed = () => widget.getByRole('button', { name: words[language].proceed }).click();
  const title = widget.locator('.step-heading');
  return {
    page,
    proceed,
    choose: async (choice) => {
      await widget.getByRole('radio', { name: choice }).check();
      await proceed();
    },
    heading: () => title.innerText(),
    at: (heading) => title.filter({ hasText: heading }).waitFor(),
  };
}

/** Goes through the rest of the form with no more than is asked, anonymously, up to the screen to check. */
export async function toCheck({ page, proceed, heading }: Visitor, language: keyof typeof words = 'nl'): Promise<void> {
  for (let screen = 0; screen < 15; screen += 1) {
    const now = await heading();
    if (words[language].check.test(now)) return;
    const anonymous = page.getByRole('radio', { name: /anoniem|anonymous/i });
    if (await anonymous.isVisible()) await anonymous.check();
    await proceed();
    await page.waitForFunction(
      (before) =>
        document.querySelector('lmz-klachtwijzer')?.shadowRoot?.querySelector('.step-heading')?.textContent !== before,
      now,
    );
  }
  throw new Error(`No end to the form at "${await heading()}"`);
}
