import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';

/** What a visitor's device and network are like. */
export interface Conditions {
  /** How many times slower the processor is. */
  readonly cpu: number;
  /** The slow network: 1.6 Mbit/s down, 0.75 up, 150 ms there and back. */
  readonly slowNetwork: boolean;
  readonly width: number;
  readonly height: number;
}

export const slowPhone: Conditions = { cpu: 4, slowNetwork: true, width: 360, height: 740 };

const bitsPerByte = 8;
const slowNetwork = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / bitsPerByte,
  uploadThroughput: 750_000 / bitsPerByte,
};

export { launchChromium as launch } from '../chromium.js';

/** A page of a visitor who was never here before: nothing is in any cache. */
export interface FreshPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly cdp: CDPSession;
}

/** Opens an empty page under these conditions. Close its context when done. */
export async function freshPage(browser: Browser, conditions: Conditions): Promise<FreshPage> {
  const { cpu, width, height } = conditions;
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: 1, locale: 'nl-NL' });
  // The compiler of this script names functions by a helper that a page does not have.
  await context.addInitScript('globalThis.__name = (named) => named');
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  if (conditions.slowNetwork) await cdp.send('Network.emulateNetworkConditions', slowNetwork);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return { page, context, cdp };
}
