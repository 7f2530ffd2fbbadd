import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Calendar } from '../../demo/receiver/calendar.js';
import { defaultConfig } from '../../demo/receiver/config.js';
import { openLibsqlStorage } from '../../demo/receiver/database/libsql-storage.js';
import { mostInADay, removeOnDay } from '../../demo/receiver/retention.js';
import { addDays, addMonths, type Day } from '../../src/flows/terms/dates.js';
import { aReport } from './example-payloads.js';
import { aFolder } from './running-demo.js';

const today: Day = '2027-03-10';
const noon = (day: Day) => new Date(`${day}T12:00:00Z`);

/** A receiver that is started and stopped with its clock on any day. */
function aReceiver(t: { after(done: () => void): void }) {
  const file = join(aFolder(t), 'm.db');
  const lines: string[] = [];
  async function during<Result>(
    day: Day,
    work: (parts: Parts) => Promise<Result>,
    confirmedDay?: Day,
  ): Promise<Result> {
    const storage = openLibsqlStorage(file);
    const calendar = new Calendar(storage, noon(day));
    const config = { retention: defaultConfig.retention, confirmedDay, log: (line: string) => lines.push(line) };
    try {
      await removeOnDay(noon(day), { storage, calendar, config });
      return await work({ storage, calendar });
    } finally {
      storage.close();
    }
  }
  type Parts = { storage: ReturnType<typeof openLibsqlStorage>; calendar: Calendar };
  const receive = (day: Day, count: number) =>
    during(day, ({ storage, calendar }) =>
      Promise.all(
        Array.from({ length: count }, () => {
          const key = crypto.getRandomValues(new Uint8Array(16));
          const payload = aReport({ melder: { naam: 'Roos' } });
          const keptSince = calendar.keptSince(noon(day));
          return storage.store({ payload, receivedAt: noon(day), keptSince, key, fingerprint: key });
        }),
      ),
    );
  /** Starts on a day. @returns how many reports there are then, and how many of them have a person */
  const start = (day: Day, confirmedDay?: Day) =>
    during(
      day,
      ({ storage }) => {
        const reports = storage.newest(99_999);
        return Promise.resolve([reports.length, reports.filter(({ person }) => person).length]);
      },
      confirmedDay,
    );
  return { receive, start, lines };
}

describe('A clock that jumps', () => {
  for (const years of [1, 6, 50, 900]) {
    it(`${years} years ahead at one start removes nothing, and says why`, async (t) => {
      const { receive, start, lines } = aReceiver(t);
      await receive(today, 20);
      const wrong = addMonths(today, 12 * years);
      assert.deepEqual(await start(wrong), [20, 20]);
      assert.match(lines.at(-1) ?? '', new RegExp(`nothing removed.*${wrong}.*${today}.*CONFIRM_DATE=${wrong}`));
      assert.deepEqual(await start(addDays(today, 1)), [20, 20]);
    });
  }

  it('back while reports come in does not make them old when it is right again', async (t) => {
    for (const behind of ['2007-03-10', '1970-01-01', '2026-06-01']) {
      const { receive, start } = aReceiver(t);
      await receive(today, 1);
      await receive(behind, 20);
      for (let day = 0; day < 30; day += 1) assert.deepEqual(await start(addDays(today, day)), [21, 21]);
    }
  });

  it('back before anything came in does not make reports old when it is right', async (t) => {
    const { receive, start } = aReceiver(t);
    await receive('2007-03-10', 20);
    // The year in which there were receivers at all is the least that is known: less than the months that a person stays.
    for (let day = 0; day < 30; day += 1) assert.deepEqual(await start(addDays('2026-11-20', day)), [20, 20]);
  });

  it('ahead while reports come in does not keep them for longer', async (t) => {
    const { receive, start } = aReceiver(t);
    await receive(today, 1);
    await receive(addMonths(today, 72), 4);
    await start(addDays(today, 1));
    const later = addMonths(today, 13);
    assert.deepEqual(await start(later, later), [5, 0]);
  });
});

describe('A receiver that was off', () => {
  for (const days of [3, 7]) {
    it(`for ${days} days goes on as if nothing had happened`, async (t) => {
      const { receive, start, lines } = aReceiver(t);
      await receive(today, 4);
      let day = today;
      for (; day < addDays(addMonths(today, 12), 1); day = addDays(day, days)) await start(day);
      assert.deepEqual(await start(day), [4, 0]);
      assert.match(lines.at(-1) ?? '', /removed 0 keys, 4 persons, 0 reports$/);
    });
  }

  it('for three months believes its clock after a week, and then removes what is due, a little a day', async (t) => {
    const { receive, start, lines } = aReceiver(t);
    await receive(today, 100);
    let day = addMonths(today, 12);
    const left = [];
    for (let run = 0; run < 9; run += 1, day = addDays(day, 1)) left.push((await start(day))[1]);
    assert.deepEqual(left, [100, 100, 100, 100, 100, 100, 90, 81, 72]);
    assert.match(lines.at(-1) ?? '', /wait for the next days/);
  });

  it('for a year removes at once what is due when somebody confirms the day, and not for another day', async (t) => {
    const { receive, start } = aReceiver(t);
    await receive(today, 100);
    const later = addMonths(today, 13);
    assert.deepEqual(await start(later, addDays(later, -1)), [100, 100]);
    assert.deepEqual(await start(later, later), [100, 0]);
  });

  it('does not believe a clock that says something else each day', async (t) => {
    const { receive, start } = aReceiver(t);
    await receive(today, 20);
    for (let run = 1; run < 30; run += 1) assert.deepEqual(await start(addMonths(today, 20 * run)), [20, 20]);
  });

  it('removes no more in a day when it is started often', async (t) => {
    const { receive, start } = aReceiver(t);
    await receive(today, 100);
    let day = addMonths(today, 13);
    for (let run = 0; run < 6; run += 1, day = addDays(day, 1)) await start(day);
    for (let run = 0; run < 4; run += 1) assert.deepEqual(await start(day), [100, 90]);
  });
});

describe('The removal of every day', () => {
  it('keeps pace with a day on which twenty times as much came in as usual', () => {
    const daily = 30;
    let stored = 365 * daily + 20 * daily;
    let due = 21 * daily;
    for (let day = 0; day < 3; day += 1) {
      const removed = Math.min(due, mostInADay(stored));
      stored += daily - removed;
      due += daily - removed;
    }
    assert.equal(due, daily);
  });
});
