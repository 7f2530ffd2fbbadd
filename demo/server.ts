import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { configFrom, defaultConfig, type ReceiverConfig } from './receiver/config.js';
import { openReceiver, type Receiver } from './receiver/receiver.js';
import { renewWidget } from './renew-widget.js';
import { pagePaths, servePage, servePageFile } from './serve-pages.js';
import { serveWidget } from './serve-widget.js';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

export interface DemoOptions {
  /** 0 picks a free port. */
  readonly port?: number;
  readonly hostname?: string;
  readonly receiver: Partial<ReceiverConfig> & Pick<ReceiverConfig, 'dataDir'>;
}

export interface Demo {
  /** Address without a slash at its end. */
  readonly url: string;
  readonly port: number;
  readonly receiver: Receiver;
  /** Stops taking requests, answers the ones under way, and closes the database. */
  close(): Promise<void>;
}

/** Everybody who tries the demo on this machine shares one address: a desk, so to say. */
const ownAddresses = ['127.0.0.1', '::1'];

/** Milliseconds that requests under way get when we stop. */
const patience = 5000;

function demoApp(receiver: Receiver): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  const widget = serveWidget(dist);
  const otherwise = (found: Response | undefined) => found ?? new Response('Niet gevonden\n', { status: 404 });

  // Browsers ask for it at every page, and call it an error when it is not there.
  app.get('/favicon.ico', (c) => c.body(null, 204));
  app.get('/dist/*', async (c) => otherwise(await widget(c, c.req.path.slice('/dist'.length))));
  app.get('/boom.html', async (c) => otherwise(await widget(c, '/boom.html')));
  app.get('/pages/:file', async (c) => otherwise(await servePageFile(c, c.req.param('file'))));
  for (const path of pagePaths) app.get(path, async (c) => otherwise(await servePage(c, path)));
  app.all('*', (c) => receiver.app.fetch(c.req.raw, c.env));
  return app;
}

/**
 * Serves the widget, the demo pages and the receiver on one port.
 *
 * @throws Error with `code` `EADDRINUSE` when the port is taken.
 */
export async function startDemo({ port = 0, hostname = '127.0.0.1', receiver: settings }: DemoOptions): Promise<Demo> {
  const limits = { ...defaultConfig.limits, deskAddresses: ownAddresses };
  const receiver = await openReceiver({ ...defaultConfig, limits, ...settings });
  const server = createAdaptorServer({ fetch: demoApp(receiver).fetch, serverOptions: { requestTimeout: 30_000 } });
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, hostname, resolve);
    });
  } catch (error) {
    receiver.close();
    throw error;
  }
  const { port: chosen } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${chosen}`,
    port: chosen,
    receiver,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      const timer = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), patience);
      await closed;
      clearTimeout(timer);
      receiver.close();
    },
  };
}

const defaultPort = 8080;
const another = 'PORT=8081 npm start';

/** @throws Error that says what to write instead. */
function portFrom(value: string): number {
  if (/^\d{1,5}$/.test(value) && Number(value) < 65_536) return Number(value);
  throw new Error(`PORT=${value} is not a port. Choose a number below 65536: ${another}`);
}

/** What `npm start` does. `renew` sees to it that the widget is there, and no older than its source. */
export async function runDemo(env: NodeJS.ProcessEnv, renew: (root: string) => void = renewWidget): Promise<void> {
  const port = portFrom(env['PORT'] ?? String(defaultPort));
  const config = configFrom(env, join(import.meta.dirname, 'receiver', 'data'));
  const demo = await startDemo({
    port,
    hostname: env['HOST'] ?? '127.0.0.1',
    receiver: {
      ...config,
      limits: { ...config.limits, deskAddresses: [...config.limits.deskAddresses, ...ownAddresses] },
    },
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new Error(`Port ${port} is taken by another program. Choose another one: ${another}`);
  });
  const stop = () => void demo.close().then(() => process.exit());
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  // After the port is ours: whoever has to choose another one learns that at once.
  renew(root);
  console.log(`
  Demo pages   ${demo.url}/
  Receiver     ${demo.url}/v1/meldingen
  Desk pages   ${demo.url}/ontvanger
  Data folder  ${config.dataDir}

  Stop with Ctrl+C.
`);
}

if (process.argv[1] === import.meta.filename) {
  runDemo(process.env).catch((error: Error) => {
    console.error(error.message);
    process.exit(1);
  });
}
