import { expect } from '@open-wc/testing';
import { newKey } from '../../../src/complaint/sending/idempotency.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('an idempotency key', () => {
  afterEach(() => {
    delete (crypto as { randomUUID?: unknown }).randomUUID;
  });

  it('is a random UUID', () => {
    const keys = Array.from({ length: 100 }, newKey);
    keys.forEach((key) => expect(key).to.match(uuid));
    expect(new Set(keys)).to.have.property('size', 100);
  });

  it('is one too on a page that came over plain http, where the browser makes none', () => {
    Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
    const keys = Array.from({ length: 500 }, newKey);
    keys.forEach((key) => expect(key).to.match(uuid));
    expect(new Set(keys)).to.have.property('size', 500);
  });
});
