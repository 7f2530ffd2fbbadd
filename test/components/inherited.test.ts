import { expect } from '@open-wc/testing';
import { pageStyle } from '../page-look.js';
import { open } from '../widget-harness.js';

/**
 * What a theme is: the page's typeface, and whether it is dark. Directions and languages are those of our own texts. In a vertical
 * page a block has no width of its own, whatever is in it.
 */
const fromThePage = [
  'font-family',
  'color-scheme',
  'direction',
  '-webkit-locale',
  'writing-mode',
  '-webkit-writing-mode',
];

/** What a reader may set for all text (WCAG 1.4.12) goes through when it is set on the widget itself, as by `*`. */
const ofTheReader = ['letter-spacing', 'word-spacing', '-webkit-word-spacing'];

/** Values of every kind; of each property those are used that it takes. */
const values = [
  ...['none', 'hidden', 'collapse', 'vertical-rl', 'sideways', 'upright', 'all', 'both', 'always', 'under', 'inside'],
  ...['italic', 'bold', '100', 'uppercase', 'small-caps', 'condensed', 'right', 'center', 'justify', 'nowrap', 'pre'],
  ...[
    'break-all',
    'keep-all',
    'anywhere',
    'manual',
    'auto',
    'circle',
    'wait',
    'transparent',
    'red',
    'dark',
    'only light',
  ],
  ...[
    '5px',
    '40px',
    '-2em',
    '0',
    '0.1',
    '3',
    '50%',
    '300%',
    '"x" "y"',
    '"liga" 0',
    '"wght" 100',
    'contrast',
    'pixelated',
  ],
  ...['1px 1px red', '2px red', 'hanging', 'over right', 'filled', 'dot', 'bevel', 'round', 'evenodd'],
  ...['optimizeSpeed', 'geometricPrecision', 'balance', 'stable', 'preserve', 'read-only', 'disc', 'square', 'strict'],
  ...['hide', 'spell-out', 'antialiased', 'ruby', 'alternate', 'emoji', 'lighter', 'crosshair', 'end'],
];

const properties = [...getComputedStyle(document.documentElement)].filter(
  (property) => !property.startsWith('--') && !fromThePage.includes(property),
);
const hyphenless = [
  '-webkit-user-select',
  'user-select',
  '-webkit-text-size-adjust',
  'text-size-adjust',
  'pointer-events',
];
const names = [...new Set([...properties, ...hyphenless])].filter((property) => CSS.supports(property, 'initial'));

/** The properties that this browser inherits, each with the values that harm: those that a child takes over. */
function inherited(): readonly (readonly [property: string, harms: readonly string[]])[] {
  const place = document.createElement('div');
  // Where nothing is laid out, a size is what was asked for.
  place.style.display = 'none';
  const parent = place.appendChild(document.createElement('div'));
  const child = parent.appendChild(document.createElement('div'));
  document.body.append(place);
  const style = getComputedStyle(child);
  const found = names.map((property) => {
    const before = style.getPropertyValue(property);
    const harms = values.filter((value) => {
      if (!CSS.supports(property, value)) return false;
      parent.style.setProperty(property, value);
      const now = style.getPropertyValue(property);
      const taken = now !== before && now === getComputedStyle(parent).getPropertyValue(property);
      parent.style.removeProperty(property);
      return taken;
    });
    return [property, harms] as const;
  });
  place.remove();
  return found.filter(([, harms]) => harms.length > 0);
}

/** What every element of the widget has of these properties. */
function looks(root: ParentNode, of: readonly string[]): ReadonlyMap<string, string> {
  const all = [...root.querySelectorAll('.frame, .frame *')].filter((one) => !one.closest('option, svg > *'));
  return new Map(
    all.flatMap((element, index) => {
      const style = getComputedStyle(element);
      const name = `${index} ${element.localName}.${element.getAttribute('class') ?? ''}`;
      return of.map((property) => [`${property} of ${name}`, style.getPropertyValue(property)] as const);
    }),
  );
}

describe('what a page sets for all its text', () => {
  const style = pageStyle();
  const all = inherited();

  const change = async (selector: string, but: readonly string[]) => {
    style.textContent = '';
    const { screen } = await open();
    const harmful = all.filter(([property]) => !but.includes(property));
    const checked = harmful.map(([property]) => property);
    const before = looks(screen, checked);
    const changed = new Set<string>();
    for (let round = 0; harmful.some(([, harms]) => round < harms.length); round += 1) {
      const rules = harmful.flatMap(([property, harms]) => (harms[round] ? [`${property}: ${harms[round]};`] : []));
      style.textContent = `${selector} { ${rules.join(' ')} }`;
      for (const [what, value] of looks(screen, checked))
        if (before.get(what) !== value) changed.add(`${what}: ${before.get(what)} became ${value}`);
    }
    return [...changed];
  };

  it('is looked at whole: this browser inherits dozens of properties', () => {
    expect(all.length).to.be.above(40);
    expect(all.map(([property]) => property)).to.include.members(['visibility', 'text-transform', 'cursor']);
  });

  it('changes nothing in the widget when it comes from its ancestors', async () => {
    expect((await change('body', [])).slice(0, 30).join('\n')).to.equal('');
  });

  it('changes nothing in the widget when it is set on every element, save the spacing of a reader', async () => {
    expect((await change('body *', ofTheReader)).slice(0, 30).join('\n')).to.equal('');
  });

  it('leaves a reader the spacing they set for every element', async () => {
    style.textContent = '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }';
    const { screen } = await open();
    const { fontSize, letterSpacing, wordSpacing } = getComputedStyle(screen.querySelector('.hint') as Element);
    expect(Number.parseFloat(letterSpacing)).to.be.above(1);
    expect(Number.parseFloat(wordSpacing)).to.be.above(2);
    expect(Number.parseFloat(fontSize)).to.be.at.least(16);
  });

  it('still gives the widget its typeface', async () => {
    style.textContent = 'body { font-family: Georgia }';
    const { screen } = await open();
    expect(getComputedStyle(screen.querySelector('.choice') as Element).fontFamily).to.equal('Georgia');
  });
});
