import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { payloadJsonSchema } from '../../src/complaint/payload/payload.json-schema.js';
import { schemaVersion } from '../../src/complaint/payload/payload.schema.js';
import type { Calendar } from './calendar.js';
import type { ReceiverConfig } from './config.js';
import type { Decryption } from './encryption.js';
import { apiHeaders } from './headers.js';
import { intake, type ReceiverEnv } from './intake.js';
import { openApi } from './openapi.js';
import { problem } from './problems.js';
import { pathForLog } from './request-log.js';
import type { Storage } from './storage.js';

export interface ReceiverParts {
  readonly config: ReceiverConfig;
  readonly storage: Storage;
  readonly calendar: Calendar;
  readonly decryption?: Decryption | undefined;
}

/** The receiver as one app: the request that the widget makes, and what describes it. It knows nothing of the desk. */
export function receiverApp(parts: ReceiverParts): Hono<ReceiverEnv> {
  const { config, storage, decryption } = parts;
  const app = new Hono<ReceiverEnv>();

  app.use('/v1/*', apiHeaders, allowSites(config.allowedOrigins));

  app.post('/v1/meldingen', intake(parts));
  app.all('/v1/meldingen', (c) => problem(c, 'method-not-allowed', { headers: { allow: 'POST, OPTIONS' } }));

  app.get('/health', apiHeaders, (c) => {
    const healthy = storage.isHealthy();
    return c.json({ status: healthy ? 'ok' : 'fail' }, healthy ? 200 : 503);
  });
  if (decryption) app.get('/keys.json', apiHeaders, allowSites('*'), (c) => c.json(decryption.publicKeys));
  app.get('/openapi.json', apiHeaders, allowSites('*'), (c) => c.json(openApi(new URL(c.req.url).origin)));
  app.get(`/schema/${schemaVersion}.json`, apiHeaders, allowSites('*'), (c) => c.json(payloadJsonSchema()));

  app.all('*', apiHeaders, (c) => problem(c, 'not-found'));
  // Not the error itself: its message may hold what somebody typed.
  app.onError((error, c) => {
    config.log?.(`${c.req.method} ${pathForLog(c.req.url)} failed: ${error.name}`);
    return problem(c, 'internal-error');
  });
  return app;
}

/** Lets pages of these sites send a complaint and read the answer; never with cookies. */
function allowSites(origins: ReceiverConfig['allowedOrigins']) {
  return cors({
    origin: origins === '*' ? '*' : [...origins],
    allowMethods: ['POST'],
    allowHeaders: ['content-type', 'idempotency-key'],
    exposeHeaders: ['Retry-After', 'API-Version'],
    maxAge: 600,
  });
}
