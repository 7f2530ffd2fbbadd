import { expect } from '@open-wc/testing';
import { sendingTexts } from '../../../src/complaint/texts/sending.texts.js';
import type { Msg } from '../../../src/flows/words.js';

interface Parts {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

/** The Dutch source, as `msg` gives it without a translation. */
const dutch = ((text: string | Parts) =>
  typeof text === 'string' ? text : String.raw({ raw: text.strings }, ...text.values)) as unknown as Msg;

const texts = sendingTexts(dutch);
const whenStopped = (kiosk: boolean) => [
  ...[undefined, 'Gemeente Utrecht'].flatMap((recipient) => [
    ...Object.values(texts.arrived).flatMap((text) => text(recipient)),
    ...Object.values(texts.now).flatMap((text) => text(recipient, kiosk)),
  ]),
  texts.kept(kiosk),
];
const sentences = [
  ...Object.values(texts.reasons).map((text) => text()),
  ...Object.values(texts.titles).map((text) => text()),
  ...whenStopped(false),
  ...whenStopped(true),
  texts.copyFailed(),
].flatMap((text) => text.split(/(?<=[.:]) /));

describe('the words about sending', () => {
  it('are short sentences without words that frighten', () => {
    for (const sentence of sentences) {
      expect(sentence.split(' ').length, sentence).to.be.at.most(20);
      expect(sentence).not.to.match(/!|\b(klager|indienen|ontvankelijk|server|fout|error|HTTP)\b/i);
    }
  });

  it('name the recipient: LMZ in the sentence, another behind a colon', () => {
    expect(texts.now.unknown('Gemeente Utrecht', false).join(' ')).to.include('contact op met: Gemeente Utrecht');
    expect(texts.now.unknown(undefined, false).join(' ')).to.include('contact op met het Landelijk Meldpunt Zorg.');
    expect(texts.arrived.notSent('Gemeente Utrecht').join(' ')).not.to.include('Utrecht');
  });

  it('ask nobody at a kiosk to copy, or to leave a page open that the next visitor will see', () => {
    expect(whenStopped(false).join(' '))
      .to.match(/kopieer/i)
      .and.include('Sluit de pagina niet');
    expect(whenStopped(true).join(' ')).not.to.match(/kopieer|pagina/i);
  });

  it('do not promise to change anything while it has perhaps arrived', () => {
    expect(texts.now.unknown(undefined, false).join(' ')).not.to.match(/pas .* aan|aanpassen/i);
    expect(texts.arrived.unknown(undefined).join(' ')).to.include('nu niet aanpassen');
  });
});
