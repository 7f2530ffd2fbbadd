import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { entryFile, styleFile } from './scripts/build/embedded-files.js';
import { onlyShownContacts, ownTrustedTypesPolicy, terserPass } from './scripts/build/finish.js';
import { lazyChunks } from './scripts/build/lazy-chunks.js';
import { shortMessageIds } from './scripts/build/short-message-ids.js';
import { smallerTemplates } from './scripts/build/smaller-templates.js';

const project = import.meta.dirname;
const steps = join(project, 'scripts/build');
const shellEntry = 'src/define.ts';

/** The way of building is part of every chunk's name, since chunks are changed after they got theirs. */
const pipeline = createHash('sha256');
for (const file of readdirSync(steps).sort()) pipeline.update(readFileSync(join(steps, file)));
for (const file of ['vite.config.ts', 'package-lock.json']) pipeline.update(readFileSync(join(project, file)));
const pipelineHash = pipeline.digest('hex');
const namedAfterPipeline: Plugin = { name: 'named-after-pipeline', augmentChunkHash: () => pipelineHash };

/** `src/locales/generated/en/guide.ts` becomes `en-guide`; other chunks are named after their root. */
function chunkName({ facadeModuleId: id }: { facadeModuleId?: string | null }): string {
  const name = id?.includes('/locales/generated/') ? `${basename(dirname(id))}-${basename(id, '.ts')}` : '[name]';
  return `chunks/${name}-[hash].js`;
}

/** A chunk for a file and all that it needs, save what an earlier chunk of this list has. */
const chunk = (name: string, test: RegExp, priority: number) => ({ name, test, priority });

export default defineConfig({
  define: { 'process.env.NODE_ENV': '"production"' },
  publicDir: false,
  plugins: [
    onlyShownContacts(),
    smallerTemplates(),
    shortMessageIds(),
    namedAfterPipeline,
    terserPass(),
    lazyChunks(shellEntry),
    ownTrustedTypesPolicy(),
    entryFile(join(project, 'src/entry.ts'), 'lmz-klachtwijzer.js'),
    styleFile(join(project, 'src/lmz-klachtwijzer.css'), 'lmz-klachtwijzer.css'),
  ],
  build: {
    target: 'es2022',
    outDir: 'dist',
    modulePreload: false,
    reportCompressedSize: false,
    license: { fileName: 'THIRD-PARTY.md' },
    lib: { entry: { shell: shellEntry }, formats: ['es'] },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        minify: true,
        entryFileNames: 'lmz-klachtwijzer-[name].js',
        chunkFileNames: chunkName,
        codeSplitting: {
          groups: [
            chunk('shell', /\/src\/define\.ts$/, 5),
            // What several topics say is there before any of them.
            chunk('engine', /\/src\/(engine|flows\/((sentences|roads)\.texts|law-forks|situation))\.ts$/, 4),
            chunk('dating', /\/src\/dating\.ts$/, 3),
            // With what else the form and the reader of an organisations file share.
            chunk('zod', /\/(node_modules\/zod\/|src\/complaint\/limited-bytes\.ts$)/, 2),
            chunk('form', /\/src\/form\.ts$/, 1),
          ],
        },
      },
    },
  },
});
