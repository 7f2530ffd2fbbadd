import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { glossaryRule } from '../../scripts/localize/gate/glossary-rule.js';
import { rules, type Translation } from '../../scripts/localize/gate/rules.js';
import type { Contents } from '../../scripts/localize/texts/messages.js';

/** A text with `{0:day}` where something is filled in. */
const contents = (text: string): Contents =>
  text
    .split(/(\{\d:\w*\})/)
    .filter(Boolean)
    .map((piece) => {
      const [, index, name] = /^\{(\d):(\w*)\}$/.exec(piece) ?? [];
      return index === undefined ? piece : { index: Number(index), untranslatable: name ? `\${${name}}` : '' };
    });

function faultOf(locale: string, dutch: string, target: string, elsewhere: Readonly<Record<string, string>> = {}) {
  const translation: Translation = {
    locale,
    source: contents(dutch),
    target: contents(target),
    elsewhere: new Map(Object.entries(elsewhere).map(([other, text]) => [other, contents(text)])),
    same: ['Print'],
  };
  return [...rules, glossaryRule].map((rule) => rule(translation)).find((fault) => fault !== undefined);
}

type Case = readonly [locale: string, dutch: string, target: string, fault: RegExp];

const refused: Readonly<Record<string, readonly Case[]>> = {
  'another number': [
    ['en', 'Dat duurt 6 weken.', 'That takes 16 weeks.', /lacks 6 and says 16/],
    ['ar', 'Bel nu 112.', 'اتصل الآن بالرقم 911.', /lacks 112 and says 911/],
    ['tr', 'Bel nu 088 120 50 20.', 'Şimdi 088 120 50 ara.', /lacks 20/],
    ['fa', 'Dat duurt 6 weken.', 'این ۶ هفته طول می‌کشد.', /lacks 6 and says ۶/],
    ['ti', 'Bel 113 of 0800 0113.', 'ናብ 113 ደውሉ።', /lacks 0800, 0113/],
  ],
  'another address': [
    ['es', 'Kijk op regelhulp.nl.', 'Mire en la red.', /does not have the address regelhulp\.nl/],
    ['pl', 'Kijk op internet.', 'Proszę zajrzeć na klacht.nl.', /address that is not in the Dutch: klacht\.nl/],
  ],
  'another placeholder, or one in the place of another': [
    ['en', 'Van {0:first} tot {1:last}.', 'From {1:last} to {0:first}.', /another order/],
    ['en', 'Van {0:first} tot {1:last}.', 'From {0:last} to {1:first}.', /\{last\} where <x id="0"> is something else/],
    ['en', 'Uiterlijk: {0:day}', 'At the latest: {2:day}', /unknown placeholder <x id="2">/],
    ['en', 'Uiterlijk: {0:day}', 'At the latest', /lacks the placeholder <x id="0">/],
    ['en', 'Uiterlijk: {0:day}', '{0:day} at the latest: {0:day}', /placeholder twice/],
  ],
  'Dutch that was left standing': [
    ['en', 'Wat is er gebeurd?', 'Wat is er gebeurd?', /Dutch text again/],
    ['pl', 'Wat is er gebeurd', 'Wat is er gebeurd.', /Dutch text again/],
    [
      'en',
      'Schrijf op wat er gebeurde. Bewaar de brief.',
      'Schrijf op wat er gebeurde. Keep the letter.',
      /Dutch left/,
    ],
    [
      'tr',
      'Stuur de brief naar de gemeente.',
      'Mektubu stuur de brief naar gönderin.',
      /Dutch left in it: "stuur de brief"/,
    ],
  ],
  'the text or the letters of another language': [
    ['ar', 'Wat is er gebeurd?', 'What happened there?', /letters of another language/],
    ['ti', 'Wat is er gebeurd?', 'ماذا حدث؟', /letters of another language/],
    ['ar', 'Wat is er gebeurd?', 'چه اتفاقی افتاد؟', /letters of another language/],
    ['fa', 'Uw klacht', 'شكواك', /letters of another language/],
    ['uk', 'Wat is er gebeurd?', 'Что это было?', /letters of another language/],
    ['ro', 'Sinds wanneer?', 'Şi de când?', /letters of another language/],
  ],
  'a Dutch name that is gone': [
    ['en', 'Bel het Landelijk Meldpunt Zorg.', 'Call the national care line.', /Dutch name "landelijk meldpunt zorg"/],
    ['ar', 'Vraag de klachtenfunctionaris.', 'اسأل موظف الشكاوى.', /Dutch name "klachtenfunctionaris"/],
  ],
  'nothing that can be read': [
    ['en', 'Wat is er gebeurd?', '...', /not translated/],
    ['en', 'Wat is er gebeurd?', '\u200b\u2060', /not translated/],
    ['en', 'Wat is er gebeurd?', '', /not translated/],
    ['en', 'Bel: {0:phone}', '{0:phone}', /not translated/],
    ['en', 'Wat is er gebeurd?', 'What hap\u00adpened?', /nobody sees: U\+00ad/],
    ['ar', 'Wat is er gebeurd?', '\u202eماذا حدث؟', /nobody sees: U\+202e/],
    ['en', 'Geld', 'Money <b>', /shown as code/],
  ],
  'more than fits': [['en', 'Ga terug', 'Back '.repeat(80), /is too long: 400 characters, and 46 fit/]],
};

const passed: readonly (readonly [locale: string, dutch: string, target: string])[] = [
  ['en', 'Print', 'Print'],
  ['en', 'Dat duurt 6 tot 10 weken.', 'That takes 6 to 10 weeks.'],
  ['tr', 'Bel het Landelijk Meldpunt Zorg.', "Landelijk Meldpunt Zorg'u arayın."],
  ['ar', 'Vraag de klachtenfunctionaris.', 'اسأل الـklachtenfunctionaris (موظف الشكاوى).'],
  ['ti', 'Stuur het naar Veilig Thuis.', 'ናብ Veilig Thuis ስደድዎ።'],
  ['fa', 'Er zijn geschilleninstanties.', 'چند geschilleninstantie هست.'],
  ['fa', 'Dat lukt niet.', 'این نمی‌شود.'],
  ['uk', 'Bewaar het als PDF.', 'Збережіть як PDF.'],
  ['ro', 'Van {0:first} tot {1:last}.', 'De la {0:first} până la {1:last}.'],
  ['es', 'Uiterlijk: {0:day}', 'A más tardar: {0:}'],
];

describe('a translation is refused that has', () => {
  for (const [what, cases] of Object.entries(refused))
    for (const [locale, dutch, target, fault] of cases)
      it(`${what}: [${locale}] ${dutch} > ${target.slice(0, 60)}`, () =>
        assert.match(faultOf(locale, dutch, target) ?? '', fault));

  it('the text of another language that writes with the same letters', () => {
    const dutch = 'Stuur de brief naar de gemeente.';
    const english = 'Send the letter to the municipality.';
    assert.match(faultOf('pl', dutch, english, { en: english }) ?? '', /is the text of "en"/);
    assert.equal(faultOf('en', dutch, english, { en: english, pl: 'Wyślij list do gminy.' }), undefined);
  });
});

describe('a translation passes', () => {
  for (const [locale, dutch, target] of passed)
    it(`[${locale}] ${dutch} > ${target}`, () => assert.equal(faultOf(locale, dutch, target), undefined));
});
