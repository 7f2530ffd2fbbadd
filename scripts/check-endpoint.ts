import { parseArgs } from 'node:util';
import { checks, reasonOf } from '../demo/receiver/contract/checks.js';

const usage = `Usage: npm run check-endpoint -- <url> [--origin https://a-site-with-the-widget.nl]

Sends about 30 reports that are marked as a test, and says what the endpoint does right and wrong.
Stuurt ongeveer 30 meldingen die als test zijn gemerkt, en zegt wat goed en fout gaat.`;

function readArguments(): { url: string; origin: string } | undefined {
  try {
    const { positionals, values } = parseArgs({ allowPositionals: true, options: { origin: { type: 'string' } } });
    const url = new URL(positionals[0] ?? '');
    return { url: url.href, origin: new URL(values.origin ?? 'https://check-endpoint.invalid').origin };
  } catch {
    return undefined;
  }
}

/** Runs every check, one after the other. @returns how many failed */
async function runChecks(target: { url: string; origin: string }): Promise<number> {
  let failed = 0;
  for (const check of checks) {
    try {
      await check.run(target);
      console.log(`✓ ${check.nl}\n  ${check.en}`);
    } catch (error) {
      failed += 1;
      console.log(`✗ ${check.nl}\n  ${check.en}\n  -> ${reasonOf(error)}`);
    }
  }
  return failed;
}

const target = readArguments();
if (!target) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const failed = await runChecks(target);
  console.log(`\n${checks.length - failed} goed, ${failed} fout / ${checks.length - failed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
