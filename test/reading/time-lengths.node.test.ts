import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inWords, lengthsIn, says } from '../../scripts/reading/time-lengths.js';
import { languages, type Language } from '../../src/locales/languages.js';
import { faultsInDutch, faultsInTranslations, staleTies } from '../flows/terms/held-to-the-law.js';

const said = (sentence: string, language: Language) =>
  lengthsIn(sentence, language).map(({ length }) => inWords(length));

const sixWeeks: Readonly<Record<Language, readonly string[]>> = {
  nl: ['binnen 6 weken', 'De zes weken zijn voorbij', 'binnen 6 volle weken', '42 dagen'],
  en: ['within 6 weeks', 'Six weeks have passed', '42 days'],
  ar: ['خلال 6 أسابيع', 'خلال ٦ أسابيع', 'خلال ستة أسابيع', 'انتهت الأسابيع الستة'],
  tr: ['6 hafta içinde', 'altı haftalık süre', 'sadece 6 haftanız var'],
  pl: ['w ciągu 6 tygodni', 'po sześciu tygodniach'],
  uk: ['протягом 6 тижнів', 'шість тижнів'],
  ro: ['în 6 săptămâni', 'cele șase săptămâni', '42 de zile'],
  es: ['en 6 semanas', 'las seis semanas'],
  fa: ['در ۶ هفته', 'شش هفته'],
  ti: ['ኣብ ውሽጢ 6 ሰሙን', 'ሽዱሽተ ሰሙን'],
};

for (const language of Object.keys(languages) as Language[]) {
  test(`six weeks are read in ${language}, in digits and in words`, () => {
    for (const sentence of sixWeeks[language]) assert.deepEqual(said(sentence, language), ['6 weeks'], sentence);
  });
}

test('a year is twelve months, also when no number says that it is one', () => {
  assert.deepEqual(said('Vraag het binnen een jaar.', 'nl'), ['12 months']);
  assert.deepEqual(said('Often that is 12 months.', 'en'), ['12 months']);
  assert.ok(says('w ciągu roku', 'pl', { months: 12 }));
  assert.ok(!says('w ciągu roku', 'pl', { months: 24 }));
});

test('two of a unit may be one word', () => assert.deepEqual(said('بعد شهرين', 'ar'), ['2 months']));

test('a bare number has the unit of the length before it', () =>
  assert.deepEqual(said('binnen 6 weken een antwoord, soms binnen 10.', 'nl'), ['6 weeks', '10 weeks']));

test('but not that of another sentence', () =>
  assert.deepEqual(said('ኣብ ውሽጢ 6 ሰሙን። እዚ ኣብ ዓንቀጽ 17 ኣሎ።', 'ti'), ['6 weeks']));

test('what is no length of time is left alone', () => {
  for (const text of ['Bel 112 als er nu gevaar is.', 'Kies de dag.', 'Dat staat in artikel 17.', 'aynı 3 kişi'])
    assert.deepEqual([...said(text, 'nl'), ...said(text, 'tr')], [], text);
});

const file = 'planted.texts.ts';
const dutch = (text: string) => [{ text, file }];
const law = { 'wkkgz.antwoord': { days: 49 }, 'wkkgz.verlengd': { days: 77 } };

test('a Dutch sentence that says another number than its term is named, with its file', () =>
  assert.deepEqual(faultsInDutch(dutch('Kort. De 6 weken beginnen hierdoor niet.'), law), [
    `${file}: "De 6 weken beginnen hierdoor niet." says 6 weeks; wkkgz.antwoord is 7 weeks`,
  ]));

test('a Dutch sentence with a length of time that nobody tied to a term is named', () =>
  assert.deepEqual(faultsInDutch(dutch('Wacht 7 weken.'), law), [
    `${file}: "Wacht 7 weken." says a length of time; term-sentences.ts ties it to none`,
  ]));

test('a sentence that two terms may stand in is held to both', () => {
  for (const weeks of [7, 11])
    assert.deepEqual(faultsInDutch(dutch(`Er moet binnen ${weeks} weken een antwoord zijn`), law), []);
  assert.equal(faultsInDutch(dutch('Er moet binnen 10 weken een antwoord zijn'), law).length, 1);
  assert.ok(
    staleTies(dutch('Er moet binnen 7 weken een antwoord zijn')).includes('Er moet binnen [] een antwoord zijn'),
  );
});

test('a translation that says another number, or none, is named with its file', () => {
  const source = 'De 7 weken beginnen hierdoor niet.';
  const faults = (text: string) =>
    faultsInTranslations([{ source, text, language: 'pl', file: 'pl.xlf' }], law).map((fault) =>
      fault.replace('pl.xlf: ', ''),
    );
  assert.deepEqual(faults('To nie rozpoczyna 7 tygodni.'), []);
  assert.deepEqual(faults('To nie rozpoczyna sześciu tygodni.'), [
    '"To nie rozpoczyna sześciu tygodni." says 6 weeks; wkkgz.antwoord is 7 weeks',
  ]);
  assert.deepEqual(faults('To nie rozpoczyna.'), ['"To nie rozpoczyna." says none; wkkgz.antwoord is 7 weeks']);
});
