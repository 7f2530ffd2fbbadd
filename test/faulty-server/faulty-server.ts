import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSocket, type AddressInfo, type Server } from 'node:net';
import { elsewhere, faults, type Fault, type FaultName } from './faults.js';
import { Shelf } from './shelf.js';

/** An endpoint that misbehaves for its first requests, one fault for each, and works well after them. */
export interface Endpoint {
  readonly url: string;
  readonly shelf: Shelf;
  /** How many requests have met a fault or a good answer, and how often it was asked whether it may be called. */
  requests: number;
  preflights: number;
}

export interface EndpointOptions {
  /** Keeps the connection of the preflight open, so that the request travels on a used one. */
  readonly reuseConnection?: boolean;
  /** How the server lets milliseconds pass. Left out: by waiting. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

export interface FaultyServer {
  readonly port: number;
  /** Where redirects lead. */
  readonly elsewhere: Endpoint;
  endpoint(sequence: readonly FaultName[], options?: EndpointOptions): Endpoint;
  stop(): Promise<void>;
}

interface Place extends EndpointOptions {
  readonly sequence: readonly FaultName[];
  readonly endpoint: Endpoint;
}

const keyOf = (request: IncomingMessage) => String(request.headers['idempotency-key'] ?? '').replace(/^"|"$/g, '');

async function readAll(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

/** Time as it is. Nothing stays awake for it. */
const realTime = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds).unref());

export const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));

async function serve(place: Place, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { endpoint, sequence, wait = realTime } = place;
  const fault: Fault = faults[sequence[endpoint.requests] ?? 'none'];
  if (!place.reuseConnection) response.setHeader('Connection', 'close');
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Access-Control-Expose-Headers', 'Retry-After');

  if (request.method === 'OPTIONS') {
    endpoint.preflights += 1;
    response.setHeader('Access-Control-Allow-Methods', 'POST');
    response.setHeader('Access-Control-Allow-Headers', 'content-type, idempotency-key');
    response.setHeader('Access-Control-Max-Age', '0');
    if (!fault.preflight) return void response.writeHead(204).end();
    endpoint.requests += 1;
    return fault.preflight(response);
  }

  endpoint.requests += 1;
  const key = keyOf(request);
  const read = async () => {
    const body = await readAll(request);
    endpoint.shelf.arrive(key, body);
    return body;
  };
  await fault.answer({ request, response, shelf: endpoint.shelf, key, read, wait });
}

/** A real server whose every endpoint has its own faults; it counts what it stored by key. */
export async function startFaultyServer(): Promise<FaultyServer> {
  const places = new Map<string, Place>();
  const server = createHttp((request, response) => {
    const place = places.get(request.url ?? '');
    if (!place) return void response.writeHead(404).end();
    serve(place, request, response).catch(() => response.destroy());
  });
  const port = await listen(server);
  const open = (path: string, sequence: readonly FaultName[], options: EndpointOptions = {}): Endpoint => {
    const endpoint: Endpoint = {
      url: `http://127.0.0.1:${port}${path}`,
      shelf: new Shelf(),
      requests: 0,
      preflights: 0,
    };
    places.set(path, { ...options, sequence, endpoint });
    return endpoint;
  };
  return {
    port,
    elsewhere: open(elsewhere, []),
    endpoint: (sequence, options) => open(`/v1/meldingen-${places.size}`, sequence, options),
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** A port that resets every connection, and one that nobody listens on. */
export async function startDeadPorts(): Promise<{ resets: number; refused: number; stop(): void }> {
  const resetting = createSocket((socket) => void socket.resetAndDestroy());
  const gone = createSocket();
  const [resets, refused] = await Promise.all([listen(resetting), listen(gone)]);
  await new Promise((resolve) => gone.close(resolve));
  return { resets, refused, stop: () => void resetting.close() };
}
