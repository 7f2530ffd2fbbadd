import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';

const project = resolve(import.meta.dirname, '../..');
const eslint = new ESLint({ cwd: project });

async function reports(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: join(project, file) });
  return result?.messages.map(({ ruleId }) => ruleId ?? 'syntax') ?? [];
}

const imports = 'no-restricted-imports';
const syntax = 'no-restricted-syntax';
const globals = 'no-restricted-globals';
const properties = 'no-restricted-properties';

/** What each room may not do: a file, the code that breaks the rule, and the rule that must say so. */
const broken: readonly [file: string, code: string, rule: string][] = [
  ['src/flows/a.ts', "void fetch('x');", globals],
  ['src/flows/a.ts', 'document.title;', globals],
  ['src/components/a.ts', "void fetch('x');", globals],
  ['src/machines/a.ts', "void fetch('x');", globals],
  ['src/machines/a.ts', 'window.close();', globals],
  ['src/a.ts', "import { z } from 'zod';", imports],
  ['src/a.ts', "import { string } from 'zod/v4';", imports],
  ['src/a.ts', "import * as z from 'zod/mini';", syntax],
  ['src/a.ts', "import { unsafeHTML } from 'lit/directives/unsafe-html.js';", imports],
  ['src/a.ts', "import { unsafeSVG } from 'lit/directives/unsafe-svg.js';", imports],
  ['src/a.ts', "import { unsafeStatic } from 'lit/static-html.js';", imports],
  ['src/a.ts', "import { styleMap } from 'lit/directives/style-map.js';", imports],
  ['src/a.ts', 'import { html } from \'lit\';\nexport const a = html`<p style="color: red"></p>`;', syntax],
  ['src/a.ts', "import('./b.js');", syntax],
  ['src/components/a.ts', "export const open = () => import('./b.js');", syntax],
  ['src/a.ts', "document.body.innerHTML = '';", syntax],
  ['src/a.ts', "document.body.insertAdjacentHTML('beforeend', '');", syntax],
  ['src/a.ts', 'export const a = Math.random();', properties],
  ['src/a.ts', 'export const a = document.cookie;', properties],
  ['src/a.ts', "localStorage.setItem('a', 'b');", globals],
  ['src/a.ts', "history.pushState(null, '', '/');", globals],
  ['src/a.ts', "console.warn('a');", 'no-console'],
  ['src/a.ts', "eval('1');", 'no-eval'],
  ['src/a.ts', "new Function('1');", 'no-new-func'],
  ['src/a.ts', '// TODO later', 'no-warning-comments'],
  ['src/a.ts', 'export const a: any = 1;', '@typescript-eslint/no-explicit-any'],
  ['src/a.ts', '// @ts-ignore\nexport const a = 1;', '@typescript-eslint/ban-ts-comment'],
  ['src/a.ts', 'export const a = 1;\n'.repeat(301), 'max-lines'],
  ['test/a.test.ts', "it.only('a', () => {});", syntax],
  ['test/a.test.ts', "describe.skip('a', () => {});", syntax],
];

/** What must stay possible. */
const allowed: readonly [file: string, code: string][] = [
  ['src/flows/topics/geld/a.ts', "import { str } from '@lit/localize';\nexport const a = str`a`;"],
  ['src/doors/engine.ts', "export const tree = () => import('./tree.js');"],
  ['src/complaint/a.ts', "void fetch('x');"],
  ['src/complaint/a.ts', "import { string } from 'zod/mini';\nexport const a = string();"],
  ['src/page/warnings.ts', "console.warn('a');"],
];

describe('lint, by the rules of the house,', () => {
  for (const [file, code, rule] of broken) {
    it(`refuse in ${file}: ${code.slice(0, 80).replace(/\n/g, ' ')}`, async () => {
      assert.ok((await reports(file, code)).includes(rule), `${rule} says nothing`);
    });
  }

  for (const [file, code] of allowed) {
    it(`allow in ${file}: ${code.replace(/\n/g, ' ')}`, async () => {
      assert.deepEqual(await reports(file, code), []);
    });
  }
});
