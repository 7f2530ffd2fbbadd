import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Demo } from '../../demo/server.js';
import { toCsv } from '../../demo/receiver/csv.js';
import { todayInAmsterdam } from '../../src/flows/dates.js';
import { aReport, aSignal, anAddition } from './example-payloads.js';
import { aDemo, send } from './running-demo.js';

const planted = {
  naam: 'Geheimhouder',
  adres: 'Verborgenlaan 12, Utrecht',
  email: 'geheim@voorbeeld.nl',
  telefoon: '0687654321',
  bsn: '111222333',
  iban: 'NL91ABNA0417164300',
} as const;
const everything = Object.values(planted).join(' ');

/** A complaint with personal data in every field that takes a text, also where it does not belong. */
const full = aReport({
  meta: { ...aReport().meta, herkomst: everything },
  melder: { naam: planted.naam, adres: planted.adres, email: planted.email, telefoon: planted.telefoon },
  signaal: aSignal({
    zorgaanbieder: {
      naam: `Praktijk Zon ${planted.telefoon}`,
      afdeling: planted.email,
      plaats: `Zeist ${planted.bsn}`,
    },
    watGebeurd: everything,
    categorie: 'dossier',
    gevolg: 'hinder',
  }),
});

const day = todayInAmsterdam();
const pageOf = async ({ url }: Demo) => (await fetch(`${url}/ontvanger/overzicht/${day}`)).text();
const csvOf = async ({ url }: Demo) => (await fetch(`${url}/ontvanger/overzicht/${day}.csv`)).text();

const describeFirst = async ({ url, receiver }: Demo, omschrijving: string) => {
  const { id } = receiver.storage.newest(1)[0]!;
  const body = new URLSearchParams({ omschrijving, dag: day });
  return fetch(`${url}/ontvanger/melding/${id}/omschrijving`, {
    method: 'POST',
    body,
    headers: { origin: url },
    redirect: 'manual',
  });
};

describe('The signaaloverzicht', () => {
  it('has no personal data, wherever in a complaint it was typed', async (t) => {
    const demo = await aDemo(t);
    assert.equal((await send(demo.url, full)).status, 201);
    for (const text of [await pageOf(demo), await csvOf(demo)]) {
      assert.match(text, /Praktijk Zon/);
      for (const value of Object.values(planted)) assert.ok(!text.includes(value), value);
    }
  });

  it('has no word of the story until the desk has written one', async (t) => {
    const demo = await aDemo(t);
    await send(demo.url, aReport({ signaal: aSignal({ watGebeurd: 'Verhaalwoord' }) }));
    assert.ok(!`${await pageOf(demo)}${await csvOf(demo)}`.includes('Verhaalwoord'));
    assert.equal((await describeFirst(demo, 'Niet teruggebeld na operatie')).status, 303);
    assert.match(await pageOf(demo), /Niet teruggebeld na operatie/);
    assert.match(await csvOf(demo), /"Niet teruggebeld na operatie"/);
  });

  it('takes personal data out of what the desk writes', async (t) => {
    const demo = await aDemo(t);
    await send(demo.url, aReport());
    await describeFirst(demo, `Bel terug op ${planted.telefoon} of ${planted.email}`);
    const text = await csvOf(demo);
    assert.match(text, /Bel terug op \[…\] of \[…\]/);
  });

  it('says of each report the number, provider, sector, category and consequence', async (t) => {
    const demo = await aDemo(t);
    await send(demo.url, aReport({ signaal: aSignal({ categorie: 'behandeling', gevolg: 'psychisch' }) }));
    const { reference } = demo.receiver.storage.newest(1)[0]!;
    const [, line] = (await csvOf(demo)).split('\r\n');
    assert.equal(
      line,
      `"${reference}";"Ziekenhuis De Linde";"Ziekenhuis en kliniek";"Behandeling";"Psychische schade";""`,
    );
  });

  it('leaves additions out: their report is in it already', async (t) => {
    const demo = await aDemo(t);
    await send(demo.url, anAddition());
    assert.equal((await csvOf(demo)).trim().split('\r\n').length, 1);
  });

  it('shows what somebody typed as text, never as part of the page', async (t) => {
    const demo = await aDemo(t);
    const script = '<script>alert(1)</script>"><img src=x onerror=alert(1)>';
    const signaal = aSignal({ zorgaanbieder: { naam: script }, watGebeurd: script });
    await send(demo.url, aReport({ signaal, melder: { naam: script } }));
    await describeFirst(demo, script);
    const pages = [await pageOf(demo), await (await fetch(`${demo.url}/ontvanger`)).text()];
    for (const page of pages) {
      assert.ok(page.includes('&lt;script&gt;'));
      assert.ok(!page.includes('<script') && !page.includes('<img'));
    }
  });

  it('is not there for a day that does not exist', async (t) => {
    const { url } = await aDemo(t);
    for (const name of ['2026-02-30', 'gisteren', '2026-03-02.exe', '2026-03-02.csv.csv']) {
      assert.equal((await fetch(`${url}/ontvanger/overzicht/${name}`)).status, 404, name);
    }
  });
});

describe('A CSV file', () => {
  it('holds no cell that a spreadsheet would run', () => {
    for (const start of ['=', '+', '-', '@', '|', '%', ' =', '\t=', '\r=', '＝', '\u200B=']) {
      assert.match(toCsv([[`${start}HYPERLINK("x")`]]), /^\uFEFF"'/u, start);
    }
    assert.equal(toCsv([['Huis - zorg', 'a"b;c\nd']]), '\uFEFF"Huis - zorg";"a""b;c\nd"\r\n');
  });
});
