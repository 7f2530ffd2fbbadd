import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../..');

interface Locked {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>;
}

/** What an integrator's `npm install` brings beside the package, by name. */
export const broughtAlong: readonly string[] = Object.entries(
  (JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as Locked).packages,
)
  .filter(([path, { dev }]) => path && !dev)
  .map(([path]) => path.replace('node_modules/', ''));

/** A project of somebody who installed the package. */
export interface Installed {
  readonly folder: string;
  /** Paths in the package. */
  readonly files: readonly string[];
  remove(): void;
}

/** Packs what was built and unpacks it in an empty project, with what it brings along. Asks no network. */
export function installPackage(): Installed {
  const folder = mkdtempSync(join(tmpdir(), 'installed-'));
  const modules = join(folder, 'node_modules');
  const unpacked = join(modules, 'lmz-klachtwijzer');
  mkdirSync(unpacked, { recursive: true });
  const run = (program: string, ...args: string[]): void => {
    const { status, stderr } = spawnSync(program, args, {
      cwd: project,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`${program}: ${stderr}`);
  };
  run('npm', 'pack', '--ignore-scripts', '--pack-destination', folder);
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  run('tar', '-xzf', join(folder, archive), '-C', unpacked, '--strip-components=1');
  for (const name of broughtAlong) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(project, 'node_modules', name), join(modules, name), 'junction');
  }
  const files = readdirSync(unpacked, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(unpacked.length + 1));
  return { folder, files, remove: () => rmSync(folder, { recursive: true }) };
}
