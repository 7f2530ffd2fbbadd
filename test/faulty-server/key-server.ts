import { createServer } from 'node:http';
import { listen } from './faulty-server.js';

/** Serves key sets: what stands under a path is answered as it is. */
export interface KeyServer {
  /** An address that answers with this. */
  publish(body: unknown, options?: { readonly status?: number; readonly type?: string }): string;
  /** How often a key set was asked for. */
  readonly asked: () => number;
  stop(): void;
}

export async function startKeyServer(): Promise<KeyServer> {
  const answers: { readonly status: number; readonly type: string; readonly body: string }[] = [];
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    const answer = answers[Number(request.url?.slice(1))];
    if (!answer) return void response.writeHead(404).end();
    response
      .writeHead(answer.status, { 'Content-Type': answer.type, 'Access-Control-Allow-Origin': '*' })
      .end(answer.body);
  });
  const port = await listen(server);
  return {
    publish: (body, { status = 200, type = 'application/jwk-set+json' } = {}) => {
      answers.push({ status, type, body: typeof body === 'string' ? body : JSON.stringify(body) });
      return `http://127.0.0.1:${port}/${answers.length - 1}`;
    },
    asked: () => asked,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
