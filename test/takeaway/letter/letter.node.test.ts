import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { givenDateInWords } from '../../../src/components/parts/day-words.js';
import { cleanLine, cleanText } from '../../../src/complaint/payload/unicode.js';
import { dutch } from '../../../src/flows/dutch-msg.js';
import { letterIds } from '../../../src/flows/letter.js';
import { speakers } from '../../../src/flows/roles.js';
import type { GivenDate } from '../../../src/flows/terms/dates.js';
import type { Msg } from '../../../src/flows/words.js';
import { answerDay } from '../../../src/takeaway/letter/answer-day.js';
import { letterFile } from '../../../src/takeaway/letter/letter-file.js';
import { letterText, mailLink } from '../../../src/takeaway/letter/letter-text.js';
import { letterOf } from '../../../src/takeaway/letter/letter.js';
import { typedIn } from '../../../src/takeaway/letter/typed-language.js';
import { bareFacts, fullFacts } from './facts.js';

const inDutch = (date: GivenDate) => givenDateInWords(date, 'nl') ?? '';
const textOf = (facts: Parameters<typeof letterOf>[0]) => letterText(letterOf(facts, dutch, inDutch));

/** Another language, as far as a letter is concerned: other words, other days. */
const loud = ((text: Parameters<Msg>[0]) => dutch(text as string).toUpperCase()) as Msg;

const cases = letterIds.flatMap((letter) =>
  speakers.flatMap((speaker) => [fullFacts(letter, speaker), bareFacts(letter, speaker)]),
);

/** Renew it with `RENEW=1 npx tsx --test` and the path of this file; then let a lawyer read what changed. */
const snapshot = join(import.meta.dirname, 'every-letter.snap.txt');

describe('every letter', () => {
  it('is as a lawyer read it', () => {
    const shown = letterIds.flatMap((letter) => [
      `=== ${letter}\n${textOf(fullFacts(letter))}`,
      `=== ${letter}, nothing filled in\n${textOf(bareFacts(letter))}`,
      `=== ${letter}, for somebody who died\n${textOf(fullFacts(letter, 'overleden'))}`,
    ]);
    const found = shown.join('\n');
    if (process.env['RENEW']) writeFileSync(snapshot, found);
    assert.equal(found, readFileSync(snapshot, 'utf8'));
  });

  it('has sender, addressee, date, subject and room for a signature, whatever was left open', () => {
    for (const facts of cases) {
      const text = textOf(facts);
      for (const part of [
        /^Naam: /,
        /\nAan\b.*:\n/,
        /\nDatum: maandag 30 november 2026\n/,
        /\nOnderwerp: /,
        /\nHandtekening: \.{20}/,
      ])
        assert.match(text, part, facts.letter);
      assert.doesNotMatch(text, /undefined|\[object|: \.(\s|$)| {2}/, facts.letter);
    }
  });

  it('says whom it is about when that is somebody else, and not otherwise', () => {
    for (const { letter, speaker, ...facts } of cases) {
      const about = /Ik schrijf deze brief/.test(textOf({ letter, speaker, ...facts }));
      assert.equal(about, speaker !== 'zelf' && speaker !== 'jongere', `${letter} ${speaker}`);
    }
  });

  it('has the same parts and lines in two languages, so that they can stand side by side', () => {
    for (const facts of cases) {
      const shape = (msg: Msg) =>
        letterOf(facts, msg, inDutch).map(({ as, lines }) => [as, lines.map((line) => Object.keys(line))]);
      assert.deepEqual(shape(loud), shape(dutch));
    }
  });

  it('leaves room for a pen where nothing was typed', () => {
    for (const letter of letterIds) {
      const { story, reason } = bareFacts(letter);
      const rooms = textOf(bareFacts(letter)).split(/\.{60}/).length - 1;
      assert.ok(rooms >= (story === '' ? 8 : 0) + (reason === '' ? 8 : 0) + 5, `${letter}: ${rooms}`);
    }
  });

  it('has sentences that can be understood at once: at most 25 words each', () => {
    const long = cases
      .flatMap((facts) => letterOf(facts, dutch, inDutch).flatMap(({ lines }) => lines))
      .flatMap((line) => ('says' in line ? line.says.split(/(?<=[.?:])\s/) : []))
      .filter((sentence) => sentence.split(/\s+/).length > 25);
    assert.deepEqual([...new Set(long)], []);
  });
});

describe('the day by which a letter asks an answer', () => {
  it('is six weeks after a complaint under the Wkkgz, and stands in the letter', () => {
    assert.equal(answerDay(fullFacts('klacht.wkkgz')), '2027-01-11');
    assert.match(textOf(fullFacts('klacht.wkkgz')), /uiterlijk op: maandag 11 januari 2027\./);
  });

  it('is the last day of the ten weeks for who got a letter about more time, unless that is over', () => {
    const facts = fullFacts('verlenging');
    assert.equal(answerDay({ ...facts, complained: { precisie: 'dag', waarde: '2026-10-01' } }), '2026-12-10');
    assert.equal(answerDay({ ...facts, complained: { precisie: 'dag', waarde: '2026-01-01' } }), undefined);
    const { complained: _, ...unknown } = facts;
    assert.equal(answerDay(unknown), undefined);
  });

  it('is one month for a file, and nothing for who needs the leave of somebody else', () => {
    assert.equal(answerDay(fullFacts('dossier')), '2026-12-30');
    for (const speaker of ['naaste', 'overleden', 'ander'] as const) {
      assert.equal(answerDay(fullFacts('dossier', speaker)), undefined);
      assert.doesNotMatch(textOf(fullFacts('dossier', speaker)), /mag ik vragen/);
    }
  });

  it('never lies before the letter', () => {
    for (const facts of cases) assert.ok((answerDay(facts) ?? facts.day) >= facts.day, facts.letter);
  });

  it('says that the time is over only when it is, for every day that the date can mean', () => {
    const reminder = (complained: GivenDate) => textOf({ ...fullFacts('herinnering.wkkgz'), complained });
    assert.match(reminder({ precisie: 'dag', waarde: '2026-09-01' }), /Die tijd is voorbij/);
    assert.doesNotMatch(reminder({ precisie: 'dag', waarde: '2026-09-25' }), /Die tijd is voorbij/);
    assert.match(reminder({ precisie: 'maand', waarde: '2026-08' }), /Die tijd is voorbij/);
    assert.doesNotMatch(reminder({ precisie: 'maand', waarde: '2026-09' }), /Die tijd is voorbij/);
  });
});

describe('what was typed', () => {
  const awkward = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      'De Vries\r\nBEGIN:VEVENT',
      'a; b, c & d',
      'المستشفى قال Dr. De Vries إن الموعد 3 november',
      '\u202Eomgekeerd',
    ),
  );

  it('stands in the letter as it was typed, in every form, and never as markup', () => {
    fc.assert(
      fc.property(awkward, awkward, (name, story) => {
        const facts = { ...fullFacts('klacht.wkkgz'), story: cleanText(story) };
        const parts = letterOf({ ...facts, sender: { ...facts.sender, name: cleanLine(name) } }, dutch, inDutch);
        assert.ok(letterText(parts).includes(cleanText(story)));
        const file = letterFile([{ lang: 'nl', dir: 'ltr', parts }], '');
        const tags = [...file.matchAll(/<\/?([a-z0-9]+)/g)].map(([, tag]) => tag ?? '');
        const ours = 'html head meta title style body article p br h1 span ul li'.split(' ');
        assert.deepEqual(
          tags.filter((tag) => !ours.includes(tag)),
          [],
        );
      }),
    );
  });

  it('of 1 MB makes a letter, but no address for a mail program', () => {
    const parts = letterOf({ ...fullFacts('klacht.wkkgz'), story: 'a é 🙂\n'.repeat(120_000) }, dutch, inDutch);
    assert.ok(letterText(parts).length > 700_000);
    assert.equal(mailLink(parts), undefined);
  });

  it('is marked with its language, in Dutch, when that is not Dutch', () => {
    const facts = { ...fullFacts('klacht.wkkgz'), typedIn: typedIn('ar') };
    assert.match(textOf(facts), /Toen dat\.\n\(in het Arabisch\)\n/);
    assert.equal(typedIn('nl'), undefined);
    assert.doesNotMatch(textOf({ ...facts, story: '' }), /in het Arabisch/);
  });
});

describe('the address for a mail program', () => {
  it('holds subject and letter, and nobody to send it to', () => {
    const parts = letterOf(fullFacts('herinnering.jeugd'), dutch, inDutch);
    const link = new URL(mailLink(parts) ?? '');
    assert.equal(link.protocol, 'mailto:');
    assert.equal(link.pathname, '');
    assert.match(link.searchParams.get('subject') ?? '', /^Onderwerp: /);
    assert.equal(link.searchParams.get('body')?.replaceAll('\r\n', '\n'), letterText(parts));
  });
});
