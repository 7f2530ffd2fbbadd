import assert from 'node:assert/strict';
import type { Engine, Tab } from '../hostile/engines.js';
import { aCanary, foundIn, type Canary } from './canary.js';
import type { ChannelId } from './channels.js';
import type { KioskSite } from './kiosk-site.js';
import { nextVisitorSees, pageNow, pastedElsewhere } from './next-visitor.js';
import { plantIn } from './plants.js';
import { tracesIn } from './traces.js';
import { Visitor } from './visitor.js';
import { ways } from './ways.js';

/** Wide enough to see a form and the keyboard below it. */
const size = { width: 1080, height: 1500 };

/** How one visit goes. */
export interface Visit {
  readonly way: string;
  readonly language: 'nl' | 'en';
  /** Whether the story is typed on the screen. */
  readonly byFinger: boolean;
  /** Whether somebody comes after, who tries all keys. */
  readonly isFollowed: boolean;
}

/** What was found of a canary, by channel; a channel with nothing is left out. */
export type Found = Partial<Record<ChannelId, string>>;

/** What stands in these texts that should not: part of a canary, or anything at all where nothing may be. */
function leftIn(texts: Partial<Record<ChannelId, string>>, canary: Canary): Found {
  const kept = Object.entries(texts).filter(([channel, text]) => {
    if (channel === 'storage') return text !== '';
    if (channel === 'print') return text !== '0 frames';
    if (channel === 'speech') return text !== 'silent';
    return foundIn(text, canary).length > 0;
  });
  return Object.fromEntries(kept.map(([channel, text]) => [channel, text.slice(0, 500)]));
}

/** Lets one visitor type everywhere and leave, and looks in all channels that every engine has; `look` is for those of one engine. */
export async function visits(
  engine: Engine,
  site: KioskSite,
  { way, language, byFinger, isFollowed }: Visit,
  look: (tab: Tab, canary: Canary) => Promise<Found> = async () => ({}),
): Promise<{ readonly visitor: Visitor; readonly found: Found }> {
  const pages = site.pages();
  const tab = await engine.tab(size);
  const canary = aCanary();
  const visitor = new Visitor(tab, canary, byFinger);
  try {
    await tab.open(pages.elsewhere);
    await tab.open(pages.kiosk);
    await visitor.begins(language);
    const { goes, stand, isAdded } = ways[way] ?? assert.fail(`No way "${way}"`);
    if (!isAdded) await visitor.toAdvice(stand);
    await goes(visitor, pages);
    await visitor.startStands();
    const inEngine = await look(tab, canary);
    const traces = await tracesIn(tab);
    const next = isFollowed ? await nextVisitorSees(engine, tab, pages, language === 'nl' ? 'en' : 'nl') : {};
    return { visitor, found: { ...inEngine, ...leftIn({ ...traces, ...next }, canary) } };
  } finally {
    await tab.close();
  }
}

/**
 * Looks for what was left behind on purpose, with the same eyes: gives the channels in which it was found. What is not found here
 * says nothing when it is not found elsewhere either.
 */
export async function findsWhatStays(
  engine: Engine,
  site: KioskSite,
  look: (tab: Tab, canary: Canary) => Promise<Found> = async () => ({}),
): Promise<{ readonly canary: Canary; readonly channels: readonly string[] }> {
  const pages = site.pages();
  const { elsewhere } = pages;
  const tab = await engine.tab(size);
  const canary = aCanary();
  try {
    // another origin than that of the kiosk, which must have stored nothing
    await tab.open(elsewhere.replace('127.0.0.1', 'localhost'));
    await plantIn(tab, canary.word);
    const found = { ...(await look(tab, canary)), ...leftIn(await tracesIn(tab), canary) };
    await tab.open(elsewhere);
    await tab.click(40, 40);
    await tab.type(canary.word);
    await tab.control('a');
    await tab.control('c');
    await tab.press('Backspace');
    const emptied = leftIn({ undo: await pageNow(tab) }, canary);
    await tab.control('z');
    const undo = emptied.undo ? '' : await pageNow(tab);
    const clipboard = await pastedElsewhere(engine, pages);
    const channels = Object.keys({ ...found, ...leftIn({ undo, clipboard }, canary) }).sort();
    return { canary, channels };
  } finally {
    await tab.close();
  }
}
