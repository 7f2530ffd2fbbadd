import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { deskHeaders } from '../headers.js';
import { failurePage } from '../pages/failure.page.js';
import { StorageFullError, type Storage } from '../storage.js';
import { followRoutes } from './follow.routes.js';
import { notHere } from './one-report.js';
import { overviewRoutes } from './overview.routes.js';
import { pictureRoutes } from './picture.routes.js';
import { reportRoutes } from './report.routes.js';
import { onlyFromHere } from './same-site.js';

const css = ['desk.css', 'form.css', 'chart.css']
  .map((name) => readFileSync(join(import.meta.dirname, '../pages', name), 'utf8'))
  .join('\n');

const diskFull = 'De schijf is vol. Er is niets veranderd en niets verwijderd. Maak ruimte en probeer het dan opnieuw.';

/** The pages for the people who read what came in. They have no login: a real desk puts them behind its own. */
export function deskPages(storage: Storage): Hono {
  const app = new Hono();
  app.use(deskHeaders, onlyFromHere);
  app.get('/desk.css', (c) => c.body(css, 200, { 'content-type': 'text/css; charset=utf-8' }));
  for (const routes of [reportRoutes, overviewRoutes, followRoutes, pictureRoutes]) app.route('/', routes(storage));
  app.all('*', notHere);
  app.onError((error, c) => {
    if (error instanceof StorageFullError) return c.html(failurePage(diskFull), 503);
    throw error;
  });
  return app;
}
