import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import jsQr from 'jsqr';
import { publicAddress } from '../../../src/takeaway/qr/public-address.js';
import { qrCode, type QrCode } from '../../../src/takeaway/qr/qr-code.js';

const runs = Number(process.env['FUZZ_RUNS'] ?? 60);

/** What we speak, and are going to speak. */
const spoken = ['nl', 'en', 'ar', 'tr', 'pl', 'uk', 'ro', 'es', 'fa', 'ti'];

// Its types say nothing of how Node wraps it.
const read = (jsQr as unknown as { default: typeof import('jsqr').default }).default;

/** The black rectangles of a path that has no others. */
const rectangles = ({ path }: QrCode) =>
  path
    .split('z')
    .slice(0, -1)
    .map((run) => {
      const [, x, y, width, back] = /^M(\d+) (\d+)h(\d+)v1h-(\d+)$/.exec(run) ?? [];
      assert.equal(width, back, run);
      return { x: Number(x), y: Number(y), width: Number(width) };
    });

/** What a camera sees: black on white, `scale` dots to a module. */
function picture(code: QrCode, scale: number): Uint8ClampedArray {
  const side = code.size * scale;
  const dots = new Uint8ClampedArray(4 * side * side).fill(255);
  for (const { x, y, width } of rectangles(code))
    for (let row = y * scale; row < (y + 1) * scale; row += 1)
      for (let column = x * scale; column < (x + width) * scale; column += 1)
        dots.set([0, 0, 0], 4 * (row * side + column));
  return dots;
}

function scanned(address: string, scale: number): string | undefined {
  const code = qrCode(address);
  const side = code.size * scale;
  return (read as typeof import('jsqr').default)(picture(code, scale), side, side)?.data;
}

describe('a code', () => {
  for (const language of spoken)
    it(`leads to the page in the language ${language}, at any size`, () => {
      const address = publicAddress('https://www.landelijkmeldpuntzorg.nl/klachtwijzer', language) ?? '';
      assert.equal(address, `https://www.landelijkmeldpuntzorg.nl/klachtwijzer?lang=${language}`);
      for (const scale of [2, 3, 5, 8]) assert.equal(scanned(address, scale), address, `${scale} dots`);
    });

  it('can be read up to the longest address that is given', () => {
    const page = (length: number) => `https://zorg.example/${'klacht-over-zorg/'.repeat(30).slice(0, length)}`;
    let longest = '';
    for (let length = 1; publicAddress(page(length), 'nl'); length += 1)
      longest = publicAddress(page(length), 'nl') ?? '';
    assert.equal(longest.length, 300);
    for (const scale of [3, 5]) assert.equal(scanned(longest, scale), longest);
  });

  it('can be read where name and path are not in our letters', () => {
    const address = publicAddress('https://zörg.example/жалоба/شكوى', 'ar') ?? '';
    assert.match(address, /^https:\/\/xn--zrg-sna\.example\/%D0%B6/);
    assert.equal(scanned(address, 4), address);
  });

  it('leaves four modules white around it, without which scanners find nothing', () => {
    const code = qrCode('https://zorg.example/?lang=nl');
    const all = rectangles(code);
    const edges = [
      Math.min(...all.map(({ x }) => x)),
      Math.min(...all.map(({ y }) => y)),
      Math.max(...all.map(({ x, width }) => x + width)),
      Math.max(...all.map(({ y }) => y + 1)),
    ];
    assert.deepEqual(edges, [4, 4, code.size - 4, code.size - 4]);
  });

  it('says the address, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ validSchemes: ['http', 'https'], withQueryParameters: true, withFragments: true }),
        fc.constantFrom(...spoken),
        (page, language) => {
          const address = publicAddress(page, language);
          fc.pre(address !== undefined);
          assert.equal(scanned(address, 4), address);
        },
      ),
      { numRuns: runs },
    );
  });

  it('is refused for what does not fit in any', () => {
    assert.throws(() => qrCode(`https://zorg.example/${'a'.repeat(3000)}`));
  });
});
