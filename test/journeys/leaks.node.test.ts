import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Request } from 'playwright-core';
import { aDemo } from '../demo/running-demo.js';
import { aBrowser, aVisitor, toCheck, words } from './visitor.js';

test('in English: what is typed leaves the page in the body of one request, and is found nowhere else', async (t) => {
  const { url } = await aDemo(t);
  const canary = `kanarie${crypto.randomUUID().replaceAll('-', '')}`;
  const { page, ...visitor } = await aVisitor(await aBrowser(t), `${url}/gewoon.html`, 'en');
  const found: string[] = [];
  const look = (place: string, text: string | null) => void (text?.includes(canary) && found.push(place));
  page.on('request', (request) => {
    look(`body of ${request.method()}`, request.postData());
    look('address of a request', request.url());
    look('headers of a request', JSON.stringify(request.headers()));
  });
  page.on('console', (message) => look('console', message.text()));
  page.on('pageerror', (error) => look('error', String(error)));

  await page.getByRole('combobox').selectOption('en');
  await visitor.at(/Which care or help is it about/);
  await visitor.choose(/Hospital, clinic or ambulance/);
  await visitor.at(/What have you already done/);
  await visitor.choose(/I have talked/);
  await page.getByRole('button', { name: /Report it to/ }).click();
  await page.getByRole('textbox', { name: 'What happened?' }).fill(canary);
  await toCheck({ page, ...visitor }, 'en');
  assert.ok(await page.getByText(canary).isVisible(), 'the visitor sees it');
  await page.getByRole('button', { name: words.en.send }).click();
  await visitor.at(words.en.sent);

  look('address', page.url());
  look('title', await page.title());
  look('storage', JSON.stringify(await page.context().storageState({ indexedDB: true })));
  look('page', await page.content());
  assert.deepEqual(found, ['body of POST']);
});

for (const language of ['nl', 'en']) {
  test(`in ${language}: at most four files before the first question, and nobody else is ever asked for anything`, async (t) => {
    const { url } = await aDemo(t);
    const page = await (await aBrowser(t)).newPage();
    const asked: Request[] = [];
    page.on('request', (request) => asked.push(request));
    await page.route(`${url}/gewoon.html`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('<html lang="nl"', `<html lang="${language}"`);
      await route.fulfill({ response, body });
    });
    await page.goto(`${url}/gewoon.html`, { waitUntil: 'commit' });
    await page.getByRole('radio').first().waitFor();
    const ours = asked.filter((request) => request.url().includes('/dist/') && request.resourceType() === 'script');
    const before = ours.map((request) => new URL(request.url()).pathname);
    assert.ok(before.filter((path) => !path.includes('/engine-')).length <= 4, before.join('\n'));
    await page.waitForLoadState('networkidle');
    assert.deepEqual([...new Set(asked.map((request) => new URL(request.url()).origin))], [url]);
  });
}
