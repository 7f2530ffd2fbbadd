import { expect } from '@open-wc/testing';
import { calendarFile } from '../../../src/takeaway/calendar/calendar-file.js';

describe('a calendar file in the browser of a visitor', () => {
  const titles = ['ኣብ ውሽጢ ሰሙን '.repeat(20), 'هفته؛ '.repeat(30), '😀'.repeat(50), 'half \uD83D, x\r\nBEGIN:VEVENT; \\'];
  const file = calendarFile(
    titles.map((title) => ({ day: '2026-03-29', title, note: 'Bel.\nOf niet.' })),
    { now: new Date('2026-11-29T08:05:09Z'), newUid: () => 'uid' },
  );
  const lines = file.split('\r\n').slice(0, -1);

  it('has no line of more than 75 octets, and no half character in one', () => {
    for (const line of lines) {
      const octets = new TextEncoder().encode(line);
      expect(octets.length).to.be.at.most(75);
      expect(new TextDecoder().decode(octets)).to.equal(line);
    }
  });

  it('has an event for each day, and no other', () => {
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).to.have.length(titles.length);
    expect(file.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
  });

  it('reads the same when its lines are put together again', () => {
    const found = file
      .replaceAll('\r\n ', '')
      .split('\r\n')
      .filter((line) => line.startsWith('SUMMARY:'));
    expect(found).to.deep.equal([
      `SUMMARY:${titles[0]?.trim()}`,
      `SUMMARY:${titles[1]?.trim()}`,
      `SUMMARY:${titles[2]}`,
      'SUMMARY:half \uFFFD\\, x BEGIN:VEVENT\\; \\\\',
    ]);
  });
});
