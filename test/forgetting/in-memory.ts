import type { Tab } from '../hostile/engines.js';
import type { Canary } from './canary.js';
import { inHeap } from './heap.js';
import type { Found } from './trial.js';

/** What only Chromium lets us see. */
export async function inMemory({ chromium }: Tab, canary: Canary): Promise<Found> {
  if (!chromium) return {};
  const session = await chromium.createCDPSession();
  const held = await inHeap(session, canary);
  await session.detach();
  return held.length > 0 ? { heap: held.join('\n') } : {};
}
