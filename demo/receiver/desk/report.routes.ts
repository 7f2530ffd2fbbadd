import { Hono } from 'hono';
import { desk } from '../pages/layout.js';
import { removalPage } from '../pages/removal.page.js';
import { reportPage, reportsPage, reportsPerPage } from '../pages/reports.page.js';
import type { Storage } from '../storage.js';
import { reportPath, withReport } from './one-report.js';

/** What came in, and the removal of a person. */
export function reportRoutes(storage: Storage): Hono {
  const app = new Hono();
  app.get('/', (c) => {
    const below = Number(c.req.query('voor'));
    const reports = storage.newest(reportsPerPage, Number.isSafeInteger(below) && below > 0 ? below : undefined);
    return c.html(reportsPage(reports));
  });
  app.get(
    reportPath,
    withReport(storage, (c, report) => c.html(reportPage(report, storage.additionsTo(report.reference)))),
  );
  app.get(
    `${reportPath}/melder-verwijderen`,
    withReport(storage, (c, report) => c.html(removalPage(report))),
  );
  app.post(
    `${reportPath}/melder-verwijderen`,
    withReport(storage, (c, { id }) => {
      storage.removePerson(id);
      return c.redirect(`${desk}/melding/${id}`, 303);
    }),
  );
  return app;
}
