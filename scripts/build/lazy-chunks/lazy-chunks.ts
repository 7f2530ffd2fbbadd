import { basename, posix } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { type Edit, edited, type Node, walk } from '../edit.js';

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

/** What the build says of its chunks, by name, in `manifest.json`. */
export interface ChunkEntry {
  readonly file: string;
  /** Names of the chunks that must be there first, beside the shell. */
  readonly needs: readonly string[];
}

/** Where chunks find each other once loaded; it lives in the shell, which is loaded once, by one URL. */
const registry = 'virtual:loaded-chunks';

/** Name of the bundler's own few lines, which are put in each chunk that needs them rather than fetched. */
const runtime = 'rolldown-runtime';

/** A door as it is written in the source, and the call that keeps it apart from other code until it has been rewritten. */
const written = /\(\)\s*=>\s*import\(\s*(['"])[^'"]+\1\s*,?\s*\)/g;
const mark = '$door';

/** What is imported: a string, or a template without holes, as some minifiers write it. */
const specifierOf = (node: Node): string => {
  const { value, quasis } = (node['source'] ?? {}) as { value?: string; quasis?: { value: { cooked: string } }[] };
  return value ?? quasis?.map((text) => text.value.cooked).join() ?? '';
};

const nameOf = (node: unknown): string => {
  const { name, value } = node as { name?: string; value?: string };
  return name ?? String(value);
};

/** How one chunk writes the address of another. */
const pathOf = (from: Chunk, to: Chunk): string =>
  posix.relative(posix.dirname(from.fileName), to.fileName).replace(/^(?!\.)/, './');

const keyOf = (name: string): string => (/^[\w$]+$/.test(name) ? name : JSON.stringify(name));

/**
 * Makes every lazy chunk one that can be asked for again after a failure, and writes `manifest.json`. The page beside this file
 * says why, and what is done step by step.
 *
 * @param shellEntry Path of the entry, which imports nothing lazily that it needs itself.
 * @param nameOf What a chunk is called in the manifest; each name must be another.
 */
export function lazyChunks(shellEntry: string, nameOf = (chunk: Chunk): string => chunk.name): Plugin {
  return {
    name: 'lazy-chunks',
    apply: 'build',
    resolveId: (id) => (id === registry ? `\0${registry}` : undefined),
    load: (id) => (id === `\0${registry}` ? 'export const loadedChunks = {};' : undefined),
    transform: {
      order: 'pre',
      handler(code, id) {
        if (!/\/src\/.*\.ts$/.test(id)) return undefined;
        const marked = code.replace(written, (door) => `/* @__PURE__ */ ${mark}(${door})`);
        return id.endsWith(`/${shellEntry}`) ? `${marked}\nexport { loadedChunks } from '${registry}';` : marked;
      },
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const problem = (message: string): never => this.error(`lazy-chunks: ${message}`);
        const entries = rewrite(bundle, shellEntry, problem).map(({ chunk, needs }): [string, ChunkEntry] => [
          nameOf(chunk),
          { file: chunk.fileName, needs: needs.map(nameOf) },
        ]);
        const source = `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
        this.emitFile({ type: 'asset', fileName: 'manifest.json', source });
      },
    },
  };
}

/** A chunk of the bundle, and the chunks that must run before it, in that order. */
interface Linked {
  readonly chunk: Chunk;
  readonly needs: readonly Chunk[];
}

function rewrite(bundle: Bundle, shellEntry: string, problem: (message: string) => never): Linked[] {
  const all = Object.values(bundle).filter((output): output is Chunk => output.type === 'chunk');
  const shell = all.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${shellEntry}`));
  if (!shell) return problem(`no chunk for ${shellEntry}`);
  const loadedInShell = exportsOf(shell.code).find(({ exported }) => exported === 'loadedChunks')?.local;
  if (!loadedInShell) return problem('the shell does not export loadedChunks');

  const byFile = new Map(all.map((chunk) => [basename(chunk.fileName), chunk]));
  const fileOf = (specifier: string): Chunk =>
    byFile.get(basename(specifier)) ?? problem(`import of an unknown chunk ${specifier}`);
  const needs = (chunk: Chunk): Chunk[] =>
    chunk.imports.map(fileOf).filter((needed) => needed !== shell && needed.name !== runtime);
  /** What must run before a chunk, in that order. */
  const before = (chunk: Chunk): Chunk[] => [...new Set(needs(chunk).flatMap((needed) => [...before(needed), needed]))];
  const chunks = all.filter(({ name }) => name !== runtime);
  const shared = new Set(chunks.flatMap(needs));

  for (const chunk of chunks) {
    const loaded = chunk === shell ? loadedInShell : '$loaded';
    const slot = (of: Chunk): string => `${loaded}[${JSON.stringify(of.name)}]`;
    const edits: Edit[] = [];
    const taken: string[] = [];
    walk(chunk.code, (node, around) => {
      if (node.type === 'ImportDeclaration') {
        const from = fileOf(specifierOf(node));
        if (from === shell) return;
        edits.push({ start: node.start, end: node.end, text: '' });
        const names = (node['specifiers'] as Node[]).map((specifier) => {
          if (specifier.type !== 'ImportSpecifier') return problem(`${chunk.fileName} imports all of ${from.fileName}`);
          return `${keyOf(nameOf(specifier['imported']))}:${nameOf(specifier['local'])}`;
        });
        const source = from.name === runtime ? asExpression(from.code) : slot(from);
        if (names.length > 0) taken.push(`const{${names.join()}}=${source};`);
      } else if (
        /^Export(Named|All)Declaration$/.test(node.type) &&
        node['source'] &&
        fileOf(specifierOf(node)) !== shell
      ) {
        problem(`${chunk.fileName} exports what is of ${specifierOf(node)}`);
      } else if (node.type === 'ImportExpression') {
        const to = fileOf(specifierOf(node));
        const door = around.find((outer) => outer.type === 'CallExpression' && nameOf(outer['callee']) === mark);
        const body = (door?.['arguments'] as Node[] | undefined)?.[0]?.['body'] as Node | undefined;
        if (!door || body?.start !== node.start) {
          return problem(`${chunk.fileName} opens ${to.fileName} otherwise than by () => import('...')`);
        }
        const first = before(to).map((needed) => `${slot(needed)}||await import("${pathOf(chunk, needed)}"+q)`);
        const open = `import("${pathOf(chunk, to)}"+q)${chunk.code.slice(node.end, body.end)}`;
        const text = first.length > 0 ? `async(q="")=>(${[...first, open].join()})` : `(q="")=>${open}`;
        edits.push({ start: door.start, end: door.end, text });
      }
    });
    const given = shared.has(chunk) ? `\n${slot(chunk)}=${asObject(exportsOf(chunk.code))};` : '';
    const code = edited(chunk.code, edits);
    const usesLoaded = chunk !== shell && `${taken.join('')}${code}${given}`.includes('$loaded[');
    const start = usesLoaded ? `import{loadedChunks as $loaded}from"${pathOf(chunk, shell)}";` : '';
    chunk.code = `${start}${taken.join('')}${code}${given}`;
    if (chunk.code.includes(mark)) problem(`${chunk.fileName} keeps a door that opens nothing`);
  }
  for (const { name, fileName } of all) if (name === runtime) delete bundle[fileName];
  return chunks.map((chunk) => ({ chunk, needs: before(chunk) }));
}

const asObject = (exports: readonly Exported[]): string =>
  `{${exports.map(({ local, exported }) => `${keyOf(exported)}:${local}`).join()}}`;

/** A module without imports, as an expression that gives what it exports. */
function asExpression(code: string): string {
  const edits: Edit[] = [];
  walk(code, (node) => {
    if (node.type === 'ExportNamedDeclaration') edits.push({ start: node.start, end: node.end, text: '' });
  });
  return `(()=>{${edited(code, edits)};return${asObject(exportsOf(code))}})()`;
}

interface Exported {
  readonly local: string;
  readonly exported: string;
}

/** The names that a chunk exports, and what they are called inside. */
function exportsOf(code: string): Exported[] {
  const found: Exported[] = [];
  walk(code, (node) => {
    if (node.type === 'ExportDefaultDeclaration' || (node.type === 'ExportNamedDeclaration' && node['declaration'])) {
      throw new Error(`lazy-chunks: an export that is no list: ${code.slice(node.start, node.end).slice(0, 60)}`);
    }
    if (node.type !== 'ExportNamedDeclaration') return;
    for (const specifier of node['specifiers'] as Node[]) {
      found.push({ local: nameOf(specifier['local']), exported: nameOf(specifier['exported']) });
    }
  });
  return found;
}
