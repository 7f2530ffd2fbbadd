import type { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Longest path in the log: nobody fills a disk with one request. */
const longest = 200;

/**
 * The path of an address as it may stand in a log: without its query, which may say something of somebody, and still encoded, so
 * that it never becomes a line of its own.
 */
export const pathForLog = (address: string): string =>
  (address.replace(/^[a-z]+:\/\/[^/?#]*/i, '').split(/[?#]/)[0] || '/').replace(/[^\x21-\x7e]/g, '?').slice(0, longest);

/** Writes a line for each request to a server: what was asked, and how it ended. No bodies, no addresses. */
export function logRequests(server: EventEmitter, log: (line: string) => void): void {
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const start = performance.now();
    const write = (end: number | string) =>
      log(`${request.method} ${pathForLog(request.url ?? '')} ${end} ${Math.round(performance.now() - start)} ms`);
    response.once('finish', () => write(response.statusCode));
    response.once('close', () => response.writableFinished || write('broken off'));
  });
}
