import type { Context } from 'hono';
import type { Storage, StoredReport } from '../storage.js';

/** The end of an address that is about one report. */
export const reportPath = '/melding/:id{[0-9]{1,15}}';

export const notHere = (c: Context) => c.text('Deze pagina is er niet.', 404);

type Answer = Response | Promise<Response>;

/** Makes a handler of addresses below `reportPath`, for a report that is there. */
export const withReport =
  (storage: Storage, answer: (c: Context, report: StoredReport) => Answer) =>
  (c: Context): Answer => {
    const report = storage.find(Number(c.req.param('id')));
    return report ? answer(c, report) : notHere(c);
  };
