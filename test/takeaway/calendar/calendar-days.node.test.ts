import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { msg } from '@lit/localize';
import { readMessages, wordsOf } from '../../../scripts/localize/texts/messages.js';
import { readLanguage } from '../../../scripts/localize/xliff/renew.js';
import { dayInWords } from '../../../src/components/parts/day-words.js';
import type { Language } from '../../../src/locales/languages.js';
import { calendarDays } from '../../../src/takeaway/calendar/calendar-days.js';
import { promisedDays, type NotedDay } from '../../../src/takeaway/calendar/days-to-note.js';
import { allDays, datedTerms } from './given.js';

const project = resolve(import.meta.dirname, '../../..');
const options = { msg, dayInWords: (day: string) => dayInWords(day, 'nl'), phone: '088 120 50 20' };
const promised = promisedDays('2026-11-26', '1900-01-01');
const undecided = allDays(['wkkgz.antwoord', 'wkkgz.verlengd'], '2026-10-12');
const every: readonly NotedDay[] = [
  ...datedTerms.flatMap((term) => allDays([term], '2026-10-12')),
  ...undecided,
  ...promised,
];

const titles = (days: readonly NotedDay[], plain: boolean): readonly string[] =>
  calendarDays(days, { ...options, plain }).map(({ title }) => title);
const lastDayOf = (term: (typeof datedTerms)[number]) => allDays([term], '2026-10-12').filter(isLastDay);
const isLastDay = ({ kind }: NotedDay) => kind === 'lastDay';

/** Words that tell somebody who looks into the calendar what it is about. A language without a row fails. */
const telling: Readonly<Partial<Record<Language, RegExp>>> = {
  nl: /klacht|klagen|zorg|jeugd|hulp|meldpunt|inspectie|commissie|tucht|bezwaar|besluit|rechter|uitspraak|bemiddel|ggz|gevangen/i,
  en: /complain|care|health|youth|help|meldpunt|inspect|committee|disciplin|objection|decision|court|ruling|mediat|prison/i,
  ar: /شك[وا]|رعاية|صح[ةي]|شباب|مساعدة|بلاغ|تفتيش|لجنة|تأديب|اعتراض|قرار|محكمة|حكم|وساطة|سجن/,
  tr: /şikâyet|şikayet|bakım|sağlık|genç|yardım|bildirim|denetim|komisyon|disiplin|itiraz|karar|mahkeme|arabulucu|cezaevi/i,
  pl: /skarg|opiek|zdrow|młodzież|pomoc|zgłosz|inspekcj|komisj|dyscyplin|sprzeciw|decyzj|sąd|orzecze|mediacj|więzien/i,
  uk: /скарг|догляд|здоров|медич|молод|допомо|повідомлен|інспекц|комісі|дисциплін|запереч|рішен|суд|посередн|в['’ʼ]язн/i,
  ro: /reclama|îngrij|sănăt|tiner|ajutor|sesiz|inspec|comisi|disciplin|contesta|deciz|judec|hotărâr|medier|închis/i,
  es: /queja|atención|salud|sanitari|joven|menor|ayuda|aviso|inspecci|comisi|disciplin|objeci|recurso|decisi|juez|resoluci|mediaci|prisi/i,
  fa: /شکای|مراقبت|درمان|بهداشت|جوان|کمک|گزارش|بازرس|کمیسیون|کمیته|انضباط|اعتراض|تصمیم|دادگاه|رأی|میانجی|زندان/,
  ti: /ጥርዓን|ክንክን|ጥዕና|መንእሰይ|ሓገዝ|ጸብጻብ|ቁጽጽር|ኮሚሽን|ኮሚተ|ዲሲፕሊን|ተቓውሞ|ውሳነ|ቤት ፍርዲ|ብይን|ምሽምጋል|ቤት ማእሰርቲ/,
};

describe('the days in a calendar', () => {
  it('tell nothing of what they are about, unless the person wants it said', () => {
    for (const { title, note } of calendarDays(every, options))
      assert.doesNotMatch(`${title} ${note}`, telling.nl as RegExp);
    assert.deepEqual(
      titles(every, false),
      calendarDays(every, options).map(({ title }) => title),
    );
  });

  it('tell nothing in any other language', () => {
    const messages = readMessages(project);
    const { config, byFile } = messages;
    const neutral = new Set(byFile.get(join(project, 'src/takeaway/calendar/calendar.texts.ts')));
    assert.ok(neutral.size > 10);
    for (const locale of config.targetLocales) {
      const words = telling[locale as Language];
      assert.ok(words, `${locale}: which words of it tell something?`);
      const texts = readLanguage(messages, locale).units.filter(({ id }) => neutral.has(id));
      assert.equal(texts.length, neutral.size, locale);
      for (const { target } of texts) assert.doesNotMatch(wordsOf(target?.contents ?? []), words);
    }
  });

  it('have neutral titles of three kinds: for an answer, for a call and a question about it, and to send something', () => {
    assert.deepEqual(titles(undecided, false), [
      'Morgen: laatste dag voor een antwoord',
      'Laatste dag voor een antwoord',
      'Bel over het antwoord dat niet kwam',
    ]);
    assert.deepEqual(titles(promised, false).at(-1), 'Vraag naar het antwoord dat niet kwam');
    assert.deepEqual(titles(allDays(['bezwaar'], '2026-10-12'), false), [
      'Morgen: laatste dag om iets te versturen',
      'Laatste dag om iets te versturen',
    ]);
  });

  for (const [term, title] of [
    ['wkkgz.antwoord', 'Laatste dag voor antwoord op uw klacht over zorg'],
    ['wkkgz.verlengd', 'Laatste dag voor antwoord op uw klacht over zorg'],
    ['jeugd.maatregelen', 'Laatste dag voor een brief over de uitspraak op uw klacht'],
    ['wmo.maatregelen', 'Laatste dag voor een brief over de uitspraak op uw klacht'],
    ['wvggz.beroep', 'Laatste dag om naar de rechter te gaan'],
    ['bezwaar', 'Laatste dag om bezwaar te maken'],
    ['big.verjaring', 'Laatste dag voor een klacht bij het tuchtcollege'],
    ['skj.verjaring', 'Laatste dag voor een tuchtklacht'],
    ['detentie.medisch', 'Laatste dag om bemiddeling te vragen'],
  ] as const)
    it(`say what it is when the person wants that: ${term}`, () => {
      assert.deepEqual(titles(lastDayOf(term), true), [title]);
      const [before] = titles(allDays([term], '2026-10-12'), true);
      assert.equal(before, `Morgen: ${title.replace('Laatste', 'laatste')}`);
    });

  it('say of a promise what it is when the person wants that', () => {
    assert.deepEqual(titles(promised, true), [
      'Morgen: laatste dag voor antwoord op uw klacht',
      'Laatste dag voor antwoord op uw klacht',
      'Vraag waarom er geen antwoord is op uw klacht',
    ]);
  });

  it('have the number to call, where one may be shown, and only on the day to call', () => {
    for (const plain of [false, true]) {
      const notes = (phone?: string) =>
        calendarDays(undecided, { ...options, plain, phone }).map(({ note }) => note.includes('088 120 50 20'));
      assert.deepEqual(notes('088 120 50 20'), [false, false, true]);
      assert.deepEqual(notes(), [false, false, false]);
      const [, , call] = calendarDays(undecided, { ...options, plain, phone: undefined });
      assert.doesNotMatch(call?.note ?? '', /Bel|undefined|: ?\./);
    }
  });

  it('tell until when an answer may come after a letter about more time, while that is not known', () => {
    const sentence = 'Dan is dit de laatste dag voor een antwoord: maandag 21 december 2026.';
    for (const plain of [false, true]) {
      assert.ok(calendarDays(undecided, { ...options, plain }).every(({ note }) => note.endsWith(sentence)));
      const decided = allDays(['wkkgz.antwoord'], '2026-10-12');
      assert.ok(calendarDays(decided, { ...options, plain }).every(({ note }) => !note.includes('langer')));
    }
  });

  it('keep the days they were noted for', () => {
    assert.deepEqual(
      calendarDays(every, options).map(({ day }) => day),
      every.map(({ day }) => day),
    );
  });
});
