import { basename, dirname } from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'vite';

/**
 * Writes the file that pages embed. It is built last, apart from the rest, because it must know the names of the chunks that it
 * fetches, and is imported by none: a page may add `?v=2` to it and still load everything once.
 */
export function entryFile(source: string, fileName: string): Plugin {
  return {
    name: 'entry-file',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
        const shell = chunks.find(({ isEntry }) => isEntry);
        if (!shell) return this.error('entry-file: there is no shell');
        const starts = chunks.flatMap(({ fileName: file, facadeModuleId: id }) =>
          id && basename(id) === 'start.ts' ? [[basename(dirname(id)), `./${file}`]] : [],
        );
        const { outputFiles } = await build({
          entryPoints: [source],
          bundle: true,
          minify: true,
          format: 'esm',
          target: 'es2022',
          write: false,
          define: {
            SHELL: JSON.stringify(`./${shell.fileName}`),
            STARTS: JSON.stringify(Object.fromEntries(starts)),
          },
          external: ['./chunks/*', `./${shell.fileName}`],
        });
        this.emitFile({ type: 'asset', fileName, source: outputFiles[0]?.text ?? '' });
      },
    },
  };
}

/** Writes a stylesheet that pages may embed, minified. */
export function styleFile(source: string, fileName: string): Plugin {
  return {
    name: 'style-file',
    apply: 'build',
    async generateBundle() {
      const { outputFiles } = await build({ entryPoints: [source], minify: true, target: 'es2022', write: false });
      this.emitFile({ type: 'asset', fileName, source: outputFiles[0]?.text ?? '' });
    },
  };
}
