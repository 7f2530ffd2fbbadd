import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../scripts/browsers.mjs';
import { DistServer } from '../build/dist-server.js';
import { startFaultyServer, type FaultyServer } from '../faulty-server/faulty-server.js';
import { Sender } from './sender.js';

/** A name that the browser does not find, without asking any network. */
export const nowhere = 'nergens.invalid';

/** Milliseconds until something that must be seen is missed. */
const patience = 15_000;

/** A site with the built widget, a server that fails, and a browser for those who send. */
export interface Scene {
  readonly server: FaultyServer;
  /** Somebody with a browser of their own, at a page with the widget whose clock can be put forward. */
  sender(page?: { readonly policy?: string }): Promise<Sender>;
  stop(): Promise<void>;
}

const html = (policy: string | undefined) => `<!doctype html>
<html lang="nl">
  <title>Klacht over zorg</title>
  ${policy ? `<meta http-equiv="Content-Security-Policy" content="${policy}">` : ''}
  <script type="module" src="/dist/lmz-klachtwijzer.js"></script>
  <lmz-klachtwijzer></lmz-klachtwijzer>
</html>`;

export async function startScene(): Promise<Scene> {
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: [...chromiumFlags, `--host-resolver-rules=MAP ${nowhere} ~NOTFOUND`],
    chromiumSandbox: false,
  });
  const server = await startFaultyServer();
  const site = new DistServer();
  const url = await site.start();
  return {
    server,
    sender: async ({ policy } = {}) => {
      const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
      const page = await context.newPage();
      page.setDefaultTimeout(patience);
      await page.clock.install();
      site.serve(html(policy));
      await page.goto(url);
      await page.locator('lmz-klachtwijzer:defined').waitFor();
      return new Sender(page);
    },
    stop: async () => {
      await browser.close();
      site.stop();
      await server.stop();
    },
  };
}
