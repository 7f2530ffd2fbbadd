import type { MiddlewareHandler } from 'hono';

/** A form on another site cannot press our buttons: a browser says where a request comes from. */
export const onlyFromHere: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
  const site = c.req.header('sec-fetch-site');
  const origin = c.req.header('origin');
  const same = site ? site === 'same-origin' : origin?.replace(/^https?:\/\//, '') === c.req.header('host');
  return same ? next() : c.text('Dit verzoek kwam van een andere site.', 403);
};
