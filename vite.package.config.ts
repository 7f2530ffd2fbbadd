import { defineConfig } from 'vite';
import { onlyShownContacts } from './scripts/build/finish.js';

/**
 * The package for those who bundle themselves: every module on its own and the dependencies left outside, so that a page that
 * uses Lit already does not get it twice.
 */
export default defineConfig({
  publicDir: false,
  plugins: [onlyShownContacts()],
  build: {
    target: 'es2022',
    outDir: 'dist/package',
    minify: false,
    modulePreload: false,
    reportCompressedSize: false,
    lib: { entry: ['src/index.ts', 'src/define.ts', 'src/server.ts'], formats: ['es'] },
    rolldownOptions: {
      external: [/^lit(\/|$)/, /^@lit\//, /^xstate(\/|$)/, /^zod(\/|$)/, /^jose(\/|$)/, /^lean-qr(\/|$)/],
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
      },
    },
  },
});
