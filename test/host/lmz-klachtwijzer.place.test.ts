import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { shellStyles } from '../../src/components/styles/shell.styles.js';
import { lookedAt } from '../looked-at.js';
import { complete, open, until, type Visitor } from '../widget-harness.js';

const windows = [
  { width: 320, height: 568 },
  { width: 360, height: 740 },
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 1280, height: 1600 },
  { width: 1280, height: 2400 },
];

/** A page with the stylesheet that reserves the place, and something above and below the widget. */
async function openPage(): Promise<HTMLElement> {
  const page = document.createElement('main');
  page.innerHTML = '<p style="block-size: 120px">Een pagina</p><div></div><p class="below">Meer</p>';
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL('../../src/host/lmz-klachtwijzer.css', import.meta.url).href;
  const loaded = new Promise((done) => (link.onload = done));
  page.prepend(link);
  document.body.append(page);
  await loaded;
  return page;
}

/** Where what stands below begins: under the window it is anywhere to who sees the page. */
function below(page: HTMLElement): number {
  const { top } = page.querySelector('.below')!.getBoundingClientRect();
  return Math.min(Math.round(top), innerHeight);
}

/** Longer words than any language has, on the taller lines of Tigrinya. */
function stretch({ screen }: Visitor): void {
  const frame = screen.querySelector('.frame')!;
  frame.setAttribute('lang', 'ti');
  const texts = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    text.data += text.data.slice(0, text.length * 0.3);
  }
}

for (const view of windows) {
  describe(`the place that the stylesheet reserves in ${view.width} by ${view.height}`, () => {
    let page: HTMLElement;

    // WebKit makes no window as narrow as the narrowest phone.
    before(() => executeServerCommand('x-viewport', { ...view, width: Math.max(view.width, 360) }));
    beforeEach(async () => {
      page = await openPage();
      page.style.maxInlineSize = `${view.width}px`;
    });
    afterEach(() => page.remove());
    after(() => executeServerCommand('x-viewport', { width: 800, height: 600 }));

    /** Opens the widget and tells where what stands below began: before it was drawn, and when everything was there. */
    async function opened(lang: string): Promise<{ visitor: Visitor; before: number; after: number }> {
      const place = page.querySelector('div')!;
      const opening = open({ ...complete, lang }, place);
      const before = below(page);
      const visitor = await opening;
      await until('the engine brought its styles', () => visitor.screen.adoptedStyleSheets.length > shellStyles.length);
      return { visitor, before, after: below(page) };
    }

    for (const locale of lookedAt) {
      it(`holds the first question in ${locale}`, async () => {
        const { before, after } = await opened(locale);
        expect(after).to.equal(before);
      });
    }

    it('holds longer words and taller lines', async () => {
      const { visitor, before } = await opened('nl');
      stretch(visitor);
      expect(below(page)).to.equal(before);
    });

    it('is no longer kept on the next screen', async () => {
      const { visitor } = await opened('nl');
      await visitor.answer('Rekening, verzekering of wachttijd');
      const [frame] = visitor.screen.querySelectorAll('.frame');
      expect(getComputedStyle(frame!).minBlockSize).to.be.oneOf(['0px', 'auto']);
      expect(getComputedStyle(visitor.element).minBlockSize).to.equal('0px');
    });

    it('is none for a widget that is hidden', async () => {
      const { visitor } = await opened('nl');
      visitor.element.hidden = true;
      expect(visitor.element.checkVisibility()).to.equal(false);
    });
  });
}
