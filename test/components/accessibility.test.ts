import { expect } from '@open-wc/testing';
import { topics } from '../../src/flows/topics/topics.js';
import { languages } from '../../src/locales/languages.js';
import { locales } from '../../src/locales/localization.js';
import { allSteps, walkTo } from '../all-steps.js';
import { barriers, smallTargets } from '../accessibility.js';
import { complete, open, until } from '../widget-harness.js';

/** Every step of the tree in every language, in the default look. */
describe('every step of every path', () => {
  for (const locale of locales) {
    for (const topic of ['begin', ...Object.keys(topics)]) {
      it(`has no barrier that axe can find, and targets of the right size, in ${languages[locale].name}: ${topic}`, async () => {
        const steps = allSteps().filter(({ address }) => address.startsWith(`${topic}/`));
        document.documentElement.lang = locale;
        const visitor = await open(complete);
        await until('the language is there', () => visitor.element.locale === locale);
        const found: string[] = [];
        for (const step of steps) {
          visitor.element.reset();
          await visitor.settled();
          await walkTo(visitor, step);
          const wrong = [...(await barriers(visitor.element)), ...smallTargets(visitor.screen)];
          found.push(...wrong.map((what) => `${step.address}: ${what}`));
        }
        expect(found.join('\n')).to.equal('');
        expect(steps).not.to.be.empty;
      });
    }
  }
});
