import { chromium, type Browser } from 'playwright-core';
import { chromiumFlags, findChromium } from '../scripts/browsers.mjs';

/** The Chromium that the tests use, for a test that drives a page from outside. */
export const launchChromium = async (flags: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath: await findChromium(), args: [...chromiumFlags, ...flags], chromiumSandbox: false });
