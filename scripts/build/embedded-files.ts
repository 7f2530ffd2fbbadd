import { basename, dirname, posix } from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'vite';

/**
 * Writes the file that pages embed, at each of these paths. It is built last, apart from the rest, because it must know the names
 * of the chunks that it fetches, and is imported by none: a page may add `?v=2` to it and still load everything once.
 */
export function entryFile(source: string, paths: readonly string[]): Plugin {
  return {
    name: 'entry-file',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
        const shell = chunks.find(({ isEntry }) => isEntry);
        if (!shell) return this.error('entry-file: there is no shell');
        for (const path of paths) {
          const from = (file: string) => `./${posix.relative(dirname(path), file)}`;
          const starts = Object.fromEntries(
            chunks.flatMap(({ fileName: file, facadeModuleId: id }) =>
              id && basename(id) === 'start.ts' ? [[basename(dirname(id)), from(file)]] : [],
            ),
          ) as Record<string, string>;
          const code = await small(source, { SHELL: from(shell.fileName), STARTS: starts });
          this.emitFile({ type: 'asset', fileName: path, source: code });
        }
      },
    },
  };
}

/** Writes a script or a stylesheet that pages may embed beside it, minified, at each of these paths. */
export function embeddedFile(source: string, paths: readonly string[]): Plugin {
  return {
    name: 'embedded-file',
    apply: 'build',
    async generateBundle() {
      const code = await small(source);
      for (const fileName of paths) this.emitFile({ type: 'asset', fileName, source: code });
    },
  };
}

/** A file with what it imports, as small as it gets. What it fetches when it runs stays outside. */
async function small(
  source: string,
  fetched: Readonly<Record<string, string | Readonly<Record<string, string>>>> = {},
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    define: Object.fromEntries(Object.entries(fetched).map(([name, value]) => [name, JSON.stringify(value)])),
    external: Object.values(fetched).flatMap((value) => (typeof value === 'string' ? value : Object.values(value))),
  });
  return outputFiles[0]?.text ?? '';
}
