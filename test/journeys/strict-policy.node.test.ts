import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aDemo } from '../demo/running-demo.js';
import { aBrowser } from './support/browser.js';
import { Traveller } from './support/traveller.js';

declare global {
  interface Window {
    violations: string[];
  }
}

describe('a page with a strict policy', () => {
  const browser = aBrowser();

  for (const language of ['nl', 'en'] as const) {
    it(`is not broken once on the way from the first question to the receipt, in ${language}`, async (t) => {
      const demo = await aDemo(t);
      const page = await browser.page();
      const complaints: string[] = [];
      page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.addInitScript(() => {
        window.violations = [];
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
          window.violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
        );
      });
      const response = await page.goto(`${demo.url}/streng.html`);
      const policy = response?.headers()['content-security-policy'] ?? '';
      assert.match(policy, /default-src 'none'/);
      assert.match(policy, /require-trusted-types-for 'script'/);
      if (language !== 'nl') await page.getByRole('combobox').selectOption(language);
      const traveller = new Traveller(page, language);
      await traveller.walk();
      await traveller.openForm();
      await traveller.write({ story: 'De arts luisterde niet.' });
      await traveller.send();
      assert.equal(demo.receiver.storage.newest(10).length, 1);
      assert.deepEqual(await page.evaluate(() => window.violations), []);
      assert.deepEqual(complaints, []);
      await page.context().close();
    });
  }

  it('would have told: a script from elsewhere is a violation there', async (t) => {
    const demo = await aDemo(t);
    const page = await browser.page();
    await page.addInitScript(() => {
      window.violations = [];
      addEventListener('securitypolicyviolation', ({ violatedDirective }) => window.violations.push(violatedDirective));
    });
    await page.goto(`${demo.url}/streng.html`);
    await page.evaluate(() => {
      const script = document.createElement('img');
      script.src = 'https://elders.test/x.png';
      document.body.append(script);
    });
    await page.waitForFunction(() => window.violations.length > 0);
    await page.context().close();
  });
});
