import { Hono } from 'hono';
import { todayInAmsterdam } from '../../../src/flows/terms/dates.js';
import { desk } from '../pages/layout.js';
import { picturePage } from '../pages/picture.page.js';
import type { Storage } from '../storage.js';

/** The klachtbeeld of a year. */
export function pictureRoutes(storage: Storage): Hono {
  const app = new Hono();
  app.get('/klachtbeeld', (c) => c.redirect(`${desk}/klachtbeeld/${todayInAmsterdam().slice(0, 4)}`));
  app.get('/klachtbeeld/:year{20[0-9]{2}}', (c) => {
    const year = Number(c.req.param('year'));
    return c.html(picturePage(year, storage.counts(year)));
  });
  return app;
}
