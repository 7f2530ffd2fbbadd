import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, it, type TestContext } from 'node:test';
import type { CDPSession } from 'playwright-core';
import { crashOnce, loadWithout, openKiosk, ready, visitWithout, type Outage } from '../bench/kiosk-trials.js';
import { release, startShakyServer, type ShakyServer } from '../bench/shaky-server.js';
import { targetLocales } from '../../src/locales/generated/parts.js';
import { aDemo } from '../demo/running-demo.js';
import { aBrowser } from './visitor.js';

/** Seconds until a kiosk must be ready: twice the goal, for a machine that does more than this. */
const patience = 10;

async function aShakyServer(t: TestContext): Promise<ShakyServer> {
  const server = await startShakyServer((await aDemo(t)).url);
  t.after(() => server.stop());
  return server;
}

async function counted(cdp: CDPSession) {
  // timers that the last visitors left run out
  await pause(3_000);
  for (let times = 0; times < 3; times += 1) await cdp.send('HeapProfiler.collectGarbage');
  return cdp.send('Memory.getDOMCounters');
}

// most of the time is waiting: for a clock, or for a notice to have been read
describe('a kiosk that goes on and on', { concurrency: 3 }, () => {
  it('300 visitors in a row leave no node and no listener behind, and nothing goes wrong', async (t) => {
    const { url } = await aDemo(t);
    const page = await openKiosk(await aBrowser(t), url);
    const cdp = await page.context().newCDPSession(page);
    const come = (from: number) =>
      page.evaluate(async (first) => {
        const { visit, errors, deeds } = window.kioskVisitors;
        for (let number = first; number < first + 100; number += 1) await visit((number % 100) + 1, number);
        return { errors, deeds };
      }, from);
    await come(0);
    await come(100);
    const before = await counted(cdp);
    const { errors, deeds } = await come(200);
    assert.deepEqual(errors, []);
    assert.ok(deeds['arrived']! > 10 && deeds['keyboard']! > 10 && deeds['letter']! > 10, JSON.stringify(deeds));
    const { nodes, jsEventListeners, documents } = await counted(cdp);
    assert.deepEqual({ nodes, jsEventListeners, documents }, before);
  });

  it('after any of ten crashes the start screen is there again, and nothing of the visitor', async (t) => {
    const { url } = await aDemo(t);
    const browser = await aBrowser(t);
    const seeds = Array.from({ length: 10 }, (_, index) => index + 1);
    const abreast = Array.from({ length: 3 }, async () => {
      const page = await openKiosk(browser, url);
      for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
        const crash = await crashOnce(page, seed);
        if (crash.where === 'not called') seeds.push(seed + 100);
        else assert.ok(crash.seconds! < patience && !crash.isKept, JSON.stringify({ seed, ...crash }));
      }
    });
    await Promise.all(abreast);
  });

  const outages: Readonly<Record<string, (...trial: Parameters<typeof visitWithout>) => Promise<Outage>>> = {
    'a visit goes on to its end while the server or the network is away, and a visitor can begin after it':
      visitWithout,
    'a kiosk that was loaded while the server or the network was away is ready when they are back': loadWithout,
  };

  for (const [name, trial] of Object.entries(outages)) {
    it(name, async (t) => {
      const server = await aShakyServer(t);
      const page = await openKiosk(await aBrowser(t), server.url);
      for (let seed = 1; seed <= 6; seed += 1) {
        const outage = await trial(page, server, seed);
        const isWell = outage.seconds! < patience && !outage.isKept && !outage.wrong;
        assert.ok(isWell, JSON.stringify({ seed, ...outage }));
      }
    });
  }

  it('Dutch is offered without the other languages, and these as soon as they come', async (t) => {
    const server = await aShakyServer(t);
    const page = await openKiosk(await aBrowser(t), server.url);
    const others = targetLocales.join('|');
    server.cut = { kind: 'gone', paths: new RegExp(`/((${others})-|lmz-klachtwijzer-(${others})\\.)`) };
    await page.reload();
    await ready(page);
    const offered = () =>
      page.locator('.start button').evaluateAll((all) => all.map((button) => button.getAttribute('lang')));
    assert.deepEqual(await offered(), ['nl']);
    server.back();
    for (const locale of targetLocales)
      await page.locator(`.start button[lang=${locale}]:not([aria-disabled])`).waitFor();
    assert.deepEqual(await offered(), ['nl', ...targetLocales]);
  });

  it('visits go on when the files of their release are gone, and a page that nobody uses is loaded anew after them', async (t) => {
    const server = await aShakyServer(t);
    const page = await openKiosk(await aBrowser(t), server.url);
    server.cut = { kind: 'gone', paths: release };
    const errors = await page.evaluate(async () => {
      const { visit } = window.kioskVisitors;
      for (let number = 1; number <= 10; number += 1) await visit(number, number);
      return window.kioskVisitors.errors;
    });
    assert.deepEqual(errors, []);
    server.back();
    await page.context().setOffline(true);
    await page.evaluate(() => window.kioskVisitors.pass(61));
    await page.waitForTimeout(500);
    assert.ok(await page.evaluate(() => 'kioskVisitors' in window), 'not without a network');
    await page.context().setOffline(false);
    const loaded = page.waitForEvent('load', { timeout: 90_000 });
    await page.evaluate(() => window.kioskVisitors.pass(61));
    await loaded;
    await ready(page);
  });
});
