import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { languages, type Language } from '../../../src/locales/languages.js';
import { barriers } from '../../accessibility.js';
import { emulate } from '../../page-look.js';
import { nameOf, Typist } from './typist.js';

const setViewport = (size: { width: number; height: number }) => executeServerCommand('x-viewport', size);

const locales = Object.keys(languages) as Language[];

/** Shows the layers of a keyboard one by one. */
async function eachLayer(typist: Typist, look: (layer: string) => unknown): Promise<void> {
  await look('letters');
  for (const lead of ['Hoofdletters', 'Latijnse letters abc', 'Cijfers en tekens 123']) {
    if (!typist.named(lead)) continue;
    typist.press(lead);
    await look(lead);
  }
}

const boxesOf = (typist: Typist) => typist.keys.map((key) => ({ name: nameOf(key), box: key.getBoundingClientRect() }));

/** Keys that are too small, too near to another one, or have letters that stick out. In CSS pixels. */
function crowded(typist: Typist, least: { width: number; height: number; gap: number }): readonly string[] {
  const boxes = boxesOf(typist);
  const small = boxes.filter(({ box }) => box.width < least.width || box.height < least.height);
  const near = boxes.filter(({ box: one }, index) =>
    boxes.slice(index + 1).some(({ box: other }) => {
      const across = Math.max(other.left - one.right, one.left - other.right);
      const down = Math.max(other.top - one.bottom, one.top - other.bottom);
      return Math.max(across, down) < least.gap - 0.01;
    }),
  );
  const full = typist.keys
    .filter((key) => key.scrollWidth > key.clientWidth + 1)
    .map((key) => ({ name: nameOf(key), box: key.getBoundingClientRect() }));
  const told =
    (what: string) =>
    ({ name, box }: (typeof boxes)[number]) =>
      `"${name}" is ${what}: ${box.width.toFixed(1)} x ${box.height.toFixed(1)}`;
  return [...small.map(told('small')), ...near.map(told('near another')), ...full.map(told('too full'))];
}

/** What of the keyboard sticks out of the widget. */
const sticking = ({ root, element }: Typist): readonly string[] =>
  [...root.querySelectorAll('.keyboard, .keyboard *')]
    .filter((one) => one.getBoundingClientRect().right > element.getBoundingClientRect().right + 0.5)
    .map(({ className, textContent }) => `${className} ${textContent}`);

describe('the keys', () => {
  let typist: Typist;
  // a window of WebKit is never as narrow as 320: the widget is, with the margins of a page taken off
  const page = document.createElement('style');
  page.textContent = 'body { margin: 8px } .large { --lmz-font-size: 40px } .narrow { max-width: 304px }';

  beforeEach(() => document.head.append(page));
  afterEach(async () => {
    typist.stop();
    page.remove();
    document.documentElement.removeAttribute('lang');
    await emulate({});
    await setViewport({ width: 800, height: 600 });
  });

  const open = async (locale: Language, id = 'verhaal') => {
    typist = new Typist(locale);
    await typist.enter(id);
    if (locale === 'ti') typist.press('ለ');
  };

  for (const locale of locales) {
    it(`have a name each, one of its own, on every layer in ${languages[locale].name}`, async () => {
      await open(locale);
      await eachLayer(typist, (layer) => {
        for (const part of [':not(.forms) >', '.forms']) {
          const names = [...typist.root.querySelectorAll(`.keyboard .keys${part} button`)].map(nameOf);
          expect(names, layer).not.to.include('');
          expect(names.length, layer).to.equal(new Set(names).size);
        }
      });
    });

    it(`have no barrier that axe can find in ${languages[locale].name}`, async () => {
      document.documentElement.lang = 'nl';
      await open(locale);
      await eachLayer(typist, async (layer) =>
        expect(await barriers(typist.root.querySelector('.keyboard') as Element), layer).to.deep.equal([]),
      );
    });

    it(`are 64 pixels and 8 apart on a screen of 1080 and of 1280 wide in ${languages[locale].name}, also with text twice as large`, async () => {
      for (const [width, height] of [
        [1080, 1920],
        [1280, 800],
      ] as const) {
        await setViewport({ width, height });
        for (const size of ['', 'large']) {
          await open(locale);
          typist.element.className = size;
          await eachLayer(typist, (layer) =>
            expect(crowded(typist, { width: 64, height: 64, gap: 8 }), `${width} ${layer}`).to.deep.equal([]),
          );
          typist.stop();
        }
      }
    });

    it(`fit on a screen of 320 wide in ${languages[locale].name}, also with text twice as large`, async () => {
      for (const size of ['', 'large']) {
        await open(locale);
        typist.element.className = `narrow ${size}`;
        await eachLayer(typist, (layer) => {
          expect(crowded(typist, { width: 24, height: 64, gap: 1 }), layer).to.deep.equal([]);
          expect(sticking(typist), layer).to.deep.equal([]);
        });
        typist.stop();
      }
    });
  }

  it('stand below the field that is typed in, wherever the page was scrolled to', async () => {
    for (const [width, height, look] of [
      [1080, 1920, ''],
      [1280, 800, ''],
      [1280, 800, 'large'],
      [600, 640, 'narrow'],
    ] as const) {
      await setViewport({ width, height });
      for (const id of ['naam', 'verhaal', 'datum-jaar']) {
        await open('nl', id);
        typist.element.className = look;
        typist.type('12');
        const field = typist.field(id).getBoundingClientRect();
        const keyboard = (typist.root.querySelector('.keyboard') as HTMLElement).getBoundingClientRect();
        expect(field.bottom, `${id} at ${width}`).to.be.at.most(keyboard.top);
        expect(field.top, `${id} at ${width}`).to.be.at.least(0);
        expect(keyboard.bottom, `${id} at ${width}`).to.be.at.most(height + 1);
        typist.stop();
      }
    }
  });

  it('stay under the finger on a low screen, where they scroll along with the page', async () => {
    await setViewport({ width: 800, height: 400 });
    await open('nl', 'naam');
    const key = typist.named('m') as HTMLElement;
    key.scrollIntoView({ block: 'end' });
    const { top } = key.getBoundingClientRect();
    key.click();
    expect(typist.field('naam').value).to.equal('m');
    expect(key.getBoundingClientRect().top).to.equal(top);
  });

  it('come back below the field when somebody scrolled away and types on', async () => {
    await setViewport({ width: 1280, height: 800 });
    await open('nl', 'naam');
    typist.field('verder').scrollIntoView();
    expect(typist.field('naam').getBoundingClientRect().bottom).to.be.below(0);
    typist.press('m');
    expect(typist.field('naam').getBoundingClientRect().top).to.be.at.least(0);
  });

  it('keep their edges in forced colours', async () => {
    if (!(await emulate({ forcedColors: 'active' }))) return;
    await open('nl');
    const { borderTopStyle, borderTopWidth } = getComputedStyle(typist.named('q') as Element);
    expect([borderTopStyle, borderTopWidth]).to.deep.equal(['solid', '1px']);
    typist.press('Hoofdletters');
    expect(getComputedStyle(typist.named('Hoofdletters') as Element).borderTopWidth).to.equal('4px');
  });

  it('are not on paper', async () => {
    if (!(await emulate({ media: 'print' }))) return;
    await open('nl');
    expect(typist.root.querySelector('.keyboard')?.checkVisibility()).to.be.false;
  });
});
