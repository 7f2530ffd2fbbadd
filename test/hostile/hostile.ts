import { after, before, describe, test } from 'node:test';
import type { Payload } from '../../src/complaint/payload/payload.schema.js';
import { isWanted, launch, type Engine, type EngineName, type Tab } from './engines.js';
import { Person } from './person.js';
import { Site, type HostPage } from './site.js';

/** What a trial has at hand: a fresh page in a browser, and the site it came from. */
export interface Trial {
  readonly person: Person;
  readonly tab: Tab;
  readonly site: Site;
  /** The only complaint that was received; fails when there is none, or more. */
  received(): Payload;
}

/** A page that makes it hard for a guest, and what must hold there. */
export interface Hostile {
  /** Ends the sentence "the widget on a page ...". */
  readonly name: string;
  readonly page: HostPage;
  /** Pages at other paths, for frames and links. */
  readonly others?: Readonly<Record<string, HostPage>>;
  readonly size?: { readonly width: number; readonly height: number };
  /** Left out: all. */
  readonly engines?: readonly EngineName[];
  readonly holds: (trial: Trial) => Promise<void>;
}

const only = (list: readonly Payload[], refused: readonly string[]): Payload => {
  const [first, second] = list;
  if (first && !second && refused.length === 0) return first;
  throw new Error(`Received ${list.length}, refused: ${refused.join('\n') || 'none'}`);
};

/** Longer than any walk takes on a busy machine, in milliseconds. */
const patience = 120_000;

/** Tries pages in one engine, in one browser, when that engine takes part. */
export function tryIn(engineName: EngineName, pages: readonly Hostile[]): void {
  if (!isWanted(engineName)) return;
  const site = new Site();
  let engine: Engine;
  describe(`in ${engineName}, the widget on a page`, () => {
    before(async () => {
      [engine] = await Promise.all([launch(engineName), site.start()]);
    });
    after(async () => {
      await engine?.quit();
      site.stop();
    });
    pages
      .filter(({ engines }) => !engines || engines.includes(engineName))
      .forEach(({ name, page, others = {}, size, holds }, at) =>
        test(name, { timeout: patience }, async ({ signal }) => {
          site.begin();
          for (const [path, other] of Object.entries(others)) site.page(path, other);
          const tab = await engine.tab(size);
          let closing: Promise<void> | undefined;
          const close = () => (closing ??= tab.close());
          // A test whose time is over leaves the browser to the next one. The signal also tells of an end that was no failure.
          signal.addEventListener('abort', () => void close());
          try {
            await tab.open(site.page(`/pagina-${at}`, page));
            await holds({ tab, site, person: new Person(tab), received: () => only(site.received, site.refused) });
          } finally {
            await close();
          }
        }),
      );
  });
}
