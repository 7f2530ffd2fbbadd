import { createServer } from 'node:http';
import { listen } from './faulty-server.js';

interface Answer {
  readonly status: number;
  readonly type: string;
  /** How often it is out of order first: 503. */
  readonly down: number;
}

/** Serves key sets: what stands under a path is answered as it is. */
export interface KeyServer {
  /** An address that answers with this. */
  publish(body: unknown, answer?: Partial<Answer>): string;
  stop(): void;
}

export async function startKeyServer(): Promise<KeyServer> {
  const published: { readonly answer: Answer; readonly body: string; asked: number }[] = [];
  const server = createServer((request, response) => {
    const found = published[Number(request.url?.slice(1))];
    if (!found) return void response.writeHead(404).end();
    found.asked += 1;
    const { answer, body, asked } = found;
    response
      .writeHead(asked > answer.down ? answer.status : 503, {
        'Content-Type': answer.type,
        'Access-Control-Allow-Origin': '*',
      })
      .end(body);
  });
  const port = await listen(server);
  return {
    publish: (body, { status = 200, type = 'application/jwk-set+json', down = 0 } = {}) => {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      published.push({ answer: { status, type, down }, body: text, asked: 0 });
      return `http://127.0.0.1:${port}/${published.length - 1}`;
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
