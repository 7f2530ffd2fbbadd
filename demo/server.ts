import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { configFrom, defaultConfig, type ReceiverConfig } from './receiver/config.js';
import { openReceiver, type Receiver } from './receiver/receiver.js';
import { pagePaths, servePage, servePageStyle } from './serve-pages.js';
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

  app.get('/dist/*', async (c) => otherwise(await widget(c, c.req.path.slice('/dist'.length))));
  app.get('/boom.html', async (c) => otherwise(await widget(c, '/boom.html')));
  app.get('/pages/:style', async (c) => otherwise(await servePageStyle(c, c.req.param('style'))));
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

function buildWhenMissing(): void {
  if (existsSync(join(dist, 'lmz-klachtwijzer.js'))) return;
  console.log('Building the widget first, this takes a moment.');
  const { status } = spawnSync('npm', ['run', 'build'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The widget could not be built: see the messages above.');
}

async function main(): Promise<void> {
  const config = configFrom(process.env, join(import.meta.dirname, 'receiver', 'data'));
  const demo = await startDemo({
    port: Number(process.env['PORT'] ?? 8080),
    hostname: process.env['HOST'] ?? '127.0.0.1',
    receiver: {
      ...config,
      limits: { ...config.limits, deskAddresses: [...config.limits.deskAddresses, ...ownAddresses] },
    },
  });
  const stop = () => void demo.close().then(() => process.exit());
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  // After the port is ours: whoever has to choose another one learns that at once.
  buildWhenMissing();
  console.log(`
  Demo pages   ${demo.url}/
  Receiver     ${demo.url}/v1/meldingen
  Desk pages   ${demo.url}/ontvanger
  Data folder  ${config.dataDir}

  Stop with Ctrl+C.
`);
}

function explain(error: NodeJS.ErrnoException): string {
  if (error.code !== 'EADDRINUSE') return error.message;
  return `Port ${process.env['PORT'] ?? 8080} is taken by another program. Choose another one: PORT=8081 npm start`;
}

if (process.argv[1] === import.meta.filename) {
  main().catch((error: NodeJS.ErrnoException) => {
    console.error(explain(error));
    process.exit(1);
  });
}
