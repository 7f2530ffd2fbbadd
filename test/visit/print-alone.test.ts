import { expect } from '@open-wc/testing';
import { html } from 'lit/html.js';
import { shellStyles } from '../../src/components/styles/shell.styles.js';
import { sheetOf } from '../../src/components/styles/css.js';
import { pageStyles, paperStyles } from '../../src/components/styles/paper.styles.js';
import { forgetPrint, printAlone, type Printed } from '../../src/visit/print-alone.js';
import { replacePrint, type Page } from '../printer.js';

const content = html`<h1>Advies</h1>
  <p class="loud">Bel vandaag.</p>`;

describe('what is printed alone', () => {
  let root: ShadowRoot;
  let button: HTMLButtonElement;

  beforeEach(() => {
    root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = shellStyles.map(sheetOf);
    button = root.appendChild(document.createElement('button'));
    button.focus();
  });
  afterEach(() => {
    forgetPrint();
    root.host.remove();
  });

  const frames = () => [...root.querySelectorAll('iframe')];
  const print = (change: Partial<Printed> = {}) =>
    printAlone(content, {
      root,
      css: [pageStyles, paperStyles, '.loud { font-weight: 700 }'],
      title: 'Advies voor u',
      lang: 'nl',
      dir: 'ltr',
      ...change,
    });

  /** The page as it is when the printer gets it. */
  async function printed(change: Partial<Printed> = {}): Promise<Page> {
    const pages: Page[] = [];
    replacePrint((page) => pages.push(page));
    expect(await print(change)).to.equal(true);
    expect(pages).to.have.lengthOf(1);
    return pages[0] as Page;
  }

  it('is a page with the content and nothing else', async () => {
    const { document: page } = await printed();
    expect(page.body.innerText.replace(/\s+/g, ' ').trim()).to.equal('Advies Bel vandaag.');
    expect([...page.body.children].map(({ localName }) => localName)).to.deep.equal(['h1', 'p']);
    expect(page.querySelector('script, link, style')).to.equal(null);
    expect(page.URL).to.equal('about:blank');
  });

  it('says which language it is in, in which direction, and what it is called', async () => {
    const { document: page } = await printed({ lang: 'ar', dir: 'rtl' });
    const { lang, dir } = page.documentElement;
    expect([lang, dir, page.title]).to.deep.equal(['ar', 'rtl', 'Advies voor u']);
    expect(page.defaultView?.getComputedStyle(page.body).direction).to.equal('rtl');
  });

  it('looks as its own sheets say', async () => {
    const page = await printed();
    const { document: paper } = page;
    const look = (selector: string) => page.getComputedStyle(paper.querySelector(selector) as Element);
    expect(look('.loud').fontWeight).to.equal('700');
    expect(look('html').backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(look('html').color).to.equal('rgb(0, 0, 0)');
    expect(look('body').margin).to.equal('0px');
    expect(document.adoptedStyleSheets, 'of the page around it').to.be.empty;
  });

  it('is drawn, or nothing would be printed, where nobody sees, hears or reaches it', async () => {
    await printed();
    const [frame] = frames() as [HTMLIFrameElement];
    const { display, visibility, position, clipPath } = getComputedStyle(frame);
    expect(display).to.not.equal('none');
    expect([visibility, position, clipPath]).to.deep.equal(['visible', 'absolute', 'inset(50%)']);
    const { width, height } = frame.getBoundingClientRect();
    expect(Math.max(width, height)).to.be.within(1, 4);
    expect(frame.getAttribute('aria-hidden')).to.equal('true');
    expect(frame.tabIndex).to.equal(-1);
  });

  it('is gone after it was printed', async () => {
    const page = await printed();
    expect(frames()).to.have.lengthOf(1);
    page.dispatchEvent(new Event('afterprint'));
    expect(frames()).to.be.empty;
  });

  it('is gone when it must be forgotten, also before the browser says that it was printed', async () => {
    await printed();
    forgetPrint();
    expect(frames()).to.be.empty;
    forgetPrint();
  });

  it('gives back the focus that printing needs', async () => {
    const page = await printed();
    page.dispatchEvent(new Event('afterprint'));
    expect(root.activeElement).to.equal(button);
  });

  it('leaves the focus where somebody put it meanwhile', async () => {
    await printed();
    const other = root.appendChild(document.createElement('button'));
    other.focus();
    forgetPrint();
    expect(root.activeElement).to.equal(other);
  });

  it('is one page, however often it is printed', async () => {
    await printed();
    const page = await printed({ title: 'De tweede' });
    expect(frames().map(({ contentDocument }) => contentDocument?.title)).to.deep.equal([page.document.title]);
    page.dispatchEvent(new Event('afterprint'));
    expect(frames()).to.be.empty;
  });

  it('is told to have failed when the browser refuses, and leaves nothing', async () => {
    replacePrint(() => {
      throw new DOMException('no printer', 'NotAllowedError');
    });
    expect(await print()).to.equal(false);
    expect(frames()).to.be.empty;
    expect(root.activeElement).to.equal(button);
  });

  it('is told to have failed when the browser cannot print, and leaves nothing', async () => {
    replacePrint(undefined);
    expect(await print()).to.equal(false);
    expect(frames()).to.be.empty;
  });

  it('is told to have failed when the browser makes no page', async () => {
    replacePrint('no page');
    expect(await print()).to.equal(false);
    expect(frames()).to.be.empty;
  });
});
