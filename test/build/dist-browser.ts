import { after, before } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../chromium.js';
import type { DistServer } from './dist-server.js';

/** For a suite: the servers answer, and a browser runs, from its first test to its last. Gives what opens a page. */
export function browserAt(...servers: readonly DistServer[]): (options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser;
  before(async () => {
    await Promise.all(servers.map((server) => server.start()));
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    for (const server of servers) server.stop();
  });
  return (options) => browser.newPage(options);
}
