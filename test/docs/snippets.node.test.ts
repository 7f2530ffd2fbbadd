import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { browserAt } from '../build/dist-browser.js';
import { DistServer } from '../build/dist-server.js';
import { block, documentedPolicy } from './documents.js';

describe('what the documents tell to paste', () => {
  const server = new DistServer();
  const newPage = browserAt(server);

  for (const path of ['README.md', 'docs/integrators/embedding.md']) {
    it(`shows the first question: the snippet of ${path}`, async () => {
      const page = await newPage();
      server.serve(`<!doctype html><html lang="nl"><title>Pagina</title><body>${block(path, 'html')}`);
      await page.goto(server.url);
      const choices = page.locator('lmz-klachtwijzer input[type=radio]');
      await choices.first().waitFor();
      assert.equal(await choices.count(), 11);
      await page.close();
    });
  }

  describe('when the widget does not come', () => {
    const text = '<!doctype html><html lang="nl"><title>Pagina</title><body>' + block('README.md', 'html');

    /** Height of the element in pixels. */
    const height = async (page: Page) => (await page.locator('lmz-klachtwijzer').boundingBox())?.height ?? 0;

    it('takes no more room than what stands in it where no script runs', async () => {
      const page = await newPage({ javaScriptEnabled: false });
      server.serve(text);
      await page.goto(server.url);
      assert.ok((await height(page)) < 100);
      await page.close();
    });

    it('gives its place back after eight seconds when the script is blocked', async () => {
      const page = await newPage();
      server.serve(text);
      server.fails = (path) => path.endsWith('.js');
      await page.goto(server.url);
      const after = async (seconds: number) => {
        await page.evaluate((time) => {
          for (const animation of document.getAnimations()) animation.currentTime = time;
        }, seconds * 1000);
        return height(page);
      };
      assert.ok((await after(1)) > 900);
      assert.ok((await after(8)) < 100);
      await page.close();
    });
  });

  it('runs without a violation under the policy of the README', async () => {
    const policy = documentedPolicy();
    assert.match(policy, /require-trusted-types-for/);
    const page = await newPage();
    await page.addInitScript(() => {
      Object.assign(window, { violations: [] });
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        (window as unknown as { violations: string[] }).violations.push(`${violatedDirective} ${blockedURI}`),
      );
    });
    server.serve(
      `<!doctype html><html lang="nl"><head><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Pagina</title></head><body>${block('README.md', 'html')}`,
    );
    await page.goto(server.url);
    const widget = page.locator('lmz-klachtwijzer');
    await widget.locator('input[type=radio]').first().check();
    await widget.locator('form button').last().click();
    await widget.getByText('Wat heeft u al gedaan?').waitFor();
    const violations = await page.evaluate(() => (window as unknown as { violations: string[] }).violations);
    assert.deepEqual(violations, []);
    await page.close();
  });
});
