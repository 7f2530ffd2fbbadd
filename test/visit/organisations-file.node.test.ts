import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, it, type TestContext } from 'node:test';
import { largestOrganisationsFile } from '../../src/flows/organisations/organisations.schema.js';
import { readOrganisationsFile } from '../../src/visit/organisations-file.js';

const file = { lmz: { hours: 'ma-vr 9-12' } };

async function aServer(t: TestContext, answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** What is taken over from a file, and what the integrator is told: each sentence once. */
async function read(t: TestContext, url: string) {
  const warn = t.mock.method(console, 'warn', () => undefined);
  const overrides = await readOrganisationsFile(url);
  return { overrides, told: warn.mock.calls.map(({ arguments: [text] }) => String(text)).join() };
}

const sendFile: RequestListener = (_, response) => void response.end(JSON.stringify(file));

describe('an organisations file', () => {
  it('is taken over from where the page says, also after a redirect at home', async (t) => {
    const home = await aServer(t, (request, response) =>
      request.url === '/old' ? response.writeHead(302, { location: '/new' }).end() : sendFile(request, response),
    );
    assert.deepEqual(await read(t, `${home}/old`), { overrides: file, told: '' });
  });

  it('is refused when it leads to another origin', async (t) => {
    const elsewhere = await aServer(t, sendFile);
    const home = await aServer(t, (_, response) => response.writeHead(302, { location: `${elsewhere}/x` }).end());
    const { overrides, told } = await read(t, home);
    assert.deepEqual(overrides, {});
    assert.match(told, /leads to another origin/);
  });

  it('is not read at all when it says that it is too large', async (t) => {
    let closed = false;
    const home = await aServer(t, (_, response) => {
      response.writeHead(200, { 'content-length': String(600_000_000) }).write('{');
      response.once('close', () => (closed = true));
    });
    const { overrides, told } = await read(t, home);
    assert.deepEqual(overrides, {});
    assert.match(told, /larger than 131072 bytes/);
    await sleep(200);
    assert.equal(closed, true);
  });

  it('is read no further than its limit when it has no end', async (t) => {
    let written = 0;
    const home = await aServer(t, (_, response) => {
      const more = setInterval(() => {
        response.write(' '.repeat(16_384));
        written += 16_384;
      }, 2);
      response.once('close', () => clearInterval(more));
    });
    assert.deepEqual((await read(t, home)).overrides, {});
    const atTheEnd = written;
    await sleep(300);
    assert.ok(written <= atTheEnd + 10 * 16_384, 'the server goes on');
    assert.ok(written < 16 * largestOrganisationsFile);
  });

  it('is counted in bytes, and may be just as large as the limit', async (t) => {
    const text = JSON.stringify(file);
    const home = await aServer(t, (request, response) =>
      response.end(
        text + (request.url === '/fits' ? ' '.repeat(largestOrganisationsFile - text.length) : 'é'.repeat(70_000)),
      ),
    );
    assert.deepEqual((await read(t, `${home}/fits`)).overrides, file);
    assert.deepEqual((await read(t, `${home}/long`)).overrides, {});
  });

  it('keeps nobody waiting when it comes by drops', async (t) => {
    const home = await aServer(t, (_, response) => void response.write('{'));
    const start = performance.now();
    assert.match((await read(t, home)).told, /cannot be fetched or read/);
    assert.ok(performance.now() - start < 6_000);
  });

  it('is refused with a status, without JSON and in another encoding', async (t) => {
    const home = await aServer(t, ({ url }, response) => {
      if (url === '/gone') response.writeHead(404).end(JSON.stringify(file));
      else response.end(url === '/latin' ? Buffer.from('{"lmz":{"name":"\xe9"}}', 'latin1') : '<html>');
    });
    assert.match((await read(t, `${home}/gone`)).told, /status 404/);
    for (const path of ['/latin', '/html']) assert.deepEqual((await read(t, home + path)).overrides, {});
  });
});
