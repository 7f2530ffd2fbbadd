import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { languages } from '../../../src/locales/languages.js';
import { publicAddress } from '../../../src/takeaway/qr/public-address.js';
import { qrCode } from '../../../src/takeaway/qr/qr-code.js';
import { readCode } from './read-code.js';

/** Pixels for a module: from what a cheap printer makes of it to a poster. */
const scales = [2, 3, 5, 8];

const pages = {
  'an ordinary page': 'https://www.landelijkmeldpuntzorg.nl/klacht-over-zorg',
  'a domain with letters that are not Latin': 'https://zorg.укр/скарга',
  'a domain with diacritics': 'https://één-klacht.nl/übersicht/ñandú',
  'a path in Tigrinya, Arabic and Polish': 'https://zorg.nl/ትግርኛ/شكوى/skargę',
  'a path with an emoji and a space': 'https://zorg.nl/hulp 🚑/nu',
  'a page at a port': 'http://127.0.0.1:8080/',
  'an address that is as long as it may be': `https://zorg.nl/${'a'.repeat(300 - 'https://zorg.nl/?lang=nl'.length)}`,
};

for (const [name, page] of Object.entries(pages)) {
  test(`in every language a camera reads back the address of ${name}, at every size`, () => {
    for (const language of Object.keys(languages)) {
      const address = publicAddress(page, language);
      assert.ok(address, page);
      for (const scale of scales) assert.equal(readCode(qrCode(address), scale), address, `${language} at ${scale}`);
    }
  });
}

test('a camera reads back whatever address there is', () => {
  fc.assert(
    fc.property(fc.webUrl({ size: 'medium' }), fc.constantFrom(...Object.keys(languages)), (page, language) => {
      const address = publicAddress(page, language);
      if (address) assert.equal(readCode(qrCode(address), 3), address);
    }),
    { numRuns: 60 },
  );
});

test('four modules around the code are white', () => {
  const { size, path } = qrCode('https://www.landelijkmeldpuntzorg.nl/?lang=nl');
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, ...numbers]) => numbers.map(Number));
  const columns = runs.flatMap(([x = 0, , width = 0]) => [x, x + width]);
  const rows = runs.flatMap(([, y = 0]) => [y, y + 1]);
  for (const edges of [columns, rows]) {
    assert.deepEqual([Math.min(...edges), Math.max(...edges)], [4, size - 4]);
  }
});

test('dark modules beside each other are one rectangle', () => {
  const { path } = qrCode('https://www.landelijkmeldpuntzorg.nl/?lang=nl');
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x = '', y = '', width = '']) => ({
    x: +x,
    y,
    end: +x + +width,
  }));
  const starts = runs.map(({ x, y }) => `${x} ${y}`);
  assert.equal(new Set(starts).size, starts.length);
  for (const { y, end } of runs) assert.ok(!starts.includes(`${end} ${y}`), `${end} ${y}`);
});

test('a code with a stain of nine modules wide in its middle is still read', () => {
  const address = 'https://www.landelijkmeldpuntzorg.nl/klacht-over-zorg?lang=nl';
  const { size, path } = qrCode(address);
  const middle = (size - 9) / 2;
  const stain = Array.from({ length: 9 }, (_row, y) => `M${middle} ${middle + y}h9v1h-9z`).join('');
  assert.equal(readCode({ size, path: path + stain }, 5), address);
});
