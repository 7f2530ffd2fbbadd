import { expect } from '@open-wc/testing';
import { render } from 'lit/html.js';
import { qrFigure } from '../../../src/components/parts/qr-figure.js';
import { sheetOf } from '../../../src/components/styles/css.js';
import { qrStyles } from '../../../src/components/styles/paper.styles.js';
import { shellStyles } from '../../../src/components/styles/shell.styles.js';
import { emulate, pageStyle } from '../../page-look.js';

const address = 'https://zorg.nl/klacht?lang=ar';
const path = 'M4 4h7v1h-7z';

describe('the figure of a QR code', () => {
  const style = pageStyle();
  let root: ShadowRoot;
  const find = (selector: string) => root.querySelector(selector) as Element;

  beforeEach(() => {
    root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [...shellStyles, qrStyles].map(sheetOf);
    const figure = qrFigure({ size: 29, path, address, label: 'Code die deze pagina opent' });
    const frame = root.appendChild(document.createElement('div'));
    Object.assign(frame, { className: 'frame', dir: 'rtl' });
    render(figure, frame);
  });

  afterEach(() => root.host.remove());

  it('says what it is for, and gives the address to who has no camera', () => {
    expect(find('svg').getAttribute('role')).to.equal('img');
    expect(find('svg').getAttribute('aria-label')).to.equal('Code die deze pagina opent');
    expect(find('figcaption').textContent).to.equal(address);
    expect(find('bdi').getAttribute('dir'), 'also where people read from the right').to.equal('ltr');
  });

  it('is square, large enough for a phone, and draws the path', () => {
    const { width, height } = find('svg').getBoundingClientRect();
    expect(width).to.equal(height);
    expect(width).to.be.greaterThan(160);
    expect(find('svg').getAttribute('viewBox')).to.equal('0 0 29 29');
    expect(find('path').getAttribute('d')).to.equal(path);
    expect(root.querySelectorAll('[style]').length).to.equal(0);
  });

  const looks = {
    'light page': {},
    'dark page': { colorScheme: 'dark' },
    'page in high contrast': { forcedColors: 'active', colorScheme: 'dark' },
    'page that is printed': { media: 'print' },
  };

  for (const [page, features] of Object.entries(looks)) {
    it(`is black on white on a ${page}`, async function () {
      if (!(await emulate(features))) return this.skip();
      style.textContent = ':root { color-scheme: light dark; --lmz-background-color: #111; --lmz-color: #fff }';
      const { fill, stroke } = getComputedStyle(find('path'));
      expect([fill, stroke, getComputedStyle(find('rect')).fill]).to.deep.equal([
        'rgb(0, 0, 0)',
        'none',
        'rgb(255, 255, 255)',
      ]);
      const [code, white] = [find('svg'), find('rect')].map((one) => one.getBoundingClientRect().width);
      expect(white).to.equal(code);
      expect(getComputedStyle(find('svg')).forcedColorAdjust).to.equal('none');
    });
  }
});
