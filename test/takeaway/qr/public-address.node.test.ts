import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { publicAddress } from '../../../src/takeaway/qr/public-address.js';

test('the address is that of the page, with the language', () => {
  assert.equal(publicAddress('https://zorg.nl/klacht', 'ti'), 'https://zorg.nl/klacht?lang=ti');
  assert.equal(publicAddress('https://zorg.nl', 'nl'), 'https://zorg.nl/?lang=nl');
  assert.equal(publicAddress('http://localhost:8080/a/b.html', 'en'), 'http://localhost:8080/a/b.html?lang=en');
});

test('query, hash, username and password stay behind', () => {
  const page = 'https://jan:geheim@zorg.nl/klacht?zorg=ggz&lang=pl#stap-3';
  assert.equal(publicAddress(page, 'nl'), 'https://zorg.nl/klacht?lang=nl');
});

test('of no page whatever, anything of query, hash, username or password is left', () => {
  const secret = fc.stringMatching(/^[a-z]{12,20}$/).map((letters) => `xq${letters}`);
  fc.assert(
    fc.property(fc.webUrl(), fc.tuple(secret, secret, secret, secret), (web, [user, password, query, hash]) => {
      const page = new URL(web);
      Object.assign(page, { username: user, password, search: `?k=${query}&${query}`, hash });
      const address = publicAddress(page.href, 'nl');
      if (!address) return;
      for (const own of [user, password, query, hash]) assert.ok(!address.includes(own), address);
      const { search, hash: ownHash, username, origin, pathname } = new URL(address);
      assert.deepEqual([search, ownHash, username], ['?lang=nl', '', '']);
      assert.deepEqual([origin, pathname], [page.origin, page.pathname]);
    }),
  );
});

test('a page that another device cannot open has no address', () => {
  const pages = [
    'file:///home/jan/klacht.html',
    'about:blank',
    'about:srcdoc',
    'data:text/html,klacht',
    'blob:https://zorg.nl/6f1c1c6e-0000-4000-8000-000000000000',
    'javascript:void 0',
    'capacitor://localhost/',
    'klacht.html',
    '',
  ];
  for (const page of pages) assert.equal(publicAddress(page, 'nl'), undefined, page);
});

test('an address of 300 characters is given, a longer one is not', () => {
  const ofLength = (length: number) => `https://zorg.nl/${'a'.repeat(length - 'https://zorg.nl/?lang=nl'.length)}`;
  assert.equal(publicAddress(ofLength(300), 'nl')?.length, 300);
  assert.equal(publicAddress(ofLength(301), 'nl'), undefined);
});
