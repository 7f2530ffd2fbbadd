import type { Plugin } from 'vite';

/** Length of an id that @lit/localize makes: a letter and 16 digits of a hash, which no compression makes smaller. */
const full = 17;

/** So much of it still tells the texts of this project apart; the build fails when it does not. */
const short = 8;

const lookup = 'templates[id]';
const shorter = `templates[id.length === ${full} ? id.slice(0, ${short}) : id]`;

/** Shortens the ids of messages in the files of the languages, a fifth of their size, and where they are looked up. */
export function shortMessageIds(): Plugin {
  const ids = new Map<string, string>();
  let found = false;
  return {
    name: 'short-message-ids',
    apply: 'build',
    buildStart() {
      found = false;
      ids.clear();
    },
    transform: {
      order: 'pre',
      handler(code, id) {
        if (id.endsWith('/@lit/localize/internal/runtime-msg.js') && code.split(lookup).length === 2) {
          found = true;
          return code.replace(lookup, shorter);
        }
        if (!/\/locales\/generated\/.*\.ts$/.test(id)) return undefined;
        return code.replace(/^( *)"([^"]+)": (?=str`|`)/gm, (_line, indent: string, name: string) => {
          const by = name.length === full ? name.slice(0, short) : name;
          const same = ids.get(by) ?? name;
          if (same !== name) this.error(`short-message-ids: ${name} and ${same} are the same when shortened`);
          ids.set(by, name);
          return `${indent}"${by}": `;
        });
      },
    },
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk' && /\bs[0-9a-f]{16}\b/.test(output.code)) {
          this.error(`short-message-ids: ${output.fileName} has ids of full length`);
        }
      }
    },
    buildEnd() {
      if (!found) this.error('short-message-ids: @lit/localize looks its messages up in another way now');
    },
  };
}
