import { expect } from '@open-wc/testing';
import {
  array,
  assert as check,
  constantFrom,
  integer,
  nat,
  oneof,
  property,
  string,
  tuple,
  type Arbitrary,
} from 'fast-check';
import {
  spotPersonalData,
  takeOut,
  takenOutMark,
  type FindingKind,
} from '../../../src/complaint/personal-data/personal-data.js';
import { bsn, found, iban, written } from './numbers.js';

const dashes = constantFrom(...'-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63\uFF0D');
const spaces = constantFrom(...' \t\u00A0\u2002\u2003\u2007\u2009\u200A\u202F\u205F\u3000');
const invisible = constantFrom(...'\u00AD\u061C\u200B\u200C\u200D\u200E\u200F\u2060\u202B\u2069\uFE0F\uFEFF\u0007');

/** Groups of digits or letters with the same separator everywhere between them. */
const grouped = (value: Arbitrary<string>, groups: RegExp, separator: Arbitrary<string>) =>
  tuple(value, separator).map(([whole, between]) => (groups.exec(whole) ?? []).slice(1).join(between));

/** The same with marks inside that nobody sees. */
const withInvisible = (value: Arbitrary<string>) =>
  tuple(value, array(tuple(nat(30), invisible), { maxLength: 3 })).map(([text, marks]) =>
    marks.reduce((rest, [at, mark]) => {
      const place = 1 + (at % (rest.length - 1));
      return rest.slice(0, place) + mark + rest.slice(place);
    }, text),
  );

const between = oneof(dashes, spaces, constantFrom(' - ', ' – ', ' — '));
const mobile = integer({ min: 10_000_000, max: 99_999_999 }).map((digits) => `06${digits}`);
const spelled: Partial<Record<FindingKind, Arbitrary<string>>> = {
  bsn: oneof(bsn, grouped(bsn, /(\d{3})(\d{3})(\d{3})/, between), grouped(bsn, /(\d{4})(\d\d)(\d{3})/, between)),
  telefoon: oneof(
    mobile,
    grouped(mobile, /(\d\d)(\d{8})/, between),
    grouped(mobile, /(\d\d)(\d{4})(\d{4})/, between),
    grouped(mobile, /(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)/, between),
  ),
  rekening: oneof(iban, grouped(iban, /(....)(....)(....)(....)(..)/, oneof(dashes, spaces))),
};

/** A word right before a number, as people write it in a hurry. */
const glued = constantFrom('', 'BSN', 'bsn', 'nr', 'tel', 'Tel', 'TEL', 'Mobiel', 'IBAN', 'is', 'телефон', 'هاتف');

describe('personal data, however it is spelled,', () => {
  for (const [kind, value] of Object.entries(spelled))
    it(`of the kind ${kind} is found with any dashes, spaces and invisible marks, also right behind a word`, () => {
      check(
        property(withInvisible(value), written, glued, (number, inDigits, word) => {
          const piece = inDigits(number);
          expect(found(`Bel mij: ${word}${piece} \u200Bniet meer.`)).to.deep.equal([`${kind}: ${piece}`]);
        }),
        { numRuns: 2000 },
      );
    });

  it('is not seen in amounts, years, postcodes, dates, times and doses, with any dashes, spaces and invisible marks', () => {
    const year = integer({ min: 1900, max: 2099 }).map(String);
    const small = integer({ min: 1, max: 999 }).map(String);
    const amount = integer({ min: 1, max: 999_999_999 }).map((cents) => (cents / 100).toFixed(2).replace('.', ','));
    const thousands = integer({ min: 10_000_000, max: 999_999_999 }).map((n) =>
      String(n).replace(/\B(?=(...)+$)/g, '.'),
    );
    const letters = string({ unit: constantFrom(...'ABCXYZ'), minLength: 2, maxLength: 2 });
    const piece = oneof(
      tuple(year, between, year).map(([from, dash, to]) => `van ${from}${dash}${to}`),
      tuple(integer({ min: 1000, max: 9999 }), spaces, letters).map(
        ([digits, space, two]) => `op ${digits}${space}${two}`,
      ),
      tuple(spaces, oneof(amount, thousands)).map(([space, sum]) => `€${space}${sum}`),
      tuple(oneof(amount, thousands), spaces).map(([sum, space]) => `voor ${sum}${space}euro`),
      tuple(
        amount.map((sum) => sum.split(',')[0]),
        dashes,
      ).map(([sum, dash]) => `voor ${sum},${dash}`),
      tuple(dashes, year).map(([dash, in_]) => `op 3${dash}04${dash}${in_}`),
      year.map((in_) => `op 0304${in_}`),
      tuple(dashes, small).map(([dash, mg]) => `om 10.30${dash}11.45 uur ${mg} mg`),
      tuple(small, spaces).map(([count, space]) => `${count}${space}x 500mg op kamer 12${space}en 3`),
      letters.map((code) => `dossier ${code}123456782`),
      constantFrom(
        'bel 112',
        'bel 0800–0113',
        'bel 088 120 50 20',
        'bloeddruk 120/80',
        'mijn 16‑jarige zoon op 3–4–2021',
      ),
    );
    check(
      property(array(withInvisible(piece), { maxLength: 4 }), (pieces) => {
        expect(found(`Ik was er ${pieces.join(', en ')}.`)).to.deep.equal([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('is cut exactly where it stands, with what is invisible inside, and nothing around it', () => {
    check(
      property(withInvisible(mobile), spaces, invisible, (number, space, mark) => {
        const text = `\u0301\u200F a\u200Bb${space}${number}${mark}${space}z`;
        const [finding] = spotPersonalData(text);
        expect(finding && takeOut(text, finding)).to.equal(
          `\u0301\u200F a\u200Bb${space}${takenOutMark}${mark}${space}z`,
        );
      }),
    );
  });

  it('is found as people write it', () => {
    const pieces: Record<string, readonly string[]> = {
      'geb. 03041961': ['geboortedatum: 03041961'],
      'geboren 19610403': ['geboortedatum: 19610403'],
      'geb 03041961, 06 12345678': ['geboortedatum: 03041961', 'telefoon: 06 12345678'],
      'Hij is jarig op 3-4-1961.': ['geboortedatum: 3-4-1961'],
      'geboren: 3 / 4 / 1961': ['geboortedatum: 3 / 4 / 1961'],
      'NL 91 ABNA 0417 1643 00': ['rekening: NL 91 ABNA 0417 1643 00'],
      'Mail o’neil@x.nl of "\'jan@x.nl\'".': ['email: o’neil@x.nl', 'email: jan@x.nl'],
      'jan\u200B@voorbeeld\u00AD.nl': ['email: jan\u200B@voorbeeld\u00AD.nl'],
      رقم۱۲۳۴۵۶۷۸۲است: ['bsn: ۱۲۳۴۵۶۷۸۲'],
    };
    for (const [text, expected] of Object.entries(pieces)) expect(found(text), text).to.deep.equal(expected);
  });
});
