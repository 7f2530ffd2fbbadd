import { html } from 'hono/html';
import type { Address, TopicId } from '../../src/flows/flow.js';
import { followersOf, stepAt, topicOf, waysOf, type Tree } from '../../src/flows/graph.js';

interface Box {
  readonly at: Address;
  readonly column: number;
  readonly row: number;
}

const width = 230;
const height = 46;
const gapAcross = 90;
const gapDown = 14;
const lineLength = 30;

/** The text in at most two lines of a box. */
function lines(text: string): readonly string[] {
  const words = text.split(' ');
  const first: string[] = [];
  while (words.length > 0 && [...first, words[0]].join(' ').length <= lineLength) first.push(words.shift() as string);
  const rest = words.join(' ');
  const second = rest.length > lineLength ? `${rest.slice(0, lineLength - 1)}…` : rest;
  return [first.join(' '), second].filter(Boolean);
}

/** Puts the steps of a topic in columns by their distance from its first question; other topics' steps stand where they are led to. */
function boxesOf(tree: Tree, topic: TopicId): readonly Box[] {
  const first = Object.keys(tree[topic]?.steps ?? {}).map((step): Address => `${topic}/${step}`);
  const columns = new Map<Address, number>();
  const place = (at: Address, column: number): void => {
    if ((columns.get(at) ?? Infinity) <= column) return;
    columns.set(at, column);
    const step = stepAt(tree, at);
    if (topicOf(at) !== topic || step?.kind !== 'question') return;
    for (const next of followersOf(tree, at)) place(next, column + 1);
  };
  const inner = new Set(first.flatMap((at) => (stepAt(tree, at)?.kind === 'question' ? followersOf(tree, at) : [])));
  for (const at of first) if (!inner.has(at)) place(at, 0);
  const rows = new Map<number, number>();
  return [...columns].map(([at, column]) => {
    const row = rows.get(column) ?? 0;
    rows.set(column, row + 1);
    return { at, column, row };
  });
}

const left = ({ column }: Box) => column * (width + gapAcross) + 4;
const top = ({ row }: Box) => row * (height + gapDown) + 4;

/** The diagram of one topic: questions square, outcomes round, other topics dashed. The lists below it say the same. */
export function diagram(tree: Tree, topic: TopicId, titleOf: (at: Address) => string) {
  const boxes = boxesOf(tree, topic);
  const find = (at: Address) => boxes.find((box) => box.at === at);
  const across = Math.max(...boxes.map(({ column }) => column)) + 1;
  const down = Math.max(...boxes.map(({ row }) => row)) + 1;
  const edges = boxes.flatMap((from) => {
    const step = stepAt(tree, from.at);
    if (!step || step.kind !== 'question' || topicOf(from.at) !== topic) return [];
    return [...new Set(followersOf(tree, from.at))].flatMap((to) => {
      const box = find(to);
      return box ? [{ from, to: box }] : [];
    });
  });
  return html`<svg
    class="diagram"
    viewBox="0 0 ${across * (width + gapAcross)} ${down * (height + gapDown) + 8}"
    role="img"
    aria-label="Schema van ${topic}"
  >
    ${edges.map(({ from, to }) => {
      const [x1, y1, x2, y2] = [left(from) + width, top(from) + height / 2, left(to), top(to) + height / 2];
      return html`<path d="M${x1} ${y1} C${x1 + gapAcross / 2} ${y1} ${x2 - gapAcross / 2} ${y2} ${x2} ${y2}" />`;
    })}
    ${boxes.map((box) => {
      const step = stepAt(tree, box.at);
      const look = topicOf(box.at) !== topic ? 'elsewhere' : (step?.kind ?? '');
      const ways = step?.kind === 'question' ? ` (${Object.keys(waysOf(step)).length})` : '';
      return html`<g class="${look}">
        <rect
          x="${left(box)}"
          y="${top(box)}"
          width="${width}"
          height="${height}"
          rx="${look === 'outcome' ? 20 : 3}"
        />
        <text x="${left(box) + 10}" y="${top(box) + 14}" class="id">${box.at}${ways}</text>
        ${lines(titleOf(box.at)).map(
          (line, index) => html`<text x="${left(box) + 10}" y="${top(box) + 27 + index * 12}">${line}</text>`,
        )}
      </g>`;
    })}
  </svg>`;
}
