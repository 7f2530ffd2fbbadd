import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { documentedPolicy } from '../docs/documents.js';
import { aDemo } from '../demo/running-demo.js';
import { aBrowser, aVisitor, toCheck, words } from './visitor.js';

/** How often a story is at the receiver. */
async function times(deskUrl: string, story: string): Promise<number> {
  const desk = await (await fetch(`${deskUrl}/ontvanger`)).text();
  return desk.split(story).length - 1;
}

/** Collects what the policy of the page refused, from before the first script. */
async function refusals(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.exposeFunction('noteRefusal', (what: string) => found.push(what));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { noteRefusal } = window as unknown as { noteRefusal(what: string): void };
      noteRefusal(`${violatedDirective} ${blockedURI}`);
    }),
  );
  return found;
}

test('in Dutch with the mouse: from the first question to one complaint at the receiver', async (t) => {
  const { url, deskUrl } = await aDemo(t);
  const visitor = await aVisitor(await aBrowser(t), `${url}/gewoon.html`);
  const { page } = visitor;
  const story = 'Ik wacht al weken op de uitslag en niemand belt terug.';
  const posts: string[] = [];
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') posts.push(request.url());
    if (!request.url().startsWith(url)) elsewhere.push(request.url());
  });

  await visitor.choose(/Ziekenhuis, kliniek of ambulance/);
  await visitor.choose(/minder dan 6 weken geleden/);
  await visitor.at(/binnen 6 weken een antwoord/);
  await page.getByRole('button', { name: /Meld het bij/ }).click();
  await page.getByRole('textbox', { name: 'Wat is er gebeurd?' }).fill(story);
  await toCheck(visitor);
  assert.match(await page.locator('.destination').innerText(), new RegExp(new URL(url).host));
  await page.getByRole('button', { name: words.nl.send }).dblclick();
  await visitor.at(words.nl.sent);

  assert.match(await page.locator('.reference').innerText(), /[A-Z0-9]{4}-[A-Z0-9]{4}/);
  assert.deepEqual(posts, [`${url}/v1/meldingen`]);
  assert.deepEqual(elsewhere, []);
  assert.equal(await times(deskUrl, story), 1);
});

test('in English with the keyboard only: the same road, and one complaint at the receiver', async (t) => {
  const { url, deskUrl } = await aDemo(t);
  const visitor = await aVisitor(await aBrowser(t), `${url}/gewoon.html`, 'en');
  const { page } = visitor;
  const story = 'The doctor did not listen and the pain went on for weeks.';
  const press = (...keys: string[]) =>
    keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement?.shadowRoot?.activeElement;
      return at ? `${at.tagName} ${at.id} ${at.textContent ?? ''}`.trim() : '';
    });
  /** Tabs until the focus is on what is looked for. */
  const tabTo = async (wanted: RegExp) => {
    for (let tabs = 0; tabs < 60; tabs += 1) {
      if (wanted.test(await focused())) return;
      await press('Tab');
    }
    throw new Error(`Never reached ${wanted}`);
  };

  await tabTo(/^SELECT/);
  await press('ArrowDown', 'Enter');
  await visitor.at(/Which care or help is it about/);
  await tabTo(/choice-eerstelijn/);
  await press('Space');
  await tabTo(/^BUTTON .*Continue/s);
  await press('Enter');
  await visitor.at(/What have you already done/);
  assert.match(await focused(), /^H\d step-heading/);
  await tabTo(/choice-niets/);
  await press('ArrowDown');
  await tabTo(/^BUTTON .*Continue/s);
  await press('Enter');
  await visitor.at(/./);
  await tabTo(/^BUTTON .*Report it to/s);
  await press('Enter');
  await visitor.at(/What happened/);
  await tabTo(/^TEXTAREA/);
  await page.keyboard.type(story);
  for (let screen = 0; screen < 15 && !words.en.check.test(await visitor.heading()); screen += 1) {
    const now = await visitor.heading();
    if (/say who you are/i.test(now)) {
      await tabTo(/^INPUT field-anonimiteit/);
      await press('ArrowUp', 'Space');
    }
    await tabTo(/^BUTTON .*Continue/s);
    await press('Enter');
    await page.waitForFunction(
      (before) =>
        document.querySelector('lmz-klachtwijzer')?.shadowRoot?.querySelector('.step-heading')?.textContent !== before,
      now,
    );
  }
  await tabTo(/^BUTTON .*Send my report/s);
  await press('Enter');
  await visitor.at(words.en.sent);
  assert.equal(await times(deskUrl, story), 1);
});

/** What a page may promise its visitors, and whether stylesheets of its own come along. */
const policies = {
  'without any stylesheet, and with no word about styles': {
    policy: "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'",
    styles: false,
  },
  'of the README': { policy: documentedPolicy(), styles: true },
};

for (const [name, { policy, styles }] of Object.entries(policies)) {
  test(`under the policy ${name}: nothing is refused on the whole road`, async (t) => {
    const { url } = await aDemo(t);
    const visitor = await aVisitor(await aBrowser(t), 'about:blank');
    const refused = await refusals(visitor.page);
    await visitor.page.route(`${url}/streng.html`, async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      await route.fulfill({
        headers: { ...response.headers(), 'content-security-policy': policy },
        body: styles ? html : html.replace(/<link rel="stylesheet"[^>]*>/g, ''),
      });
    });
    await visitor.page.goto(`${url}/streng.html`);
    await visitor.choose(/Psycholoog, psychiater/);
    await visitor.choose(/minder dan 6 weken geleden/);
    await visitor.page.getByRole('button', { name: /Reken de datum/ }).click();
    const sent = new Date(Date.now() - 3 * 86_400_000);
    await visitor.page.getByRole('textbox', { name: 'Dag' }).fill(String(sent.getDate()));
    await visitor.page.getByRole('textbox', { name: 'Maand' }).fill(String(sent.getMonth() + 1));
    await visitor.page.getByRole('textbox', { name: 'Jaar' }).fill(String(sent.getFullYear()));
    await visitor.proceed();
    await visitor.page.getByRole('button', { name: /Meld het bij/ }).click();
    await visitor.page.getByRole('textbox', { name: 'Wat is er gebeurd?' }).fill('Onder een streng beleid.');
    await toCheck(visitor);
    await visitor.page.getByRole('button', { name: words.nl.send }).click();
    await visitor.at(words.nl.sent);
    await visitor.page.evaluate(() => {
      const refusal = new Promise((seen) => document.addEventListener('securitypolicyviolation', seen));
      new Image().src = '/beeld.png';
      return refusal.then(() => undefined);
    });
    assert.deepEqual(refused, [`img-src ${url}/beeld.png`], 'but for one image, to see that the policy was at work');
  });
}
