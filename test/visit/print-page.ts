import { html } from 'lit/html.js';
import { qrFigure } from '../../src/components/parts/qr-figure.js';
import { sheetOf } from '../../src/components/styles/css.js';
import { pageStyles, qrStyles } from '../../src/components/styles/paper.styles.js';
import { shellStyles } from '../../src/components/styles/shell.styles.js';
import { printAlone } from '../../src/visit/print-alone.js';

/** What a policy refused, and what was about to be printed: for the test that opens the page with this script. */
const seen = { refused: [] as string[], isPrinted: false, text: '', weight: '' };

/** The icon that WebKit asks for is no part of the letter. */
const watch = (page: Document) =>
  page.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    if (!blockedURI.endsWith('/favicon.ico')) seen.refused.push(`${effectiveDirective} ${blockedURI}`);
  });

/** Looks at the letter instead of printing it. */
function watchFrames(): void {
  const contentDocument = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentDocument');
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentDocument', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const page: Document = contentDocument?.get?.call(this);
      watch(page);
      const print = () => {
        seen.text = page.body.innerText.replace(/\s+/g, ' ').trim();
        seen.weight = getComputedStyle(page.querySelector('.phone') as Element).fontWeight;
      };
      Object.assign(page.defaultView as Window, { print });
      return page;
    },
  });
}

watch(document);
if (location.search !== '?print') watchFrames();
const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
root.adoptedStyleSheets = shellStyles.map(sheetOf);

const content = html`<h1>Brief</h1>
  <a class="phone" href="tel:0881205020">088 120 50 20</a>
  ${qrFigure({ size: 8, path: 'M1 1h2v1h-2z', address: 'https://zorg.nl/?lang=nl', label: 'Code' })}`;

seen.isPrinted = await printAlone(content, {
  root,
  css: [pageStyles, qrStyles],
  title: 'Brief',
  lang: 'nl',
  dir: 'ltr',
});
// what is refused is told a moment later
await new Promise((later) => setTimeout(later, 200));
document.documentElement.dataset['seen'] = JSON.stringify(seen);
