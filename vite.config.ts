import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { embeddedFile, entryFile } from './scripts/build/embedded-files.js';
import { onlyShownContacts, ownTrustedTypesPolicy, terserPass } from './scripts/build/finish.js';
import { lazyChunks } from './scripts/build/lazy-chunks/lazy-chunks.js';
import { releaseFolder } from './scripts/build/release.js';
import { shortMessageIds } from './scripts/build/short-message-ids.js';
import { smallerTemplates } from './scripts/build/smaller-templates.js';

const project = import.meta.dirname;
const steps = join(project, 'scripts/build');
const shellEntry = 'src/define.ts';

/** A release has a folder of its own, so that what is in it never meets another one. */
const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { version: string };
/** What pages name: in the folder, for those who choose a release, and beside it for those who want the newest. */
const inBothPlaces = (name: string): string[] => [name, `${version}/${name}`];

/** The way of building is part of every chunk's name, since chunks are changed after they got theirs. */
const pipeline = createHash('sha256');
const sources = readdirSync(steps, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
for (const path of sources.sort()) pipeline.update(readFileSync(join(steps, path)));
for (const file of ['vite.config.ts', 'package-lock.json']) pipeline.update(readFileSync(join(project, file)));
const pipelineHash = pipeline.digest('hex');
const namedAfterPipeline: Plugin = { name: 'named-after-pipeline', augmentChunkHash: () => pipelineHash };

/** `src/locales/generated/en/guide.ts` is `en-guide`; other chunks are named after their root. */
function nameOf({ facadeModuleId: id, name }: { facadeModuleId?: string | null; name: string }): string {
  return id?.includes('/locales/generated/') ? `${basename(dirname(id))}-${basename(id, '.ts')}` : name;
}

/** The first part of a language keeps its name, as the shell does, so that a page can preload it. */
function fileNameOf(chunk: { facadeModuleId?: string | null; name: string }): string {
  const [, locale] = /^(.+)-start$/.exec(nameOf(chunk)) ?? [];
  return `${version}/${locale ? `lmz-klachtwijzer-${locale}` : `chunks/${nameOf(chunk)}-[hash]`}.js`;
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
    lazyChunks(shellEntry, nameOf),
    ownTrustedTypesPolicy(),
    entryFile(join(project, 'src/entry.ts'), inBothPlaces('lmz-klachtwijzer.js')),
    embeddedFile(join(project, 'src/host/lmz-klachtwijzer.css'), inBothPlaces('lmz-klachtwijzer.css')),
    embeddedFile(join(project, 'src/framed-page.ts'), inBothPlaces('lmz-klachtwijzer-frame.js')),
    releaseFolder(version),
  ],
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    modulePreload: false,
    reportCompressedSize: false,
    license: { fileName: 'THIRD-PARTY.md' },
    lib: { entry: { shell: shellEntry }, formats: ['es'] },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      output: {
        minify: true,
        entryFileNames: `${version}/lmz-klachtwijzer-[name].js`,
        chunkFileNames: fileNameOf,
        codeSplitting: {
          groups: [
            chunk('shell', /\/src\/define\.ts$/, 8),
            chunk('engine', /\/src\/doors\/engine\.ts$/, 7),
            chunk('tree', /\/src\/doors\/tree\.ts$/, 6),
            // With how texts are cleaned, for both what is sent and what is taken home.
            chunk('date-question', /\/src\/(doors\/date-question|complaint\/payload\/unicode)\.ts$/, 5),
            // With what else the form and the reader of an organisations file share.
            chunk('zod', /\/(node_modules\/zod\/|src\/complaint\/sending\/limited-bytes\.ts$)/, 4),
            chunk('form', /\/src\/doors\/form\.ts$/, 3),
            chunk('takeaway', /\/src\/doors\/takeaway\.ts$/, 2),
            chunk('letter', /\/src\/doors\/letter\.ts$/, 1),
          ],
        },
      },
    },
  },
});
