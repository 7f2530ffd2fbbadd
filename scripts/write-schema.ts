import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { payloadJsonSchema } from '../src/complaint/payload/payload.json-schema.js';
import { schemaVersion } from '../src/complaint/payload/payload.schema.js';

const project = join(import.meta.dirname, '..');
const text = `${JSON.stringify(payloadJsonSchema(), null, 2)}\n`;

/** Where the schema is published: with the package, and in the documentation, where a test compares it with the code. */
const places = [
  ['dist/schema', `payload-${schemaVersion}.schema.json`],
  ['docs/integrators', 'payload.schema.json'],
] as const;

// A build writes only its own folder; `--golden` also accepts a change of the contract.
for (const [folder, name] of process.argv.includes('--golden') ? places : places.slice(0, 1)) {
  mkdirSync(join(project, folder), { recursive: true });
  writeFileSync(join(project, folder, name), text);
}
