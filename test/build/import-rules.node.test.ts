import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, it } from 'node:test';

const project = resolve(import.meta.dirname, '../..');
const config = join(project, '.dependency-cruiser.mjs');
const program = join(project, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

/** The rules that a little project of these files breaks, by the file that breaks them. */
function reports(files: Record<string, string>): Map<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'house-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const args = [program, 'src', '--config', config, '--output-type', 'json'];
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    const { summary } = JSON.parse(stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } };
    const rules = new Map<string, string[]>();
    for (const { from, rule } of summary.violations) rules.set(from, [...(rules.get(from) ?? []), rule.name]);
    return rules;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Arrows that are refused: a folder, and the code that draws the arrow. */
const refused: readonly [folder: string, code: string][] = [
  ['src/flows', "import '../components/frame/frame.js';"],
  ['src/flows/topics/geld', "import '../../../components/frame/frame.js';"],
  ['src/flows', "import '../machines/guidance.machine.js';"],
  ['src/flows', "import '../locales/localization.js';"],
  ['src/flows', "import type { Payload } from '../complaint/payload/payload.schema.js';"],
  ['src/flows', "import 'lit';"],
  ['src/flows', "import 'xstate';"],
  ['src/flows', "import '../host/lmz-klachtwijzer.js';"],
  ['src/flows', "import type { Settings } from '../page/settings.js';"],
  ['src/flows', "export type { Settings } from '../page/settings.js';"],
  ['src/flows', "export type Settings = typeof import('../page/settings.js');"],
  ['src/flows', "export type Settings = import('../page/settings.js').Settings;"],
  ['src/flows', "export const settings = () => import('../page/settings.js');"],
  ['src/flows/topics/geld', "import '../../../page/settings.js';"],
  ['src/flows/topics/geld/deep', "import '../../../../define.js';"],
  ['src/complaint', "import '../components/frame/frame.js';"],
  ['src/complaint', "import '../machines/guidance.machine.js';"],
  ['src/complaint', "import '../locales/localization.js';"],
  ['src/complaint', "import 'xstate';"],
  ['src/complaint', "import 'lit/directives/repeat.js';"],
  ['src/complaint', "import '../page/warnings.js';"],
  ['src/complaint/personal-data', "import '../../page/warnings.js';"],
  ['src/components', "import '../machines/guidance.machine.js';"],
  ['src/components', "import '../page/warnings.js';"],
  ['src/components', "import '../host/lmz-klachtwijzer.js';"],
  ['src/components', "import '../takeaway/letter.js';"],
  ['src/components', "import 'xstate';"],
  ['src/machines', "import '../components/frame/frame.js';"],
  ['src/machines', "import '../locales/localization.js';"],
  ['src/machines', "import type { Visit } from '../doors/engine.js';"],
  ['src/machines', "import '../takeaway/letter.js';"],
  ['src/machines', "import { html } from 'lit';"],
  ['src/locales', "import '../components/frame/frame.js';"],
  ['src/locales', "import '../machines/guidance.machine.js';"],
  ['src/locales', "import '../host/lmz-klachtwijzer.js';"],
  ['src/locales', "import { html } from 'lit';"],
  ['src/takeaway', "import '../components/frame/frame.js';"],
  ['src/page', "import '../visit/visit.js';"],
  ['src/visit', "import '../host/lmz-klachtwijzer.js';"],
  ['src/visit', "import type { Form } from '../doors/engine.js';"],
  ['src/visit', "import '../../demo/server.js';"],
  ['src/doors', "import '../host/lmz-klachtwijzer.js';"],
  ['src/host', "import '../define.js';"],
  ['src/host', "import '../without-a-row/a.js';"],
  ['src/without-a-row', "import '../flows/flow.js';"],
  ['src', "import '../demo/server.js';"],
  ['src', "import '../test/harness.js';"],
  ['src', "import '../scripts/tree.js';"],
  ['src', "import 'node:fs';"],
];

/** What must stay possible. */
const allowed: readonly [folder: string, code: string][] = [
  ['src', "import './host/lmz-klachtwijzer.js';"],
  ['src/host', "export const engine = () => import('../doors/engine.js');"],
  ['src/doors', "import '../visit/visit.js';"],
  ['src/visit', "import '../page/settings.js';\nimport '../components/frame/frame.js';\nimport 'lit/html.js';"],
  ['src/visit', "import '../machines/guidance.machine.js';\nimport 'xstate';"],
  ['src/machines', "import '../flows/flow.js';\nimport '../complaint/form/draft.js';\nimport 'xstate';"],
  ['src/components', "import '../locales/localization.js';\nimport '../complaint/form/draft.js';\nimport 'lit';"],
  ['src/complaint/personal-data', "import '../payload/payload.schema.js';\nimport '../../flows/flow.js';"],
  ['src/complaint', "import 'zod/mini';"],
  ['src/flows/topics/geld', "import '../../flow.js';\nimport '@lit/localize';"],
];

/** What the arrows lead to: empty files, also in the packages. */
const targets = [
  ...['complaint/form/draft', 'complaint/payload/payload.schema', 'components/frame/frame', 'define', 'doors/engine'],
  ...['flows/flow', 'host/lmz-klachtwijzer', 'locales/localization', 'machines/guidance.machine', 'page/settings'],
  ...['page/warnings', 'takeaway/letter', 'visit/visit', 'without-a-row/a'],
].map((name) => `src/${name}.ts`);
const outside = ['demo/server.ts', 'test/harness.ts', 'scripts/tree.ts'];
const packages = ['lit/index', 'lit/html', 'lit/directives/repeat', 'xstate/index', 'zod/mini', '@lit/localize/index'];
const world = Object.fromEntries(
  [...targets, ...outside, ...packages.map((name) => `node_modules/${name}.js`)].map((path) => [path, 'export {};']),
);

/** Every arrow starts in a file of its own. */
const drawn = [...refused, ...allowed].map(([folder, code], index) => ({ file: `${folder}/from-${index}.ts`, code }));

/** Two files that import each other, in one way and in the other. */
const circles: readonly [name: string, there: string, back: string][] = [
  ['of two files', "import './b.js';", "import './a.js';"],
  ['of types', "import type { B } from './b.js';", "import type { A } from './a.js';"],
  ['through import()', "import './b.js';", "export const a = () => import('./a.js');"],
  ['through the type of import()', "import './b.js';", "export type A = typeof import('./a.js');"],
];
const circleFiles = circles.map(([, there, back], index) => ({
  a: { file: `src/flows/circle-${index}/a.ts`, code: there },
  b: { file: `src/flows/circle-${index}/b.ts`, code: back },
}));

const lost = { file: 'src/flows/lost.ts', code: "import './nowhere.js';" };

const found = reports({
  ...world,
  ...Object.fromEntries(
    [...drawn, ...circleFiles.flatMap(({ a, b }) => [a, b]), lost].map(({ file, code }) => [file, code]),
  ),
});

describe('an import', () => {
  drawn.forEach(({ file, code }, index) => {
    const expected = index < refused.length ? ['not-in-allowed'] : [];
    it(`is ${expected.length ? 'refused' : 'allowed'} in ${dirname(file)}: ${code.replace(/\n/g, ' ')}`, () => {
      assert.deepEqual(found.get(file) ?? [], expected);
    });
  });

  it('of what is not there is refused', () => {
    assert.ok(found.get(lost.file)?.includes('not-to-nowhere'));
  });
});

describe('a circle', () => {
  circles.forEach(([name], index) => {
    it(`${name} is refused`, () => {
      const { a, b } = circleFiles[index]!;
      assert.deepEqual([...(found.get(a.file) ?? []), ...(found.get(b.file) ?? [])], ['no-circle']);
    });
  });
});
