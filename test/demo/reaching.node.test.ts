import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
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
});
