import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ReceiverConfig } from '../config.js';
import { deskHeaders } from '../headers.js';
import { failurePage } from '../pages/failure.page.js';
import { desk } from '../pages/layout.js';
import { pathForLog } from '../request-log.js';
import { StorageBusyError, StorageFullError, type Storage } from '../storage.js';
import { followRoutes } from './follow.routes.js';
import { onlyKnownHosts } from './known-host.js';
import { onlyWithLogin } from './login.js';
import { notHere } from './one-report.js';
import { overviewRoutes } from './overview.routes.js';
import { pictureRoutes } from './picture.routes.js';
import { reportRoutes } from './report.routes.js';
import { onlyFromHere } from './same-site.js';

interface Parts {
  readonly config: ReceiverConfig;
  readonly storage: Storage;
}

const css = ['desk.css', 'form.css', 'chart.css']
  .map((name) => readFileSync(join(import.meta.dirname, '../pages', name), 'utf8'))
  .join('\n');

const diskFull = 'De schijf is vol. Er is niets veranderd en niets verwijderd. Maak ruimte en probeer het dan opnieuw.';

const busy = 'Een ander programma gebruikt de gegevens. Er is niets veranderd. Probeer het zo opnieuw.';

/** No form of ours is larger than this: two texts, at most twelve bytes for each sign. */
const largestForm = 64 * 1024;

/**
 * The pages for the people who read what came in, as an app of its own: it listens elsewhere than the receiver, so that no
 * address of the receiver leads here.
 */
export function deskPages({ config, storage }: Parts): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.use(deskHeaders, onlyKnownHosts(config.desk));
  if (config.desk.login !== undefined) app.use(onlyWithLogin(config.desk.login));
  app.use(onlyFromHere, bodyLimit({ maxSize: largestForm, onError: (c) => c.text('Dit is te groot.', 413) }));
  app.get('/', (c) => c.redirect(desk));
  app.get(`${desk}/desk.css`, (c) => c.body(css, 200, { 'content-type': 'text/css; charset=utf-8' }));
  for (const routes of [reportRoutes, overviewRoutes, followRoutes, pictureRoutes]) app.route(desk, routes(storage));
  app.all('*', notHere);
  app.onError((error, c) => {
    if (error instanceof StorageFullError) return c.html(failurePage(diskFull), 503);
    if (error instanceof StorageBusyError) return c.html(failurePage(busy), 503, { 'retry-after': '5' });
    config.log?.(`${c.req.method} ${pathForLog(c.req.url)} failed: ${error.name}`);
    return c.html(failurePage('Er ging iets mis. Probeer het later opnieuw.'), 500);
  });
  return app;
}
