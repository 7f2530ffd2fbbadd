import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { msg } from '@lit/localize';
import { holesInSentences } from '../../scripts/reading/holes.js';
import { lengthFaults, longestOfEach, outcomeLengths } from '../../scripts/reading/length.js';
import { measure, topicOfFile, type Reading } from '../../scripts/reading/measure.js';
import { textsOfProject } from '../../scripts/reading/messages.js';
import { screensOfTree } from '../../scripts/reading/screens.js';
import type { Address } from '../../src/flows/flow.js';
import { limits, sentencesOf, wordsIn } from '../../scripts/reading/sentences.js';

const file = 'src/flows/topics/hoofdweg/planted.texts.ts';
const read = (...texts: readonly string[]): Reading =>
  measure(
    texts.map((text) => ({ text, files: [file], holes: [] })),
    [],
  );
const shown = (...texts: readonly string[]): readonly string[] =>
  measure([], [{ name: 'hoofdweg/W9 (zelf)', texts }]).faults;
const words = (count: number): string => Array.from({ length: count }, (_, index) => `woord${index}`).join(' ');

test('the texts of the widget are within every limit', async () => {
  const texts = textsOfProject(resolve(import.meta.dirname, '../..'));
  const screens = await screensOfTree();
  assert.ok(texts.length > 1000 && screens.length > 300, `${texts.length} texts, ${screens.length} screens`);
  assert.deepEqual(measure(texts, screens).faults, []);
  assert.deepEqual(holesInSentences(texts), []);
});

test('no outcome is longer than somebody in trouble can read', async () => {
  const lengths = longestOfEach(await outcomeLengths(msg));
  assert.ok(lengths.length > 60, `${lengths.length} outcomes`);
  assert.deepEqual(lengthFaults(lengths), []);
});

test('an outcome that is too long is named, sooner where people are in danger or in grief', () => {
  const long = (at: Address, words: number) => ({ at, situation: 'zelf', words });
  assert.deepEqual(lengthFaults([long('geld/G1', 300), long('geld/G2', 401)]), [
    'geld/G2 (zelf): 401 words on the screen, 400 at most',
    'half of the outcomes have more than 300 words: 401',
  ]);
  assert.match(lengthFaults([long('geld/G1', 10), long('geld/G2', 20), long('jeugd/JS', 351)]).join(), /^jeugd\/JS/);
});

test('what is filled in stands after a colon, never inside a sentence', () => {
  const hole = (before: string, after: string) => ({
    text: `${before}…${after}`,
    files: [file],
    holes: [{ before, after }],
  });
  assert.deepEqual(
    holesInSentences([hole('De laatste dag: ', '.'), hole('Op zijn vroegst: ', '. Op zijn laatst: ')]),
    [],
  );
  for (const wrong of [
    hole('Wacht tot ', '.'),
    hole('Ontvanger: ', ' leest het.'),
    hole('', ' heeft het niet ontvangen.'),
    hole('Schrijf aan ', ''),
  ])
    assert.equal(holesInSentences([wrong]).length, 1, wrong.text);
  const count = {
    text: 'Stap 2 van 7',
    files: [file],
    holes: [
      { before: 'Stap ', after: ' van ' },
      { before: ' van ', after: '' },
    ],
  };
  assert.deepEqual(holesInSentences([count]), []);
});

test('a text is cut into its sentences, and a number stays whole', () =>
  assert.deepEqual(sentencesOf('Is er gevaar? Bel 112. Het kan tot 25.000 euro zijn: vraag het Discriminatie.nl'), [
    'Is er gevaar?',
    'Bel 112.',
    'Het kan tot 25.000 euro zijn: vraag het Discriminatie.nl',
  ]));

test('a number is a word, a loose dash is not', () => assert.equal(wordsIn('Bel 112 – nu.'), 3));

test('a sentence of 20 words may stand, one of 21 is named with its file', () => {
  const tooLong = `${words(limits.longest + 1)}.`;
  const faults = (text: string) => read(text, 'Dit is kort.', 'Dit ook.').faults;
  assert.deepEqual(faults(`${words(limits.longest)}.`), []);
  assert.deepEqual(faults(`Kort. ${tooLong}`), [`${file}: 21 words in "${tooLong}"`]);
});

test('a label that is too long is named too', () => assert.match(read(words(25)).faults.join(), /25 words in/));

test('a topic whose sentences are long on average is named, whatever labels stand between them', () => {
  const { faults, total } = read(`${words(14)}.`, `${words(12)}.`, 'Ja', 'Nee');
  assert.equal(total.mean, 13);
  assert.deepEqual(faults, [
    'hoofdweg: 13.0 words in a sentence on average',
    'all: 13.0 words in a sentence on average',
  ]);
});

for (const text of [
  'De klager krijgt bericht.',
  'U kunt een klacht indienen.',
  'Dien uw klacht daar in.',
  'Heeft u uw klacht ingediend?',
  'Het gaat om bejegening.',
  'Uw klacht is niet-ontvankelijk.',
  'De wettelijke termijn is 6 weken.',
  'Vraag het uw zorgaanbieder.',
  'U heeft toestemming nodig.',
  'Vraag uitleg, bijv. aan de arts.',
  'Bel nu!',
]) {
  test(`"${text}" is named: that is not how the widget speaks`, () => {
    const { faults } = read(text);
    assert.equal(faults.length, 1);
    assert.ok(faults[0]?.startsWith(file) && faults[0].includes('say:'), faults[0]);
  });
}

for (const [term, bare, explained] of [
  ['klachtenfunctionaris', 'Vraag de klachtenfunctionaris.', 'Klachtenfunctionaris: Helpt u gratis met uw klacht.'],
  ['geschilleninstantie', 'Ga naar de geschilleninstantie.', 'Dat is een onafhankelijke commissie die beslist.'],
  ['klachtencommissie', 'Schrijf de klachtencommissie.', 'De klachtencommissie is een groep mensen.'],
  ['bezwaar', 'U kunt bezwaar maken.', 'Schrijf dat u het niet eens bent. Dat heet bezwaar maken.'],
  ['tuchtcollege, tuchtklacht', 'Stuur een tuchtklacht.', 'Dat is een rechter voor zorgverleners.'],
  ['vertrouwenspersoon', 'Bel de patiëntenvertrouwenspersoon.', 'Patiëntenvertrouwenspersoon: Helpt u gratis.'],
  ['machtiging', 'Stuur een machtiging mee.', 'Zet dat op papier (een machtiging).'],
  ['nabestaande', 'Een nabestaande mag klagen.', 'Een nabestaande: vaak is dat de partner.'],
  ['calamiteit', 'Is het een calamiteit?', 'Een calamiteit: iets ernstigs dat niet had mogen gebeuren.'],
  ['ggz', 'Bent u opgenomen in de ggz?', 'Bent u opgenomen voor psychische zorg (ggz)?'],
  ['Wvggz', 'Klachtencommissie Wvggz: beslist over klachten.', 'De wet over verplichte psychische zorg (Wvggz).'],
  ['Wzd', 'Het gaat om de Wzd.', 'De wet over onvrijwillige zorg (Wzd). Dat is zorg tegen uw wil.'],
  ['in beroep', 'U kunt in beroep.', 'In beroep betekent: iemand anders kijkt er opnieuw naar.'],
] as const) {
  test(`"${term}" may be used on a screen that explains it, and only there`, () => {
    assert.deepEqual(shown(bare), [`hoofdweg/W9 (zelf): "${term}" is not explained`]);
    assert.deepEqual(shown(bare, explained), []);
  });
}

test('an explanation on another screen does not count', () => {
  const one = { name: 'one', texts: ['Ga naar de geschilleninstantie.'] };
  const other = { name: 'other', texts: ['Dat is een onafhankelijke commissie die beslist.'] };
  assert.deepEqual(measure([], [one, other]).faults, ['one: "geschilleninstantie" is not explained']);
});

test('outside the tree the texts of one file explain each other', () => {
  const planted = (text: string) => ({ text, files: ['src/complaint/planted.texts.ts'], holes: [] });
  const label = planted('Heeft een klachtenfunctionaris u geholpen?');
  const hint = planted('Dat is iemand die u gratis helpt met uw klacht.');
  assert.equal(measure([label], []).faults.length, 1);
  assert.deepEqual(measure([label, hint], []).faults, []);
});

test('a text that several topics say counts in each, and once in all', () => {
  const both = { text: 'Dit is kort.', files: [file, 'src/flows/topics/jeugd/planted.texts.ts'], holes: [] };
  const { topics, total } = measure([both], []);
  assert.deepEqual(
    topics.map(({ topic, sentences }) => [topic, sentences]),
    [
      ['hoofdweg', 1],
      ['jeugd', 1],
    ],
  );
  assert.equal(total.sentences, 1);
});

test('every file of texts belongs to a part of the widget', () =>
  assert.deepEqual(
    ['src/flows/topics/geld/a.texts.ts', 'src/flows/a.texts.ts', 'src/complaint/a.texts.ts', 'src/components/a.ts'].map(
      topicOfFile,
    ),
    ['geld', 'dates and terms', 'form', 'frame'],
  ));
