import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { spokenText } from '../../../src/kiosk/speech/spoken-text.js';
import { asIfNothingLayOver } from '../../accessibility.js';
import { kindsOfScreen } from '../../screens.js';
import { complete, onScreen, open, type Visitor } from '../../widget-harness.js';

const atKiosk = { ...complete, mode: 'kiosk' };
const notice = 'Wat u heeft ingevuld, lezen wij niet voor: anderen kunnen het horen.';
const added = ['Invulveld, leeg.', 'Invulveld, ingevuld.', notice];

const pieces = (visitor: Visitor) => spokenText(visitor.screen, visitor.element.locale);
const texts = (visitor: Visitor) => pieces(visitor).map(({ text }) => text);
const signs = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');

/** What is seen and is not typed, in the order of the page; a name that says more than the text of a button takes its place. */
function seen(root: Node): string {
  if (root instanceof Text) return root.data;
  if (root instanceof Element) {
    if (root.localName !== 'slot' && getComputedStyle(root).display !== 'contents' && !root.checkVisibility())
      return '';
    if (root.matches('[data-typed], textarea, [aria-hidden="true"]')) return '';
    if (root instanceof HTMLSelectElement) return root.selectedOptions[0]?.text ?? '';
    const name = root.matches('button, [role="img"]') && root.getAttribute('aria-label');
    if (name) return name;
    if (root.closest('.reference bdi')) return (root.textContent ?? '').replaceAll('-', 'streepje');
  }
  return [...root.childNodes].map(seen).join(' ');
}

/** What is spoken without what speech adds to it. */
const spokenOfSeen = (visitor: Visitor) =>
  texts(visitor)
    .filter((text) => !added.includes(text))
    .map((text) => text.replace(/^(Knop|Keuze|Gekozen): /, ''));

/** What visitors type on the way to the screens of `kindsOfScreen`. */
const typedThere = /Hoofdstraat|anna@|De arts luisterde|aaaa|een-heel-lang|2026-02-30|2999/;

describe('what is spoken of a screen', () => {
  for (const [kind, goTo] of Object.entries(kindsOfScreen))
    it(`is what is seen on it, in that order, and nothing that was typed: ${kind}`, async () => {
      const visitor = await open(atKiosk);
      await goTo(visitor);
      expect(signs(spokenOfSeen(visitor).join(' '))).to.equal(signs(seen(visitor.screen)));
      expect(texts(visitor).join(' ')).not.to.match(typedThere);
      expect(texts(visitor).filter((text) => text === notice).length).to.be.lessThan(2);
      const boxes = await asIfNothingLayOver(visitor.element, () =>
        pieces(visitor).map(({ element }) => element.getBoundingClientRect()),
      );
      const goesBack = boxes.findIndex((box, index) => {
        const before = boxes[index - 1];
        return before && box.bottom < before.top && box.left <= before.left;
      });
      expect(texts(visitor)[goesBack], 'said after what stands below it').to.equal(undefined);
    });

  it('tells a choice from a chosen one, and a button from a text', async () => {
    const visitor = await open(atKiosk);
    await visitor.choose('Ziekenhuis, kliniek of ambulance');
    const said = texts(visitor);
    expect(said).to.include('Gekozen: Ziekenhuis, kliniek of ambulance');
    expect(said.filter((text) => text.startsWith('Gekozen:'))).to.have.lengthOf(1);
    expect(said.filter((text) => text.startsWith('Keuze:'))).to.have.lengthOf(visitor.choices().length - 1);
    expect(said).to.include('Knop: Ga verder');
  });

  it('has the errors, and what a code leads to', async () => {
    const visitor = await open(atKiosk);
    await visitor.proceed();
    const [error = ''] = visitor.errors();
    expect(texts(visitor)).to.include(error);
    await kindsOfScreen['the advice with what can be taken along']?.(visitor);
    const code = visitor.screen.querySelector('.qr');
    expect(texts(visitor)).to.include(code?.querySelector('svg')?.getAttribute('aria-label'));
    expect(texts(visitor)).to.include(code?.querySelector('figcaption')?.textContent?.trim());
  });

  it('spells the number of the receipt, and telephone numbers', async () => {
    const visitor = await open(atKiosk);
    await kindsOfScreen['the receipt']?.(visitor);
    const said = texts(visitor);
    expect(said.some((text) => text.includes('L, M, Z, streepje, K, 7, Q, M, streepje, 2, 3, 4, 5'))).to.equal(true);
    expect(said.some((text) => text.includes('1, 1, 2'))).to.equal(true);
  });

  it('says in which language a name stands', async () => {
    const visitor = await open(atKiosk);
    await kindsOfScreen['the advice']?.(visitor);
    await visitor.switchTo('English');
    const dutch = pieces(visitor).filter(({ lang }) => lang === 'nl');
    expect(dutch.map(({ text }) => text)).to.include('Landelijk Meldpunt Zorg');
    expect(pieces(visitor).filter(({ lang }) => lang === 'en').length).to.be.greaterThan(dutch.length);
  });

  it('tells of a field whether something stands in it, and never what', async () => {
    const visitor = await open(atKiosk);
    await kindsOfScreen['the contact data']?.(visitor);
    expect(texts(visitor)).to.include('Invulveld, leeg.').and.not.include(notice);
    const fields = visitor.fields().map((label) => visitor.field(label));
    const saidOf = (value: string) => {
      for (const field of fields) field.value = value;
      return fields.every((field) => field.value) ? texts(visitor) : undefined;
    };
    const usual = saidOf('x');
    expect(usual).to.include('Invulveld, ingevuld.').and.include(notice);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (typed) => {
        const said = saidOf(typed);
        if (said) expect(said).to.deep.equal(usual);
      }),
    );
  });

  it('has nothing of what was typed on the whole road to the receipt', async () => {
    const word = fc.string({ unit: fc.constantFrom(...'bcdfghjkqvwxzژцሽ'), minLength: 6, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(word), async (words) => {
        const visitor = await open(atKiosk);
        const typed = new Set<string>();
        const heard: string[] = [];
        const listen = () => heard.push(...texts(visitor));
        await kindsOfScreen['the story']?.(visitor);
        while (visitor.heading() !== onScreen('Controleer uw antwoorden')) {
          if (visitor.heading() === onScreen('Wilt u zeggen wie u bent?'))
            await visitor.choose('Ja, tegen het meldpunt. Over anderen beslis ik straks.');
          for (const label of visitor.fields()) {
            const { value = '' } = words.next();
            if (['Dag', 'Maand', 'Jaar'].includes(label)) continue;
            const { inputMode } = visitor.field(label);
            if (inputMode === 'tel') continue;
            typed.add(value);
            await visitor.fill(label, inputMode === 'email' ? `${value}@voorbeeld.nl` : value);
          }
          listen();
          const before = visitor.heading();
          await visitor.proceed();
          listen();
          expect(visitor.errors(), before).to.be.empty;
        }
        expect(typed.size).to.be.greaterThan(4);
        for (const value of typed) {
          expect(visitor.text(), 'what is seen').to.include(value);
          expect(heard.join(' '), 'what is heard').not.to.include(value);
        }
      }),
      { numRuns: 3 },
    );
  });
});
