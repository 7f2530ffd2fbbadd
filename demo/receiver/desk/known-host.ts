import type { MiddlewareHandler } from 'hono';
import { readAddress } from '../address.js';
import type { DeskConfig } from '../config.js';

const ofThisMachine = ['localhost', '127.0.0.1', '[::1]'];

/** `Host` without its port. */
const nameIn = (host: string | undefined) => /^(\[[^\]]*\]|[^:]*)(?::\d*)?$/.exec(host ?? '')?.[1]?.toLowerCase();

function nameOf(host: string): string {
  const address = readAddress(host);
  return address?.includes(':') ? `[${address}]` : (address ?? host.toLowerCase());
}

/**
 * Answers only to names that are ours. Another site can let its own name point to this machine, and a browser then takes our
 * pages for that site's: the name is the only thing that gives it away.
 */
export function onlyKnownHosts({ host, names }: DeskConfig): MiddlewareHandler {
  const known = new Set([...ofThisMachine, nameOf(host), ...names]);
  return async (c, next) => {
    const asked = [nameIn(c.req.header('host')), nameIn(new URL(c.req.url).host)];
    if (asked.every((name) => name !== undefined && known.has(name))) return next();
    return c.text('Deze naam kent de ontvanger niet. De beheerder kan hem toevoegen: DESK_ALLOWED_HOSTS.', 421);
  };
}
