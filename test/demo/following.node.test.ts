import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Demo } from '../../demo/server.js';
import { followedTerm } from '../../demo/receiver/following.js';
import { termInWords } from '../../demo/receiver/pages/follow.page.js';
import type { StoredReport } from '../../demo/receiver/storage.js';
import { addDays, todayInAmsterdam } from '../../src/flows/dates.js';
import { aReport, aSignal, type Report } from './example-payloads.js';
import { aDemo, send } from './running-demo.js';

type Stand = Report['signaal']['stand'];

const sentOn = (waarde: string, more: Stand = {}): Stand => ({ klachtDatum: { precisie: 'dag', waarde }, ...more });
const followed = (stand: Stand, signal: Partial<Report['signaal']> = {}) =>
  aReport({ klachtVolgen: true, melder: { telefoon: '0612345678' }, signaal: aSignal({ stand, ...signal }) });
const stored = (report: Report): StoredReport => ({
  id: 1,
  reference: 'K7QM-3XRD-9F',
  receivedAt: '2026-03-02T09:00:00.000Z',
  signal: report,
});

describe('The term of a followed complaint', () => {
  it('is six weeks, or ten when the provider wrote in time that it takes longer', () => {
    assert.deepEqual(followedTerm(followed(sentOn('2026-03-02'))), { earliest: '2026-04-13', latest: '2026-04-13' });
    const longer = followedTerm(followed(sentOn('2026-03-02', { verlenging: 'ja' })));
    assert.deepEqual(longer, { earliest: '2026-05-11', latest: '2026-05-11' });
  });

  it('ends on the next working day, so that a provider is not called late too early', () => {
    // 14 February + 42 days is Saturday 28 March.
    assert.equal(followedTerm(followed(sentOn('2026-02-14')))?.latest, '2026-03-30');
  });

  it('has two ends when only the month is known', () => {
    const stand: Stand = { klachtDatum: { precisie: 'maand', waarde: '2026-03' } };
    assert.deepEqual(followedTerm(followed(stand)), { earliest: '2026-04-13', latest: '2026-05-12' });
  });

  it('is not computed for youth help, forced care, or where the Wkkgz may not hold', () => {
    for (const sector of ['jeugd', 'forensisch', 'medicijn', 'hulpmiddel'] as const) {
      assert.equal(followedTerm(followed(sentOn('2026-03-02'), { sector })), undefined, sector);
    }
    assert.equal(followedTerm(followed(sentOn('2026-03-02'), { categorie: 'dwang' })), undefined);
  });

  it('is over when the provider has answered', () => {
    const stand = sentOn('2026-03-02', { antwoordDatum: { precisie: 'dag', waarde: '2026-03-20' } });
    assert.equal(followedTerm(followed(stand)), undefined);
  });
});

describe('What the desk reads about a term', () => {
  const words = (stand: Stand, today: string) => termInWords(stored(followed(stand)), today);

  it('is how long there is left', () => {
    assert.equal(words(sentOn('2026-03-02'), '2026-04-10'), 'De zes weken eindigen over 3 dagen: 13 april 2026.');
    assert.equal(words(sentOn('2026-03-02'), '2026-04-12'), 'De zes weken eindigen morgen: 13 april 2026.');
    assert.equal(words(sentOn('2026-03-02'), '2026-04-13'), 'De zes weken eindigen vandaag: 13 april 2026.');
  });

  it('is that it has passed, only when it surely has', () => {
    assert.equal(words(sentOn('2026-03-02'), '2026-04-14'), 'De zes weken zijn voorbij: 13 april 2026.');
    const month: Stand = { klachtDatum: { precisie: 'maand', waarde: '2026-03' } };
    assert.equal(
      words(month, '2026-05-01'),
      'De zes weken zijn misschien voorbij: tussen 13 april 2026 en 12 mei 2026.',
    );
  });

  it('names ten weeks after a letter', () => {
    assert.match(words(sentOn('2026-03-02', { verlenging: 'ja' }), '2026-05-12'), /^De tien weken zijn voorbij/);
  });
});

describe('The list of followed complaints', () => {
  const today = todayInAmsterdam();
  const pageOf = async ({ url }: Demo) => (await fetch(`${url}/ontvanger/volgen`)).text();
  const referenceOf = async (response: Response) =>
    ((await response.json()) as { referentienummer: string }).referentienummer;

  it('has those whose term ends within a week or has ended, and nobody who did not ask', async (t) => {
    const demo = await aDemo(t);
    const post = async (report: Report) => referenceOf(await send(demo.url, report));
    const late = await post(followed(sentOn(addDays(today, -60))));
    const soon = await post(followed(sentOn(addDays(today, -40))));
    const early = await post(followed(sentOn(addDays(today, -10))));
    const notAsked = await post({ ...followed(sentOn(addDays(today, -60))), klachtVolgen: false });
    const page = await pageOf(demo);
    assert.ok(page.includes(late) && page.includes(soon));
    assert.ok(!page.includes(early) && !page.includes(notAsked));
    assert.ok(page.indexOf(late) < page.indexOf(soon));
  });

  it('has a complaint from the first day that its term can have ended', async (t) => {
    const demo = await aDemo(t);
    const sixWeeksAgo = addDays(today, -42).slice(0, 7);
    const stand: Stand = { klachtDatum: { precisie: 'maand', waarde: sixWeeksAgo } };
    const reference = await referenceOf(await send(demo.url, followed(stand)));
    assert.ok((await pageOf(demo)).includes(reference));
  });

  it('shows the date that was given for youth help, and no six weeks', async (t) => {
    const demo = await aDemo(t);
    await send(demo.url, followed(sentOn('2026-03-02'), { sector: 'jeugd' }));
    const page = await pageOf(demo);
    assert.match(page, /Klacht gestuurd: 2 maart 2026\. Jeugdhulp: de wet noemt geen zes weken\./);
    assert.ok(!page.includes('13 april'));
  });

  it('loses a complaint when the desk has called', async (t) => {
    const demo = await aDemo(t);
    const reference = await referenceOf(await send(demo.url, followed(sentOn(addDays(today, -60)))));
    const { id } = demo.receiver.storage.newest(1)[0]!;
    await fetch(`${demo.url}/ontvanger/melding/${id}/gebeld`, { method: 'POST', headers: { origin: demo.url } });
    assert.ok(!(await pageOf(demo)).includes(reference));
  });
});
