import { expect } from '@open-wc/testing';
import { barriers, overflow, smallTargets } from '../accessibility.js';
import { emulate, pageStyle } from '../page-look.js';
import { looksAtAll } from '../looked-at.js';
import { kindsOfScreen } from '../screens.js';
import { complete, open, until, type Attributes, type Visitor } from '../widget-harness.js';

interface Look {
  readonly attributes?: Attributes;
  /** Width of the place on the page, in px. */
  readonly width?: number;
  readonly lang?: string;
  readonly css?: string;
  /** Looks that only Chromium can be asked for. */
  readonly emulate?: Readonly<Record<string, string>>;
  /** Contrast is looked at by axe; in looks that leave colours alone it need not be repeated. */
  readonly axe: boolean;
}

const hostile = `html { font-size: 62.5%; } * { letter-spacing: normal; }`;
const spaced = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;
const dark = `:root { color-scheme: dark; background: #12181f; }`;

const looks: Readonly<Record<string, Look>> = {
  'in Dutch': { axe: true },
  'in English': { lang: 'en', axe: true },
  'at a kiosk': { attributes: { mode: 'kiosk' }, axe: true },
  'in the dark': { css: dark, axe: true },
  'in forced colours': { emulate: { forcedColors: 'active' }, axe: true },
  'with more contrast': { emulate: { contrast: 'more' }, axe: true },
  'in a column of 320 px': { width: 320, axe: false },
  'in a column of 280 px': { width: 280, axe: false },
  'in a column of 280 px, in English': { width: 280, lang: 'en', axe: false },
  'in a column of 256 px': { width: 256, axe: false },
  'at a kiosk of 320 px': { width: 320, attributes: { mode: 'kiosk' }, axe: false },
  'with wide text, in a column of 320 px': { width: 320, css: spaced, axe: false },
  'in a page that makes everything small': { css: hostile, axe: false },
};

/** What a screen does not live up to. */
async function faults(visitor: Visitor, look: Look): Promise<readonly string[]> {
  return [
    // what axe asks of other looks is the same in every engine
    ...(look.axe && (looksAtAll || look === looks['in Dutch']) ? await barriers(visitor.element) : []),
    ...smallTargets(visitor.screen),
    ...overflow(visitor.screen),
  ];
}

describe('every kind of screen', () => {
  const place = document.createElement('div');
  const style = pageStyle();

  afterEach(() => place.remove());

  for (const [name, look] of Object.entries(looks)) {
    it(`can be used ${name}`, async function () {
      // An engine that cannot be asked for the look: a test in Chromium covers it.
      if (look.emulate && !(await emulate(look.emulate))) return this.skip();
      place.style.width = look.width ? `${look.width}px` : '';
      style.textContent = look.css ?? '';
      document.body.append(place);
      document.documentElement.lang = look.lang ?? 'nl';
      const found: string[] = [];
      const visitor = await open({ ...complete, ...look.attributes }, place);
      await until('the language is there', () => visitor.element.locale === (look.lang ?? 'nl'));
      await visitor.answer('Iets anders, zoals bedrijfsarts, gevangenis of kapper, of ik weet het niet');
      for (const [screen, goThere] of Object.entries(kindsOfScreen)) {
        visitor.element.reset();
        if (look.attributes) await visitor.arrive(look.lang === 'en' ? 'English' : undefined);
        await visitor.settled();
        await goThere(visitor).catch((error: unknown) => found.push(`${screen}: ${String(error).slice(0, 300)}`));
        found.push(...(await faults(visitor, look)).map((fault) => `${screen}: ${fault}`));
      }
      expect(found.slice(0, 40).join('\n')).to.equal('');
    });
  }

  it('has text of at least 16 px, also where the page makes everything small', async () => {
    style.textContent = hostile;
    const visitor = await open();
    const size = Number.parseFloat(getComputedStyle(visitor.screen.querySelector('.choice') as Element).fontSize);
    expect(size).to.be.at.least(16);
  });

  it('moves nothing for who asked for less motion', async function () {
    if (!(await emulate({ reducedMotion: 'reduce' }))) return this.skip();
    const visitor = await open();
    const moving = [...visitor.screen.querySelectorAll('*')].filter((one) => {
      const { transitionDuration, animationDuration } = getComputedStyle(one);
      return `${transitionDuration} ${animationDuration}`.replace(/0s|[, ]/g, '') !== '';
    });
    expect(moving).to.be.empty;
  });
});
