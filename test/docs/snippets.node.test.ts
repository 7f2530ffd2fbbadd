import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../scripts/browsers.mjs';
import { DistServer } from '../build/dist-server.js';
import { textOf } from './documents.js';

/** The first block of code of a kind in a document. */
function block(path: string, language: string): string {
  const found = textOf(path).match(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm'));
  assert.ok(found?.[1], `${path} has no block of ${language}`);
  return found[1];
}

describe('what the documents tell to paste', () => {
  const server = new DistServer();
  let origin: string;
  let browser: Browser;

  before(async () => {
    origin = await server.start();
    browser = await chromium.launch({
      executablePath: await findChromium(),
      args: chromiumFlags,
      chromiumSandbox: false,
    });
  });
  after(async () => {
    await browser.close();
    server.stop();
  });

  for (const path of ['README.md', 'docs/integrators/embedding.md']) {
    it(`shows the first question: the snippet of ${path}`, async () => {
      const page = await browser.newPage();
      server.serve(`<!doctype html><html lang="nl"><title>Pagina</title><body>${block(path, 'html')}`);
      await page.goto(origin);
      const choices = page.locator('lmz-klachtwijzer input[type=radio]');
      await choices.first().waitFor();
      assert.equal(await choices.count(), 10);
      await page.close();
    });
  }

  it('runs without a violation under the policy of the README', async () => {
    const policy = textOf('README.md').match(/^Content-Security-Policy: (.+)$/m)?.[1] ?? '';
    assert.match(policy, /require-trusted-types-for/);
    const page = await browser.newPage();
    await page.addInitScript(() => {
      Object.assign(window, { violations: [] });
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        (window as unknown as { violations: string[] }).violations.push(`${violatedDirective} ${blockedURI}`),
      );
    });
    server.serve(
      `<!doctype html><html lang="nl"><head><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Pagina</title></head><body>${block('README.md', 'html')}`,
    );
    await page.goto(origin);
    const widget = page.locator('lmz-klachtwijzer');
    await widget.locator('input[type=radio]').first().check();
    await widget.locator('form button').last().click();
    await widget.getByText('Wat heeft u al gedaan?').waitFor();
    const violations = await page.evaluate(() => (window as unknown as { violations: string[] }).violations);
    assert.deepEqual(violations, []);
    await page.close();
  });
});
