import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  data,
  faultsOf,
  knownUntil,
  needsNextDecree,
  staleOn,
  unverified,
} from '../../../scripts/check-organisations.js';
import { beginFlow } from '../../../src/flows/topics/begin/begin.flow.js';
import type { Flow, Outcome } from '../../../src/flows/flow.js';
import { contactOf, organisationIds } from '../../../src/flows/organisations/organisations.js';
import { organisationTexts } from '../../../src/flows/organisations/organisations.texts.js';
import { topics } from '../../../src/flows/topics/topics.js';
import type { Msg } from '../../../src/flows/words.js';

const dutch = ((text: string) => text) as Msg;

/** Bodies that are kept although no outcome may refer to them for a while: the safety strip and the serious roads. */
const kept = ['112', '113', 'veilig-thuis', 'lmz', 'politie', 'centrum-seksueel-geweld'];

function helpersOfAllFlows(): ReadonlySet<string> {
  const flows: readonly Flow[] = [beginFlow, ...Object.values(topics).map(({ flow }) => flow)];
  const outcomes = flows.flatMap((flow) => Object.values(flow.steps)).filter((step) => step.kind === 'outcome');
  const inSomeSituation = (outcome: Outcome) =>
    [...Object.values(outcome.forPlace ?? {}), ...Object.values(outcome.forSpeaker ?? {})].flatMap(
      ({ helpers }) => helpers ?? [],
    );
  return new Set(outcomes.flatMap((outcome) => [...outcome.helpers, ...inSomeSituation(outcome)]));
}

test('the contact data is valid', () => assert.deepEqual(faultsOf(data), []));

for (const [what, spoil] of Object.entries({
  'a missing source': { source: undefined },
  'a link over http': { url: 'http://www.igj.nl' },
  'an unknown field': { fax: '1' },
  'a day that does not exist': { checked: '2026-02-30' },
  'an unknown confidence': { confidence: 'sure' },
  'another number to dial than to read': { phone: { display: '112', dial: '113', basis: 'stored-page' } },
})) {
  test(`contact data with ${what} is not`, () => {
    const spoilt = { ...data, lareb: { ...data.lareb, ...spoil } };
    assert.match(faultsOf(spoilt).join(), /^lareb/);
  });
}

test('every helper of every outcome has contact data', async () => {
  const known: ReadonlySet<string> = new Set(organisationIds);
  assert.deepEqual(
    [...helpersOfAllFlows()].filter((id) => !known.has(id)),
    [],
  );
});

test('there is no organisation that nothing refers to', async () => {
  const used = helpersOfAllFlows();
  assert.deepEqual(
    organisationIds.filter((id) => !used.has(id) && !kept.includes(id)),
    [],
  );
});

const organisationWords: readonly string[] = Object.values(organisationTexts(dutch)).flatMap((words) => {
  const { what, not } = words();
  return not === undefined ? [what] : [what, not];
});

test('every organisation says in one or two short sentences what it is for, and what not', () => {
  for (const text of organisationWords) {
    const sentences = text.split(/(?<=[.?])\s+/);
    assert.ok(sentences.length <= 2, text);
    assert.ok(
      sentences.every((sentence) => sentence.split(' ').length <= 20 && /[.?]$/.test(sentence)),
      text,
    );
  }
});

test('no text about an organisation holds a number to call, hours or a fee', () => {
  for (const text of organisationWords) assert.doesNotMatch(text, /\d{4,}|\d{2}[.:]\d{2}|euro/, text);
});

test('of the unverified numbers only the one of LMZ is shown', () => {
  assert.deepEqual(
    unverified().filter((id) => contactOf(id).phone),
    ['lmz'],
  );
});

const dated = (sourceDate: string, confirmedOn?: string) => ({
  lareb: { ...data.lareb, sourceDate, ...(confirmedOn && { confirmedOn }) },
});

test('an entry is old six months after the last day that its source can be of, whenever that was read', () => {
  assert.deepEqual(staleOn('2025-06-30', dated('2014-2024')), []);
  assert.deepEqual(staleOn('2025-07-01', dated('2014-2024')), ['lareb']);
  assert.deepEqual(staleOn('2024-07-31', dated('januari 2024')), []);
  assert.deepEqual(staleOn('2024-08-01', dated('januari 2024')), ['lareb']);
});

test('of several sources the oldest counts', () => {
  assert.deepEqual(staleOn('2025-01-01', dated('pagina 2022-2025; nummer geschat 2018-2021')), ['lareb']);
});

test('a source without a date is old at once', () => {
  assert.deepEqual(staleOn('2020-01-01', dated('zonder datum, geschat 2018-2023')), ['lareb']);
  assert.deepEqual(staleOn('2020-01-01', dated('2023; nummer zonder datum')), ['lareb']);
});

test('an entry that a person confirmed is counted from that day, whatever its source', () => {
  assert.deepEqual(staleOn('2027-05-22', dated('zonder datum', '2026-11-22')), []);
  assert.deepEqual(staleOn('2027-05-23', dated('zonder datum', '2026-11-22')), ['lareb']);
});

test('every source has a date, or says that it has none', () => {
  const silent = Object.entries(data).filter(
    ([, { sourceDate }]) => !knownUntil({ sourceDate }) && !sourceDate.includes('zonder datum'),
  );
  assert.deepEqual(
    silent.map(([id]) => id),
    [],
  );
});

test('the next decree on holidays is asked for in the last year that is known, and not before', () => {
  assert.equal(needsNextDecree('2027-12-31'), false);
  assert.equal(needsNextDecree('2028-01-01'), true);
});

test('what an organisation is called for translators is its name, letter for letter: else nobody sees it translated', () => {
  const texts = organisationTexts(dutch);
  const called = organisationIds.flatMap((id) => {
    const { called } = texts[id]();
    return called === undefined ? [] : [{ id, called }];
  });
  assert.ok(called.length > 5);
  for (const { id, called: name } of called) assert.equal(name, contactOf(id).name, id);
});
