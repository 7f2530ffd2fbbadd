import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { publicAddress } from '../../../src/takeaway/qr/public-address.js';

const canary = 'kanarie';

describe('the address that everybody may see', () => {
  it('is where the page is, and the language', () => {
    assert.equal(publicAddress('https://zorg.example/klacht/', 'fa'), 'https://zorg.example/klacht/?lang=fa');
    assert.equal(publicAddress('http://localhost:8080', 'nl'), 'http://localhost:8080/?lang=nl');
  });

  for (const [what, page] of [
    ['a query', `https://zorg.example/klacht?naam=${canary}`],
    ['an old language', `https://zorg.example/klacht?lang=${canary}`],
    ['a hash', `https://zorg.example/klacht#${canary}`],
    ['a query in a hash', `https://zorg.example/klacht#/?a=${canary}`],
    ['a user', `https://${canary}@zorg.example/klacht`],
    ['a password', `https://wie:${canary}@zorg.example/klacht`],
    ['all of them', `https://${canary}:${canary}@zorg.example/klacht?${canary}#${canary}`],
  ] as const)
    it(`keeps nothing of ${what}`, () => {
      assert.equal(publicAddress(page, 'nl'), 'https://zorg.example/klacht?lang=nl');
    });

  it('keeps nothing of them, whatever the page is called', () => {
    const letters = fc.string({ minLength: 1, maxLength: 20 }).map(encodeURIComponent);
    fc.assert(
      fc.property(fc.webUrl(), letters, letters, (page, query, hash) => {
        const plain = publicAddress(page, 'nl');
        fc.pre(plain !== undefined);
        const { protocol, host, pathname } = new URL(page);
        const full = `${protocol}//${query}:${hash}@${host}${pathname}?${query}#${hash}`;
        assert.equal(publicAddress(full, 'nl'), plain);
        const { username, password, search, hash: behind } = new URL(plain);
        assert.deepEqual([username, password, search, behind], ['', '', '?lang=nl', '']);
      }),
    );
  });

  it('cannot be bent by a language', () => {
    assert.equal(publicAddress('https://zorg.example/', 'nl&a=#b'), 'https://zorg.example/?lang=nl%26a%3D%23b');
  });

  for (const page of [
    'file:///home/iemand/klacht.html',
    'about:blank',
    'about:srcdoc',
    'data:text/html,klacht',
    'blob:https://zorg.example/0b1c',
    'javascript:alert(1)',
    'mailto:iemand@zorg.example',
    'ftp://zorg.example/klacht',
    'zorg.example/klacht',
    '/klacht',
    'https://',
    '',
    `https://zorg.example/${'a'.repeat(300)}`,
  ])
    it(`is not there for ${page.slice(0, 40) || 'nothing'}`, () => {
      assert.equal(publicAddress(page, 'nl'), undefined);
    });

  it('has at most three hundred characters, the language included', () => {
    const ofLength = (length: number) => {
      const bare = 'https://zorg.example/?lang=nl';
      return publicAddress(`https://zorg.example/${'a'.repeat(length - bare.length)}`, 'nl');
    };
    assert.equal(ofLength(300)?.length, 300);
    assert.equal(ofLength(301), undefined);
  });
});
