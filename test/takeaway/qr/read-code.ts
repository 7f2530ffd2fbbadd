import readQr from 'jsqr';
import type { QrCode } from '../../../src/takeaway/qr/qr-code.js';

const run = /M(\d+) (\d+)h(\d+)v1h-(\d+)z/g;

/** What a camera sees of a code: black rectangles on white, as RGBA, `scale` pixels for a module. */
function bitmap({ size, path }: QrCode, scale: number): { readonly pixels: Uint8ClampedArray; readonly side: number } {
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = '', y = '', width = ''] of path.matchAll(run)) {
    for (let row = +y * scale; row < (+y + 1) * scale; row += 1) {
      for (let column = +x * scale; column < (+x + +width) * scale; column += 1) {
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
      }
    }
  }
  return { pixels, side };
}

/** The text that a reader which knows nothing of ours finds in a code. */
export function readCode(code: QrCode, scale: number): string | undefined {
  const { pixels, side } = bitmap(code, scale);
  return readQr(pixels, side, side)?.data;
}
