import { expect } from '@open-wc/testing';
import { html } from 'lit/html.js';
import { sheetOf } from '../../src/components/styles/css.js';
import { pageStyles } from '../../src/components/styles/paper.styles.js';
import { shellStyles } from '../../src/components/styles/shell.styles.js';
import { forgetPrint, printAlone, type PrintedSheet } from '../../src/visit/print-alone.js';

const letter = (name = 'Ayşe') =>
  html`<h1>Brief van ${name}</h1>
    <a class="phone" href="tel:0881205020">088 120 50 20</a>
    <svg viewBox="0 0 8 8"><path d="M1 1h2v1h-2z"></path></svg>`;

/** Windows that were told to print, in order. */
const printed: Window[] = [];
/** What `print` of a window is in this test. */
let printer: ((this: Window) => void) | undefined;

const { print } = window;
const prototype = HTMLIFrameElement.prototype;
const documentOf = Object.getOwnPropertyDescriptor(prototype, 'contentDocument') as PropertyDescriptor;

function findDocument(find: (frame: HTMLIFrameElement) => Document | null): void {
  Object.defineProperty(prototype, 'contentDocument', {
    ...documentOf,
    get(this: HTMLIFrameElement) {
      const page = find(this);
      if (page?.defaultView) Object.assign(page.defaultView, { print: printer });
      return page;
    },
  });
}

let root: ShadowRoot;
const button = () => root.querySelector('button') as HTMLButtonElement;
const frames = () => [...root.querySelectorAll('iframe')];
const paper = () => documentOf.get?.call(frames()[0]) as Document;

const sheet = (change: Partial<PrintedSheet> = {}): PrintedSheet => ({
  root,
  css: [pageStyles, '.phone { outline: 3px solid }'],
  title: 'Mijn brief',
  lang: 'nl',
  dir: 'ltr',
  ...change,
});

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = shellStyles.map(sheetOf);
  root.append(document.createElement('button'));
  printed.length = 0;
  printer = function () {
    printed.push(this);
  };
  window.print = () => printer?.call(window);
  findDocument((frame) => documentOf.get?.call(frame));
});

afterEach(() => {
  forgetPrint();
  Object.defineProperty(prototype, 'contentDocument', documentOf);
  window.print = print;
  root.host.remove();
});

describe('what is printed alone', () => {
  it('is in a document of its own, and nothing else is', async () => {
    expect(await printAlone(letter(), sheet())).to.equal(true);
    expect(printed).to.deep.equal([paper().defaultView]);
    expect([...paper().body.children].map(({ localName }) => localName)).to.deep.equal(['h1', 'a', 'svg']);
    expect(paper().body.innerText.trim()).to.match(/^Brief van Ayşe\s+088 120 50 20$/);
    expect(paper().querySelector('path')?.namespaceURI).to.equal('http://www.w3.org/2000/svg');
  });

  it('has its own title, language and direction, and leaves those of the page', async () => {
    const { title } = document;
    await printAlone(letter(), sheet({ title: 'رسالتي', lang: 'ar', dir: 'rtl' }));
    const { documentElement } = paper();
    expect([paper().title, documentElement.lang, documentElement.dir]).to.deep.equal(['رسالتي', 'ar', 'rtl']);
    expect(getComputedStyle(paper().body).direction).to.equal('rtl');
    expect([document.title, document.documentElement.lang]).to.deep.equal([title, 'nl']);
  });

  it('has its own styles, with what they say of the page that is printed, and no others', async () => {
    await printAlone(letter(), sheet());
    const phone = getComputedStyle(paper().querySelector('.phone') as Element);
    expect([phone.fontWeight, phone.outlineStyle, phone.color]).to.deep.equal(['700', 'solid', 'rgb(0, 0, 0)']);
    const rules = paper().adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    expect(rules[0]?.cssText.replace(/\s+/g, ' ')).to.match(/^@page \{.*(size: a4|margin: 15mm)/i);
    expect(paper().querySelectorAll('style, link, [style]').length).to.equal(0);
    expect(document.adoptedStyleSheets.length).to.equal(0);
  });

  it('is seen, heard and reached by nobody on the screen, and is still drawn', async () => {
    await printAlone(letter(), sheet());
    const [frame] = frames() as [HTMLIFrameElement];
    const { display, clipPath, position } = getComputedStyle(frame);
    expect(display).not.to.equal('none');
    expect([clipPath, position]).to.deep.equal(['inset(50%)', 'absolute']);
    expect([frame.ariaHidden, frame.tabIndex, frame.title]).to.deep.equal(['true', -1, 'Mijn brief']);
    expect(frame.getAttributeNames().sort()).to.deep.equal(['aria-hidden', 'class', 'tabindex', 'title']);
  });

  it('has the focus while it is printed, and then leaves it where it was', async () => {
    let focused: Element | null = null;
    printer = () => (focused = root.activeElement);
    button().focus();
    await printAlone(letter(), sheet());
    expect([focused, root.activeElement]).to.deep.equal([frames()[0], button()]);
  });
});

it('where nothing had the focus, nothing has it after printing', async () => {
  await printAlone(letter(), sheet());
  expect(root.activeElement).to.equal(null);
});

describe('in a browser that loads a frame later, as Firefox did', () => {
  const { addEventListener } = prototype;
  let load: (() => void) | undefined;

  beforeEach(() => {
    load = undefined;
    prototype.addEventListener = function (this: HTMLIFrameElement, name: string, listener: () => void) {
      if (name === 'load') load = listener;
      else addEventListener.call(this, name, listener);
    } as typeof addEventListener;
  });
  afterEach(() => void (prototype.addEventListener = addEventListener));

  it('a letter is written when the frame is loaded, and not before: its document is replaced', async () => {
    const printing = printAlone(letter(), sheet());
    await new Promise((later) => setTimeout(later, 50));
    expect([printed, paper().body.innerText]).to.deep.equal([[], '']);
    load?.();
    expect(await printing).to.equal(true);
    expect(printed.length).to.equal(1);
  });

  it('whoever is forgotten meanwhile waits for nothing', async () => {
    const printing = printAlone(letter(), sheet());
    forgetPrint();
    expect(await printing).to.equal(true);
    expect([frames(), printed]).to.deep.equal([[], []]);
  });
});

describe('when it is printed', () => {
  for (const deed of ['pointerdown', 'keydown']) {
    it(`it is gone with the next ${deed} in the widget, and not before: a phone reads it again`, async () => {
      await printAlone(letter(), sheet());
      button().dispatchEvent(new Event(deed, { bubbles: true }));
      expect(frames().length, 'before it is printed').to.equal(1);
      paper().defaultView?.dispatchEvent(new Event('afterprint'));
      expect(frames().length, 'when it is printed').to.equal(1);
      button().dispatchEvent(new Event(deed, { bubbles: true }));
      expect(frames()).to.deep.equal([]);
    });
  }

  it('it is gone at once when the visitor is forgotten', async () => {
    await printAlone(letter(), sheet());
    forgetPrint();
    expect(frames()).to.deep.equal([]);
  });

  it('whoever is forgotten before the frame is there has nothing printed', async () => {
    const printing = printAlone(letter(), sheet());
    forgetPrint();
    expect(await printing).to.equal(true);
    expect([frames(), printed]).to.deep.equal([[], []]);
  });

  it('twice, one frame is left, with what came last', async () => {
    await printAlone(letter('Ayşe'), sheet());
    await printAlone(letter('Bogdan'), sheet());
    expect(frames().length).to.equal(1);
    expect(paper().body.innerText).to.contain('Bogdan');
    expect(printed.length).to.equal(2);
  });

  it('twice in one breath, only the last is printed', async () => {
    await Promise.all([printAlone(letter('Ayşe'), sheet()), printAlone(letter('Bogdan'), sheet())]);
    expect(frames().length).to.equal(1);
    expect(paper().body.innerText).to.contain('Bogdan');
    expect(printed).to.deep.equal([paper().defaultView]);
  });

  it('what is done after an earlier print leaves the frame of this one', async () => {
    await printAlone(letter('Ayşe'), sheet());
    paper().defaultView?.dispatchEvent(new Event('afterprint'));
    await printAlone(letter('Bogdan'), sheet());
    button().dispatchEvent(new Event('keydown', { bubbles: true }));
    expect(frames().length).to.equal(1);
  });
});

describe('when it cannot be printed', () => {
  const printers = {
    'that cannot print': undefined,
    'that refuses to print': () => {
      throw new DOMException('Not here', 'NotAllowedError');
    },
  };

  for (const [device, broken] of Object.entries(printers)) {
    it(`on a device ${device}, the caller hears so and nothing is left`, async () => {
      printer = broken;
      button().focus();
      expect(await printAlone(letter(), sheet())).to.equal(false);
      expect(frames()).to.deep.equal([]);
      expect(root.activeElement).to.equal(button());
    });

    it(`on a device ${device} and in a sandbox, the caller hears so and nothing is left`, async () => {
      Object.assign(window, { print: broken });
      findDocument(() => null);
      expect(await printAlone(letter(), sheet())).to.equal(false);
      expect(frames()).to.deep.equal([]);
    });
  }

  it('in a sandbox that keeps frames apart, the page is printed', async () => {
    findDocument(() => null);
    expect(await printAlone(letter(), sheet())).to.equal(true);
    expect(printed).to.deep.equal([window]);
    expect(frames()).to.deep.equal([]);
  });

  it('without style sheets that a script can make, the page is printed', async () => {
    findDocument((frame) => {
      const page: Document | null = documentOf.get?.call(frame);
      if (page?.defaultView) Object.assign(page.defaultView, { CSSStyleSheet: undefined });
      return page;
    });
    expect(await printAlone(letter(), sheet())).to.equal(true);
    expect(printed).to.deep.equal([window]);
    expect(frames()).to.deep.equal([]);
  });

  it('from a widget that left the page, the page is printed', async () => {
    root.host.remove();
    expect(await printAlone(letter(), sheet())).to.equal(true);
    expect(printed).to.deep.equal([window]);
  });
});
