import { expect } from '@open-wc/testing';
import { assert as check, property, string, uint16Array } from 'fast-check';
import {
  cleanCode,
  cleanLine,
  cleanText,
  codePoints,
  isBlankText,
  legibleText,
} from '../../../src/complaint/payload/unicode.js';

/** Text as a hostile page can put it in a field: any UTF-16 units, so also half characters. */
const anyUnits = uint16Array().map((units) => String.fromCharCode(...units));

describe('text before it is validated', () => {
  it('keeps what people write in any script', () => {
    for (const text of ['Ik wacht al weken…', 'أنتظر منذ أسابيع', 'ሰሙናት ይጽበ ኣለኹ', 'чекаю тижнями 😔', 'a\tb\nc']) {
      expect(cleanText(text)).to.equal(text);
    }
  });

  it('loses control characters, overrides of direction and half characters', () => {
    expect(cleanText('a\u0000b\u001Bc\u202Ed\u2066e\uD800')).to.equal('abcde\uFFFD');
    expect(cleanText('\uF900\uDC00')).to.equal('\u8C48\uFFFD');
  });

  it('has one kind of line end and composed letters', () => {
    expect(cleanText(' a\r\nb\rc \n')).to.equal('a\nb\nc');
    expect(cleanText('e\u0301')).to.equal('é');
  });

  it('is composed also where a dropped character stood in between', () => {
    expect(cleanText('e\u0000\u0301')).to.equal('é');
  });

  it('does not change any more when it is cleaned again, whatever it was', () => {
    check(
      property(anyUnits, (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).to.equal(clean);
        expect(clean.normalize('NFC')).to.equal(clean);
        expect(isBlankText(text)).to.equal(clean === '');
        expect(cleanLine(cleanLine(text))).to.equal(cleanLine(text));
        expect(cleanLine(text)).not.to.include('\n');
      }),
      { numRuns: 2000 },
    );
  });

  it('for a machine to read has Latin digits and nothing invisible', () => {
    expect(cleanCode('\u200E٠٦\u2011١٢٣٤٥٦٧٨\u200F')).to.equal('06-12345678');
    expect(cleanCode(' jan\u00AD@voorbeeld.nl ')).to.equal('jan@voorbeeld.nl');
  });

  it('to look for numbers in has plain digits, dashes and spaces, and every unit knows where it stood', () => {
    const text = '\u200E٠٦\u00AD\u2011\u2060١٢\u00A0٣\n\uFF0Da\u0007b';
    const { legible, placeOf } = legibleText(text);
    expect(legible).to.equal('06-12 3\n-ab');
    check(
      property(anyUnits, (any) => {
        const read = legibleText(any);
        const places = Array.from(read.legible, (_, unit) => read.placeOf(unit));
        const letters = places.map((place, unit) => (/[a-z]/.test(read.legible[unit] ?? '') ? any[place] : ''));
        // NFKC makes a wide letter the common one, as it was read.
        expect(letters.join('').normalize('NFKC')).to.equal(read.legible.replace(/[^a-z]/g, ''));
      }),
    );
    expect(Array.from(legible, (_, unit) => text[placeOf(unit)]).join('')).to.equal('٠٦\u2011١٢\u00A0٣\n\uFF0Dab');
  });

  it('is counted in code points', () => {
    expect(codePoints('a😔é')).to.equal(3);
    check(
      property(string({ unit: 'binary' }), (text) => {
        expect(codePoints(text)).to.equal([...text].length);
      }),
    );
  });
});
