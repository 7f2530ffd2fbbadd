import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { topics } from '../../src/flows/topics/topics.js';
import { languages } from '../../src/locales/languages.js';
import { allSteps, walkTo } from '../all-steps.js';
import { barriers, overflow, smallTargets } from '../accessibility.js';
import { brokenTexts, leftDutch } from '../left-dutch.js';
import { looksAtAll, lookedAt } from '../looked-at.js';
import { kindsOfScreen } from '../screens.js';
import { complete, open, until, type Visitor } from '../widget-harness.js';

const whole = 'fits, holds 112 and 113, has no Dutch left, no barrier that axe can find, and targets of the right size';

/** What a kiosk draws otherwise: fields with a keyboard, codes in place of links, and the Dutch beside everything. */
const atKiosk = ['the first question', 'the story, left empty', 'the receipt'] as const;

/** The narrowest phone; WebKit makes no window as narrow as that. */
const phone = { width: looksAtAll ? 320 : 360, height: 720 };

const isInView = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight && bottom > top;
};

/** What is wrong with the screen that is shown. */
async function faults({ element, screen }: Visitor, locale: keyof typeof languages): Promise<readonly string[]> {
  const numbers = [...screen.querySelectorAll('.urgent .phone')].filter(isInView).map(({ textContent }) => textContent);
  return [
    ...(numbers.map((number) => number?.trim()).join() === '112,113' ? [] : [`the first view has ${numbers.join()}`]),
    ...(await barriers(element)),
    ...smallTargets(screen),
    ...overflow(screen),
    ...brokenTexts(screen),
    ...leftDutch(screen.querySelector('.frame') as Element, locale),
  ];
}

for (const locale of lookedAt) {
  describe(`in ${languages[locale].name}, on a narrow phone`, () => {
    const whole =
      'fits, holds 112 and 113, has no Dutch left, no barrier that axe can find, and targets of the right size';

    async function begin(): Promise<Visitor> {
      document.documentElement.lang = locale;
      const visitor = await open(complete);
      await until('the language is there', () => visitor.element.locale === locale);
      return visitor;
    }

    before(() => executeServerCommand('x-viewport', phone));
    after(() => executeServerCommand('x-viewport', { width: 800, height: 600 }));

    for (const topic of ['begin', ...Object.keys(topics)]) {
      it(`every step of ${topic} ${whole}`, async () => {
        const steps = allSteps().filter(({ address }) => address.startsWith(`${topic}/`));
        const visitor = await begin();
        const found: string[] = [];
        for (const step of steps) {
          visitor.element.reset();
          await visitor.settled();
          await walkTo(visitor, step);
          found.push(...(await faults(visitor, locale)).map((what) => `${step.address}: ${what}`));
        }
        expect(found.join('\n')).to.equal('');
        expect(steps).not.to.be.empty;
      });
    }

    // Other tests look at these in every engine, in Dutch.
    for (const [kind, reach] of looksAtAll ? Object.entries(kindsOfScreen) : []) {
      it(`${kind} ${whole}`, async () => {
        const visitor = await begin();
        await reach(visitor);
        // Being asked to start again opens where the button was, and what looks personal below the story.
        const mayBeAbove = /being asked|personal data|promised day/.test(kind);
        const found = (await faults(visitor, locale)).filter(
          (what) => !(mayBeAbove && what.startsWith('the first view')),
        );
        expect(found.join('\n')).to.equal('');
      });
    }
  });

  if (!looksAtAll || locale === 'nl') continue;
  describe(`in ${languages[locale].name}, at a kiosk`, () => {
    before(() => executeServerCommand('x-viewport', { width: 1080, height: 1920 }));
    after(() => executeServerCommand('x-viewport', { width: 800, height: 600 }));

    for (const kind of atKiosk) {
      it(`${kind} ${whole}`, async () => {
        const visitor = await open({ ...complete, mode: 'kiosk' });
        await visitor.switchTo(languages[locale].name);
        await until('the language is there', () => visitor.element.locale === locale);
        await kindsOfScreen[kind]?.(visitor);
        expect((await faults(visitor, locale)).join('\n')).to.equal('');
      });
    }
  });
}
