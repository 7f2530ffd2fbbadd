import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engineNames, isWanted, launch, type Engine, type EngineName } from '../hostile/engines.js';
import type { Canary } from './canary.js';
import { channels, type ChannelId } from './channels.js';
import { goes } from './going.js';
import { heapFlags } from './heap.js';
import { KioskSite } from './kiosk-site.js';
import { inMemory } from './in-memory.js';
import { processesWith } from './memory.js';
import { filesWith } from './profile.js';
import { visits, type Visit } from './trial.js';
import { aCanary } from './canary.js';
import { Visitor } from './visitor.js';
import { ways } from './ways.js';

/*
 * The whole proof: every way to leave, in both languages, by keys and by finger, in each engine that is there. Writes what was found.
 * `BROWSERS=firefox npx tsx test/forgetting/proof.ts` takes one engine, and names
 * of ways behind it take those only. All of it takes some ten minutes for each engine.
 */

const asked = process.argv.slice(2);
const wanted = Object.keys(ways).filter((way) => asked.length === 0 || asked.includes(way));
const all: readonly Visit[] = wanted.flatMap((way) =>
  (['nl', 'en'] as const).map((language) => ({ way, language, byFinger: language === 'nl', isFollowed: true })),
);

const seconds = (count: number) => new Promise((later) => setTimeout(later, count * 1000));

/** Whose memory still holds what was typed: after the wiping, a minute later, and in a fresh page. Nothing can be promised of it. */
async function tellOfMemory(engine: Engine, site: KioskSite): Promise<void> {
  const { kiosk } = site.pages();
  const tab = await engine.tab({ width: 1080, height: 1500 });
  const canary = aCanary();
  const visitor = new Visitor(tab, canary, true);
  await tab.open(kiosk);
  await visitor.begins('nl');
  await visitor.toAdvice();
  await ways['check']?.goes(visitor, site.pages());
  await visitor.startStands();
  const tell = (when: string) => console.log(`  ${when}: ${processesWith(canary).join(', ') || 'no process'}`);
  tell('memory at once');
  await seconds(25);
  tell('memory after 25 s');
  await goes(tab, 'reload', new URL(kiosk).pathname);
  tell('memory after the page was loaded anew');
  await seconds(60);
  tell('memory a minute after that');
  await tab.close();
  await seconds(5);
  tell('memory without the tab');
}

async function prove(name: EngineName): Promise<void> {
  const site = new KioskSite();
  const profile = mkdtempSync(join(tmpdir(), 'kiosk-'));
  const [engine] = await Promise.all([launch(name, { profile, flags: heapFlags }), site.start()]);
  const canaries: Canary[] = [];
  const typedIn = new Set<string>();
  const found = new Map<ChannelId, string[]>();
  console.log(name);
  try {
    for (const visit of all) {
      if (visit.way === 'composing' && name !== 'chromium') continue;
      const what = `${visit.way} ${visit.language}`;
      try {
        const { visitor, found: here } = await visits(engine, site, visit, inMemory);
        canaries.push(visitor.canary);
        for (const id of visitor.typedIn) typedIn.add(id);
        for (const channel of Object.keys(here) as ChannelId[])
          found.set(channel, [...(found.get(channel) ?? []), `${what}: ${here[channel]}`]);
        const cache = visitor.cameBackToSamePage === undefined ? '' : `, from cache: ${visitor.cameBackToSamePage}`;
        console.log(`  ${what}: typed in ${visitor.typedIn.length} fields${cache}`);
      } catch (error) {
        console.log(`  ${what}: not done: ${String(error)}`);
      }
    }
    await tellOfMemory(engine, site);
  } finally {
    await engine.quit();
    site.stop();
  }
  const files = filesWith(profile, canaries);
  if (files.length > 0) found.set('profile', [...files]);
  rmSync(profile, { recursive: true, force: true });
  console.log(`  typed in: ${[...typedIn].join(', ')}`);
  for (const channel of Object.keys(channels) as ChannelId[])
    console.log(`  ${channel}: ${found.get(channel)?.join('\n    ') ?? 'nothing'}`);
}

for (const name of engineNames.filter(isWanted)) await prove(name);
