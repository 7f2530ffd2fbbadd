import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cleanLine, cleanText } from '../../../src/complaint/payload/unicode.js';
import { calendarFile, calendarFileName, type CalendarDay } from '../../../src/takeaway/calendar/calendar-file.js';
import { importedAndExported, readers } from './readers.js';

const runs = Number(process.env['FUZZ_RUNS'] ?? 500);
const now = new Date('2026-11-29T08:05:09.123Z');

function fileOf(days: readonly CalendarDay[]): string {
  let count = 0;
  return calendarFile(days, { now, newUid: () => `uid-${(count += 1)}` });
}

const withTitle = (title: string): CalendarDay => ({ day: '2026-11-30', title, note: 'Bel vandaag.' });

/** The lines of a file as they are stored, without their ends. */
const linesOf = (file: string): readonly string[] => file.split('\r\n').slice(0, -1);

const nasty = [
  '\r',
  '\n',
  '\r\n',
  '\r\nBEGIN:VEVENT\r\n',
  '\nEND:VCALENDAR',
  'BEGIN:VALARM',
  ';VALUE=DATE:',
  ';',
  ',',
  ':',
  '\\',
  '\\n',
  '\\;',
  '"',
  ' ',
  '\t',
  '\u0000',
  '\u0085',
  '\u2028',
  '\u202E',
  '\uD83D',
  '\uDE00',
  '😀',
  'e\u0301',
  'ሰሙን',
  'هفته',
];
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...nasty),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.string({ unit: 'grapheme' }),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));
const anyDay = fc
  .date({ min: new Date('1970-01-01T00:00:00Z'), max: new Date('2199-12-30T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyDays = fc.array(fc.record({ day: anyDay, title: anyText, note: anyText }), { minLength: 1, maxLength: 4 });

/** The texts of a file must be these, and nothing else may have come of them. */
function assertRead(file: string, days: readonly CalendarDay[]): void {
  for (const { name, read, shows } of readers) {
    const expected = days.map(({ day, title, note }) => ({
      day,
      title: shows(cleanLine(title)),
      note: shows(cleanText(note).replace(/[\u2028\u2029]/g, '\n')),
      reminders: [['PT9H', shows(cleanLine(title))]],
    }));
    const found = read(file).map(({ day, title, note, reminders }) => ({ day, title, note, reminders }));
    assert.deepEqual(found, expected, name);
  }
}

function assertWellFormed(file: string): void {
  assert.ok(!/[\r\n]/.test(file.replaceAll('\r\n', '')), 'a line that does not end in CRLF');
  for (const line of linesOf(file)) {
    assert.ok(Buffer.byteLength(line) <= 75, `${Buffer.byteLength(line)} octets: ${line}`);
    assert.equal(Buffer.from(line).toString(), line, 'half a character');
  }
}

describe('a calendar file', () => {
  it('has whole days without a time zone, private, in nobody’s way, with a reminder at nine', () => {
    assert.deepEqual(linesOf(fileOf([{ day: '2026-12-31', title: 'Laatste dag', note: 'Bel vandaag.' }])), [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Dagen//Dagen//NL',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:uid-1',
      'DTSTAMP:20261129T080509Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Laatste dag',
      'DESCRIPTION:Bel vandaag.',
      'TRANSP:TRANSPARENT',
      'CLASS:PRIVATE',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Laatste dag',
      'TRIGGER:PT9H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  for (const { name, read } of readers)
    it(`is understood by ${name}`, () => {
      const days = [withTitle('Laatste dag'), { day: '2026-12-31', title: 'Bel', note: 'Bel vandaag.' }];
      const same = { note: 'Bel vandaag.', wholeDay: true, isPrivate: true, takesTime: false };
      assert.deepEqual(read(fileOf(days)), [
        {
          ...same,
          uid: 'uid-1',
          day: '2026-11-30',
          until: '2026-12-01',
          title: 'Laatste dag',
          reminders: [['PT9H', 'Laatste dag']],
        },
        { ...same, uid: 'uid-2', day: '2026-12-31', until: '2027-01-01', title: 'Bel', reminders: [['PT9H', 'Bel']] },
      ]);
    });

  it('has a name and a maker that tell nothing', () => {
    const told = /klacht|zorg|jeugd|hulp|lmz|igj|wijzer|complaint|care/i;
    assert.doesNotMatch(calendarFileName, told);
    assert.doesNotMatch(fileOf([withTitle('Laatste dag')]), told);
  });

  for (const [typed, shown] of [
    ['x\r\nBEGIN:VEVENT', 'x BEGIN:VEVENT'],
    ['x\r\nEND:VEVENT\r\nEND:VCALENDAR', 'x END:VEVENT END:VCALENDAR'],
    ['een; twee, drie: vier', 'een; twee, drie: vier'],
    ['C:\\temp\\', 'C:\\temp\\'],
    [';VALUE=DATE:20200101', ';VALUE=DATE:20200101'],
    ['a\u0000b\u0007c\u0085d', 'abcd'],
    ['a\u2028b', 'a b'],
    ['half \uD83D.', 'half \uFFFD.'],
    ['', ''],
    ['ኣብ ውሽጢ ሰሙን 😀', 'ኣብ ውሽጢ ሰሙን 😀'],
  ] as const)
    it(`keeps ${JSON.stringify(typed)} as the text of a title`, () => {
      for (const { name, read } of readers)
        assert.deepEqual(
          read(fileOf([withTitle(typed)])).map(({ title }) => title),
          [shown],
          name,
        );
    });

  it('keeps the lines of a note, and writes them in one', () => {
    const note = 'Bel vandaag.\r\nBEGIN:VEVENT\n\nMorgen; of niet, dan.\u2028Echt.';
    const file = fileOf([{ ...withTitle('x'), note }]);
    for (const { name, read } of readers)
      assert.equal(read(file)[0]?.note, 'Bel vandaag.\nBEGIN:VEVENT\n\nMorgen; of niet, dan.\nEcht.', name);
  });

  it('marks every character that a value may not have bare, as not all readers are lenient', () => {
    const lines = linesOf(fileOf([{ day: '2026-11-30', title: 'a;b,c\\d:e', note: 'x;\ny,\\' }]));
    assert.ok(lines.includes('SUMMARY:a\\;b\\,c\\\\d:e'));
    assert.ok(lines.includes('DESCRIPTION:a\\;b\\,c\\\\d:e'), 'in the reminder');
    assert.ok(lines.includes('DESCRIPTION:x\\;\\ny\\,\\\\'));
  });

  it('folds at 75 octets, never inside a character', () => {
    for (const character of ['a', 'é', '€', '😀'])
      for (const shift of [0, 1, 2, 3]) {
        const title = `${'-'.repeat(shift)}${character.repeat(100)}`;
        const file = fileOf([withTitle(title)]);
        assertWellFormed(file);
        const summary = linesOf(file).find((line) => line.startsWith('SUMMARY:')) ?? '';
        assert.ok(Buffer.byteLength(summary) > 75 - Buffer.byteLength(character), 'folded too soon');
        assertRead(file, [withTitle(title)]);
      }
    const fits = `SUMMARY:${'a'.repeat(67)}`;
    assert.ok(linesOf(fileOf([withTitle('a'.repeat(67))])).includes(fits));
    assert.ok(!linesOf(fileOf([withTitle('a'.repeat(68))])).includes(`${fits}a`));
  });

  it('gives back one event for each day and its texts, whatever stands in them', () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        const file = fileOf(days);
        assertWellFormed(file);
        assertRead(file, days);
      }),
      { numRuns: runs },
    );
  });

  it('is the same after a calendar took it in and gave it out', () => {
    fc.assert(
      fc.property(anyDays, (days) => assertRead(importedAndExported(fileOf(days)), days)),
      { numRuns: runs },
    );
  });

  it('takes a text of a megabyte', () => {
    for (const piece of ['x\r\nBEGIN:VEVENT\r\n;,\\ ', 'a', '😀', '\\', '\u0301', '\uD83D']) {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      const days = [{ day: '2026-11-30', title: text, note: text }];
      const file = fileOf(days);
      assertWellFormed(file);
      assertRead(file, days);
    }
  });
});
