// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findFirefox, findWebKit, isMissing } from './browsers.mjs';

const project = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'klachtwijzer-test-'));
const sumFile = join(folder, 'sum.json');
const tapFile = join(folder, 'node.tap');

/** A stage that takes longer than this hangs. In milliseconds. */
const patience = 40 * 60_000;

const bin = (/** @type {string} */ name) => join(project, 'node_modules/.bin', name);
const tsx = (/** @type {string[]} */ ...args) => [process.execPath, '--import', 'tsx', ...args];

const nodeTests = readdirSync(join(project, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.node.test.ts'))
  .map((file) => join('test', file))
  .sort();

/**
 * Every check, in order; none stops the next. A stage counts as one test, unless it says how many it did.
 * @type {{ name: string, command: string[] }[]}
 */
const stages = [
  { name: 'types', command: ['npm', 'run', 'types', '--silent'] },
  { name: 'languages complete', command: tsx('scripts/localize.ts', 'check') },
  { name: 'lint', command: [bin('eslint'), '.'] },
  { name: 'rooms', command: ['npm', 'run', 'rooms', '--silent'] },
  { name: 'unused', command: ['npm', 'run', 'unused', '--silent'] },
  { name: 'format', command: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
  { name: 'build', command: ['npm', 'run', 'build', '--silent'] },
  { name: 'sizes', command: tsx('scripts/size.ts') },
  {
    name: 'node tests',
    command: tsx(
      '--test',
      '--test-concurrency=2',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${tapFile}`,
      ...nodeTests,
    ),
  },
  { name: 'browser tests', command: [bin('web-test-runner')] },
];

/** @type {(command: string[]) => Promise<boolean>} */
const succeeds = ([program = '', ...args]) =>
  new Promise((done) => {
    const child = spawn(program, args, {
      cwd: project,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, SUM_FILE: sumFile },
      // asked, not forced, so that it takes its browsers along
      timeout: patience,
      killSignal: 'SIGINT',
    });
    child.once('error', () => done(false));
    child.once('exit', (code) => done(code === 0));
  });

/**
 * What a stage counted itself, if it did.
 * @returns {{ passed: number, failed: number } | undefined}
 */
function ownCount() {
  if (existsSync(sumFile)) return JSON.parse(readFileSync(sumFile, 'utf8'));
  if (!existsSync(tapFile)) return undefined;
  const tap = readFileSync(tapFile, 'utf8');
  const count = (/** @type {string} */ word) => Number(tap.match(new RegExp(`^# ${word} (\\d+)$`, 'm'))?.[1] ?? 0);
  return { passed: count('pass'), failed: count('fail') + count('cancelled') };
}

const sum = { passed: 0, failed: 0 };
const report = [];
for (const { name, command } of stages) {
  console.log(`\n== ${name}`);
  const start = Date.now();
  const ok = await succeeds(command);
  const counted = ownCount() ?? { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  if (!ok && counted.failed === 0) counted.failed = 1;
  for (const file of [sumFile, tapFile]) rmSync(file, { force: true });
  sum.passed += counted.passed;
  sum.failed += counted.failed;
  const seconds = `${Math.round((Date.now() - start) / 1000)} s`;
  report.push(
    `${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(20)} ${counted.passed} passed, ${counted.failed} failed  (${seconds})`,
  );
}
rmSync(folder, { recursive: true });

if (!process.env.BROWSERS) {
  if (!findFirefox()) report.push(isMissing.firefox);
  if (!findWebKit()) report.push(isMissing.webkit);
}
console.log(`\n${report.join('\n')}\n\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 ? 1 : 0;
