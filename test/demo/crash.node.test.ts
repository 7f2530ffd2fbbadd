import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import Database from 'libsql';
import { openLibsqlStorage } from '../../demo/receiver/database/libsql-storage.js';
import { aReport, aSignal } from './example-payloads.js';
import { aFolder, send } from './running-demo.js';

const runs = process.env['PROOF'] ? 40 : 3;
const senders = 24;

/** Sends one complaint after the other until the receiver is gone, and notes what was acknowledged. */
async function keepSending(url: string, acknowledged: Map<string, string>): Promise<void> {
  for (;;) {
    const story = crypto.randomUUID();
    try {
      const response = await send(url, aReport({ signaal: aSignal({ watGebeurd: story }), melder: { naam: story } }));
      if (response.status === 201) {
        acknowledged.set(((await response.json()) as { referentienummer: string }).referentienummer, story);
      }
    } catch {
      return;
    }
  }
}

/** Starts a receiver, kills it under load at a random moment, and gives what it had acknowledged. */
async function killUnderLoad(folder: string): Promise<Map<string, string>> {
  const script = join(import.meta.dirname, 'receiver-process.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const acknowledged = new Map<string, string>();
  const sending = Array.from({ length: senders }, () => keepSending(line.toString().split(' ')[0]!, acknowledged));
  const enough = 1 + Math.random() * 200;
  while (acknowledged.size < enough) await delay(Math.random() * 20);
  child.kill('SIGKILL');
  await Promise.all([once(child, 'exit'), ...sending]);
  return acknowledged;
}

describe('A receiver that is killed under load', () => {
  it(`has every complaint that it acknowledged, ${runs} times out of ${runs}`, async (t) => {
    const folder = aFolder(t);
    const all = new Map<string, string>();
    for (let run = 0; run < runs; run += 1) {
      for (const [reference, story] of await killUnderLoad(folder)) all.set(reference, story);
    }

    const file = join(folder, 'meldingen.db');
    const storage = openLibsqlStorage(file);
    const stored = new Map(storage.newest(1_000_000).map((report) => [report.reference, report]));
    storage.close();
    const lost = [...all].filter(([reference, story]) => {
      const report = stored.get(reference);
      return (
        report?.person?.melder?.naam !== story ||
        report.signal.soort !== 'klacht' ||
        report.signal.signaal.watGebeurd !== story
      );
    });
    t.diagnostic(`${runs} kills, ${all.size} acknowledged, ${stored.size} stored, ${lost.length} lost`);
    assert.deepEqual(lost, []);

    const db = new Database(file, { readonly: true });
    assert.deepEqual(db.prepare('PRAGMA integrity_check').all(), [{ integrity_check: 'ok' }]);
    db.close();
  });
});
