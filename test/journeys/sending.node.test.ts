import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import type { EndpointOptions } from '../faulty-server/faulty-server.js';
import type { FaultName } from '../faulty-server/faults.js';
import { assertArrived, assertStopped } from './outcomes.js';
import { startScene, type Scene } from './scene.js';
import { story, type Sender } from './sender.js';

let scene: Scene;
let sender: Sender;

const endpointWith = (faults: readonly FaultName[], options?: EndpointOptions) =>
  scene.server.endpoint(faults, { wait: sender.wait, ...options });

/** A server that is silent for as long as it is asked. */
const never = () => new Promise<void>(() => {});

/** Ten clicks before anything on the screen can change. */
const tenTimes = (button: Locator): Promise<void> =>
  button.evaluate((element) => {
    for (let click = 0; click < 10; click += 1) (element as HTMLButtonElement).click();
  });

/** How each request that the page makes from now on may be kept. Not every Chromium shows it in a header. */
async function watchKeeping(page: Page): Promise<() => Promise<readonly string[]>> {
  const modes = await page.evaluateHandle(() => {
    const seen: string[] = [];
    const send = window.fetch;
    window.fetch = (what, init) => {
      seen.push(what instanceof Request ? what.cache : (init?.cache ?? 'default'));
      return send(what, init);
    };
    return seen;
  });
  return () => modes.jsonValue();
}

describe('sending, seen from the screen', () => {
  before(async () => {
    scene = await startScene();
    sender = await scene.sender();
  });
  after(() => scene.stop());

  it('sends nothing but what was agreed', async () => {
    const endpoint = endpointWith([]);
    const seen = sender.page.waitForRequest((request) => request.url() === endpoint.url && request.method() === 'POST');
    const kept = await watchKeeping(sender.page);
    await sender.writes({ endpoint: endpoint.url });
    await sender.sends();
    const headers = await (await seen).allHeaders();
    assert.match(
      headers['idempotency-key'] ?? '',
      /^"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"$/,
    );
    assert.equal(headers['content-type'], 'application/json');
    assert.equal(headers['accept'], 'application/json, application/problem+json');
    assert.deepEqual(await kept(), ['no-store'], 'how the browser was told to keep it');
    assert.ok(['no-cache', undefined].includes(headers['cache-control']), headers['cache-control']);
    assert.equal(headers['referer'], undefined);
    assert.equal(headers['cookie'], undefined);
    const { meta, ...written } = JSON.parse(endpoint.shelf.arrivals[0]?.body ?? '') as { meta: object };
    assert.deepEqual(written, { soort: 'aanvulling', rol: 'anders', anonimiteit: 'anoniem', watIsNieuw: story });
    assert.deepEqual(Object.keys(meta).sort(), ['boomVersie', 'kanaal', 'schemaVersie', 'taal', 'verzondenOp']);
  });

  it('sends once for ten clicks, and tries again once for ten more', async () => {
    const endpoint = endpointWith(['bare404']);
    await sender.writes({ endpoint: endpoint.url });
    await sender.begins(tenTimes);
    await sender.rests();
    assert.equal(endpoint.requests, 1);
    await sender.triesAgain(tenTimes);
    assert.equal(endpoint.requests, 2);
    await assertArrived(sender, endpoint);
  });

  it('gives up an attempt after 20 seconds', async () => {
    const exact = await scene.sender();
    const endpoint = endpointWith(['silence'], { wait: never });
    await exact.writes({ endpoint: endpoint.url });
    await exact.stopsClock();
    const sent = exact.page.waitForRequest(endpoint.url);
    await exact.begins();
    await sent;
    await exact.wait(19_999);
    assert.equal(await exact.heading(), 'Wij versturen uw bericht');
    await exact.wait(1);
    await exact.rests();
    await assertArrived(exact, endpoint);
    await exact.leaves();
  });

  it('does not try again before the recipient asked', async () => {
    const exact = await scene.sender();
    const endpoint = endpointWith(['keptThenCalm503']);
    await exact.writes({ endpoint: endpoint.url });
    await exact.stopsClock();
    await exact.begins();
    await exact.pausesOrRests();
    await exact.wait(49_999);
    assert.equal(await exact.heading(), 'Het lukte nog niet. Wij proberen het zo opnieuw.');
    await exact.wait(1_001);
    await exact.rests();
    await assertArrived(exact, endpoint);
    await exact.leaves();
  });

  it('does not make anybody wait for the next try', async () => {
    const endpoint = endpointWith(['keptThenCalm503']);
    await sender.writes({ endpoint: endpoint.url });
    await sender.begins();
    await sender.button('Niet langer wachten').click();
    await assertStopped(sender, 'unknown', 'busy');
    await sender.triesAgain();
    await assertArrived(sender, endpoint);
  });

  const refused = [
    ['pointers400', 'Wat is er nieuw?', 'Dit antwoord kan niet. Controleer wat u invulde bij: Wat is er nieuw?'],
    ['fragment400', 'Wat is er nieuw?', 'Dit antwoord kan niet. Controleer wat u invulde bij: Wat is er nieuw?'],
    [
      'number422',
      'Nummer van uw eerdere melding',
      'Controleer het nummer van uw eerdere melding. Gebruik alleen letters, cijfers en streepjes.',
    ],
  ] as const;
  for (const [fault, field, sentence] of refused) {
    it(`leads to the field that was refused, and sends another message after that: ${fault}`, async () => {
      const endpoint = endpointWith([fault]);
      await sender.writes({ endpoint: endpoint.url });
      await sender.sends();
      await sender.changes();
      assert.deepEqual(await sender.errors().allInnerTexts(), [sentence]);
      await sender.errors().click();
      await sender.field(field).and(sender.page.locator(':focus')).waitFor();
      await sender.field('Wat is er nieuw?').fill('Nu in andere woorden.');
      await sender.sends();
      await assertArrived(sender, endpoint, 2);
      const { watIsNieuw } = JSON.parse(endpoint.shelf.arrivals[1]?.body ?? '') as { watIsNieuw: string };
      assert.equal(watIsNieuw, 'Nu in andere woorden.');
    });
  }

  it('stores one message when the browser itself repeats the request on a used connection', async () => {
    const endpoint = endpointWith(['acceptThenDrop'], { reuseConnection: true });
    await sender.writes({ endpoint: endpoint.url });
    await sender.begins();
    await sender.pausesOrRests();
    await assertArrived(sender, endpoint);
    assert.equal(endpoint.requests, 2);
  });

  it('does not mind a clock that jumps', async () => {
    const late = await scene.sender();
    const day = 86_400_000;
    const endpoint = endpointWith(['bare503', 'short429'], { wait: late.wait });
    await late.writes({ endpoint: endpoint.url });
    await late.begins();
    for (const jump of [day, -day]) {
      await late.pausesOrRests();
      await late.page.clock.setSystemTime(Date.now() + jump);
      await late.wait(5_000);
    }
    await late.rests();
    await assertArrived(late, endpoint);
    assert.equal(endpoint.requests, 3);
    await late.leaves();
  });

  it('leaves at most one message behind when the page is closed while sending', async () => {
    const hasty = await scene.sender();
    let kept = () => {};
    const stored = new Promise<void>((resolve) => (kept = resolve));
    const endpoint = endpointWith(['acceptThenSilence'], { wait: async () => kept() });
    await hasty.writes({ endpoint: endpoint.url });
    await hasty.begins();
    await stored;
    await hasty.leaves();
    assert.deepEqual([endpoint.requests, endpoint.shelf.stored], [1, 1]);
  });
});
