import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cutLocales } from './localize/cut.js';
import { faultsOf } from './localize/gate/gate.js';
import { readMessages } from './localize/texts/messages.js';
import { renewedXliff } from './localize/xliff/renew.js';

const project = resolve(import.meta.dirname, '..');
const [task = 'build', ...options] = process.argv.slice(2);

/** So many faults are named; `--all` names every one. */
const most = 40;

async function build(): Promise<void> {
  const messages = readMessages(project);
  for (const [locale, count] of cutLocales(project, messages)) {
    console.log(`${locale}: ${count} of ${messages.all.length} texts translated`);
  }
}

async function extract(): Promise<void> {
  for (const [path, content] of renewedXliff(readMessages(project))) writeFileSync(path, content);
}

async function check(): Promise<void> {
  const faults = faultsOf(project, readMessages(project));
  const shown = options.includes('--all') ? faults : faults.slice(0, most);
  for (const fault of shown) console.error(fault);
  if (shown.length < faults.length) console.error(`and ${faults.length - shown.length} more (--all names them)`);
  console.log(faults.length === 0 ? 'Every text is there in every language.' : `${faults.length} faults in the texts.`);
  if (faults.length > 0) process.exitCode = 1;
}

const tasks: Record<string, () => Promise<void>> = { build, extract, check };
await (tasks[task] ?? build)();
