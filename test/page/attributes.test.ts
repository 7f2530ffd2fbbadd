import { expect } from '@open-wc/testing';
import { attributeNames, readAppearance } from '../../src/page/attributes.js';
import { LmzKlachtwijzer } from '../../src/host/lmz-klachtwijzer.js';

function element(attributes: Readonly<Record<string, string>>): Element {
  const div = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) div.setAttribute(name, value);
  return div;
}

describe('the appearance', () => {
  it('has defaults', () => {
    expect(readAppearance(element({}))).to.deep.equal({ mode: 'embed', headingLevel: 2 });
  });

  for (const mode of ['embed', 'standalone', 'kiosk'] as const) {
    it(`may be that of mode="${mode}"`, () => {
      expect(readAppearance(element({ mode })).mode).to.equal(mode);
    });
  }

  for (const mode of ['', 'Kiosk', 'kiosk ', 'fullscreen', 'constructor', '__proto__']) {
    it(`is the default with mode="${mode}"`, () => {
      expect(readAppearance(element({ mode })).mode).to.equal('embed');
    });
  }

  for (const level of [1, 2, 3, 4, 5]) {
    it(`may have headings of level ${level}`, () => {
      expect(readAppearance(element({ 'heading-level': String(level) })).headingLevel).to.equal(level);
    });
  }

  for (const level of ['', '0', '6', '2.5', '-1', ' 3', '3 ', '٣', '22', 'h3']) {
    it(`has headings of level 2 with heading-level="${level}"`, () => {
      expect(readAppearance(element({ 'heading-level': level })).headingLevel).to.equal(2);
    });
  }
});

describe('the attributes', () => {
  it('are all observed, each once', () => {
    expect(new Set(attributeNames).size).to.equal(attributeNames.length);
    expect(LmzKlachtwijzer.observedAttributes).to.include.members([...attributeNames]);
  });
});
