import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';

const dist = resolve(import.meta.dirname, '../../dist');
const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

/** Serves the built widget, notes what is asked for, and answers 503 or late where a test says so. */
export class DistServer {
  /** Paths asked for below `/dist/`, with their query, in order. */
  readonly asked: string[] = [];
  /** Whether a path, with its query, fails. */
  fails: (path: string) => boolean = () => false;
  /** Milliseconds before a path is answered. */
  delay: (path: string) => number = () => 0;
  html = '';

  readonly #server = createServer((request, response) => {
    const path = request.url?.match(/^\/dist\/(.*)$/)?.[1];
    if (path === undefined) {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(request.url === '/' ? this.html : '');
      return;
    }
    this.asked.push(path);
    const [file = ''] = path.split('?');
    setTimeout(() => {
      if (this.fails(path)) return response.writeHead(503).end();
      response.setHeader('content-type', types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
      return response.end(readFileSync(join(dist, file)));
    }, this.delay(path));
  });

  /** Starts it; gives the address of its only page. */
  async start(): Promise<string> {
    await new Promise<void>((started) => this.#server.listen(0, '127.0.0.1', started));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** Serves another page, without faults. */
  serve(html: string): void {
    this.html = html;
    this.asked.length = 0;
    this.fails = () => false;
    this.delay = () => 0;
  }
}
