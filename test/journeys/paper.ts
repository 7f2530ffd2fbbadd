import type { Browser, Page } from 'playwright-core';
import type { WayTo } from '../all-steps.js';

/** A page as the printer got it. */
export interface Paper {
  readonly html: string;
  readonly css: string;
}

/** Puts nothing in the place of the dialog that printing opens: what is printed stays in its frame. */
export async function keepPaper(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { prototype } = HTMLIFrameElement;
    const described = Object.getOwnPropertyDescriptor(prototype, 'contentDocument') as PropertyDescriptor;
    Object.defineProperty(prototype, 'contentDocument', {
      ...described,
      get(this: HTMLIFrameElement) {
        const paper = described.get?.call(this) as Document | null;
        if (paper?.defaultView) paper.defaultView.print = () => undefined;
        return paper;
      },
    });
  });
}

/** Walks to a step of the tree, from the first question. */
export async function walk(page: Page, { acts }: Pick<WayTo, 'acts'>): Promise<void> {
  for (const { kind, words } of acts) {
    const before = await page.locator('.step-heading').innerText();
    if (kind === 'road' || kind === 'aside') await page.getByRole('button', { name: words, exact: true }).click();
    else {
      await page.getByRole('radio', { name: words, exact: true }).check();
      await page.getByRole('button', { name: 'Ga verder' }).click();
    }
    await page.locator('.step-heading').filter({ hasNotText: before }).waitFor();
  }
}

/** What was printed last, in a language. */
export async function paperOf(page: Page, locale = 'nl'): Promise<Paper> {
  await page.locator('lmz-klachtwijzer iframe').waitFor({ state: 'attached' });
  await page.waitForFunction((lang) => {
    const frame = document.querySelector('lmz-klachtwijzer')?.shadowRoot?.querySelector('iframe');
    return frame?.contentDocument?.documentElement.lang === lang;
  }, locale);
  return page.evaluate(() => {
    const frame = document.querySelector('lmz-klachtwijzer')?.shadowRoot?.querySelector('iframe');
    const paper = frame?.contentDocument as Document;
    const rules = paper.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    return { html: paper.documentElement.outerHTML, css: rules.map(({ cssText }) => cssText).join('\n') };
  });
}

/** The same as a page of its own: in quirks mode, as an empty page is. */
export async function laidOut(browser: Browser, { html, css }: Paper, width = 794): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 1123 } });
  await page.emulateMedia({ media: 'print' });
  await page.setContent(html.replace('</head>', `<style>${css}</style></head>`));
  return page;
}

/** How many pages a PDF has: each is an object of that type. */
export const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
