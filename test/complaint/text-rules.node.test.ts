import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { parseBody, validate as receive } from '../../demo/receiver/validation.js';
import { cleaned } from '../../src/complaint/form/cleaned-answer.js';
import type { FieldId } from '../../src/complaint/form/fields.js';
import { payloadJsonSchema } from '../../src/complaint/payload/payload.json-schema.js';
import { payloadSchema, type Melder, type Payload } from '../../src/complaint/payload/payload.schema.js';
import { cleanText } from '../../src/complaint/payload/unicode.js';
import { aReport } from '../demo/example-payloads.js';

const published = new Ajv2020({ strict: true, strictTypes: false }).compile(payloadJsonSchema());
const runs = Number(process.env['FUZZ_RUNS'] ?? 2000);

const report = (story: string, melder: Melder = {}, place = 'Utrecht'): Payload => ({
  meta: aReport().meta,
  soort: 'klacht',
  rol: 'client',
  anonimiteit: 'bekend',
  melder,
  toestemming: [],
  klachtVolgen: false,
  signaal: { pad: [], sector: 'ggz', zorgaanbieder: { plaats: place }, watGebeurd: story, stand: {}, doel: [] },
});

const received = (payload: unknown) =>
  'payload' in receive(parseBody(new TextEncoder().encode(JSON.stringify(payload))));

/** What the widget's schema, the published one and the receiver say of a payload, once its texts are cleaned: all the same. */
function verdict(payload: Payload): boolean {
  const clean = JSON.parse(JSON.stringify(payload), (_, value: unknown) =>
    typeof value === 'string' ? cleanText(value) : value,
  ) as unknown;
  const said = [payloadSchema.safeParse(clean).success, published(clean), received(payload)];
  assert.equal(new Set(said).size, 1, `${JSON.stringify(payload)}: ${said.join()}`);
  return said[0] === true;
}

/** What is sent of a text that was typed, and whether all three take it. */
const sent = (field: FieldId & keyof Melder, typed: string): readonly [string, boolean] => {
  const text = cleaned(field, typed);
  return [text, verdict(report('Ik wacht.', { [field]: text }))];
};

describe('an e-mail address', () => {
  for (const address of [
    'jan@voorbeeld.nl',
    'jan.de-vries+zorg@post.voorbeeld.co.uk',
    "o'brien@voorbeeld.nl",
    'anna@bücher.nl',
    'anna@пример.рф',
    'анна@пример.рф',
    'info@موقع.شبكة',
    'अन्ना@उदाहरण.भारत',
    '用户@例子.世界',
    'anna@xn--e1afmkfd.xn--p1ai',
    '"anna de vries"@voorbeeld.nl',
    '#!$%&*/=?^_`{|}~@voorbeeld.nl',
  ])
    it(`${address} is taken as it was typed`, () => assert.deepEqual(sent('email', address), [address, true]));

  for (const typed of [
    'mailto:anna@voorbeeld.nl',
    'MailTo: anna@voorbeeld.nl?subject=Klacht&bcc=x@y.nl',
    'E-mail: anna@voorbeeld.nl',
    '<anna@voorbeeld.nl>',
    'Anna de Vries <anna@voorbeeld.nl>;',
    '"Vries, Anna de" <anna@voorbeeld.nl>',
    '“anna@voorbeeld.nl”',
    '(anna@voorbeeld.nl)',
    'anna@voorbeeld.nl.',
    ' anna@voorbeeld.nl, ',
    '\u200eanna@voorbeeld.nl\u200f',
    'ａｎｎａ＠ｖｏｏｒｂｅｅｌｄ．ｎｌ',
  ])
    it(`is found in ${typed}`, () => assert.deepEqual(sent('email', typed), ['anna@voorbeeld.nl', true]));

  for (const typed of [
    'jan',
    'jan@',
    '@voorbeeld.nl',
    'jan@voorbeeld',
    'jan @voorbeeld.nl',
    'jan@voorbeeld..nl',
    'jan@.nl',
    'jan@-voorbeeld.nl',
    'jan@voorbeeld.1',
    'jan@192.168.1.1',
    'jan,piet@voorbeeld.nl',
    'jan@voorbeeld.nl piet@voorbeeld.nl',
    'mailto:',
    'mailto:jan',
    '<>',
  ])
    it(`is not ${typed}`, () => assert.equal(sent('email', typed)[1], false));

  it('with a link or a name around it is refused by schema and receiver: only the widget takes them off', () => {
    for (const email of ['mailto:anna@voorbeeld.nl', '<anna@voorbeeld.nl>', 'anna@voorbeeld.nl.', '“anna@voorbeeld.nl'])
      assert.equal(verdict(report('Ik wacht.', { email })), false, email);
  });
});

describe('a phone number', () => {
  for (const number of [
    '0612345678',
    '06-12 34 56 78',
    '06.12.34.56.78',
    '020/1234567',
    '(030) 123 45 67',
    '(030) - 123 45 67',
    '+31 6 12345678',
    '(+31) 6 12345678',
    '+31 (0)30 123 45 67',
    '+31(0)6-12345678',
    '0031 (0) 6 - 12345678',
    '030 123 45 67 tst 12',
    '030-1234567 toestel 12',
    '030 1234567 (toestel: 12)',
    '030 1234567 x12',
    '030 1234567 #12',
    '+380 44 123 4567 вн. 12',
  ])
    it(`${number} is taken as it was typed`, () => assert.deepEqual(sent('telefoon', number), [number, true]));

  for (const [typed, number] of [
    ['tel:0612345678', '0612345678'],
    ['TEL:+31-30-1234567;ext=12', '+31-30-1234567;ext=12'],
    ['Tel. (030) 1234567', '(030) 1234567'],
    ['Mobiel: 06 12345678', '06 12345678'],
    ['٠٦١٢٣٤٥٦٧٨', '0612345678'],
    ['۰۶ ۱۲۳۴۵۶۷۸', '06 12345678'],
    ['０６－１２３４５６７８', '06-12345678'],
    ['＋３１（０）６１２３４５６７８', '+31(0)612345678'],
    ['\u202a06\u201112345678\u202c', '06-12345678'],
  ] as const)
    it(`${typed} is ${number}`, () => assert.deepEqual(sent('telefoon', typed), [number, true]));

  for (const typed of [
    '12345',
    '06 1234 abcd',
    '1'.repeat(16),
    '- - - - - -',
    'tel:',
    'telefoon',
    '+',
    'bel mij',
    '06',
  ])
    it(`is not ${typed}`, () => assert.equal(sent('telefoon', typed)[1], false));
});

describe('a text in which nothing can be seen', () => {
  const invisible = [
    ...' \t\n\u00a0\u3000\u0000\u0007\u0085\u00ad\u034f\u061c\u115f\u1160\u17b4\u180e\u200b\u200c\u200d\u200e\u2028\u2060\u2064',
    ...'\u2800\u3164\ufe0f\ufeff\uffa0\ufffc\u{1d173}\u{e0041}\u{e0100}',
  ];

  it('is no text for anybody, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...invisible), { minLength: 1, maxLength: 12 }), (characters) => {
        const text = characters.join('');
        for (const field of ['watGebeurd', 'naam', 'adres', 'email', 'telefoon'] as const)
          assert.equal(cleaned(field, text), '', field);
        assert.equal(verdict(report(text)), false);
        assert.equal(verdict(report('Ik wacht.', {}, text)), false);
        // Also for who does not clean a text first.
        for (const raw of [report(text), report('Ik wacht.', { naam: text.replaceAll('\n', ' ') })])
          assert.deepEqual([payloadSchema.safeParse(raw).success, published(raw)], [false, false]);
      }),
      { numRuns: runs },
    );
  });

  it('becomes one with a single letter, sign or emoji', () => {
    for (const seen of ['a', '.', 'م', 'ገ', '😔', '♥️', '\ufffd', '٣'])
      assert.equal(verdict(report(invisible.join('') + seen)), true, seen);
  });

  it('keeps the marks by which words are joined and turned', () => {
    for (const text of ['می‌خواهم', 'خانه‌ها\u200f!', '👩‍⚕️', 'क्‍ष']) assert.equal(cleaned('watGebeurd', text), text);
  });
});

it('any text gets one verdict from widget, schema and receiver', () => {
  const pieces = fc.constantFrom(
    ...['@', '.', '-', ' ', '+', '(', ')', '/', '#', '"', '\\', '<', '>', ':', '\n', '\u200b', '\u2800', '\u0301'],
    ...['a', 'Z', '0', '7', 'é', 'ю', 'م', '٣', '例', '😔', '\ud800', 'tst', '31', 'nl', 'voorbeeld.nl', 'mailto:'],
  );
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 20 }).map((all) => all.join('')),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );
  fc.assert(
    fc.property(text, text, text, text, (story, email, telefoon, place) => {
      verdict(report('Ik wacht.', { email }));
      verdict(report('Ik wacht.', { telefoon }));
      verdict(report(story, {}, place));
      verdict(report('Ik wacht.', { email: cleaned('email', email), telefoon: cleaned('telefoon', telefoon) }));
    }),
    { numRuns: runs },
  );
});
