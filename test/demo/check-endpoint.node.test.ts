import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { defaultConfig } from '../../demo/receiver/config.js';
import { checks } from '../../demo/receiver/contract/checks.js';
import { aDemo } from './running-demo.js';

/** Runs the command as an integrator does. */
async function run(...args: string[]): Promise<{ code: number; output: string }> {
  const script = join(import.meta.dirname, '../../scripts/check-endpoint.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args]);
  let output = '';
  child.stdout.on('data', (part: Buffer) => (output += part.toString()));
  child.stderr.on('data', (part: Buffer) => (output += part.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, output };
}

async function aServer(t: { after(done: () => void): void }, answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => void server.close().closeAllConnections());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/meldingen`;
}

const failuresIn = (output: string) => output.match(/^✗/gm)?.length ?? 0;

describe('npm run check-endpoint', () => {
  it('finds that our own receiver keeps every promise', async (t) => {
    const { url, receiver } = await aDemo(t);
    const { code, output } = await run(`${url}/v1/meldingen`);
    assert.equal(failuresIn(output), 0, output);
    assert.equal(code, 0);
    assert.ok(output.includes(`${checks.length} goed, 0 fout / ${checks.length} passed, 0 failed`));
    const stories = receiver.storage.newest(99).map(({ signal }) => JSON.stringify(signal));
    assert.ok(stories.every((story) => story.includes('TEST')));
  });

  it('waits when an endpoint asks for that, instead of calling it wrong', async (t) => {
    const limits = { ...defaultConfig.limits, perAddress: { count: 12, seconds: 2 }, deskAddresses: [] };
    const { url } = await aDemo(t, { limits });
    const { code, output } = await run(`${url}/v1/meldingen`);
    assert.equal(code, 0, output);
  });

  it('says what is wrong with an endpoint that says yes to everything', async (t) => {
    const url = await aServer(t, (request, response) => {
      request.resume();
      response.writeHead(201, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ referentienummer: 'A1', ontvangenOp: new Date().toISOString() }));
    });
    const { code, output } = await run(url);
    assert.equal(code, 1);
    for (const reason of [
      'one reference for two complaints',
      'status 201 instead of 422',
      'status 201 instead of 400',
      'no Cache-Control: no-store',
      'allowed headers: ""',
    ]) {
      assert.ok(output.includes(reason), reason);
    }
  });

  it('says what is wrong with an endpoint that makes two of one and repeats what was typed', async (t) => {
    let count = 0;
    const url = await aServer(t, (request, response) => {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        const isRight = !body.includes('kanarie') && body.endsWith('}');
        response.writeHead(isRight ? 201 : 400, {
          'content-type': isRight ? 'application/json' : 'application/problem+json',
        });
        const receipt = { referentienummer: `A${(count += 1)}`, ontvangenOp: new Date().toISOString() };
        response.end(JSON.stringify(isRight ? receipt : { status: 400, errors: [{ pointer: '/rol', value: body }] }));
      });
    });
    const { output } = await run(url);
    assert.ok(output.includes('two references for one complaint'));
    assert.ok(output.includes('10 references for one complaint'));
    assert.ok(output.includes('the answer repeats a value that was sent'));
  });

  it('fails every check of an address where nothing answers as it should', async (t) => {
    const url = await aServer(t, (_request, response) => response.writeHead(500).end('<html>'));
    const { code, output } = await run(url);
    assert.equal(code, 1);
    assert.equal(failuresIn(output), checks.length, output);
  });

  it('explains itself without an address', async () => {
    const { code, output } = await run();
    assert.equal(code, 2);
    assert.match(output, /npm run check-endpoint/);
  });
});
