import { parseArgs } from 'node:util';
import type { Target } from '../demo/receiver/contract/check.js';
import { verdicts, whyUnreachable } from '../demo/receiver/contract/checks.js';

const usage = `Usage: npm run check-endpoint -- <url> [--origin https://a-site-with-the-widget.nl]
         [--public-key=<url of the key set> --key-thumbprints="<thumbprint> [<thumbprint>]"]

Sends about 40 reports that are marked as a test, and says what the endpoint does right and wrong.
Stuurt ongeveer 40 meldingen die als test zijn gemerkt, en zegt wat goed en fout gaat.`;

function readArguments(): Target | undefined {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        origin: { type: 'string' },
        'public-key': { type: 'string' },
        'key-thumbprints': { type: 'string' },
      },
    });
    const { 'public-key': keySet, 'key-thumbprints': thumbprints } = values;
    if ((keySet === undefined) !== (thumbprints === undefined)) return undefined;
    return {
      url: new URL(positionals[0] ?? '').href,
      origin: new URL(values.origin ?? 'https://check-endpoint.invalid').origin,
      encryption:
        keySet && thumbprints ? { keySet: new URL(keySet).href, thumbprints: thumbprints.split(/\s+/) } : undefined,
    };
  } catch {
    return undefined;
  }
}

/** Says of every check how it went. @returns whether all passed */
async function report(target: Target): Promise<boolean> {
  const unreachable = await whyUnreachable(target);
  if (unreachable) {
    console.log(`✗ Dit adres antwoordt niet: ${unreachable.nl}\n  This address does not answer: ${unreachable.en}`);
    return false;
  }
  let [passed, failed] = [0, 0];
  for await (const { check, reason } of verdicts(target)) {
    console.log(`${reason ? '✗' : '✓'} ${check.nl}\n  ${check.en}`);
    if (reason) console.log(`  -> ${reason.nl}\n  -> ${reason.en}`);
    if (reason) failed += 1;
    else passed += 1;
  }
  if (!target.encryption) {
    console.log(
      '- Versleuteling is niet nagekeken: geef --public-key en --key-thumbprints\n' +
        '  Encryption was not checked: give --public-key and --key-thumbprints',
    );
  }
  console.log(`\n${passed} goed, ${failed} fout / ${passed} passed, ${failed} failed`);
  return failed === 0;
}

const target = readArguments();
if (!target) {
  console.error(usage);
  process.exitCode = 2;
} else {
  process.exitCode = (await report(target)) ? 0 : 1;
}
