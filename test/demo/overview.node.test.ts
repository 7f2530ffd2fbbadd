import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Demo } from '../../demo/server.js';
import { toCsv } from '../../demo/receiver/csv.js';
import { todayInAmsterdam } from '../../src/flows/terms/dates.js';
import { aReport, aSignal, anAddition } from './example-payloads.js';
import { aDemo, deskPage, press, send } from './running-demo.js';

const planted = {
  naam: 'Geheimhouder',
  adres: 'Verborgenlaan 12, Utrecht',
  email: 'geheim@voorbeeld.nl',
  telefoon: '0687654321',
  bsn: '111222333',
  iban: 'NL91ABNA0417164300',
} as const;
const everything = Object.values(planted).join(' ');
const secrets = [...Object.values(planted), 'Verborgenlaan'];

/** A complaint with every personal datum in every field that takes a text, also where it does not belong. */
const full = aReport({
  meta: { ...aReport().meta, herkomst: everything },
  melder: { naam: planted.naam, adres: planted.adres, email: planted.email, telefoon: planted.telefoon },
  signaal: aSignal({
    zorgaanbieder: {
      naam: `Praktijk Zon, over mij: ${everything}`,
      afdeling: `Balie ${everything}`,
      plaats: `Zeist ${everything}`,
    },
    watGebeurd: everything,
    categorie: 'dossier',
    gevolg: 'hinder',
  }),
});

const day = todayInAmsterdam();
const pageOf = (demo: Demo) => deskPage(demo, `/overzicht/${day}`);
const csvOf = (demo: Demo) => deskPage(demo, `/overzicht/${day}.csv`);

const newestOf = ({ receiver }: Demo) => receiver.storage.newest(1)[0]!;
const describeNewest = (demo: Demo, form: Record<string, string>) =>
  press(demo, `/melding/${newestOf(demo).id}/overzicht`, form);

/** The provider as the desk finds it in the form. */
async function proposalOf(demo: Demo): Promise<string> {
  const page = await deskPage(demo, `/melding/${newestOf(demo).id}`);
  const [, text = ''] = /<textarea id="aanbieder"[^>]*>\s*([^<]*)</.exec(page) ?? [];
  return text;
}

describe('The signaaloverzicht', () => {
  it('has nothing that somebody typed until the desk has read it', async (t) => {
    const demo = await aDemo(t);
    assert.equal((await send(demo.url, full)).status, 201);
    for (const text of [await pageOf(demo), await csvOf(demo)]) {
      assert.ok(text.includes(newestOf(demo).reference) && text.includes('Dossier'));
      for (const value of ['Praktijk Zon', 'Balie', 'Zeist', ...secrets]) assert.ok(!text.includes(value), value);
    }
  });

  it('has no personal data when the desk approves what was typed as it is, wherever it was typed', async (t) => {
    const demo = await aDemo(t);
    await send(demo.url, full);
    const aanbieder = await proposalOf(demo);
    assert.match(aanbieder, /^Praktijk Zon, over mij: .*Balie .*Zeist /);
    for (const value of secrets) assert.ok(!aanbieder.includes(value), value);

    const everywhere = `Praktijk Zon ${everything}`;
    await describeNewest(demo, { aanbieder: everywhere, omschrijving: `Dossier kwijt ${everything}` });
    for (const text of [await pageOf(demo), await csvOf(demo)]) {
      assert.match(text, /Praktijk Zon[^]*Dossier kwijt/);
      for (const value of secrets) assert.ok(!text.includes(value), value);
    }
  });

  it('has no word of the story until the desk has written one', async (t) => {
    const demo = await aDemo(t);
    await send(demo.url, aReport({ signaal: aSignal({ watGebeurd: 'Verhaalwoord' }) }));
    assert.ok(!`${await pageOf(demo)}${await csvOf(demo)}`.includes('Verhaalwoord'));
    const answer = await describeNewest(demo, { aanbieder: 'Zon', omschrijving: 'Niet teruggebeld na operatie' });
    assert.deepEqual([answer.status, answer.headers.get('location')], [303, `/ontvanger/overzicht/${day}`]);
    assert.match(await pageOf(demo), /Niet teruggebeld na operatie/);
    assert.match(await csvOf(demo), /"Zon";.*"Niet teruggebeld na operatie"/);
  });

  it('takes personal data out of what the desk writes', async (t) => {
    const demo = await aDemo(t);
    await send(demo.url, aReport());
    await describeNewest(demo, { omschrijving: `Bel terug op ${planted.telefoon} of ${planted.email}` });
    assert.match(await csvOf(demo), /Bel terug op \[…\] of \[…\]/);
  });

  it('never has half of a number because a text was cut', async (t) => {
    const demo = await aDemo(t);
    await send(demo.url, aReport());
    const long = `${'Lang. '.repeat(49)}06-12345678`;
    assert.equal((await describeNewest(demo, { omschrijving: long })).status, 413);
    assert.equal((await describeNewest(demo, { aanbieder: 'x'.repeat(605) })).status, 413);
    assert.ok(!(await csvOf(demo)).includes('06-'));
    assert.equal((await describeNewest(demo, { omschrijving: '😀'.repeat(300) })).status, 303);
  });

  it('says of each report the number, provider, sector, category and consequence', async (t) => {
    const demo = await aDemo(t);
    await send(demo.url, aReport({ signaal: aSignal({ categorie: 'behandeling', gevolg: 'psychisch' }) }));
    const { reference } = newestOf(demo);
    await describeNewest(demo, { aanbieder: await proposalOf(demo) });
    const [, line] = (await csvOf(demo)).split('\r\n');
    assert.equal(
      line,
      `"${reference}";"Ziekenhuis De Linde";"Ziekenhuis en kliniek";"Behandeling";"Psychische schade";""`,
    );
  });

  it('has the category that the desk chose where the report had none, and the klachtbeeld counts it', async (t) => {
    const demo = await aDemo(t);
    const counted = () => [...demo.receiver.storage.counts(Number(day.slice(0, 4))).categorie];
    await send(demo.url, aReport());
    for (const categorie of ['dossier', 'wachttijd']) {
      await describeNewest(demo, { categorie });
      assert.equal(newestOf(demo).words.category, categorie);
      assert.deepEqual(counted(), [[categorie, 1]]);
    }
    assert.match(await csvOf(demo), /"Wachttijd"/);
    assert.match(await deskPage(demo, '/klachtbeeld'), /<th scope="row">Wachttijd<\/th>/);
    await describeNewest(demo, { categorie: 'verzonnen' });
    assert.deepEqual(counted(), [['onbekend', 1]]);
  });

  it('keeps the category that the report has', async (t) => {
    const demo = await aDemo(t);
    await send(demo.url, aReport({ signaal: aSignal({ categorie: 'dwang' }) }));
    assert.ok(!(await deskPage(demo, `/melding/${newestOf(demo).id}`)).includes('<select'));
    await describeNewest(demo, { categorie: 'rekening' });
    assert.match(await csvOf(demo), /"Dwang"/);
    assert.deepEqual([...demo.receiver.storage.counts(Number(day.slice(0, 4))).categorie], [['dwang', 1]]);
  });

  it('has nothing of an addition, also when somebody asks for it', async (t) => {
    const demo = await aDemo(t);
    await send(demo.url, anAddition());
    assert.ok(!(await deskPage(demo, `/melding/${newestOf(demo).id}`)).includes('<form'));
    await describeNewest(demo, { omschrijving: 'Iets', categorie: 'dwang' });
    assert.equal(newestOf(demo).words.description, '');
    assert.equal(demo.receiver.storage.counts(Number(day.slice(0, 4))).categorie.size, 0);
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
    await send(demo.url, aReport({ signaal, melder: { naam: `${script}!` } }));
    await describeNewest(demo, { aanbieder: script, omschrijving: script });
    const pages = [await pageOf(demo), await deskPage(demo), await deskPage(demo, `/melding/${newestOf(demo).id}`)];
    for (const page of pages) {
      assert.ok(page.includes('&lt;script&gt;'));
      assert.ok(!page.includes('<script') && !page.includes('<img'));
    }
  });

  it('is not there for a day that does not exist', async (t) => {
    const { deskUrl } = await aDemo(t);
    for (const name of ['2026-02-30', 'gisteren', '2026-03-02.exe', '2026-03-02.csv.csv']) {
      assert.equal((await fetch(`${deskUrl}/ontvanger/overzicht/${name}`)).status, 404, name);
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
