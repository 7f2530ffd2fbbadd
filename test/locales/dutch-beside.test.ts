import { expect } from '@open-wc/testing';
import { barriers } from '../accessibility.js';
import { clean } from '../own-text.js';
import { kindsOfScreen } from '../screens.js';
import { complete, onScreen, open, until, type Visitor } from '../widget-harness.js';

const frame = ({ screen }: Visitor) => screen.querySelector('.frame') as HTMLElement;
const besides = (visitor: Visitor) => [...frame(visitor).querySelectorAll<HTMLElement>('.beside')];

/** What is written in the language of the visitor without Dutch under it: not what they typed, nor Dutch names, addresses and numbers. */
function alone(node: Node): readonly string[] {
  if (node instanceof Element) {
    if (node.matches('.both, [data-typed], [lang="nl"], select, textarea, svg, bdi, .unseen')) return [];
    if (!node.checkVisibility() && getComputedStyle(node).display !== 'contents') return [];
  }
  if (node.nodeType === Node.TEXT_NODE) return /\p{L}/u.test(node.textContent ?? '') ? [clean(node.textContent)] : [];
  return [...node.childNodes].flatMap(alone);
}

/** What a screen says only in another language than Dutch. */
const onlyElsewhere = [
  'U verstuurt alleen de brief in het Nederlands. In uw eigen taal ziet u wat er in staat.',
  'Mijn eigen tekst is in het Nederlands geschreven',
  'Ik heb mijn tekst in het Nederlands geschreven',
  'U mag in uw eigen taal schrijven. Het Landelijk Meldpunt Zorg antwoordt misschien in het Nederlands.',
  'Ik wil graag een tolk, of antwoord in mijn eigen taal',
  'Het is niet zeker dat dit kan.',
];

/** Presses the switch, which comes with the engine. */
async function pressSwitch(visitor: Visitor): Promise<void> {
  await until('the switch has come', () => visitor.buttons().includes(onScreen('Nederlands erbij')));
  await visitor.press('Nederlands erbij');
}

async function inEnglish(visitor: Visitor, goTo: (visitor: Visitor) => Promise<void>): Promise<string> {
  await goTo(visitor);
  const dutch = clean(frame(visitor).innerText);
  await visitor.switchTo('English');
  return dutch;
}

describe('with the Dutch beside it', () => {
  for (const [kind, goTo] of Object.entries(kindsOfScreen))
    it(`every text has under it what it says in Dutch: ${kind}`, async () => {
      const visitor = await open(complete);
      const dutch = await inEnglish(visitor, goTo);
      await pressSwitch(visitor);
      expect(alone(frame(visitor))).to.deep.equal([]);
      const wrong = besides(visitor)
        .filter((one) => one.checkVisibility() && !one.closest('.bar'))
        .map((one) => clean(one.innerText))
        .filter((text) => !dutch.includes(text) && !onlyElsewhere.some((one) => text.endsWith(one)));
      expect(wrong).to.deep.equal([]);
      for (const one of besides(visitor))
        expect([one.lang, one.dir, one.ariaHidden]).to.deep.equal(['nl', 'ltr', 'true']);
    });

  it('names are said once, axe finds no barrier, and the switch goes on over steps', async () => {
    const visitor = await open(complete);
    await visitor.switchTo('English');
    await pressSwitch(visitor);
    await visitor.answer('Ziekenhuis, kliniek of ambulance');
    expect(besides(visitor).length).to.be.greaterThan(5);
    expect(await barriers(visitor.element)).to.deep.equal([]);
    await visitor.press('Nederlands erbij');
    expect(besides(visitor)).to.deep.equal([]);
  });

  it('is in no language but another, and gone for the next visitor', async () => {
    const visitor = await open(complete);
    expect(visitor.buttons()).not.to.include('Nederlands erbij');
    await visitor.switchTo('English');
    await pressSwitch(visitor);
    visitor.element.reset();
    await visitor.switchTo('English');
    expect(besides(visitor)).to.deep.equal([]);
  });

  it('is there from the start at a kiosk, where a clerk stands by', async () => {
    const visitor = await open({ ...complete, mode: 'kiosk' });
    await visitor.switchTo('English');
    expect(besides(visitor).length).to.be.greaterThan(5);
    await visitor.press('Nederlands erbij');
    expect(besides(visitor)).to.deep.equal([]);
  });
});
