import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calculateJwkThumbprint, type JWK } from 'jose';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../scripts/browsers.mjs';
import { aDemo } from '../demo/running-demo.js';

test('a complaint for a pinned key travels as an envelope, and the receiver opens it', async (t) => {
  const { url: origin } = await aDemo(t, { encryption: true });
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: chromiumFlags,
    chromiumSandbox: false,
  });
  t.after(() => browser.close());
  const { keys } = (await (await fetch(`${origin}/keys.json`)).json()) as { keys: JWK[] };
  const thumbprint = await calculateJwkThumbprint(keys[0] as JWK);
  const page = await browser.newPage();
  const posts: { type: string | undefined; body: string }[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') {
      posts.push({ type: request.headers()['content-type'], body: request.postData() ?? '' });
    }
  });
  await page.goto(`${origin}/gewoon.html`);
  await page.evaluate((pin) => {
    const widget = document.querySelector('lmz-klachtwijzer');
    widget?.setAttribute('key-thumbprints', pin);
    widget?.setAttribute('public-key', `${location.origin}/keys.json`);
  }, thumbprint);

  const proceed = () => page.getByRole('button', { name: 'Ga verder' }).click();
  await page.getByRole('radio', { name: 'Ziekenhuis, kliniek of ambulance' }).check();
  await proceed();
  await page.getByRole('radio', { name: /gepraat, maar/ }).check();
  await proceed();
  await page.getByRole('button', { name: /Schrijf uw klacht/ }).click();
  const story = 'Niemand vertelde mij waarom de operatie werd uitgesteld.';
  await page.getByRole('textbox', { name: 'Wat is er gebeurd?' }).fill(story);
  const check = page.getByRole('heading', { name: 'Controleer uw antwoorden' });
  const anonymous = page.getByRole('radio', { name: /anoniem/i });
  for (let screen = 0; screen < 12 && !(await check.isVisible()); screen += 1) {
    if (await anonymous.isVisible()) await anonymous.check();
    await proceed();
  }
  await page.getByRole('button', { name: 'Verstuur mijn klacht' }).click();
  await page.getByRole('heading', { name: 'Uw klacht is aangekomen' }).waitFor();

  assert.equal(posts.length, 1);
  assert.equal(posts[0]?.type, 'application/jose+json');
  assert.ok(!posts[0]?.body.includes('operatie'));
  const desk = await (await fetch(`${origin}/ontvanger`)).text();
  assert.equal(desk.split(story).length - 1, 1);
});
