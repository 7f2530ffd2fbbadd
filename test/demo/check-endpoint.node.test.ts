import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { defaultConfig } from '../../demo/receiver/config.js';
import type { Target } from '../../demo/receiver/contract/check.js';
import { checks, verdicts, type Verdict } from '../../demo/receiver/contract/checks.js';
import { encryptionChecks } from '../../demo/receiver/contract/encryption.checks.js';
import { aReport } from './example-payloads.js';
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

type Failure = Verdict & Required<Pick<Verdict, 'reason'>>;

/** What an endpoint fails, and why. */
async function failuresOf(url: string, encryption?: Target['encryption']): Promise<Failure[]> {
  const target = { url: `${url}/v1/meldingen`, origin: 'https://site.example', encryption };
  const all: Verdict[] = [];
  for await (const verdict of verdicts(target)) all.push(verdict);
  assert.equal(all.length, checks.length + (encryption ? encryptionChecks.length : 0));
  return all.filter((verdict): verdict is Failure => verdict.reason !== undefined);
}

const reasonsIn = (failures: readonly Failure[]) => failures.map(({ reason }) => reason.en);

async function aServer(t: { after(done: () => void): void }, answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => void server.close().closeAllConnections());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('npm run check-endpoint', () => {
  it('finds that our own receiver keeps every promise, and says that encryption was not checked', async (t) => {
    const { url, receiver } = await aDemo(t);
    const { code, output } = await run(`${url}/v1/meldingen`);
    assert.equal(code, 0, output);
    assert.ok(output.includes(`${checks.length} goed, 0 fout / ${checks.length} passed, 0 failed`));
    assert.match(output, /Versleuteling is niet nagekeken[^]*Encryption was not checked/);
    const stories = receiver.storage.newest(99).map(({ signal }) => JSON.stringify(signal));
    assert.ok(stories.every((story) => story.includes('TEST')));
  });

  it('checks encryption too when it knows the keys', async (t) => {
    const { url, receiver } = await aDemo(t, { encryption: true });
    const thumbprint = receiver.decryption?.thumbprint ?? '';
    const keys = [`--public-key=${url}/keys.json`, `--key-thumbprints=${thumbprint}`];
    const { code, output } = await run(`${url}/v1/meldingen`, ...keys);
    const all = checks.length + encryptionChecks.length;
    assert.ok(output.includes(`${all} goed, 0 fout / ${all} passed, 0 failed`), output);
    assert.equal(code, 0);
  });

  it('says in both languages what is wrong', async (t) => {
    const { url } = await aDemo(t, { bodyLimit: { plain: 20_000, encrypted: 20_000 } });
    const { code, output } = await run(`${url}/v1/meldingen`);
    assert.equal(code, 1);
    assert.match(
      output,
      /^✗ neemt het langste verhaal aan.*\n {2}accepts .*\n {2}-> .* in plaats van 201\n {2}-> .* instead of 201$/m,
    );
    assert.match(output, /1 fout \/ \d+ passed, 1 failed/);
  });

  it('stops at once when nothing answers, and says so in plain words', async () => {
    const gone = createServer().listen(0, '127.0.0.1');
    await once(gone, 'listening');
    const { port } = gone.address() as AddressInfo;
    gone.close();
    const { code, output } = await run(`http://127.0.0.1:${port}/v1/meldingen`);
    assert.equal(code, 1);
    assert.equal(
      output,
      '✗ Dit adres antwoordt niet: er luistert niets\n  This address does not answer: nothing listens there\n',
    );
  });

  it('says so of a port that no browser uses', async () => {
    assert.match((await run('http://127.0.0.1:9/v1/meldingen')).output, /een browser mag deze poort niet gebruiken/);
  });

  it('explains itself without an address, or with half of what encryption needs', async () => {
    for (const args of [[], ['https://zorg.example/v1', '--public-key=https://zorg.example/keys']]) {
      const { code, output } = await run(...args);
      assert.equal(code, 2);
      assert.match(output, /npm run check-endpoint/);
    }
  });
});

describe('The contract suite', () => {
  it('waits when an endpoint asks for that, instead of calling it wrong', async (t) => {
    const limits = { ...defaultConfig.limits, perAddress: { count: 16, seconds: 1 }, deskAddresses: [] };
    const { url } = await aDemo(t, { limits });
    assert.deepEqual(await failuresOf(url), []);
  });

  it('finds an endpoint that refuses a long story, by its signs or by its bytes', async (t) => {
    for (const plain of [7_000, 20_000]) {
      const { url } = await aDemo(t, { bodyLimit: { plain, encrypted: plain } });
      const failures = await failuresOf(url);
      assert.deepEqual(reasonsIn(failures), ['status 413 instead of 201']);
      assert.match(failures[0]?.check.nl ?? '', /langste verhaal/);
    }
  });

  it('finds an endpoint that does not open envelopes, and a key that is not the pinned one', async (t) => {
    const { url, receiver } = await aDemo(t, { encryption: true });
    const closed = await aDemo(t);
    const keySet = `${url}/keys.json`;
    const pinned = { keySet, thumbprints: [receiver.decryption?.thumbprint ?? ''] };
    assert.deepEqual(
      new Set(reasonsIn(await failuresOf(closed.url, pinned))),
      new Set(['status 415 instead of 201', 'status 415 instead of 400']),
    );
    const reasons = async (encryption: Target['encryption']) => new Set(reasonsIn(await failuresOf(url, encryption)));
    assert.deepEqual(
      await reasons({ keySet, thumbprints: ['x'.repeat(43)] }),
      new Set(['no key with this thumbprint that may be used']),
    );
    assert.deepEqual(
      await reasons({ keySet: `${url}/geen-sleutels.json`, thumbprints: pinned.thumbprints }),
      new Set(['the keys cannot be fetched']),
    );
  });

  it('finds an endpoint that opens an envelope of another complaint, or with another cipher', async (t) => {
    const { url, receiver } = await aDemo(t, { encryption: true });
    const { decryption } = receiver;
    assert.ok(decryption);
    decryption.open = () => Promise.resolve(Buffer.from(JSON.stringify(aReport())));
    const pinned = { keySet: `${url}/keys.json`, thumbprints: [decryption.thumbprint] };
    assert.deepEqual(reasonsIn(await failuresOf(url, pinned)), Array(2).fill('status 201 instead of 400'));
  });

  it('finds what is wrong with an endpoint that says yes to everything', async (t) => {
    const url = await aServer(t, (request, response) => {
      request.resume();
      response.writeHead(201, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ referentienummer: 'A1', ontvangenOp: new Date().toISOString() }));
    });
    const reasons = reasonsIn(await failuresOf(url));
    for (const reason of [
      'one reference for two complaints',
      'status 201 instead of 422',
      'status 201 instead of 400',
      'no Cache-Control: no-store',
      'allowed headers: ""',
    ]) {
      assert.ok(reasons.includes(reason), reason);
    }
  });

  it('finds what is wrong with an endpoint that makes two of one and repeats what was typed', async (t) => {
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
    const reasons = reasonsIn(await failuresOf(url));
    for (const reason of [
      'two references for one complaint',
      '10 references for one complaint',
      'the answer repeats a value that was sent',
    ]) {
      assert.ok(reasons.includes(reason), reason);
    }
  });

  it('finds an endpoint that sends on, breaks off, or answers with something else than it says', async (t) => {
    const url = await aServer(t, (request, response) => {
      request.resume();
      const type = request.headers['content-type'];
      if (request.headers.origin) response.writeHead(302, { location: '/elders' }).end();
      else if (type === 'text/plain') request.socket.destroy();
      else response.writeHead(400, { 'content-type': 'application/problem+json' }).end('<html>');
    });
    const reasons = (await failuresOf(url)).map(({ reason }) => reason.nl);
    for (const reason of ['het stuurt door naar elders', 'de verbinding werd verbroken', 'het antwoord is geen JSON']) {
      assert.ok(reasons.includes(reason), reason);
    }
  });

  it('fails every check of an address where nothing answers as it should', async (t) => {
    const url = await aServer(t, (_request, response) => response.writeHead(500).end('<html>'));
    assert.equal((await failuresOf(url)).length, checks.length);
  });
});
