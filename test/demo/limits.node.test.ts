import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressGroup, senderAddress } from '../../demo/receiver/address.js';
import { defaultConfig } from '../../demo/receiver/config.js';
import { Limit } from '../../demo/receiver/limits.js';
import type { Receipt } from '../../src/complaint/payload/payload.schema.js';
import { aReport, anAddition } from './example-payloads.js';
import { aDemo, deskPage, problemOf, send } from './running-demo.js';

const limits = { ...defaultConfig.limits, deskAddresses: [] };
const twoAMinute = { count: 2, seconds: 60 };

describe('Somebody who sends too much', () => {
  it('from one address is asked to wait, and somebody else is not', async (t) => {
    const { url, receiver } = await aDemo(t, { limits: { ...limits, perAddress: twoAMinute }, trustedProxies: 1 });
    const from = (address: string) => send(url, aReport(), { headers: { 'x-forwarded-for': address } });
    assert.deepEqual([(await from('192.0.2.1')).status, (await from('192.0.2.1')).status], [201, 201]);
    const third = await from('192.0.2.1');
    assert.equal(third.status, 429);
    assert.ok(Number(third.headers.get('retry-after')) > 0 && Number(third.headers.get('retry-after')) <= 60);
    assert.equal(await problemOf(third), 'too-many-requests');
    assert.equal((await from('192.0.2.2')).status, 201);
    assert.equal(receiver.storage.newest(9).length, 3);
  });

  it('is not helped by writing other addresses in front of the one that our proxy saw', async (t) => {
    const { url } = await aDemo(t, { limits: { ...limits, perAddress: twoAMinute }, trustedProxies: 1 });
    const statuses = [];
    for (const invented of ['10.0.0.1', '10.0.0.2', '10.0.0.3']) {
      statuses.push((await send(url, aReport(), { headers: { 'x-forwarded-for': `${invented}, 192.0.2.1` } })).status);
    }
    assert.deepEqual(statuses, [201, 201, 429]);
  });

  it('from one address is asked to wait, whatever port the proxy adds to it', async (t) => {
    const { url } = await aDemo(t, { limits: { ...limits, perAddress: twoAMinute }, trustedProxies: 1 });
    const statuses = [];
    for (const port of [40_000, 40_001, 40_002]) {
      statuses.push((await send(url, aReport(), { headers: { 'x-forwarded-for': `203.0.113.8:${port}` } })).status);
    }
    assert.deepEqual(statuses, [201, 201, 429]);
  });

  it('from a service desk is not limited by address', async (t) => {
    const deskAddresses = ['127.0.0.1'];
    const { url } = await aDemo(t, { limits: { ...limits, perAddress: twoAMinute, deskAddresses } });
    for (let visitor = 0; visitor < 5; visitor += 1) assert.equal((await send(url, aReport())).status, 201);
  });

  it('under one key is asked to wait, also at a service desk', async (t) => {
    const settings = { ...limits, perKey: twoAMinute, deskAddresses: ['127.0.0.1'] };
    const { url } = await aDemo(t, { limits: settings });
    const key = crypto.randomUUID();
    const statuses = [];
    for (let attempt = 0; attempt < 3; attempt += 1) statuses.push((await send(url, aReport(), { key })).status);
    assert.deepEqual(statuses, [201, 201, 429]);
  });

  it('to one report is asked to wait, and the answers do not tell whether that report exists', async (t) => {
    const { url, receiver } = await aDemo(t, { limits: { ...limits, perReport: twoAMinute } });
    await send(url, aReport());
    const { reference } = receiver.storage.newest(1)[0]!;
    const statuses = async (aanvullingOp: string) => {
      const answers = [];
      for (let i = 0; i < 3; i += 1) answers.push((await send(url, anAddition({ aanvullingOp }))).status);
      return answers;
    };
    assert.deepEqual(await statuses(reference), [201, 201, 429]);
    assert.deepEqual(await statuses('ZZZZ-ZZZZ-ZZ'), [201, 201, 429]);
    assert.equal((await send(url, anAddition())).status, 201);
  });

  it('does not hold up others who add to the same report', async (t) => {
    const { url } = await aDemo(t, { limits: { ...limits, perReport: twoAMinute }, trustedProxies: 1 });
    const add = async (address: string) =>
      (await send(url, anAddition({ aanvullingOp: 'K7QM-3XRD-9F' }), { headers: { 'x-forwarded-for': address } }))
        .status;
    for (const stranger of ['192.0.2.1', '192.0.2.2', '192.0.2.3']) await add(stranger);
    assert.deepEqual([await add('192.0.2.4'), await add('192.0.2.4'), await add('192.0.2.4')], [201, 201, 429]);
  });

  it('without knowing the reference is not counted, whatever is typed instead', async (t) => {
    const { url } = await aDemo(t, { limits: { ...limits, perReport: { count: 1, seconds: 60 } } });
    for (const aanvullingOp of ['onbekend', '-', 'weet ik niet', 'Weet-ik-niet', 'weetikniet', 'geen', '0123456789']) {
      for (let i = 0; i < 2; i += 1) {
        assert.equal((await send(url, anAddition({ aanvullingOp }))).status, 201, aanvullingOp);
      }
    }
  });

  it('learns nothing about a report from the limits: not by an addition to it, nor by one to that addition', async (t) => {
    const { url, receiver } = await aDemo(t, { limits: { ...limits, perReport: twoAMinute }, trustedProxies: 1 });
    await send(url, aReport());
    const { reference } = receiver.storage.newest(1)[0]!;
    const add = (aanvullingOp: string, address: string) =>
      send(url, anAddition({ aanvullingOp }), { headers: { 'x-forwarded-for': address } });
    const pattern = async (target: string, address: string) => {
      const first = ((await (await add(target, address)).json()) as Receipt).referentienummer;
      const statuses = [];
      for (const to of [first, target, first, target]) statuses.push((await add(to, address)).status);
      return statuses;
    };
    const known = await pattern(reference, '192.0.2.1');
    assert.deepEqual(known, [201, 429, 429, 429]);
    assert.deepEqual(await pattern('XXXX-XXXX-XX', '192.0.2.2'), known);
  });

  it('to additions of one report is asked to wait just the same', async (t) => {
    const { url, receiver } = await aDemo(t, { limits: { ...limits, perReport: twoAMinute } });
    await send(url, aReport());
    const statuses = [];
    for (let i = 0; i < 3; i += 1) {
      const { reference } = receiver.storage.newest(1)[0]!;
      statuses.push((await send(url, anAddition({ aanvullingOp: reference }))).status);
    }
    assert.deepEqual(statuses, [201, 201, 429]);
  });

  it('may send the same addition again without it counting twice', async (t) => {
    const { url } = await aDemo(t, { limits: { ...limits, perReport: twoAMinute } });
    const key = crypto.randomUUID();
    for (let i = 0; i < 4; i += 1) {
      assert.equal((await send(url, anAddition({ aanvullingOp: 'K7QM-3XRD-9F' }), { key })).status, 201);
    }
  });
});

describe('An addition', () => {
  it('is found at its report, however the reference was copied', async (t) => {
    const { url, receiver } = await aDemo(t);
    await send(url, aReport());
    const { reference, id } = receiver.storage.newest(1)[0]!;
    await send(url, anAddition({ aanvullingOp: reference.toLowerCase().replaceAll('-', ' ') }));
    const [addition] = receiver.storage.additionsTo(reference);
    assert.equal(addition?.parentId, id);
  });

  it('to an addition is found at the report that this one belongs to', async (t) => {
    const demo = await aDemo(t);
    const add = async (aanvullingOp: string, watIsNieuw: string) =>
      ((await (await send(demo.url, anAddition({ aanvullingOp, watIsNieuw }))).json()) as Receipt).referentienummer;
    await send(demo.url, aReport());
    const { reference, id } = demo.receiver.storage.newest(1)[0]!;
    const first = await add(reference, 'Het eerste nieuws.');
    const second = await add(first, 'Het tweede nieuws.');
    await add(second.toLowerCase(), 'Het derde nieuws.');
    assert.match(
      await deskPage(demo, `/melding/${id}`),
      /Het eerste nieuws\.[^]*Het tweede nieuws\.[^]*Het derde nieuws\./,
    );
  });

  it('to an addition whose report is not there, is found at that addition', async (t) => {
    const demo = await aDemo(t);
    for (const aanvullingOp of ['ZZZZ-ZZZZ-ZZ', undefined]) {
      await send(demo.url, anAddition({ ...(aanvullingOp && { aanvullingOp }) }));
      const { reference, id } = demo.receiver.storage.newest(1)[0]!;
      await send(demo.url, anAddition({ aanvullingOp: reference, watIsNieuw: 'Nog meer nieuws.' }));
      assert.match(await deskPage(demo, `/melding/${id}`), /Nog meer nieuws\./);
    }
  });

  it('gets the same kind of answer whether or not its report exists', async (t) => {
    const { url, receiver } = await aDemo(t);
    await send(url, aReport());
    const { reference } = receiver.storage.newest(1)[0]!;
    const known = await send(url, anAddition({ aanvullingOp: reference }));
    const unknown = await send(url, anAddition({ aanvullingOp: 'ZZZZ-ZZZZ-ZZ' }));
    const shape = async (response: Response) => {
      const headers = [...response.headers.keys()].filter((name) => name !== 'date');
      return [response.status, headers, Object.keys((await response.json()) as object)];
    };
    assert.deepEqual(await shape(known), await shape(unknown));
  });
});

describe('A limit', () => {
  it('counts again from nothing when its window has ended', () => {
    let now = 0;
    const limit = new Limit({ count: 1, seconds: 10 }, () => now);
    assert.equal(limit.take('a'), undefined);
    assert.equal(limit.take('a'), 10);
    now = 9_001;
    assert.equal(limit.take('a'), 1);
    now = 10_000;
    assert.equal(limit.take('a'), undefined);
  });
});

describe('The address of a sender', () => {
  it('is that of the connection when no proxy is ours', () => {
    assert.equal(senderAddress('::ffff:192.0.2.7', '10.0.0.1', 0), '192.0.2.7');
  });

  it('is what the outermost of our proxies saw', () => {
    assert.equal(senderAddress('10.9.9.9', 'x, 192.0.2.1, 10.8.8.8', 2), '192.0.2.1');
    assert.equal(senderAddress('10.9.9.9', undefined, 2), '10.9.9.9');
  });

  it('is the same however a proxy writes it, and the connection when a proxy does not know', () => {
    const written: Record<string, readonly string[]> = {
      '203.0.113.8': [
        '203.0.113.8:40000',
        ' 203.0.113.8 ',
        '"203.0.113.8"',
        '"203.0.113.8:1"',
        '[::ffff:203.0.113.8]:9',
        '::FFFF:203.0.113.8',
      ],
      '2001:db8::1': [
        '[2001:db8::1]:443',
        '[2001:DB8::1]',
        '2001:db8:0:0:0:0:0:1',
        '"[2001:db8::1]:443"',
        '2001:db8::1%eth0',
      ],
      '10.9.9.9': ['unknown', '_hidden', '', '-', '999.1.1.1', '203.0.113.8.evil', '"'],
    };
    for (const [address, ways] of Object.entries(written)) {
      for (const way of ways) assert.equal(senderAddress('10.9.9.9', `x, ${way}`, 1), address, way);
    }
  });

  it('counts as one with its IPv6 neighbours in the same /64', () => {
    assert.equal(addressGroup('2001:db8:1:2::1'), addressGroup('2001:db8:1:2:ffff:1:2:3'));
    assert.notEqual(addressGroup('2001:db8:1:2::1'), addressGroup('2001:db8:1:3::1'));
    assert.equal(addressGroup('::1'), '0:0:0:0');
    assert.equal(addressGroup('192.0.2.1'), '192.0.2.1');
  });
});
