import { expect } from '@open-wc/testing';
import { barriers } from '../accessibility.js';
import { open, until, type Visitor } from '../widget-harness.js';

const landmarks = ({ screen }: Visitor) =>
  [...screen.querySelectorAll('[role="region"], section[aria-label], aside, nav')].map((one) =>
    one.getAttribute('aria-label'),
  );

const guide = 'Klachtwijzer voor zorg en jeugdhulp';
const help = 'Hulp die niet kan wachten';

describe('several widgets on one page', () => {
  it('have landmarks of different names', async () => {
    const all = [await open(), await open(), await open()];
    expect(all.map(landmarks)).to.deep.equal([
      [guide, help],
      [`${guide} (2)`, `${help} (2)`],
      [`${guide} (3)`, `${help} (3)`],
    ]);
    expect(await barriers(document.body)).to.deep.equal([]);
  });

  it('keep them apart when one leaves, moves or joins', async () => {
    const [first, second, third] = [await open(), await open(), await open()];
    first.element.remove();
    document.body.prepend(third.element);
    const fourth = await open();
    for (const { element } of [second, third, fourth]) await element.updateComplete;
    const names = [second, third, fourth].flatMap(landmarks);
    expect(new Set(names).size).to.equal(names.length);
  });
});

describe('the region', () => {
  it('has its name in the language of the visitor, and says which that is', async () => {
    const visitor = await open();
    await visitor.switchTo('English');
    const region = visitor.screen.querySelector('[role="region"]');
    await until('the name is translated', () => region?.getAttribute('aria-label') !== guide);
    expect(region?.getAttribute('lang')).to.equal('en');
    expect(document.documentElement.lang).to.equal('nl');
  });
});
