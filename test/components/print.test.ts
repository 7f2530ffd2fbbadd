import { expect } from '@open-wc/testing';
import { unreadable } from '../contrast.js';
import { emulate, pageStyle } from '../page-look.js';
import { kindsOfScreen } from '../screens.js';
import { complete, open } from '../widget-harness.js';

const pages: Readonly<Record<string, string>> = {
  light: '',
  dark: ':root { color-scheme: dark; background: #12181f; color: #fff }',
  'dark by tokens':
    ':root { --utrecht-document-color: #fff; --utrecht-document-background-color: #111; --utrecht-link-color: #8cc8f2 }',
  'with parts of their own':
    'lmz-klachtwijzer::part(button), lmz-klachtwijzer::part(link) { color: #fff; background: #111 }',
};

/** Only Chromium can be asked how it prints. */
const printing = () => emulate({ media: 'print' });

describe('on white paper, without backgrounds', () => {
  const style = pageStyle();

  for (const [page, css] of Object.entries(pages)) {
    it(`every screen of a page that is ${page} can be read`, async function () {
      if (!(await printing())) return this.skip();
      style.textContent = css;
      const found: string[] = [];
      for (const [screen, reach] of Object.entries(kindsOfScreen)) {
        await emulate({});
        const visitor = await open(complete);
        await reach(visitor);
        await printing();
        found.push(...unreadable(visitor.screen).map((fault) => `${screen}: ${fault}`));
        visitor.element.remove();
      }
      expect(found.slice(0, 30).join('\n')).to.equal('');
    });
  }

  it('nothing is left that can only be pressed', async function () {
    const visitor = await open(complete);
    await kindsOfScreen['the advice']?.(visitor);
    if (!(await printing())) return this.skip();
    expect([...visitor.buttons(), visitor.text()].join()).not.to.match(/Andere hulp in nood|Past dit niet bij u/);
  });

  it('and with backgrounds, on a dark page, the widget is white', async function () {
    if (!(await printing())) return this.skip();
    style.textContent = pages['dark'] ?? '';
    const { screen } = await open();
    const frame = getComputedStyle(screen.querySelector('.frame') as Element);
    expect([frame.backgroundColor, frame.colorScheme]).to.deep.equal(['rgb(255, 255, 255)', 'light']);
  });
});
