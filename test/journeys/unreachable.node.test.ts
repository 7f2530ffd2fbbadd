import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { startDeadPorts, type Endpoint } from '../faulty-server/faulty-server.js';
import type { FaultName } from '../faulty-server/faults.js';
import { startKeyServer, type KeyServer } from '../faulty-server/key-server.js';
import { open, recipientKey } from '../faulty-server/recipient-key.js';
import { assertArrived, assertStopped } from './outcomes.js';
import { nowhere, startScene, type Scene } from './scene.js';
import { story, type Sender } from './sender.js';

let scene: Scene;
let sender: Sender;
let keys: KeyServer;

const endpointWith = (...faults: readonly FaultName[]): Endpoint =>
  scene.server.endpoint(faults, { wait: sender.wait });

/** An endpoint on another machine, and the network on the way to it. */
interface Faraway {
  readonly address: string;
  setOffline(offline: boolean): Promise<void>;
}

/**
 * Gives an endpoint an address on another machine, over TLS: the widget sends only over https there, and a browser that is
 * offline still reaches the own machine. What is answered here never meets the network, so it is cut here as well.
 */
async function faraway(page: Page, { url }: Endpoint): Promise<Faraway> {
  const address = 'https://klacht.test/v1/meldingen';
  let isOffline = false;
  await page.route(address, async (route) => {
    if (isOffline) return route.abort('internetdisconnected');
    const response = await route.fetch({ url }).catch(() => undefined);
    return response ? route.fulfill({ response }) : route.abort('connectionreset');
  });
  return {
    address,
    setOffline: async (offline) => {
      isOffline = offline;
      await page.context().setOffline(offline);
    },
  };
}

describe('sending to a recipient that cannot be reached', () => {
  before(async () => {
    scene = await startScene();
    keys = await startKeyServer();
    sender = await scene.sender();
  });
  after(async () => {
    keys.stop();
    await scene.stop();
  });

  it('cannot tell a refused port, a reset connection, an unknown name and a broken TLS from a lost answer', async (t) => {
    const dead = await startDeadPorts();
    t.after(() => dead.stop());
    const addresses = [
      `http://127.0.0.1:${dead.refused}/v1/meldingen`,
      `http://127.0.0.1:${dead.resets}/v1/meldingen`,
      `https://${nowhere}/v1/meldingen`,
      `https://127.0.0.1:${scene.server.port}/v1/meldingen`,
    ];
    for (const endpoint of addresses) {
      await sender.writes({ endpoint });
      await sender.sends();
      await assertStopped(sender, 'unknown', 'noAnswer');
    }
  });

  it('knows that nothing was sent when the policy of the page forbids it', async () => {
    const endpoint = endpointWith();
    const strict = await scene.sender({ policy: "default-src 'none'; script-src 'self'" });
    await strict.writes({ endpoint: endpoint.url });
    await strict.sends();
    await assertStopped(strict, 'notSent', 'blocked');
    assert.equal(endpoint.requests + endpoint.preflights, 0);
    await strict.leaves();
  });

  it('knows that nothing was sent without a network, and sends when it is back', async () => {
    const endpoint = endpointWith();
    const traveller = await scene.sender();
    const { address, setOffline } = await faraway(traveller.page, endpoint);
    await traveller.writes({ endpoint: address });
    await setOffline(true);
    await traveller.sends();
    await assertStopped(traveller, 'notSent', 'offline');
    assert.equal(endpoint.requests + endpoint.preflights, 0);
    await setOffline(false);
    await traveller.triesAgain();
    await assertArrived(traveller, endpoint);
    await traveller.leaves();
  });

  it('stays in doubt when the network goes before the next try', async () => {
    const endpoint = endpointWith('keptThenCalm503');
    const traveller = await scene.sender();
    const { address, setOffline } = await faraway(traveller.page, endpoint);
    await traveller.writes({ endpoint: address });
    await traveller.begins();
    await traveller.pausesOrRests();
    await setOffline(true);
    await traveller.wait(55_000);
    await traveller.rests();
    await assertStopped(traveller, 'unknown', 'offline');
    assert.equal(endpoint.shelf.stored, 1);
    await setOffline(false);
    await traveller.triesAgain();
    await assertArrived(traveller, endpoint);
    await traveller.leaves();
  });

  it('sends an envelope that only the recipient can open, the same one after a lost answer', async () => {
    const key = recipientKey();
    const endpoint = endpointWith('acceptThenDrop');
    const keySet = keys.publish({ keys: [key.jwk] });
    await sender.writes({ endpoint: endpoint.url, 'public-key': keySet, 'key-thumbprints': key.thumbprint });
    await sender.sends();
    await assertArrived(sender, endpoint);
    assert.equal(endpoint.shelf.arrivals.length, 2);
    const { header, plaintext } = open(endpoint.shelf.arrivals[0]?.body ?? '', key);
    assert.equal(header['alg'], 'RSA-OAEP-256');
    const { watIsNieuw } = JSON.parse(plaintext) as { watIsNieuw: string };
    assert.equal(watIsNieuw, story);
  });

  it('sends nothing while the key set is down, and all of it when the key is there', async () => {
    const key = recipientKey();
    const endpoint = endpointWith();
    const keySet = keys.publish({ keys: [key.jwk] }, { down: 1 });
    await sender.writes({ endpoint: endpoint.url, 'public-key': keySet, 'key-thumbprints': key.thumbprint });
    await sender.sends();
    await assertStopped(sender, 'notSent', 'keyUnavailable');
    assert.equal(endpoint.requests + endpoint.preflights, 0);
    await sender.triesAgain();
    await assertArrived(sender, endpoint);
  });

  it('sends nothing to a key that the site does not trust, nor without any', async () => {
    const [key, other] = [recipientKey(), recipientKey()];
    const endpoint = endpointWith();
    const cases = [
      [keys.publish({ keys: [other.jwk] }), 'keyUntrusted'],
      [`https://${nowhere}/keys`, 'keyUnavailable'],
    ] as const;
    for (const [keySet, code] of cases) {
      await sender.writes({ endpoint: endpoint.url, 'public-key': keySet, 'key-thumbprints': key.thumbprint });
      await sender.sends();
      await assertStopped(sender, 'notSent', code);
    }
    assert.equal(endpoint.requests + endpoint.preflights, 0);
  });
});
