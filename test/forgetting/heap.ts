import type { CDPSession } from 'puppeteer-core';
import { foundIn, type Canary } from './canary.js';

interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly edge_fields: readonly string[];
      readonly edge_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly strings: readonly string[];
}

/** How many steps of what holds a text are told. */
const steps = 14;

/** Every object that the scripts of a page can still reach, after what nobody reaches was thrown away. */
async function snapshotOf(session: CDPSession): Promise<Snapshot> {
  const chunks: string[] = [];
  const note = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', note);
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', note);
  return JSON.parse(chunks.join('')) as Snapshot;
}

/** For a node of a snapshot, what holds it: the shortest way from a root, nearest first. */
function holders({ snapshot: { meta }, nodes, edges, strings }: Snapshot, wanted: ReadonlySet<number>): string[] {
  const width = meta.node_fields.length;
  const edgeWidth = meta.edge_fields.length;
  const [name, count] = [meta.node_fields.indexOf('name'), meta.node_fields.indexOf('edge_count')];
  const edgeTypes = meta.edge_types[0];
  const first: number[] = [];
  let edge = 0;
  for (let node = 0; node < nodes.length; node += width) {
    first.push(edge);
    edge += (nodes[node + count] ?? 0) * edgeWidth;
  }
  const from = new Map<number, readonly [holder: number, by: string]>([[0, [-1, '']]]);
  for (let queue = [0]; queue.length > 0;) {
    const next: number[] = [];
    for (const node of queue) {
      const start = first[node / width] ?? 0;
      const end = start + (nodes[node + count] ?? 0) * edgeWidth;
      for (let at = start; at < end; at += edgeWidth) {
        const type = edgeTypes[edges[at] ?? 0] ?? '';
        const to = edges[at + 2] ?? 0;
        if (type === 'weak' || from.has(to)) continue;
        const label = edges[at + 1] ?? 0;
        from.set(to, [node, ['element', 'hidden'].includes(type) ? `[${label}]` : (strings[label] ?? '')]);
        next.push(to);
      }
    }
    queue = next;
  }
  const paths: string[] = [];
  for (let node = 0; node < nodes.length && paths.length < 5; node += width) {
    if (!wanted.has(nodes[node + name] ?? -1)) continue;
    const path: string[] = [];
    for (let at = from.get(node); at && at[0] >= 0 && path.length < steps; at = from.get(at[0]))
      path.push(`${at[1]} of ${(strings[nodes[at[0] + name] ?? 0] ?? '').slice(0, 60)}`);
    paths.push(path.join(' < ') || 'nothing that a root leads to');
  }
  return paths;
}

/** Where a canary is in the memory of the scripts of a page: for each of its texts what holds it. Empty when it is not there. */
export async function inHeap(session: CDPSession, canary: Canary): Promise<readonly string[]> {
  const snapshot = await snapshotOf(session);
  const found = new Set<number>();
  snapshot.strings.forEach((text, at) => foundIn(text, canary).length > 0 && found.add(at));
  if (found.size === 0) return [];
  const texts = [...found].map((at) => JSON.stringify(snapshot.strings[at]?.slice(0, 80))).slice(0, 5);
  return [`${texts.join(', ')} held by:\n${holders(snapshot, found).join('\n')}`];
}

/** Texts come whole in a snapshot, however long. */
export const heapFlags = ['--js-flags=--heap-snapshot-string-limit=1000000'];
