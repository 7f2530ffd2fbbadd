import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { isWanted, launch, type Engine, type EngineName } from '../hostile/engines.js';
import type { Canary } from './canary.js';
import type { ChannelId } from './channels.js';
import { heapFlags } from './heap.js';
import { inMemory } from './in-memory.js';
import { KioskSite } from './kiosk-site.js';
import { filesWith } from './profile.js';
import { findsWhatStays, visits, type Visit } from './trial.js';
import { ways } from './ways.js';

/** Milliseconds that one visit may take on a busy machine. */
const patience = 120_000;

/** Lets visitors leave an engine in these ways; `seen` are the channels in which the test is able to find what stays there. */
export function forgetIn(name: EngineName, seen: readonly ChannelId[], chosen: readonly Visit[]): void {
  if (!isWanted(name)) return;
  describe(`in ${name} nothing stays of what a visitor typed who leaves`, () => {
    const site = new KioskSite();
    const profile = mkdtempSync(join(tmpdir(), 'kiosk-'));
    const canaries: Canary[] = [];
    let engine: Engine;
    let planted: Canary;
    before(async () => {
      [engine] = await Promise.all([launch(name, { profile, flags: heapFlags }), site.start()]);
    });
    after(async () => {
      await engine?.quit();
      site.stop();
      rmSync(profile, { recursive: true, force: true });
    });

    test('or else it would be found', { timeout: patience }, async () => {
      const { canary, channels } = await findsWhatStays(engine, site, inMemory);
      planted = canary;
      const missed = seen.filter((channel) => channel !== 'profile' && !channels.includes(channel));
      assert.deepEqual(missed, []);
    });

    for (const visit of chosen)
      test(`${ways[visit.way]?.name}, in ${visit.language}`, { timeout: patience }, async (t) => {
        const { visitor, found } = await visits(engine, site, visit, inMemory);
        canaries.push(visitor.canary);
        assert.ok(visitor.typedIn.length >= 4, `typed in ${visitor.typedIn.join(', ')}`);
        if (visitor.cameBackToSamePage) t.diagnostic('Back brought the page from its cache.');
        assert.deepEqual(found, {});
      });

    test('and on the disk, when the browser has quit', async () => {
      await engine.quit();
      assert.equal(filesWith(profile, [planted]).length > 0, seen.includes('profile'), 'what a page stored is found');
      assert.deepEqual(filesWith(profile, canaries), []);
    });
  });
}
