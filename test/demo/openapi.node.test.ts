import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { apiHeaders } from '../../demo/receiver/headers.js';
import { problemKinds, statusOf } from '../../demo/receiver/problems.js';
import { schemaVersion } from '../../src/complaint/payload/payload.schema.js';
import { aReport, anAddition } from './example-payloads.js';
import { aDemo, aFolder, send } from './running-demo.js';

type Description = {
  paths: Record<string, Record<string, { operationId: string; responses: Record<string, { content?: object }> }>>;
  components: { schemas: Record<string, object> };
};

const descriptionOf = async (url: string) => (await (await fetch(`${url}/openapi.json`)).json()) as Description;

/** A validator for one of the named schemas of a description. */
function validator({ components }: Description, name: string) {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  return ajv.compile(components.schemas[name]!);
}

describe('The OpenAPI description', () => {
  it('names every address of the receiver and no other', async (t) => {
    const { url, receiver } = await aDemo(t, { encryption: true });
    const described = Object.entries((await descriptionOf(url)).paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path.replace('{version}', schemaVersion)}`),
    );
    const served = receiver.app.routes
      .filter(({ method, handler }) => method !== 'ALL' && handler !== apiHeaders)
      .map(({ method, path }) => `${method.toLowerCase()} ${path}`);
    assert.deepEqual([...new Set(described)].sort(), [...new Set(served)].sort());
  });

  it('names every problem that a complaint can meet', async (t) => {
    const { url } = await aDemo(t);
    const { responses } = (await descriptionOf(url)).paths['/v1/meldingen']!['post']!;
    const statuses = problemKinds.filter((kind) => !['not-found', 'method-not-allowed'].includes(kind)).map(statusOf);
    assert.deepEqual(new Set(Object.keys(responses)), new Set(['201', ...statuses.map(String)]));
  });

  it('leads every reference somewhere', async (t) => {
    const { url } = await aDemo(t);
    const description = await descriptionOf(url);
    const { Melding: _, ...ownSchemas } = description.components.schemas;
    const text = JSON.stringify({ ...description, components: { ...description.components, schemas: ownSchemas } });
    for (const [, path = ''] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
      const found = path.split('/').reduce<unknown>((at, part) => (at as Record<string, unknown>)?.[part], description);
      assert.notEqual(found, undefined, path);
    }
  });

  it('fits what is really sent and answered', async (t) => {
    const { url } = await aDemo(t);
    const description = await descriptionOf(url);
    const isReport = validator(description, 'Melding');
    for (const body of [aReport(), anAddition()]) assert.ok(isReport(body), JSON.stringify(isReport.errors));
    assert.ok(!isReport({ ...aReport(), rol: 'buurman' }));

    const isReceipt = validator(description, 'Ontvangst');
    assert.ok(isReceipt(await (await send(url, aReport())).json()));
    const isProblem = validator(description, 'Problem');
    for (const response of [await send(url, '{}'), await send(url, '{'), await fetch(`${url}/v1/niets`)]) {
      assert.ok(isProblem(await response.json()));
    }
  });
});

describe('The receiver', () => {
  it('publishes the JSON Schema under its version, and no other version', async (t) => {
    const { url } = await aDemo(t);
    const schema = (await (await fetch(`${url}/schema/1.0.json`)).json()) as { $id: string };
    assert.equal(schema.$id, `urn:lmz-klachtwijzer:schema:${schemaVersion}`);
    assert.equal((await fetch(`${url}/schema/0.9.json`)).status, 404);
  });

  it('says that it is well', async (t) => {
    const { url } = await aDemo(t);
    const response = await fetch(`${url}/health`);
    assert.deepEqual([response.status, await response.json()], [200, { status: 'ok' }]);
  });

  it('has no keys to publish without encryption', async (t) => {
    const { url } = await aDemo(t, { encryption: false, dataDir: aFolder(t) });
    assert.equal((await fetch(`${url}/keys.json`)).status, 404);
  });
});
