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
  ['src/flows/a.ts', "import '../components/frame/frame.js';", imports],
  ['src/flows/topics/geld/a.ts', "import '../../../components/frame/frame.js';", imports],
  ['src/flows/a.ts', "import '../machines/guidance.machine.js';", imports],
  ['src/flows/a.ts', "import '../locales/localization.js';", imports],
  ['src/flows/a.ts', "import type { Payload } from '../complaint/payload/payload.schema.js';", imports],
  ['src/flows/a.ts', "import 'lit';", imports],
  ['src/flows/a.ts', "import 'xstate';", imports],
  ['src/flows/a.ts', "void fetch('x');", globals],
  ['src/flows/a.ts', 'document.title;', globals],
  ['src/complaint/a.ts', "import '../components/frame/frame.js';", imports],
  ['src/complaint/a.ts', "import '../machines/guidance.machine.js';", imports],
  ['src/complaint/a.ts', "import '../locales/localization.js';", imports],
  ['src/complaint/a.ts', "import 'xstate';", imports],
  ['src/complaint/a.ts', "import 'lit/directives/repeat.js';", imports],
  ['src/components/a.ts', "import '../machines/guidance.machine.js';", imports],
  ['src/components/a.ts', "import '../locales/localization.js';", imports],
  ['src/components/a.ts', "import 'xstate';", imports],
  ['src/components/a.ts', "void fetch('x');", globals],
  ['src/machines/a.ts', "import '../components/frame/frame.js';", imports],
  ['src/machines/a.ts', "import '../locales/localization.js';", imports],
  ['src/machines/a.ts', "import { html } from 'lit';", imports],
  ['src/machines/a.ts', "void fetch('x');", globals],
  ['src/machines/a.ts', 'window.close();', globals],
  ['src/locales/a.ts', "import '../components/frame/frame.js';", imports],
  ['src/locales/a.ts', "import '../machines/guidance.machine.js';", imports],
  ['src/locales/a.ts', "import { html } from 'lit';", imports],
  ['src/flows/a.ts', "import '../host/lmz-klachtwijzer.js';", imports],
  ['src/flows/a.ts', "import type { Settings } from '../page/settings.js';", imports],
  ['src/flows/topics/geld/a.ts', "import '../../../page/settings.js';", imports],
  ['src/flows/topics/geld/deep/a.ts', "import '../../../../define.js';", imports],
  ['src/complaint/a.ts', "import '../page/warnings.js';", imports],
  ['src/complaint/personal-data/a.ts', "import '../../page/warnings.js';", imports],
  ['src/machines/a.ts', "import type { Visit } from '../doors/engine.js';", imports],
  ['src/components/a.ts', "import '../host/lmz-klachtwijzer.js';", imports],
  ['src/locales/a.ts', "import '../host/lmz-klachtwijzer.js';", imports],
  ['src/visit/a.ts', "import '../host/lmz-klachtwijzer.js';", imports],
  ['src/visit/a.ts', "import '../../demo/server.js';", imports],
  ['src/a.ts', "import '../demo/server.js';", imports],
  ['src/a.ts', "import '../test/harness.js';", imports],
  ['src/a.ts', "import { z } from 'zod';", imports],
  ['src/a.ts', "import { string } from 'zod/v4';", imports],
  ['src/a.ts', "import * as z from 'zod/mini';", syntax],
  ['src/a.ts', "import 'node:fs';", imports],
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
  ['src/complaint/a.ts', "import '../flows/terms/dates.js';\nvoid fetch('x');"],
  ['src/complaint/a.ts', "import { string } from 'zod/mini';\nexport const a = string();"],
  ['src/machines/a.ts', "import '../flows/terms/dates.js';\nimport '../complaint/form/draft.js';\nimport 'xstate';"],
  ['src/components/a.ts', "import '../flows/terms/dates.js';\nimport '../complaint/form/draft.js';\nimport 'lit';"],
  ['src/complaint/personal-data/a.ts', "import '../payload/payload.schema.js';\nimport '../../flows/terms/dates.js';"],
  ['src/flows/topics/geld/a.ts', "import '../../flow.js';\nimport '../../organisations/organisations.js';"],
  [
    'src/visit/a.ts',
    "import '../page/settings.js';\nimport '../page/events.js';\nimport '../page/warnings.js';\nimport 'xstate';",
  ],
  ['src/visit/a.ts', "import '../components/frame/frame.js';\nimport '../machines/session.machine.js';\nimport 'lit';"],
  ['src/page/warnings.ts', "console.warn('a');"],
];

describe('the rules of the house', () => {
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
