import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { isLoopback } from './receiver/address.js';
import { defaultConfig, type ReceiverConfig } from './receiver/config.js';
import { desk } from './receiver/pages/layout.js';
import { openReceiver, type Receiver } from './receiver/receiver.js';
import { logRequests } from './receiver/request-log.js';
import { settingsFrom } from './receiver/settings.js';
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
  /** Where the desk's pages are. */
  readonly deskUrl: string;
  readonly receiver: Receiver;
  /** Stops taking requests, answers the ones under way, and closes the database. */
  close(): Promise<void>;
}

/** Everybody who tries the demo on this machine shares one address: a desk, so to say. */
const ownAddresses = ['127.0.0.1', '::1'];

/** Milliseconds that requests under way get when we stop. */
const patience = 5000;

function demoApp(receiver: Receiver, deskUrl: string): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  const widget = serveWidget(dist);
  const otherwise = (found: Response | undefined) => found ?? new Response('Niet gevonden\n', { status: 404 });

  // Browsers ask for it at every page, and call it an error when it is not there.
  app.get('/favicon.ico', (c) => c.body(null, 204));
  app.get('/dist/*', async (c) => otherwise(await widget(c, c.req.path.slice('/dist'.length))));
  app.get('/boom.html', async (c) => otherwise(await widget(c, '/boom.html')));
  app.get('/pages/:file', async (c) => otherwise(await servePageFile(c, c.req.param('file'))));
  for (const path of pagePaths) app.get(path, async (c) => otherwise(await servePage(c, path, deskUrl)));
  app.all('*', (c) => receiver.app.fetch(c.req.raw, c.env));
  return app;
}

type App = Pick<Hono<{ Bindings: HttpBindings }>, 'fetch'>;

/** @throws Error with `code` `EADDRINUSE` when the port is taken. */
async function listen(app: App, hostname: string, port: number, log: ReceiverConfig['log']) {
  const server = createAdaptorServer({ fetch: app.fetch, hostname, serverOptions: { requestTimeout: 30_000 } });
  if (log) logRequests(server, log);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, hostname, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      const timer = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), patience);
      await closed;
      clearTimeout(timer);
    },
  };
}

/** How a browser on this machine reaches what listens on an address: by that address, when it is not all of them. */
const addressOf = (hostname: string, port: number) =>
  `http://${isLoopback(hostname) || ['0.0.0.0', '::'].includes(hostname) ? 'localhost' : hostname}:${port}`;

/**
 * Serves the widget, the demo pages and the receiver on one port, and the desk's pages on another.
 *
 * @throws Error with `code` `EADDRINUSE` and the `port` when one is taken.
 */
export async function startDemo({ port = 0, hostname = '127.0.0.1', receiver: settings }: DemoOptions): Promise<Demo> {
  const limits = { ...defaultConfig.limits, deskAddresses: ownAddresses };
  const receiver = await openReceiver({ ...defaultConfig, limits, ...settings });
  const { log, desk: at } = receiver.config;
  const open: { close(): unknown }[] = [receiver];
  const close = async () => {
    for (const one of open.splice(0).reverse()) await one.close();
  };
  try {
    const deskServer = await listen(receiver.desk, at.host, at.port, log);
    open.push(deskServer);
    const deskUrl = addressOf(at.host, deskServer.port);
    const server = await listen(demoApp(receiver, deskUrl), hostname, port, log);
    open.push(server);
    return { url: addressOf(hostname, server.port), port: server.port, deskUrl, receiver, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const another = 'PORT=8081 npm start';

/** What `npm start` does. `renew` sees to it that the widget is there, and no older than its source. */
export async function runDemo(env: NodeJS.ProcessEnv, renew: (root: string) => void = renewWidget): Promise<void> {
  const { host, port, ...config } = settingsFrom(env, join(import.meta.dirname, 'receiver', 'data'));
  const demo = await startDemo({
    port,
    hostname: host,
    receiver: {
      ...config,
      limits: { ...config.limits, deskAddresses: [...config.limits.deskAddresses, ...ownAddresses] },
      log: (line) => console.log(line),
    },
  }).catch((error: NodeJS.ErrnoException & { port?: number }) => {
    if (error.code !== 'EADDRINUSE') throw error;
    if (error.port !== port)
      throw new Error(`Port ${error.port} is taken by another program. Choose another DESK_PORT.`);
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
  Desk pages   ${demo.deskUrl}${desk}
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
