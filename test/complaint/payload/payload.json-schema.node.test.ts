import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { payloadJsonSchema } from '../../../src/complaint/payload/payload.json-schema.js';
import { rulesBeyondSchemaList } from '../../../src/complaint/payload/payload.rules.js';
import { payloadSchema, schemaVersion } from '../../../src/complaint/payload/payload.schema.js';
import { mutatedPayload, validPayload } from '../payload-arbitrary.js';

const documentation = new URL('../../../docs/integrators/', import.meta.url);
const validate = new Ajv2020({ strict: true, strictTypes: false }).compile(payloadJsonSchema());
const runs = Number(process.env['FUZZ_RUNS'] ?? 4000);

test('the published JSON Schema says what the code says', () => {
  const golden = JSON.parse(readFileSync(new URL('payload.schema.json', documentation), 'utf8')) as unknown;
  assert.deepEqual(
    golden,
    payloadJsonSchema(),
    'a change of the contract: run scripts/write-schema.ts --golden, tell it in the changelog, and raise the version where a test asks for it',
  );
  assert.equal(payloadJsonSchema()['$id'], `urn:lmz-klachtwijzer:schema:${schemaVersion}`);
});

/** What each version of the contract says. A receiver in the field judges by the version that it knows: no line is ever changed. */
const versions: Readonly<Record<string, string>> = { '1.0': '55471e6d15aa6f7d' };

/** Sixteen digits that stand for what the schema takes and refuses; what only explains it may be worded better. */
function fingerprintOf(schema: Record<string, unknown>): string {
  const judging = JSON.stringify(schema, (key, value: unknown) =>
    key === 'description' && typeof value === 'string' ? undefined : value,
  );
  return createHash('sha256').update(judging).digest('hex').slice(0, 16);
}

test('the version of the contract stands for what the schema says', () => {
  const fingerprint = fingerprintOf(payloadJsonSchema());
  const noted = versions[schemaVersion];
  assert.equal(
    noted ?? fingerprint,
    fingerprint,
    'the schema changed: raise schemaVersion and note the new fingerprint',
  );
  assert.ok(noted, `a new version: note '${schemaVersion}': '${fingerprint}'`);
});

test('a valid payload is valid for the widget and for an independent validator', () => {
  fc.assert(
    fc.property(validPayload, (payload) => {
      assert.equal(validate(payload), true, JSON.stringify(validate.errors));
      assert.equal(payloadSchema.safeParse(payload).success, true);
    }),
    { numRuns: runs },
  );
});

test('a payload with something wrong gets the same verdict from both', () => {
  let refused = 0;
  fc.assert(
    fc.property(mutatedPayload, (payload) => {
      const verdict = validate(payload);
      if (!verdict) refused += 1;
      assert.equal(payloadSchema.safeParse(payload).success, verdict, JSON.stringify(payload).slice(0, 2000));
    }),
    { numRuns: runs },
  );
  assert.ok(refused > runs / 4, `only ${refused} of ${runs} were refused: the mutations are too tame`);
});

test('every rule that the schema cannot say is explained to integrators', () => {
  const page = readFileSync(new URL('payload.md', documentation), 'utf8');
  for (const rule of rulesBeyondSchemaList) assert.ok(page.includes(`\`${rule}\``), rule);
});
