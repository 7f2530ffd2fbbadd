import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../..');
/** Where the build puts everything. */
export const dist = join(project, 'dist');
/** The release that is built: the name of its folder. */
export const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { version: string };
const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

/** Serves the built widget, or another folder, notes what is asked for, and answers 503, or only when released, where a test says so. */
export class DistServer {
  /** Paths asked for below `/dist/`, with their query, in order. */
  readonly asked: string[] = [];
  /** Whether a path, with its query, fails. */
  fails: (path: string) => boolean = () => false;
  /** Whether a path waits for an answer until `release`. */
  holds: (path: string) => boolean = () => false;
  html = '';
  /** Address of its only page, once it has started. */
  url = '';
  readonly #folder: string;

  #held: (() => void)[] = [];

  readonly #server = createServer((request, response) => {
    const path = request.url?.match(/^\/dist\/(.*)$/)?.[1];
    if (path === undefined) {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(request.url === '/' ? this.html : '');
      return;
    }
    this.asked.push(path);
    const [file = ''] = path.split('?');
    const answer = () => {
      if (this.fails(path)) return response.writeHead(503).end();
      response.setHeader('content-type', types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
      const found = join(this.#folder, file);
      if (!existsSync(found)) return response.writeHead(404).end();
      return response.end(readFileSync(found));
    };
    if (this.holds(path)) this.#held.push(answer);
    else answer();
  });

  constructor(folder = dist) {
    this.#folder = folder;
  }

  /** Starts it; gives the address of its only page. */
  async start(): Promise<string> {
    await new Promise<void>((started) => this.#server.listen(0, '127.0.0.1', started));
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
    return this.url;
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
    this.holds = () => false;
    this.#held = [];
  }

  /** Resolves when a path with this name in it was asked for; rejects after ten seconds. */
  async askedFor(name: string): Promise<void> {
    const last = Date.now() + 10_000;
    while (!this.asked.some((path) => path.includes(name))) {
      if (Date.now() > last) throw new Error(`Nothing asked for ${name}, only for ${this.asked.join(', ')}`);
      await new Promise((again) => setTimeout(again, 10));
    }
  }

  /** Answers what was held, and holds nothing more. */
  release(): void {
    this.holds = () => false;
    for (const answer of this.#held.splice(0)) answer();
  }
}
