import { minify } from 'terser';
import type { Plugin } from 'vite';
import { isVerified } from '../../src/flows/organisations/organisations.js';

const eachChunk = (name: string, change: (code: string) => string | Promise<string>): Plugin => ({
  name,
  apply: 'build',
  generateBundle: {
    order: 'post',
    async handler(_options, bundle) {
      for (const output of Object.values(bundle)) if (output.type === 'chunk') output.code = await change(output.code);
    },
  },
});

/** Minifies once more: after the bundler's own minifier this still saves some percents. */
export const terserPass = (): Plugin =>
  eachChunk('terser-pass', async (code) => {
    const { code: small } = await minify(code, {
      module: true,
      ecma: 2020,
      compress: { passes: 3, pure_getters: true, keep_fargs: false },
      format: { comments: false },
    });
    return small ?? code;
  });

/**
 * Gives the Trusted Types policy of our copy of Lit a name of its own, so that it does not collide with a Lit of the host. Fails
 * when there is not exactly one.
 */
export function ownTrustedTypesPolicy(): Plugin {
  let renamed = 0;
  const rename = eachChunk('own-trusted-types-policy', (code) =>
    code.replace(/(createPolicy\()(["'`])lit-html\2/g, (_found, start: string) => {
      renamed += 1;
      return `${start}"lmz-klachtwijzer"`;
    }),
  );
  return {
    ...rename,
    buildStart: () => void (renamed = 0),
    writeBundle() {
      if (renamed !== 1) this.error(`own-trusted-types-policy: ${renamed} policies named lit-html, expected 1`);
    },
  };
}

/** Keys of the contact data that say where a fact was found; they are for the desk and the lawyers, not for visitors. */
const provenance = ['source', 'sourceDate', 'checked'];

type Listed = Parameters<typeof isVerified>[0];

/** Keys of numbers, which are shown only of a verified entry. */
const numbers = ['phone', 'otherPhone'];

const without = (entry: Listed, keys: readonly string[]): object =>
  Object.fromEntries(Object.entries(entry).filter(([key]) => !keys.includes(key)));

/** Leaves out of the contact data what is never shown: provenance, and unverified numbers save those of the lifelines. */
export const onlyShownContacts = (): Plugin => ({
  name: 'only-shown-contacts',
  enforce: 'pre',
  transform(code, id) {
    const [, file] = /\/flows\/organisations\/([^/]+)\.json$/.exec(id) ?? [];
    if (!file) return undefined;
    const entries = Object.entries(JSON.parse(code) as Record<string, Listed>);
    const hidden = (entry: Listed) =>
      file === 'lifelines' || isVerified(entry) ? provenance : [...provenance, ...numbers];
    return JSON.stringify(Object.fromEntries(entries.map(([name, entry]) => [name, without(entry, hidden(entry))])));
  },
});
