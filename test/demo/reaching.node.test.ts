import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emailLink, phoneLink } from '../../demo/receiver/pages/reach-rows.js';
import { reachOf } from '../../demo/receiver/reaching.js';

describe('How somebody is reached', () => {
  const all = { telefoon: '0612345678', email: 'a@b.nl', adres: 'Dorpsstraat 1' };

  it('is the way that they prefer', () => {
    assert.equal(reachOf({ ...all, voorkeur: 'bellen' }), 'phone');
    assert.equal(reachOf({ ...all, voorkeur: 'email' }), 'email');
    assert.equal(reachOf({ ...all, voorkeur: 'brief' }), 'letter');
    assert.equal(reachOf({ ...all, voorkeur: 'geenContact' }), 'unwanted');
  });

  it('is a way that they gave, when the preferred one is missing', () => {
    assert.equal(reachOf({ telefoon: all.telefoon, voorkeur: 'email' }), 'phone');
    assert.equal(reachOf({ email: all.email, voorkeur: 'bellen' }), 'email');
    assert.equal(reachOf({ adres: all.adres }), 'letter');
    assert.equal(reachOf({ naam: 'Roos', voorkeur: 'brief' }), 'unreachable');
    assert.equal(reachOf(undefined), 'unreachable');
  });

  it('is by a link that dials the number, whatever stands between its digits', () => {
    for (const [phone, dial] of [
      ['030 - 123 45 67', '0301234567'],
      ['+31 (0)30 123 45 67', '+31301234567'],
      ['(+31) 6 12345678', '+31612345678'],
      ['0031(0)6-12345678', '+31612345678'],
      ['+31 030 1234567', '+31301234567'],
      ['+32 (0)2 123 45 67', '+3221234567'],
      ['(030) 123 45 67', '0301234567'],
      ['030 1234567 tst 12', '0301234567'],
      ['030 1234567;ext=12', '0301234567'],
    ] as const)
      assert.equal(String(phoneLink(phone)), `<a href="tel:${dial}">${phone}</a>`);
  });

  it('is by a link that writes to that address and to no other', () => {
    for (const email of ['anna@b.nl', 'anna?bcc=c%40d.nl@b.nl', 'anna&cc=c@пример.рф', '"anna b"@b.nl']) {
      const link = new URL(/href="([^"]*)"/.exec(String(emailLink(email)))?.[1] ?? '');
      assert.equal(link.search, '');
      assert.equal(decodeURIComponent(link.pathname), email);
    }
  });
});
