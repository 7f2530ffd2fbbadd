import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the widget is built from. */
const ingredients = ['src', 'scripts', 'lit-localize.json', 'package-lock.json', 'vite.config.ts'];

/** Everything at and below a path; folders too, for they change when a file is taken away. */
function* below(root: string, path: string): Generator<string> {
  if (!existsSync(join(root, path))) return;
  yield path;
  if (!statSync(join(root, path)).isDirectory()) return;
  for (const name of readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })) yield join(path, name);
}

/** Why the widget of a project has to be built before it is shown, as a sentence; nothing when it is up to date. */
export function whyBuild(root: string): string | undefined {
  const built = statSync(join(root, 'dist/lmz-klachtwijzer.js'), { throwIfNoEntry: false });
  if (!built) return 'The widget has not been built yet.';
  for (const path of ingredients.flatMap((name) => [...below(root, name)])) {
    const changed = statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (changed > built.mtimeMs) return `${path} changed after the widget was built.`;
  }
  return undefined;
}

/**
 * Builds the widget of a project when it is missing or older than what it is built from, and says so.
 *
 * @throws Error when it cannot be built; the messages of the build are on the screen then.
 */
export function renewWidget(root: string): void {
  const reason = whyBuild(root);
  if (!reason) return;
  console.log(`${reason} Building it, this takes a moment.`);
  const { status } = spawnSync('npm', ['run', 'build'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The widget could not be built: see the messages above.');
}
