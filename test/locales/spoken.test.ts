import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { expect } from '@open-wc/testing';
import { languages, type Language } from '../../src/locales/languages.js';
import { locales } from '../../src/locales/localization.js';
import { looksAtAll } from '../looked-at.js';
import { clean, ownText } from '../own-text.js';
import { kindsOfScreen } from '../screens.js';
import { complete, open, until, type Visitor } from '../widget-harness.js';

/** The main road: the question, the advice, the story, and the last look before sending. */
const mainRoad = ['the first question', 'the advice with a date', 'the story', 'the check screen'] as const;

/** It reads the tree of elements, which is the same in every engine. */
const spokenIn = looksAtAll
  ? (['nl', 'ar', 'ti'] satisfies Language[]).filter((locale) => locales.includes(locale))
  : [];

/** All that a screen reader says of a screen, from its beginning to its end. */
async function transcript({ screen }: Visitor): Promise<readonly string[]> {
  await virtual.start({ container: screen.querySelector('.frame') as HTMLElement });
  const first = await virtual.lastSpokenPhrase();
  let said = '';
  while (said !== first) {
    await virtual.next();
    said = await virtual.lastSpokenPhrase();
  }
  const log = await virtual.spokenPhraseLog();
  await virtual.stop();
  return log.slice(0, -1).map(clean);
}

const visible = (visitor: Visitor, selector: string) =>
  [...visitor.screen.querySelectorAll(selector)].filter((one) => one.checkVisibility());

for (const locale of spokenIn) {
  describe(`a screen reader in ${languages[locale].name}`, () => {
    for (const kind of mainRoad) {
      it(`says everything of ${kind} once, in order`, async () => {
        document.documentElement.lang = locale;
        const visitor = await open(complete);
        await until('the language is there', () => visitor.element.locale === locale);
        await kindsOfScreen[kind]?.(visitor);
        const said = await transcript(visitor);
        const has = (role: string, name: string) =>
          said.filter((phrase) => phrase.startsWith(`${role}, ${name}`)).length;

        expect(has('heading', visitor.heading()), said.join('\n')).to.equal(1);
        for (const button of visible(visitor, 'button'))
          expect(has('button', ownText(button)), `button ${ownText(button)}\n${said.join('\n')}`).to.be.at.least(1);
        const names = visible(visitor, 'input[type="radio"]').map((one) =>
          ownText((one as HTMLInputElement).labels?.[0]),
        );
        const spoken = said.filter((phrase) => phrase.startsWith('radio, ')).map((phrase) => phrase.slice(7));
        expect(spoken.length).to.equal(names.length);
        expect(spoken.map((phrase, index) => phrase.slice(0, names[index]?.length))).to.deep.equal(names);
        const at = (what: string) => said.findIndex((phrase) => phrase.includes(what));
        expect(at('112')).to.be.lessThan(at(`heading, ${visitor.heading()}`));
      });
    }
  });
}
