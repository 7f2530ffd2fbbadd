import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calculateJwkThumbprint, type JWK } from 'jose';
import { aDemo } from '../demo/running-demo.js';
import { aBrowser, aVisitor, toCheck, words } from './visitor.js';

test('a complaint for a pinned key travels as an envelope, and the receiver opens it', async (t) => {
  const { url: origin, deskUrl } = await aDemo(t, { encryption: true });
  const { keys } = (await (await fetch(`${origin}/keys.json`)).json()) as { keys: JWK[] };
  const thumbprint = await calculateJwkThumbprint(keys[0] as JWK);
  const visitor = await aVisitor(await aBrowser(t), `${origin}/gewoon.html`);
  const { page } = visitor;
  const posts: { type: string | undefined; body: string }[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') {
      posts.push({ type: request.headers()['content-type'], body: request.postData() ?? '' });
    }
  });
  await page.evaluate((pin) => {
    const widget = document.querySelector('lmz-klachtwijzer');
    widget?.setAttribute('key-thumbprints', pin);
    widget?.setAttribute('public-key', `${location.origin}/keys.json`);
  }, thumbprint);

  await visitor.choose(/Ziekenhuis, kliniek of ambulance/);
  await visitor.choose(/gepraat, maar/);
  await page.getByRole('button', { name: /Meld het bij/ }).click();
  const story = 'Niemand vertelde mij waarom de operatie werd uitgesteld.';
  await page.getByRole('textbox', { name: 'Wat is er gebeurd?' }).fill(story);
  await toCheck(visitor);
  await page.getByRole('button', { name: words.nl.send }).click();
  await visitor.at(words.nl.sent);

  assert.equal(posts.length, 1);
  assert.equal(posts[0]?.type, 'application/jose+json');
  assert.ok(!posts[0]?.body.includes('operatie'));
  const desk = await (await fetch(`${deskUrl}/ontvanger`)).text();
  assert.equal(desk.split(story).length - 1, 1);
});
