import { generate } from 'lean-qr/nano';

/** The quiet zone around a code (ISO/IEC 18004): without it scanners do not find its edges. In modules. */
const quiet = 4;

/** A code as an SVG path in a square; one unit is one module. */
export interface QrCode {
  /** Width and height, the quiet zone included. */
  readonly size: number;
  /** Data for a `path`: the dark modules. */
  readonly path: string;
}

/** The address as a code that a phone can read. Made on the device; throws when the address does not fit in a code. */
export function qrCode(address: string): QrCode {
  const code = generate(address);
  const runs: string[] = [];
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      const start = x;
      while (code.get(x, y)) x += 1;
      if (x > start) runs.push(`M${start + quiet} ${y + quiet}h${x - start}v1h${start - x}z`);
    }
  }
  return { size: code.size + 2 * quiet, path: runs.join('') };
}
