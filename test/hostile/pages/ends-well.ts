import assert from 'node:assert/strict';
import type { Hostile, Trial } from '../hostile.js';
import { name, phone, story } from '../person.js';

/** Walks the whole road: the complaint arrives as it was typed, and nothing is said of a fault. */
export async function works({ person, received }: Trial): Promise<void> {
  await person.toReceipt();
  const payload = received();
  assert.equal(payload.soort === 'klacht' && payload.signaal.watGebeurd, story);
  assert.equal('melder' in payload && payload.melder?.naam, name);
  assert.deepEqual((await person.sees()).faultsTold, []);
}

/** Walks the shortest road: an addition arrives as it was typed, and nothing is said of a fault. */
export async function sendsAnAddition({ person, received }: Trial): Promise<void> {
  await person.addsToEarlier();
  const payload = received();
  assert.equal(payload.soort === 'aanvulling' && payload.watIsNieuw, story);
  assert.deepEqual((await person.sees()).faultsTold, []);
}

/**
 * Walks the whole road, or as far as it goes: it works, or the person is told that something went wrong, whom to call and how to
 * start again, keeps what was typed, and the page is told once and nothing else.
 */
async function endsWell(trial: Trial): Promise<void> {
  const { person } = trial;
  let typed = false;
  const fill = person.fill.bind(person);
  person.fill = async (label, text) => {
    typed ||= text === story;
    await fill(label, text);
  };
  if ((await person.walk()) === 'receipt') {
    assert.equal(trial.received().soort, 'klacht');
    return;
  }
  const { text, things, faultsTold } = await person.sees();
  assert.equal(faultsTold.length, 1, faultsTold.join());
  assert.match(faultsTold[0] ?? '', /^code=[\w-]+$/);
  assert.ok(text.includes(phone), text);
  assert.ok(things.some((one) => one.role === 'button' && one.name === 'Begin opnieuw'));
  if (typed) assert.ok(text.includes(story) || things.some(({ value }) => value.includes(story)), text);
}

/** A page with these scripts before ours, on which the widget must work or say that it does not. */
export const scripted = (pageName: string, head: string, holds: Hostile['holds'] = endsWell): Hostile => ({
  name: pageName,
  page: { head },
  holds,
});

/** Pages that break something of the language or the browser: what then happens in our code is the same in every engine. */
export const inOneEngine = (page: Hostile): Hostile => ({ ...page, engines: ['chromium'] });
