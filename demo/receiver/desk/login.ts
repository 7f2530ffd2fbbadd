import { createHash, timingSafeEqual } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';
import { addressGroup, readAddress } from '../address.js';
import { Limit } from '../limits.js';

const hashOf = (text: string) => createHash('sha256').update(text).digest();

const encoded = /^Basic +([A-Za-z0-9+/]+=*)$/i;

/** Wrong tries from one address: enough for somebody who mistypes, too few for somebody who guesses. */
const wrongTries = { count: 10, seconds: 60 };

/** Lets in who gives the name and the password (HTTP Basic, RFC 7617). How long a wrong one takes tells nothing about the right one. */
export function onlyWithLogin(login: string): MiddlewareHandler<{ Bindings: HttpBindings }> {
  const right = hashOf(login);
  const tries = new Limit(wrongTries);
  return async (c, next) => {
    const address = addressGroup(readAddress(c.env.incoming.socket.remoteAddress ?? '') ?? '');
    const [, given] = encoded.exec(c.req.header('authorization') ?? '') ?? [];
    const wait = tries.waitOf(address);
    if (wait) return c.text('Te vaak een verkeerd wachtwoord.', 429, { 'retry-after': String(wait) });
    if (given && timingSafeEqual(hashOf(Buffer.from(given, 'base64').toString('utf8')), right)) return next();
    if (given) tries.take(address);
    return c.text('Log in.', 401, { 'www-authenticate': 'Basic realm="Ontvanger", charset="UTF-8"' });
  };
}
