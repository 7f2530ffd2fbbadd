import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Demo } from '../../demo/server.js';
import { followedTerm } from '../../demo/receiver/following.js';
import { dayInWords } from '../../demo/receiver/pages/dates.js';
import { termInWords } from '../../demo/receiver/pages/follow.page.js';
import type { StoredReport } from '../../demo/receiver/storage.js';
import { addDays, todayInAmsterdam } from '../../src/flows/terms/dates.js';
import { terms } from '../../src/flows/terms/terms.js';
import { aReport, aSignal, type Report } from './example-payloads.js';
import { aDemo, deskPage, press, send } from './running-demo.js';

type Stand = Report['signaal']['stand'];

const sentOn = (waarde: string, more: Stand = {}): Stand => ({ klachtDatum: { precisie: 'dag', waarde }, ...more });
const followed = (stand: Stand, signal: Partial<Report['signaal']> = {}) =>
  aReport({ klachtVolgen: true, melder: { telefoon: '0612345678' }, signaal: aSignal({ stand, ...signal }) });
const stored = (report: Report): StoredReport => ({
  id: 1,
  reference: 'K7QM-3XRD-9F',
  receivedAt: '2026-03-02T09:00:00.000Z',
  signal: report,
  words: { provider: '', description: '', category: undefined },
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
  const pageOf = (demo: Demo) => deskPage(demo, '/volgen');
  const lateReport = (changes: Partial<Report>) => ({ ...followed(sentOn(addDays(today, -60))), ...changes });
  /** What stands below a heading. */
  const partOf = (page: string, heading: string) => page.split(/<h2>/).find((part) => part.startsWith(heading)) ?? '';
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
    const termAgo = addDays(today, -(terms['wkkgz.antwoord'].days ?? 0)).slice(0, 7);
    const stand: Stand = { klachtDatum: { precisie: 'maand', waarde: termAgo } };
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

  it('says who somebody is, how to reach them, and in which language', async (t) => {
    const demo = await aDemo(t);
    const melder = {
      naam: 'Hagos Tekle',
      telefoon: '+31 6-12345678',
      email: 'hagos@voorbeeld.nl',
      adres: 'Dorpsstraat 1, Zeist',
      voorkeur: 'bellen',
      taal: 'ti',
      tolkNodig: true,
    } as const;
    await send(demo.url, lateReport({ melder }));
    const page = partOf(await pageOf(demo), 'De termijn eindigt');
    const rows = Object.fromEntries(
      [...page.matchAll(/<dt>([^<]*)<\/dt>\s*<dd dir="auto">([^]*?)<\/dd>/g)].map(([, name, value = '']) => [
        name,
        value,
      ]),
    );
    assert.deepEqual(rows, {
      Contact: '<b>Bellen</b>',
      Naam: 'Hagos Tekle',
      Telefoon: '<a href="tel:+31612345678">+31 6-12345678</a>',
      'E-mail': '<a href="mailto:hagos@voorbeeld.nl">hagos@voorbeeld.nl</a>',
      Adres: 'Dorpsstraat 1, Zeist',
      Taal: 'Tigrinya',
      'Wil een tolk, of antwoord in die taal': 'Ja',
      Sector: 'Ziekenhuis en kliniek',
    });
  });

  it('names the language of the form where somebody gave none', async (t) => {
    const demo = await aDemo(t);
    await send(demo.url, lateReport({ meta: { ...aReport().meta, taal: 'uk' } }));
    assert.match(await pageOf(demo), /<dd dir="auto">Oekraïens<\/dd>/);
  });

  it('keeps apart whom nobody can reach, and who asked not to be contacted', async (t) => {
    const demo = await aDemo(t);
    const post = async (melder: Report['melder']) => referenceOf(await send(demo.url, lateReport({ melder })));
    const silent = await post({ naam: 'Stil', telefoon: '0687654321', voorkeur: 'geenContact' });
    const nameless = await post(undefined);
    const page = await pageOf(demo);
    const apart = partOf(page, 'Niet te bereiken');
    assert.ok(apart.includes(silent) && apart.includes('Niet doen: wil geen contact'));
    assert.ok(apart.includes(nameless) && apart.includes('Kan niet: geen telefoon, e-mail of adres'));
    assert.ok(!page.includes('0687654321'));
    for (const heading of ['De termijn', 'Zonder termijn'])
      assert.match(partOf(page, heading), /Niemand op dit moment/);
  });

  it('moves a complaint apart when the desk is done with it, and back when that was a mistake', async (t) => {
    const demo = await aDemo(t);
    const reference = await referenceOf(
      await send(demo.url, lateReport({ melder: { naam: 'Roos', telefoon: '0612345678' } })),
    );
    const { id } = demo.receiver.storage.newest(1)[0]!;
    const where = async () => {
      const page = await pageOf(demo);
      return ['De termijn', 'Afgehandeld'].map((heading) => partOf(page, heading).includes(reference));
    };
    assert.deepEqual(await where(), [true, false]);
    await press(demo, `/melding/${id}/afgehandeld`);
    assert.deepEqual(await where(), [false, true]);
    assert.match(
      partOf(await pageOf(demo), 'Afgehandeld'),
      new RegExp(`Afgehandeld op ${dayInWords(today)}\\.[^]*Roos`),
    );
    await press(demo, `/melding/${id}/weer-volgen`);
    assert.deepEqual(await where(), [true, false]);
  });

  it('has nobody who did not ask, also when a button is pressed for them', async (t) => {
    const demo = await aDemo(t);
    await send(demo.url, { ...lateReport({}), klachtVolgen: false });
    const { id, reference } = demo.receiver.storage.newest(1)[0]!;
    for (const action of ['afgehandeld', 'weer-volgen']) {
      await press(demo, `/melding/${id}/${action}`);
      assert.ok(!(await pageOf(demo)).includes(reference), action);
    }
  });
});
