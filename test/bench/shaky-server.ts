import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a server can be away: it refuses, does not answer until it is back, has other files, is broken, or stops in the middle. */
export const cuts = ['refused', 'silent', 'gone', 'broken', 'half'] as const;
export type Cut = (typeof cuts)[number];

/** Stands before another server, and can be away. */
export interface ShakyServer {
  readonly url: string;
  /** What of it is away now, if anything. */
  cut: { readonly kind: Cut; readonly paths: RegExp } | undefined;
  /** How often something was asked for that was away. */
  missed: number;
  /** It is there again; whoever still waits is refused, or waits for ever. */
  back(forgets?: boolean): void;
  stop(): void;
}

/** All that a kiosk fetches once its page has come, and the file that the page names. */
export const release = /\/dist\/\d/;

/** All of that but the shell of the widget. */
export const behindShell = /\/dist\/\d(?!.*-shell\.js)/;

function pass(incoming: IncomingMessage, response: ServerResponse, target: string, half: boolean): void {
  const { method, headers, url } = incoming;
  const forwarded = ask(target + url, { method, headers }, (answer) => {
    const parts: Buffer[] = [];
    answer.on('data', (part: Buffer) => parts.push(part));
    answer.on('end', () => {
      const body = Buffer.concat(parts);
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      if (!half) return response.end(body);
      response.write(body.subarray(0, body.length / 2), () => response.destroy());
    });
  });
  forwarded.on('error', () => response.destroy());
  incoming.pipe(forwarded);
}

/** Stands on a free port before the server at `target`, an address without a slash at its end. */
export async function startShakyServer(target: string): Promise<ShakyServer> {
  const waiting = new Set<ServerResponse>();
  const answers: Readonly<Record<Cut, (incoming: IncomingMessage, response: ServerResponse) => unknown>> = {
    refused: (_, response) => response.destroy(),
    silent: (_, response) => waiting.add(response),
    gone: (_, response) => response.writeHead(404).end('<!doctype html>gone'),
    broken: (_, response) => response.writeHead(500).end(),
    half: (incoming, response) => pass(incoming, response, target, true),
  };
  const server = createServer((incoming, response) => {
    const { cut } = shaky;
    if (!cut?.paths.test(incoming.url ?? '')) return pass(incoming, response, target, false);
    shaky.missed += 1;
    answers[cut.kind](incoming, response);
  });
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started));
  const shaky: ShakyServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: undefined,
    missed: 0,
    back(forgets = false) {
      shaky.cut = undefined;
      if (forgets) return;
      for (const response of waiting) response.destroy();
      waiting.clear();
    },
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
  return shaky;
}
