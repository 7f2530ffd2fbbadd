import type { MiddlewareHandler } from 'hono';

/** Version of the API, by semantic versioning; its first number is in the path. */
export const apiVersion = '1.0.0';

const always = {
  'cache-control': 'no-store',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

const setAll =
  (headers: Record<string, string>): MiddlewareHandler =>
  async (c, next) => {
    for (const [name, value] of Object.entries(headers)) c.header(name, value);
    await next();
  };

/** For machines: nothing in an answer may be run or framed. */
export const apiHeaders = setAll({
  ...always,
  'api-version': apiVersion,
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
});

/** For the desk's pages: no script at all, and forms go nowhere else. */
export const deskHeaders = setAll({
  ...always,
  'content-security-policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
});
