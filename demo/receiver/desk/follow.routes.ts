import { Hono } from 'hono';
import { addDays, todayInAmsterdam } from '../../../src/flows/terms/dates.js';
import { followPage } from '../pages/follow.page.js';
import { desk } from '../pages/layout.js';
import type { Storage } from '../storage.js';
import { reportPath, withReport } from './one-report.js';

/** How far the desk looks ahead, how many people it can call, and how many it looks back on. */
const daysAhead = 7;
const mostToCall = 200;
const mostDone = 50;

/** The complaints that somebody asked to follow. */
export function followRoutes(storage: Storage): Hono {
  const app = new Hono();
  app.get('/volgen', (c) => {
    const today = todayInAmsterdam();
    return c.html(
      followPage({
        today,
        withTerm: storage.followedUntil(addDays(today, daysAhead), mostToCall),
        withoutTerm: storage.followedWithoutTerm(mostToCall),
        done: storage.followedUp(mostDone),
      }),
    );
  });
  app.post(
    `${reportPath}/afgehandeld`,
    withReport(storage, (c, { id }) => {
      storage.markFollowedUp(id, todayInAmsterdam());
      return c.redirect(`${desk}/volgen`, 303);
    }),
  );
  app.post(
    `${reportPath}/weer-volgen`,
    withReport(storage, (c, { id }) => {
      storage.followAgain(id);
      return c.redirect(`${desk}/volgen`, 303);
    }),
  );
  return app;
}
