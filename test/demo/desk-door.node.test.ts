import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { describe, it } from 'node:test';
import { aReport } from './example-payloads.js';
import { aDemo, press, send } from './running-demo.js';

/** Asks for a path exactly as it is written, under any name. */
async function statusOf(url: string, path: string, headers: Record<string, string> = {}): Promise<number> {
  const { port } = new URL(url);
  const asked = request({ host: '127.0.0.1', port, path, headers }).end();
  const [response] = (await once(asked, 'response')) as [import('node:http').IncomingMessage];
  response.resume();
  return response.statusCode ?? 0;
}

describe('The desk', () => {
  it('is not at the address of the receiver, however that is spelled', async (t) => {
    const { url } = await aDemo(t);
    await send(url, aReport({ melder: { naam: 'Geheim' } }));
    for (const path of [
      '/ontvanger',
      '/%6fntvanger',
      '/%6Fntvanger/melding/1',
      '//ontvanger',
      '/v1/../ontvanger/melding/1',
      '/v1/%2e%2e/ontvanger',
      '/./ontvanger',
      '/ONTVANGER',
      '/ontvanger/',
      '/ontvanger%2fmelding%2f1',
      '/ontvanger;x=1',
      '/ontvanger/desk.css',
      `http://localhost/ontvanger`,
    ]) {
      assert.equal(await statusOf(url, path), 404, path);
    }
  });

  it('answers to the names of this machine, and to no other that points to it', async (t) => {
    const { deskUrl } = await aDemo(t);
    const { port } = new URL(deskUrl);
    for (const host of ['localhost', '127.0.0.1', '[::1]', 'LOCALHOST']) {
      assert.equal(await statusOf(deskUrl, '/ontvanger', { host: `${host}:${port}` }), 200, host);
    }
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      'localhost.evil.example',
      'localhost@evil.example',
      '10.0.0.1',
    ]) {
      const status = await statusOf(deskUrl, '/ontvanger', { host });
      assert.ok(status === 421 || status === 400, `${host} ${status}`);
    }
    assert.equal(await statusOf(deskUrl, 'http://evil.example/ontvanger', { host: `localhost:${port}` }), 421);
  });

  it('answers to a name that was allowed', async (t) => {
    const desk = { host: '127.0.0.1', port: 0, names: ['desk.example.nl'], login: 'lmz:een lang wachtwoord' };
    const { deskUrl } = await aDemo(t, { desk });
    assert.equal(await statusOf(deskUrl, '/ontvanger', { host: 'desk.example.nl' }), 401);
    assert.equal(await statusOf(deskUrl, '/ontvanger', { host: 'evil.example' }), 421);
  });

  it('does not start for other machines without a login', async (t) => {
    for (const host of ['0.0.0.0', '::']) {
      await assert.rejects(aDemo(t, { desk: { host, port: 0, names: [] } }), /DESK_LOGIN/);
    }
  });

  it('lets nobody in without the name and the password, and nobody guess', async (t) => {
    const desk = { host: '0.0.0.0', port: 0, names: [], login: 'lmz:een lang wachtwoord é' };
    const { deskUrl } = await aDemo(t, { desk });
    const basic = (text: string) => ({ authorization: `Basic ${Buffer.from(text).toString('base64')}` });
    const { status, headers } = await fetch(`${deskUrl}/ontvanger`);
    assert.equal(status, 401);
    assert.match(headers.get('www-authenticate') ?? '', /^Basic realm="Ontvanger"/);
    assert.equal(await statusOf(deskUrl, '/ontvanger', basic(desk.login)), 200);
    assert.equal(await statusOf(deskUrl, '/ontvanger/desk.css'), 401);
    assert.equal((await press({ deskUrl }, '/melding/1/melder-verwijderen')).status, 401);
    const wrong = ['lmz:', ':', 'lmz', 'lmz:een lang wachtwoord', 'LMZ:een lang wachtwoord é', `${desk.login} `];
    for (const login of [...wrong, ...wrong.slice(0, 4)]) {
      assert.equal(await statusOf(deskUrl, '/ontvanger', basic(login)), 401, login);
    }
    assert.equal(await statusOf(deskUrl, '/ontvanger', basic(desk.login)), 429);
  });

  it('takes no form larger than ours are, announced or not', async (t) => {
    const { deskUrl } = await aDemo(t);
    const large = { aanbieder: 'x'.repeat(100_000) };
    assert.equal((await press({ deskUrl }, '/melding/1/overzicht', large)).status, 413);
    const { port, host } = new URL(deskUrl);
    const socket = connect(Number(port), '127.0.0.1').on('error', () => undefined);
    t.after(() => void socket.destroy());
    let answer = '';
    socket.on('data', (part: Buffer) => (answer += part.toString()));
    socket.write(
      `POST /ontvanger/melding/1/overzicht HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${deskUrl}\r\n` +
        'Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n',
    );
    for (let part = 0; part < 10; part += 1) socket.write(`4000\r\n${'x'.repeat(0x4000)}\r\n`);
    await once(socket, 'data');
    assert.match(answer, /^HTTP\/1\.1 413 /);
  });
});

describe('The log', () => {
  it('has one line for each request to either, and a path never makes a line of its own', async (t) => {
    const lines: string[] = [];
    const { url, deskUrl } = await aDemo(t, { log: (line) => lines.push(line) });
    await statusOf(url, '/x%0aPOST%20/v1/meldingen%20201%0d%1b[2J?naam=Geheim');
    await statusOf(url, '/%E2%80%A8regel');
    await statusOf(url, '/gewoon.html');
    await statusOf(deskUrl, '/ontvanger?voor=9');
    assert.deepEqual(
      lines.map((line) => line.replace(/ \d+ ms$/, '')),
      [
        'GET /x%0aPOST%20/v1/meldingen%20201%0d%1b[2J 404',
        'GET /%E2%80%A8regel 404',
        'GET /gewoon.html 200',
        'GET /ontvanger 200',
      ],
    );
  });

  it('tells of a failure, without what was in it', async (t) => {
    const lines: string[] = [];
    const { url, deskUrl, receiver } = await aDemo(t, { log: (line) => lines.push(line) });
    receiver.storage.store = () => Promise.reject(new TypeError('Geheim'));
    receiver.storage.newest = () => {
      throw new TypeError('Geheim');
    };
    assert.equal((await send(url, aReport())).status, 500);
    assert.equal(await statusOf(deskUrl, '/ontvanger'), 500);
    assert.deepEqual(
      lines.map((line) => line.replace(/ \d+ ms$/, '')),
      [
        'POST /v1/meldingen failed: TypeError',
        'POST /v1/meldingen 500',
        'GET /ontvanger failed: TypeError',
        'GET /ontvanger 500',
      ],
    );
  });
});
