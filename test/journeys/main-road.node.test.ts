import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Request } from 'playwright-core';
import { aDemo } from '../demo/running-demo.js';
import { aBrowser } from './support/browser.js';
import { Traveller } from './support/traveller.js';

const story = 'De arts luisterde niet. Ik heb het twee keer gevraagd.';

describe('the main road, from the first question to the receipt', () => {
  const browser = aBrowser();

  for (const language of ['nl', 'en'] as const) {
    for (const hands of ['mouse', 'keys'] as const) {
      it(`in ${language} with ${hands}: the complaint is with the receiver, once`, async (t) => {
        const demo = await aDemo(t);
        const page = await browser.page();
        await page.goto(`${demo.url}/gewoon.html`);
        const chosen = language === 'nl' ? undefined : page.getByRole('combobox').selectOption(language);
        await chosen;
        const traveller = new Traveller(page, language, hands);
        await traveller.walk();
        await traveller.openForm();
        await traveller.write({ story, place: 'Utrecht' });
        await traveller.send();
        const reference = await traveller.reference();

        const reports = demo.receiver.storage.newest(10);
        assert.equal(reports.length, 1);
        const [report] = reports;
        assert.equal(report?.reference, reference);
        assert.equal(report.person, undefined);
        assert.equal(report.signal.meta.taal, language);
        assert.equal(report.signal.soort, 'klacht');
        if (report.signal.soort === 'klacht') {
          assert.equal(report.signal.signaal.watGebeurd, story);
          assert.equal(report.signal.signaal.zorgaanbieder.plaats, 'Utrecht');
        }

        await page.goto(`${demo.url}/ontvanger`);
        assert.equal(await page.getByText(reference).count(), 1);
        await page.context().close();
      });
    }
  }

  it('asks for at most four files before the first question, and never anybody but the page itself', async (t) => {
    const demo = await aDemo(t);
    const page = await browser.page();
    const asked: Request[] = [];
    page.on('request', (request) => asked.push(request));
    await page.goto(`${demo.url}/gewoon.html`, { waitUntil: 'commit' });
    await page.getByRole('radio').first().waitFor();
    const before = asked.filter((request) => request.url().includes('/dist/')).map((request) => request.url());
    assert.ok(before.length <= 4, before.join('\n'));
    const traveller = new Traveller(page);
    await traveller.walk();
    await traveller.openForm();
    await traveller.write({ story });
    await traveller.send();
    assert.deepEqual([...new Set(asked.map((request) => new URL(request.url()).origin))], [demo.url]);
    await page.context().close();
  });

  it('sends one complaint when the button is pressed twice', async (t) => {
    const demo = await aDemo(t);
    const page = await browser.page();
    let posts = 0;
    page.on('request', (request) => (posts += request.method() === 'POST' ? 1 : 0));
    await page.goto(`${demo.url}/gewoon.html`);
    const traveller = new Traveller(page);
    await traveller.walk();
    await traveller.openForm();
    await traveller.write({ story });
    await page.getByRole('button', { name: 'Verstuur mijn klacht' }).dblclick();
    await traveller.sees('Uw klacht is aangekomen');
    assert.equal(posts, 1);
    assert.equal(demo.receiver.storage.newest(10).length, 1);
    await page.context().close();
  });

  it('lets what is typed out in the body of one request, and nowhere else', async (t) => {
    const demo = await aDemo(t);
    const page = await browser.page();
    const canary = `kanarie${crypto.randomUUID().replaceAll('-', '')}`;
    const found: string[] = [];
    const look = (place: string, text: string | null) => void (text?.includes(canary) && found.push(place));
    page.on('request', (request) => {
      look(`${request.method()} body`, request.postData());
      look('address of a request', request.url());
      look('headers of a request', JSON.stringify(request.headers()));
    });
    page.on('console', (message) => look('console', message.text()));
    page.on('pageerror', (error) => look('error', String(error)));
    await page.goto(`${demo.url}/gewoon.html`);
    const traveller = new Traveller(page);
    await traveller.walk();
    await traveller.openForm();
    await traveller.write({ story: canary, place: canary });
    await traveller.send();
    look('address', page.url());
    look('title', await page.title());
    look('state', JSON.stringify(await page.context().storageState({ indexedDB: true })));
    look('page', await page.content());
    assert.deepEqual(found, ['POST body']);
    await page.context().close();
  });
});
