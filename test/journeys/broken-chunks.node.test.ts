import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDemo } from '../demo/running-demo.js';
import { aBrowser, aVisitor } from './visitor.js';

/** Chunks that a visit needs, and how far the visitor gets before. */
const chunks = [
  { name: 'the engine', file: /\/chunks\/engine-/ },
  { name: 'the tree', file: /\/chunks\/tree-/ },
];

for (const { name, file } of chunks) {
  test(`${name} that does not come can be asked for again, and the answer is kept`, async (t) => {
    const { url } = await aDemo(t);
    const visitor = await aVisitor(await aBrowser(t), 'about:blank');
    const { page } = visitor;
    let down = true;
    await page.route(file, (route) => (down ? route.fulfill({ status: 503, body: '' }) : route.continue()));
    await page.goto(`${url}/gewoon.html`);
    await visitor.choose(/Ziekenhuis, kliniek of ambulance/);
    const retry = page.getByRole('button', { name: 'Probeer opnieuw' });
    await retry.waitFor();
    assert.ok(await page.getByRole('radio', { name: /Ziekenhuis, kliniek of ambulance/ }).isChecked());
    down = false;
    await retry.click();
    await visitor.at(/Wat heeft u al gedaan/);
  });
}

test('a form that does not come can be asked for again, from the advice', async (t) => {
  const { url } = await aDemo(t);
  const visitor = await aVisitor(await aBrowser(t), 'about:blank');
  const { page } = visitor;
  let down = true;
  await page.route(/\/chunks\/form-/, (route) => (down ? route.fulfill({ status: 503, body: '' }) : route.continue()));
  await page.goto(`${url}/gewoon.html`);
  await visitor.choose(/Ziekenhuis, kliniek of ambulance/);
  await visitor.choose(/gepraat, maar/);
  await page.getByRole('button', { name: /Meld het bij/ }).click();
  const retry = page.getByRole('button', { name: 'Probeer opnieuw' });
  await retry.waitFor();
  down = false;
  await retry.click();
  await visitor.at(/Wat is er gebeurd/);
});

test('a language that does not come leaves the screen in Dutch and can be asked for again', async (t) => {
  const { url } = await aDemo(t);
  const visitor = await aVisitor(await aBrowser(t), 'about:blank');
  const { page } = visitor;
  let down = true;
  await page.route(/\/(lmz-klachtwijzer-en\.js|chunks\/en-)/, (route) =>
    down ? route.fulfill({ status: 503, body: '' }) : route.continue(),
  );
  await page.goto(`${url}/gewoon.html`);
  await visitor.at(/Over welke zorg of hulp gaat het/);
  await page.getByRole('combobox').selectOption('en');
  const retry = page.getByRole('button', { name: 'Probeer opnieuw' });
  await retry.waitFor();
  assert.match(await visitor.heading(), /Over welke zorg of hulp gaat het/);
  down = false;
  await retry.click();
  await visitor.at(/Which care or help is it about/);
});

for (const file of ['engine', 'tree', 'form']) {
  test(`a chunk (${file}) that fails once is asked for again, and nobody notices`, async (t) => {
    const { url } = await aDemo(t);
    const visitor = await aVisitor(await aBrowser(t), 'about:blank');
    const { page } = visitor;
    let failures = 0;
    await page.route(new RegExp(`/chunks/${file}-`), (route) => {
      failures += 1;
      return failures === 1 ? route.fulfill({ status: 503, body: '' }) : route.continue();
    });
    await page.goto(`${url}/gewoon.html`);
    await visitor.choose(/Ziekenhuis, kliniek of ambulance/);
    await visitor.at(/Wat heeft u al gedaan/);
    await visitor.choose(/gepraat, maar/);
    await page.getByRole('button', { name: /Meld het bij/ }).click();
    await visitor.at(/Wat is er gebeurd/);
    assert.equal(failures, 2);
    assert.equal(await page.getByRole('button', { name: 'Probeer opnieuw' }).count(), 0);
  });
}

test('words of the tree that do not come are told in English, and the screen never passes through Dutch', async (t) => {
  const { url } = await aDemo(t);
  const visitor = await aVisitor(await aBrowser(t), `${url}/gewoon.html`, 'en');
  const { page } = visitor;
  let down = true;
  await page.route(/\/chunks\/en-tree-/, (route) =>
    down ? route.fulfill({ status: 503, body: '' }) : route.continue(),
  );
  await page.getByRole('combobox').selectOption('en');
  await visitor.at(/Which care or help is it about/);
  await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('lmz-klachtwijzer') as Element;
    new MutationObserver(() => {
      const { dataset } = document.documentElement;
      dataset['titles'] = `${dataset['titles'] ?? ''}|${shadowRoot?.querySelector('.step-heading')?.textContent}`;
    }).observe(shadowRoot as ShadowRoot, { childList: true, subtree: true, characterData: true });
  });
  await visitor.choose(/Hospital, clinic or ambulance/);
  const notice = page.locator('[part~="alert"]');
  await notice.waitFor();
  assert.doesNotMatch(await notice.innerText(), /geladen|opnieuw/);
  down = false;
  await notice.getByRole('button', { name: 'Try again' }).click();
  await visitor.at(/What have you already done/);
  assert.doesNotMatch((await page.locator('html').getAttribute('data-titles')) ?? '', /zorg|gedaan/);
});
