import { expect } from '@open-wc/testing';
import { sendingTexts } from '../../src/complaint/sending.texts.js';
import type { Msg } from '../../src/flows/words.js';

interface Parts {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

/** The Dutch source, as `msg` gives it without a translation. */
const dutch = ((text: string | Parts) =>
  typeof text === 'string' ? text : String.raw({ raw: text.strings }, ...text.values)) as unknown as Msg;

const recipient = 'Landelijk Meldpunt Zorg';
const texts = sendingTexts(dutch);
const sentences = [
  ...Object.values(texts.reasons).map((text) => text()),
  ...Object.values(texts.titles).map((text) => text()),
  ...Object.values(texts.arrived).flatMap((text) => text(recipient)),
  ...Object.values(texts.now).flatMap((text) => text(recipient)),
  texts.kept(),
  texts.copyFailed(),
].flatMap((text) => text.split(/(?<=[.:]) /));

describe('the words about sending', () => {
  it('are short sentences without words that frighten', () => {
    for (const sentence of sentences) {
      expect(sentence.split(' ').length, sentence).to.be.at.most(20);
      expect(sentence).not.to.match(/!|\b(klager|indienen|ontvankelijk|server|fout|error|HTTP)\b/i);
    }
  });

  it('name the recipient', () => {
    expect(texts.now.unknown('Gemeente Utrecht').join(' ')).to.include('contact op met Gemeente Utrecht.');
  });

  it('do not promise to change anything while it has perhaps arrived', () => {
    expect(texts.now.unknown(recipient).join(' ')).not.to.match(/pas .* aan|aanpassen/i);
    expect(texts.arrived.unknown(recipient).join(' ')).to.include('nu niet aanpassen');
  });
});
