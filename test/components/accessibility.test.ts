import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { languages } from '../../src/locales/languages.js';
import type { Locale } from '../../src/locales/localization.js';
import { allSteps, walkTo } from '../all-steps.js';
import { barriers, overflow, smallTargets } from '../accessibility.js';
import { brokenTexts, leftDutch } from '../left-dutch.js';
import { looksAtAll, lookedAt as all } from '../looked-at.js';
import { kindsOfScreen } from '../screens.js';
import { complete, open, until, type Visitor } from '../widget-harness.js';

const whole = 'fits, holds 112 and 113, has no Dutch left, no barrier that axe can find, and targets of the right size';

/** Other tests look at Dutch in every engine. */
const lookedAt = looksAtAll ? all : all.filter((locale) => locale !== 'nl');

/** What a kiosk draws otherwise: fields with a keyboard, codes in place of links, and the Dutch beside everything. */
const atKiosk = ['the first question', 'the story, left empty', 'the receipt'] as const;

/** The narrowest phone; WebKit makes no window as narrow as that. */
const phone = { width: looksAtAll ? 320 : 360, height: 720 };

const isInView = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight && bottom > top;
};

/** What is wrong with the screen that is shown. */
async function faultsIn({ element, screen }: Visitor, locale: Locale): Promise<readonly string[]> {
  const numbers = [...screen.querySelectorAll('.urgent .phone')].filter(isInView).map(({ textContent }) => textContent);
  const found = [
    ...(numbers.map((number) => number?.trim()).join() === '112,113' ? [] : [`the first view has ${numbers.join()}`]),
    // what axe asks is the same in every engine, and a language has no colours of its own
    ...(looksAtAll ? await barriers(element, { contrast: locale === 'nl' }) : []),
    ...smallTargets(screen),
    ...overflow(screen),
    ...brokenTexts(screen),
    ...leftDutch(screen.querySelector('.frame') as Element, locale),
  ];
  return found.map((what) => `${locale}: ${what}`);
}

/** What is wrong with it in one language after another. */
async function faults(visitor: Visitor): Promise<readonly string[]> {
  const found: string[] = [];
  for (const locale of lookedAt) {
    visitor.element.lang = locale;
    await until('the language is there', () => visitor.element.locale === locale);
    await visitor.settled();
    found.push(...(await faultsIn(visitor, locale)));
  }
  return found;
}

describe(`on a narrow phone, in ${lookedAt.join(', ')}`, () => {
  before(() => executeServerCommand('x-viewport', phone));
  after(() => executeServerCommand('x-viewport', { width: 800, height: 600 }));

  for (const step of allSteps()) {
    it(`${step.address} ${whole}`, async () => {
      const visitor = await open(complete);
      await walkTo(visitor, step);
      expect((await faults(visitor)).join('\n')).to.equal('');
    });
  }

  // Other tests look at these in every engine, in Dutch.
  for (const [kind, reach] of looksAtAll ? Object.entries(kindsOfScreen) : []) {
    it(`${kind} ${whole}`, async () => {
      const visitor = await open(complete);
      await reach(visitor);
      // Being asked to start again opens where the button was, and what looks personal below the story.
      const mayBeAbove = /being asked|personal data|promised day/.test(kind);
      const found = (await faults(visitor)).filter((what) => !(mayBeAbove && what.includes('the first view')));
      expect(found.join('\n')).to.equal('');
    });
  }
});

for (const locale of looksAtAll ? lookedAt.slice(1) : [])
  describe(`at a kiosk, in ${locale}`, () => {
    before(() => executeServerCommand('x-viewport', { width: 1080, height: 1920 }));
    after(() => executeServerCommand('x-viewport', { width: 800, height: 600 }));

    for (const kind of atKiosk) {
      it(`${kind} ${whole}`, async () => {
        const visitor = await open({ ...complete, mode: 'kiosk' });
        await visitor.switchTo(languages[locale].name);
        await until('the language is there', () => visitor.element.locale === locale);
        await kindsOfScreen[kind]?.(visitor);
        expect((await faultsIn(visitor, locale)).join('\n')).to.equal('');
      });
    }
  });
