import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDemo, type Demo } from '../../demo/server.js';
import type { ReceiverConfig } from '../../demo/receiver/config.js';

/** A folder that is gone after the test. */
export function aFolder(t: { after(done: () => void): void }): string {
  const folder = mkdtempSync(join(tmpdir(), 'ontvanger-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A demo on a free port with an empty folder of its own; stopped after the test. */
export async function aDemo(
  t: { after(done: () => void | Promise<void>): void },
  settings: Partial<ReceiverConfig> = {},
): Promise<Demo> {
  const dataDir = settings.dataDir ?? mkdtempSync(join(tmpdir(), 'ontvanger-'));
  const demo = await startDemo({ receiver: { encryption: false, ...settings, dataDir } });
  t.after(async () => {
    await demo.close();
    if (!settings.dataDir) rmSync(dataDir, { recursive: true, force: true });
  });
  return demo;
}

export interface Sending {
  readonly key?: string;
  readonly headers?: Record<string, string>;
  readonly type?: string;
}

/** Posts a complaint, or any other text, as the widget does. */
export function send(
  url: string,
  body: object | string | Uint8Array<ArrayBuffer>,
  sending: Sending = {},
): Promise<Response> {
  const { key = crypto.randomUUID(), type = 'application/json', headers } = sending;
  return fetch(`${url}/v1/meldingen`, {
    method: 'POST',
    headers: { 'content-type': type, 'idempotency-key': `"${key}"`, ...headers },
    body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
  });
}

/** The text of a page of the desk. */
export const deskPage = async ({ deskUrl }: Pick<Demo, 'deskUrl'>, path = ''): Promise<string> =>
  (await fetch(`${deskUrl}/ontvanger${path}`)).text();

/** Presses a button of the desk, with what its form holds. */
export const press = (
  { deskUrl }: Pick<Demo, 'deskUrl'>,
  path: string,
  form: Record<string, string> = {},
  headers: Record<string, string> = { origin: deskUrl },
): Promise<Response> =>
  fetch(`${deskUrl}/ontvanger${path}`, {
    method: 'POST',
    body: new URLSearchParams(form),
    headers,
    redirect: 'manual',
  });

export interface Problem {
  readonly type: string;
  readonly status: number;
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
}

/** The last word of a problem's type: which problem it is. */
export async function problemOf(response: Response): Promise<string> {
  const { type } = (await response.json()) as Problem;
  return type.split(':').at(-1) ?? '';
}
