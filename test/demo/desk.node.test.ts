import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { StorageFullError } from '../../demo/receiver/storage.js';
import { aReport, anAddition, aSignal } from './example-payloads.js';
import { aDemo, deskPage, press, send } from './running-demo.js';

const textOf = async (url: string) => (await fetch(url)).text();

describe('The pages of the desk', () => {
  it('show what came in, the newest first, with the way to older ones', async (t) => {
    const { url, deskUrl, receiver } = await aDemo(t);
    for (let i = 0; i < 21; i += 1) await send(url, aReport());
    const references = receiver.storage.newest(99).map(({ reference }) => reference);
    const first = await textOf(`${deskUrl}/ontvanger`);
    assert.deepEqual(first.match(/[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{2}/g), references.slice(0, 20));
    const next = /href="(\/ontvanger\?voor=\d+)"/.exec(first)?.[1];
    assert.ok((await textOf(`${deskUrl}${next}`)).includes(references[20]!));
  });

  it('show a report with the additions to it', async (t) => {
    const { url, deskUrl, receiver } = await aDemo(t);
    await send(url, aReport());
    const { id, reference } = receiver.storage.newest(1)[0]!;
    await send(url, anAddition({ aanvullingOp: reference, watIsNieuw: 'Er is gebeld.' }));
    assert.match(await textOf(`${deskUrl}/ontvanger/melding/${id}`), /Aanvullingen[^]*Er is gebeld\./);
    await send(url, anAddition({ aanvullingOp: 'ZZZZ-ZZZZ-ZZ' }));
    assert.match(await textOf(`${deskUrl}/ontvanger`), /ZZZZ-ZZZZ-ZZ<\/b> is niet gevonden/);
  });

  it('show a story as it was typed, without white space of our own', async (t) => {
    const demo = await aDemo(t);
    await send(demo.url, aReport({ signaal: aSignal({ watGebeurd: 'Eerst dit.\n\nToen dat.' }) }));
    assert.match(await deskPage(demo), /<p class="story" dir="auto">Eerst dit\.\n\nToen dat\.<\/p>/);
  });

  it('ask once more before they remove the person, and keep the report', async (t) => {
    const demo = await aDemo(t);
    await send(demo.url, aReport({ melder: { naam: 'Roos Plantinga' } }));
    const { id, reference } = demo.receiver.storage.newest(1)[0]!;
    const list = await deskPage(demo);
    const [, question = ''] = /href="\/ontvanger([^"]*melder-verwijderen)"/.exec(list) ?? [];
    assert.ok(!list.includes('<form'));
    const asked = await deskPage(demo, question);
    assert.match(asked, /voorgoed[^]*Roos Plantinga[^]*Ja, verwijder[^]*Nee, terug/);
    assert.equal(demo.receiver.storage.find(id)?.person?.melder?.naam, 'Roos Plantinga');

    const [, action = ''] = /action="\/ontvanger([^"]*)"/.exec(asked) ?? [];
    assert.equal((await press(demo, action)).headers.get('location'), `/ontvanger/melding/${id}`);
    const after = await deskPage(demo, `/melding/${id}`);
    assert.ok(!after.includes('Roos Plantinga') && after.includes(reference));
  });

  it('say so when nothing was done because the disk is full', async (t) => {
    const demo = await aDemo(t);
    await send(demo.url, aReport({ melder: { naam: 'Roos' } }));
    const { id } = demo.receiver.storage.newest(1)[0]!;
    demo.receiver.storage.removePerson = () => {
      throw new StorageFullError();
    };
    const answer = await press(demo, `/melding/${id}/melder-verwijderen`);
    assert.equal(answer.status, 503);
    assert.match(await answer.text(), /De schijf is vol\. Er is niets veranderd en niets verwijderd\./);
  });

  it('have no buttons for a report that is gone', async (t) => {
    const demo = await aDemo(t);
    for (const action of ['melder-verwijderen', 'overzicht', 'afgehandeld', 'weer-volgen']) {
      assert.equal((await press(demo, `/melding/9/${action}`)).status, 404, action);
    }
  });

  it('do nothing for a form on another site', async (t) => {
    const { url, deskUrl, receiver } = await aDemo(t);
    await send(url, aReport({ melder: { naam: 'Roos' } }));
    const { id } = receiver.storage.newest(1)[0]!;
    const headers = [
      {},
      { origin: 'https://elders.example' },
      { origin: 'null' },
      { origin: deskUrl, 'sec-fetch-site': 'cross-site' },
    ];
    for (const header of headers as Record<string, string>[]) {
      const address = `${deskUrl}/ontvanger/melding/${id}/melder-verwijderen`;
      assert.equal((await fetch(address, { method: 'POST', headers: header })).status, 403);
    }
    assert.equal(receiver.storage.find(id)?.person?.melder?.naam, 'Roos');
  });

  it('have a policy without any script, and may not be framed or kept', async (t) => {
    const { deskUrl } = await aDemo(t);
    for (const path of ['', '/overzicht', '/volgen', '/klachtbeeld', '/melding/9', '/onbekend']) {
      const { headers } = await fetch(`${deskUrl}/ontvanger${path}`);
      const policy = headers.get('content-security-policy') ?? '';
      assert.ok(policy.startsWith("default-src 'none'") && !policy.includes('script-src'), path);
      assert.ok(policy.includes("frame-ancestors 'none'"), path);
      assert.equal(headers.get('cache-control'), 'no-store', path);
    }
  });
});

describe('The klachtbeeld', () => {
  it('counts sector, category, language and channel per year, additions not twice', async (t) => {
    const { url, deskUrl } = await aDemo(t);
    const { meta } = aReport();
    await send(url, aReport({ signaal: aSignal({ sector: 'ggz', categorie: 'dwang' }) }));
    await send(url, aReport({ signaal: aSignal({ sector: 'ggz' }), meta: { ...meta, taal: 'ti', kanaal: 'kiosk' } }));
    await send(url, anAddition());
    const page = await textOf(`${deskUrl}/ontvanger/klachtbeeld`);
    const rowOf = (name: string) =>
      new RegExp(`<th scope="row">${name}</th>\\s*<td class="number">(\\d+)</td>`).exec(page)?.[1];
    assert.equal(rowOf('Geestelijke gezondheidszorg'), '2');
    assert.equal(rowOf('Dwang'), '1');
    assert.equal(rowOf('Niet bekend'), '1');
    assert.equal(rowOf('Tigrinya'), '1');
    assert.equal(rowOf('Zuil bij een balie'), '1');
    assert.match(page, /<b>2<\/b> vragen en klachten/);
    assert.equal(page.match(/<svg/g)?.length, 5);
  });

  it('is there for a year without reports too', async (t) => {
    const { deskUrl } = await aDemo(t);
    assert.match(await textOf(`${deskUrl}/ontvanger/klachtbeeld/2031`), /kwam er niets binnen/);
  });
});
