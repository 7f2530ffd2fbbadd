import { correction, generate, type Bitmap2D } from 'lean-qr/nano';

/** What a QR code looks like, measured in modules: the little squares it is made of. */
export interface QrCode {
  /** Modules along a side, with the quiet zone around the code. */
  readonly size: number;
  /** SVG path data of the dark modules. */
  readonly path: string;
}

/** White modules that the standard asks on every side: without them a phone may not see the code. */
const quietZone = 4;

/** The dark modules of one row as rectangles, those that touch each other as one. */
function rowPath(code: Bitmap2D, y: number): string {
  let path = '';
  for (let x = 0, from = 0; x < code.size; x += 1) {
    if (!code.get(x - 1, y)) from = x;
    const isEndOfRun = code.get(x, y) && !code.get(x + 1, y);
    const width = x + 1 - from;
    if (isEndOfRun) path += `M${from + quietZone} ${y + quietZone}h${width}v1h-${width}z`;
  }
  return path;
}

/**
 * The QR code of an address. Up to 15% of it may be folded, stained or worn. Throws when the address does not fit: more than
 * 2,300 bytes.
 */
export function qrCode(address: string): QrCode {
  const code = generate(address, { minCorrectionLevel: correction.M });
  const rows = Array.from({ length: code.size }, (_row, y) => rowPath(code, y));
  return { size: code.size + 2 * quietZone, path: rows.join('') };
}
