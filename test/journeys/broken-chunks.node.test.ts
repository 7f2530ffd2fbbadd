import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDemo } from '../demo/running-demo.js';
import { aBrowser, aVisitor } from './visitor.js';

/** Chunks that a visit needs, and how far the visitor gets before. */
const chunks = [
  { name: 'the engine', file: /\/chunks\/engine-/ },
  { name: 'a topic', file: /\/chunks\/hoofdweg-/ },
  { name: 'the contact data', file: /\/chunks\/organisations-/ },
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
  await page.getByRole('button', { name: /Schrijf uw klacht/ }).click();
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
  await page.route(/\/chunks\/en-/, (route) => (down ? route.fulfill({ status: 503, body: '' }) : route.continue()));
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
