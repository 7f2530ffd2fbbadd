import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { registerColours } from '../../src/components/styles/registered-colours.js';
import { unreadable, unseenFocus } from '../contrast.js';
import { emulate, pageStyle } from '../page-look.js';
import { kindsOfScreen } from '../screens.js';
import { complete, open, type Visitor } from '../widget-harness.js';

const pair = (scope: string, ink: string, paper: string) =>
  `${ink ? `--${scope}${scope === 'basis' ? '-color-default-color-document' : scope === 'utrecht' ? '-document-color' : '-color'}: ${ink};` : ''}
  ${paper ? `--${scope}${scope === 'basis' ? '-color-default-bg-document' : scope === 'utrecht' ? '-document-background-color' : '-background-color'}: ${paper};` : ''}`;

const scopes = ['lmz', 'nl', 'utrecht', 'basis'];

/** Themes as pages have them: whole, half, dark without saying so, and mixed. */
const themes: Readonly<Record<string, string>> = {
  'no theme': '',
  'no theme, dark': ':root { color-scheme: dark }',
  ...Object.fromEntries(
    scopes.flatMap((scope) => [
      [`dark by --${scope}, without color-scheme`, `:root { ${pair(scope, '#fff', '#111')} }`],
      [`only dark paper by --${scope}`, `:root { ${pair(scope, '', '#111')} }`],
      [`only light text by --${scope}`, `:root { ${pair(scope, '#fff', '')} } body { background: #111 }`],
      [`only dark text by --${scope}, in the dark`, `:root { color-scheme: dark; ${pair(scope, '#111', '')} }`],
      [`only light paper by --${scope}, in the dark`, `:root { color-scheme: dark; ${pair(scope, '', '#fff')} }`],
    ]),
  ),
  'a dark theme and light paper of the widget':
    ':root { --utrecht-document-color: #fff; --lmz-background-color: #fff }',
  'links of a dark theme only': ':root { --utrecht-link-color: #8cc8f2 }',
  'a yellow button only': ':root { --utrecht-button-primary-action-background-color: #fc0 }',
  'white text on buttons only, in the dark': ':root { color-scheme: dark; --lmz-action-color: #fff }',
  'light shades only, in the dark':
    ':root { color-scheme: dark; --lmz-shade-background-color: #f1f5f8; --lmz-safety-background-color: #fff6e0 }',
  'shades that let the paper through': ':root { --lmz-shade-background-color: rgb(0 0 0 / 5%) }',
  'paper that lets the page through': ':root { --lmz-background-color: transparent } body { background: #111 }',
  'grey paper': ':root { --lmz-background-color: #767676 }',
  'other notations':
    ':root { --lmz-background-color: oklch(25% 0.05 250); --lmz-accent-color: color(display-p3 0.2 0.2 0.6) }',
};

/** Screens that between them show every kind of element. */
const screens = [
  'a question without an answer',
  'the advice with what can be taken along',
  'the letter',
  'a date that does not exist',
  'personal data in the story',
  'what the visitor wants',
  'the consent',
  'the check screen',
  'the receipt',
];

describe('whatever colours a page sets', () => {
  const style = pageStyle();

  const reach = async (screen: string): Promise<Visitor> => {
    style.textContent = '';
    const visitor = await open(complete);
    await kindsOfScreen[screen]?.(visitor);
    visitor.screen.querySelector<HTMLElement>('.choice input')?.click();
    await visitor.settled();
    return visitor;
  };

  for (const screen of screens) {
    it(`${screen} can be read`, async () => {
      const visitor = await reach(screen);
      const found = Object.entries(themes).flatMap(([name, css]) => {
        style.textContent = css;
        return [...unreadable(visitor.screen), ...unseenFocus(visitor.screen)].map((fault) => `${name}: ${fault}`);
      });
      expect(found.slice(0, 30).join('\n')).to.equal('');
    });
  }

  it('the advice can be read with any part of any theme', async () => {
    const visitor = await reach('the advice with a date');
    const part = fc.integer({ min: 0, max: 255 });
    const colour = fc.tuple(part, part, part).map((parts) => `rgb(${parts.join(' ')})`);
    const tokens = [
      ...['', 'background-', 'quiet-', 'accent-', 'border-', 'shade-background-', 'action-', 'action-background-'],
      ...['error-', 'safety-background-', 'focus-', 'focus-halo-'],
    ].map((token) => `--lmz-${token}color`);
    const theme = fc.record(Object.fromEntries(tokens.map((token) => [token, colour])), { requiredKeys: [] });
    fc.assert(
      fc.property(theme, fc.constantFrom('light', 'dark', 'normal'), (set, scheme) => {
        const rules = Object.entries(set).map((one) => one.join(': '));
        style.textContent = `:root { color-scheme: ${scheme}; ${rules.join('; ')} }`;
        expect(unreadable(visitor.screen).join('\n')).to.equal('');
      }),
      { numRuns: 60 },
    );
  });
});

/** The colours of everything on a screen. */
const coloursOn = (root: ParentNode): readonly string[] =>
  [...root.querySelectorAll('.frame, .frame *')].map((one) => {
    const { color, backgroundColor, borderBottomColor } = getComputedStyle(one);
    return `${color} on ${backgroundColor}, ${borderBottomColor}`;
  });

describe('the colours that are registered', () => {
  const style = pageStyle();

  const isRegistered = (name: string) => {
    const place = document.createElement('div');
    document.body.append(place);
    place.style.setProperty(name, 'no colour');
    const value = getComputedStyle(place).getPropertyValue(name);
    place.remove();
    return value === 'rgb(0, 0, 0)';
  };

  it('are so when a visit has begun, all that the styles name', async () => {
    const { screen } = await open(complete);
    const rules = screen.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
    const names = new Set(rules.join('').match(/--lmz_[\w-]+/g));
    expect(names.size).to.be.above(4);
    expect([...names].filter((name) => !isRegistered(name))).to.be.empty;
  });

  it('may be so already, by another copy of the widget, or by no means', () => {
    registerColours();
    registerColours();
    const { registerProperty } = CSS;
    Object.assign(CSS, { registerProperty: undefined });
    try {
      registerColours();
    } finally {
      Object.assign(CSS, { registerProperty });
    }
  });

  it('follow a theme that is set later, and a scheme that is switched', async () => {
    const { screen } = await open(complete);
    const light = coloursOn(screen);
    for (const theme of [
      'color-scheme: dark',
      '--lmz-background-color: #111',
      '--lmz-color: #400',
      '--nl-link-color: #808',
    ]) {
      style.textContent = `:root { ${theme} }`;
      expect(coloursOn(screen), theme).not.to.deep.equal(light);
      expect(unreadable(screen), theme).to.be.empty;
      style.textContent = '';
      expect(coloursOn(screen), `no longer ${theme}`).to.deep.equal(light);
    }
  });

  it('follow the scheme that the visitor asks for', async function () {
    style.textContent = ':root { color-scheme: light dark }';
    const { screen } = await open(complete);
    const light = coloursOn(screen);
    if (!(await emulate({ colorScheme: 'dark' }))) return this.skip();
    const dark = coloursOn(screen);
    style.textContent = ':root { color-scheme: dark }';
    expect(dark).to.deep.equal(coloursOn(screen));
    expect(dark).not.to.deep.equal(light);
  });
});
