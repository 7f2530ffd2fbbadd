import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { sentencesOf } from '../../../src/kiosk/speech/sentences.js';

const squeezed = (text: string) => text.replaceAll(/\s+/g, '');

describe('sentences to be spoken', () => {
  it('end where they end in each of our scripts', () => {
    for (const [text, count] of [
      ['Is er gevaar? Bel 112. Nu!', 3],
      ['Weet u het niet, bijv. de naam? Vul niets in.', 2],
      ['هل أنت في خطر؟ اتصل بالرقم 112.', 2],
      ['ዶክተር ኣይሰምዐን። ሓገዝ እደሊ።', 2],
      ['Het kost € 2.50 per keer', 1],
    ] as const)
      assert.equal(sentencesOf(text).length, count, text);
  });

  it('break a long one at a comma rather than in a word', () => {
    const text = `${'lang '.repeat(30)}woord, ${'nog '.repeat(30)}meer.`;
    const [first] = sentencesOf(text);
    assert.ok(first?.endsWith('woord,'), first);
  });

  it('are never longer than 200 characters, and lose nothing', () => {
    const words = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('. ', '? ', ', ', ' ')));
    const long = fc.string({ minLength: 150, maxLength: 900 });
    fc.assert(
      fc.property(
        fc.oneof(
          words.map((some) => some.join('')),
          long,
        ),
        (text) => {
          const sentences = sentencesOf(text);
          assert.ok(sentences.every((one) => one.length <= 200));
          assert.equal(squeezed(sentences.join('')), squeezed(text));
        },
      ),
      { numRuns: 500 },
    );
  });
});
