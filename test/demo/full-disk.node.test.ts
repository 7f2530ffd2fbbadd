import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { aReport } from './example-payloads.js';
import { aFolder, deskPage, press, send } from './running-demo.js';

const secret = 'Roos Plantinga-Geheim';

/** A receiver whose data folder is a disk of its own, of 1.5 MB. The disk is there for that process only, and ends with it. */
async function aReceiverOnASmallDisk(t: { after(done: () => void): void }) {
  const folder = join(aFolder(t), 'schijf');
  mkdirSync(folder);
  const script = join(import.meta.dirname, 'receiver-process.ts');
  const command = 'mount -t tmpfs -o size=1500k tmpfs "$1" && exec "$0" --import tsx "$2" "$1"';
  const child = spawn(
    'unshare',
    ['--user', '--map-root-user', '--mount', 'sh', '-c', command, process.execPath, folder, script],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  t.after(() => void child.kill('SIGKILL'));
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const disk = join(`/proc/${child.pid}/root`, folder);
  const [url = '', deskUrl = ''] = line.toString().trim().split(' ');
  return { child, url, deskUrl, disk };
}

/** Sends complaints until one is refused. @returns the references of the others */
async function fill(url: string): Promise<string[]> {
  const references: string[] = [];
  for (;;) {
    const response = await send(url, aReport({ melder: { naam: secret } }));
    if (response.status === 503) return references;
    assert.equal(response.status, 201);
    references.push(((await response.json()) as { referentienummer: string }).referentienummer);
  }
}

async function allReferences(deskUrl: string): Promise<string[]> {
  const found: string[] = [];
  for (let path: string | undefined = ''; path !== undefined;) {
    const page: string = await deskPage({ deskUrl }, path);
    found.push(...Array.from(page.matchAll(/<h2 id="m\d+"><a[^>]*>([^<]*)</g), ([, reference = '']) => reference));
    path = /href="\/ontvanger(\?voor=\d+)"/.exec(page)?.[1];
  }
  return found.reverse();
}

async function stop(child: ChildProcess): Promise<unknown> {
  child.kill('SIGTERM');
  const [code] = (await once(child, 'exit')) as [unknown];
  return code;
}

// A disk of one's own takes rights that not every machine gives.
if (process.env['PROOF']) {
  describe('A disk that is really full', () => {
    it('loses nothing that was acknowledged, and lets the receiver stop', async (t) => {
      const { child, url, deskUrl } = await aReceiverOnASmallDisk(t);
      const acknowledged = await fill(url);
      assert.ok(acknowledged.length > 10);
      assert.deepEqual(await allReferences(deskUrl), acknowledged);
      assert.equal(await stop(child), 0);
    });

    it('does not keep a person from being removed for good', async (t) => {
      const { child, url, deskUrl, disk } = await aReceiverOnASmallDisk(t);
      writeFileSync(join(disk, 'iets-anders'), Buffer.alloc(300_000));
      const acknowledged = await fill(url);
      for (let id = 1; id <= acknowledged.length; id += 1) {
        assert.equal((await press({ deskUrl }, `/melding/${id}/melder-verwijderen`)).status, 303);
        assert.ok(!(await deskPage({ deskUrl }, `/melding/${id}`)).includes(secret));
      }
      const keys = readFileSync(join(disk, 'meldingen.keys'));
      for (let id = 1; id <= acknowledged.length; id += 1) {
        assert.ok(keys.subarray(64 * id, 64 * id + 32).every((byte) => byte === 0));
      }
      assert.deepEqual(await allReferences(deskUrl), acknowledged);
      assert.equal(await stop(child), 0);
    });
  });
}
