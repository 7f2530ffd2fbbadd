import { parseAst } from 'vite';

/** A node of the ESTree of a chunk, with its place in the code. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** A replacement of a stretch of code. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Parses code and calls `visit` with each node and those around it, the nearest first. */
export function walk(code: string, visit: (node: Node, around: readonly Node[]) => void): void {
  const descend = (node: Node, around: readonly Node[]): void => {
    visit(node, around);
    const inside = [node, ...around];
    for (const child of Object.values(node).flat()) if (isNode(child)) descend(child, inside);
  };
  descend(parseAst(code) as unknown as Node, []);
}

/** The code after the edits, which must not overlap. */
export function edited(code: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), code);
}
