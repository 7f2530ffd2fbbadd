import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before } from 'node:test';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../../scripts/browsers.mjs';

const project = resolve(import.meta.dirname, '../../..');

/** The built widget is what visitors get; when there is none yet it is built first. */
function buildWhenMissing(): void {
  if (existsSync(join(project, 'dist/lmz-klachtwijzer.js'))) return;
  const { status } = spawnSync('npm', ['run', 'build', '--silent'], { cwd: project, stdio: 'inherit' });
  if (status !== 0) throw new Error('The widget could not be built: see the messages above.');
}

/** A real browser for the tests of a file. Each page is of a visitor of its own, without anything from before. */
export function aBrowser(): { page(options?: BrowserContextOptions): Promise<Page> } {
  let browser: Browser;
  before(async () => {
    buildWhenMissing();
    browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumFlags });
  });
  after(() => browser.close());
  return {
    async page(options) {
      const context = await browser.newContext({ locale: 'nl-NL', ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      return page;
    },
  };
}
