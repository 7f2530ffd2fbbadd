import { Hono } from 'hono';
import { cleanLine, cleanText, codePoints } from '../../../src/complaint/payload/unicode.js';
import { categories } from '../../../src/complaint/payload/payload.schema.js';
import { isDay, todayInAmsterdam } from '../../../src/flows/terms/dates.js';
import { overviewCsv } from '../overview.js';
import { longestDescription, longestProvider } from '../pages/describe-form.js';
import { failurePage } from '../pages/failure.page.js';
import { desk } from '../pages/layout.js';
import { overviewPage } from '../pages/overview.page.js';
import { withoutPersonalData } from '../redaction.js';
import type { Storage } from '../storage.js';
import { notHere, reportPath, withReport } from './one-report.js';

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** The signaaloverzicht of a day, and the form by which the desk writes a line of it. */
export function overviewRoutes(storage: Storage): Hono {
  const app = new Hono();
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

  app.post(
    `${reportPath}/overzicht`,
    withReport(storage, async (c, { id, receivedAt, person }) => {
      const form = await c.req.parseBody();
      const provider = cleanLine(textOf(form['aanbieder']));
      const description = cleanText(textOf(form['omschrijving']));
      // A page of ours lets nobody write more. Cutting would leave halves of what must be taken out.
      if (codePoints(provider) > longestProvider || codePoints(description) > longestDescription) {
        return c.html(failurePage('De tekst is te lang. Er is niets bewaard.'), 413);
      }
      storage.describe(id, {
        provider: withoutPersonalData(provider, person?.melder),
        description: withoutPersonalData(description, person?.melder),
        category: categories.find((category) => category === form['categorie']),
      });
      return c.redirect(`${desk}/overzicht/${todayInAmsterdam(new Date(receivedAt))}`, 303);
    }),
  );
  return app;
}
