import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { rows, type Row } from '../faulty-server/fault-table.js';
import { assertArrived, assertStopped } from './outcomes.js';
import { startScene, type Scene } from './scene.js';
import { story, type Sender } from './sender.js';

let scene: Scene;
let sender: Sender;

/** Goes back to the text, changes nothing, and sends it as another message. */
async function sendsAfterLooking(): Promise<void> {
  await sender.changes();
  assert.equal(await sender.text(), story, 'the text is still in its field');
  await sender.sends();
}

async function assertRow({ faults, ends, reason, attempts, stored }: Row): Promise<void> {
  const { server } = scene;
  const { requests, preflights } = server.elsewhere;
  // What was not sent may be changed: that is another sending, which fails in the same way once more.
  const sequence = ends === 'notSent' ? [...faults, ...faults] : faults;
  const endpoint = server.endpoint(sequence, { wait: sender.wait });
  await sender.writes({ endpoint: endpoint.url });
  await sender.sends();
  assert.equal(endpoint.requests, attempts, 'attempts');
  assert.equal(endpoint.shelf.stored, stored, 'stored so far');

  if (ends !== 'sent') await assertStopped(sender, ends, reason);
  if (ends === 'refused' || ends === 'notSent') await sendsAfterLooking();
  if (ends === 'notSent') await assertStopped(sender, ends, reason);
  if (ends === 'notSent' || ends === 'unknown') await sender.triesAgain();

  await assertArrived(sender, endpoint, ends === 'refused' || ends === 'notSent' ? 2 : 1);
  assert.deepEqual([server.elsewhere.requests, server.elsewhere.preflights], [requests, preflights], 'no redirect');
}

const told = { sent: 'it arrives', refused: 'it is refused', notSent: 'it was not sent', unknown: 'nobody knows' };

describe('sending to a server that fails: told well, nothing lost, stored once', () => {
  before(async () => {
    scene = await startScene();
    sender = await scene.sender();
  });
  after(() => scene.stop());

  for (const row of rows) {
    const faults = [...new Set(row.faults)].join(', then ') || 'no fault';
    it(`${faults}: ${told[row.ends]}${row.reason ? ` (${row.reason})` : ''}`, () => assertRow(row));
  }
});
