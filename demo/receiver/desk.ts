import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { addDays, isDay, todayInAmsterdam } from '../../src/flows/dates.js';
import { cleanText } from '../../src/complaint/unicode.js';
import { deskHeaders } from './headers.js';
import { overviewCsv } from './overview.js';
import { followPage } from './pages/follow.page.js';
import { desk } from './pages/layout.js';
import { longestDescription, overviewPage } from './pages/overview.page.js';
import { picturePage } from './pages/picture.page.js';
import { reportPage, reportsPage, reportsPerPage } from './pages/reports.page.js';
import { withoutPersonalData } from './redaction.js';
import type { Storage } from './storage.js';

const css = ['desk.css', 'chart.css']
  .map((name) => readFileSync(join(import.meta.dirname, 'pages', name), 'utf8'))
  .join('\n');

/** How far the desk looks ahead, and how many people it can call. */
const daysAhead = 7;
const mostToCall = 200;

/** A form on another site cannot press our buttons: a browser says where a request comes from. */
const onlyFromHere: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
  const site = c.req.header('sec-fetch-site');
  const origin = c.req.header('origin');
  const same = site ? site === 'same-origin' : origin?.replace(/^https?:\/\//, '') === c.req.header('host');
  return same ? next() : c.text('Dit verzoek kwam van een andere site.', 403);
};

const idOf = (c: Context) => Number(c.req.param('id'));
const notHere = (c: Context) => c.text('Deze pagina is er niet.', 404);

/** The pages for the people who read what came in. They have no login: a real desk puts them behind its own. */
export function deskPages(storage: Storage): Hono {
  const app = new Hono();
  app.use(deskHeaders, onlyFromHere);
  app.get('/desk.css', (c) => c.body(css, 200, { 'content-type': 'text/css; charset=utf-8' }));

  app.get('/', (c) => {
    const below = Number(c.req.query('voor'));
    return c.html(
      reportsPage(storage.newest(reportsPerPage, Number.isSafeInteger(below) && below > 0 ? below : undefined)),
    );
  });
  app.get('/melding/:id{[0-9]{1,15}}', (c) => {
    const report = storage.find(idOf(c));
    return report ? c.html(reportPage(report, storage.additionsTo(report.reference))) : notHere(c);
  });
  app.post('/melding/:id{[0-9]{1,15}}/melder-verwijderen', (c) => {
    storage.removePerson(idOf(c));
    return c.redirect(`${desk}/melding/${idOf(c)}`, 303);
  });
  app.post('/melding/:id{[0-9]{1,15}}/gebeld', (c) => {
    storage.closeFollowing(idOf(c));
    return c.redirect(`${desk}/volgen`, 303);
  });
  app.post('/melding/:id{[0-9]{1,15}}/omschrijving', async (c) => {
    const { omschrijving, dag } = await c.req.parseBody();
    const day = typeof dag === 'string' && isDay(dag) ? dag : todayInAmsterdam();
    const description = typeof omschrijving === 'string' ? cleanText(omschrijving).slice(0, longestDescription) : '';
    storage.describe(idOf(c), withoutPersonalData(description));
    return c.redirect(`${desk}/overzicht/${day}`, 303);
  });

  app.get('/overzicht', (c) => c.redirect(`${desk}/overzicht/${todayInAmsterdam()}`));
  app.get('/overzicht/:day', (c) => {
    const [, day = '', asCsv] = /^([0-9-]+)(\.csv)?$/.exec(c.req.param('day')) ?? [];
    if (!isDay(day)) return notHere(c);
    const lines = storage.overview(day);
    if (!asCsv) return c.html(overviewPage(day, lines));
    return c.body(overviewCsv(lines), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="signaaloverzicht-${day}.csv"`,
    });
  });

  app.get('/volgen', (c) => {
    const today = todayInAmsterdam();
    const withTerm = storage.followedUntil(addDays(today, daysAhead), mostToCall);
    return c.html(followPage({ today, withTerm, withoutTerm: storage.followedWithoutTerm(mostToCall) }));
  });

  app.get('/klachtbeeld', (c) => c.redirect(`${desk}/klachtbeeld/${todayInAmsterdam().slice(0, 4)}`));
  app.get('/klachtbeeld/:year{20[0-9]{2}}', (c) => {
    const year = Number(c.req.param('year'));
    return c.html(picturePage(year, storage.counts(year)));
  });

  app.all('*', notHere);
  return app;
}
