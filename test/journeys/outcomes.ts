import assert from 'node:assert/strict';
import type { Endpoint } from '../faulty-server/faulty-server.js';
import { serverWord } from '../faulty-server/faults.js';
import { toBeSeen, type Reason, type Stop } from '../faulty-server/told.js';
import { story, type Sender } from './sender.js';

/** Sending stopped: the screen says and offers what it must and nothing of the server, and the text can be taken along. */
export async function assertStopped(sender: Sender, stop: Stop, reason: Reason): Promise<void> {
  assert.deepEqual(await sender.sees(), toBeSeen(stop, reason));
  assert.equal(await sender.button('Terug').count(), 0, 'nothing leads back past the buttons of the screen');
  assert.ok(!(await sender.has(serverWord)), 'no text of the server is on the screen');
  assert.ok((await sender.copies()).includes(story), 'the copy holds the text');
}

/** The message is there: its number is that of the only one that is stored. Every time it was sent it had one key and one text. */
export async function assertArrived(sender: Sender, { shelf }: Endpoint, sendings = 1): Promise<void> {
  assert.equal(await sender.heading(), 'Uw aanvulling is aangekomen');
  assert.deepEqual(shelf.references, [await sender.reference()]);
  const keys = new Set(shelf.arrivals.map(({ key }) => key));
  const parcels = new Set(shelf.arrivals.map(({ key, body }) => `${key} ${body}`));
  assert.deepEqual([keys.size, parcels.size], [sendings, sendings], 'keys, and different parcels');
}
