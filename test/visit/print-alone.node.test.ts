import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { inflateSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { findFirefox } from '../../scripts/browsers.mjs';
import { engineNames, isWanted, launch } from '../hostile/engines.js';
import { startPrintSite } from './print-site.js';

let site: Awaited<ReturnType<typeof startPrintSite>>;
before(async () => void (site = await startPrintSite()));
after(() => site.stop());

/** Looks now and then; what is looked for may take as long as it does on a busy machine. */
async function until<Found>(look: () => Promise<Found>): Promise<Found> {
  for (let tries = 0; ; tries += 1) {
    const found = await look();
    if (found || tries > 150) return found;
    await new Promise((again) => setTimeout(again, 100));
  }
}

for (const name of engineNames.filter(isWanted)) {
  test(`in ${name}, under a strict policy, a letter is printed with its styles and nothing is refused`, async (t) => {
    const engine = await launch(name);
    t.after(() => engine.quit());
    for (const path of ['/strict', '/no-styles']) {
      const tab = await engine.tab();
      await tab.open(site.url + path);
      const seen = await until(() => tab.run(() => document.documentElement.dataset['seen']));
      await tab.close();
      const text = 'Brief 088 120 50 20 https://zorg.nl/?lang=nl';
      assert.deepEqual(JSON.parse(seen ?? '{}'), { refused: [], isPrinted: true, text, weight: '700' }, path);
    }
  });
}

/** Settings with which Firefox prints to a file, without asking. */
const toFile = (path: string) => ({
  'print.always_print_silent': true,
  print_printer: 'Mozilla Save to PDF',
  'print.printer_Mozilla_Save_to_PDF.print_to_file': true,
  'print.printer_Mozilla_Save_to_PDF.print_to_filename': path,
});

/** What stands in the packed parts of a PDF that are text. */
const unpacked = (pdf: string) =>
  [...pdf.matchAll(/stream\r?\n(.*?)\r?\nendstream/gs)].map(([, packed = '']) => inflated(packed)).join('\n');

function inflated(packed: string): string {
  try {
    return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}

if (isWanted('firefox')) {
  test('what comes out of the printer of Firefox is one sheet of A4: the letter, without the pages around it', async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'print-'));
    const path = join(folder, 'letter.pdf');
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: findFirefox() ?? '',
      headless: true,
      extraPrefsFirefox: toFile(path),
    });
    t.after(async () => {
      await browser.close();
      await rm(folder, { recursive: true });
    });
    await (await browser.newPage()).goto(`${site.url}/strict?print`);
    const pdf = await until(async () => {
      const text = await readFile(path, 'latin1').catch(() => '');
      return text.trimEnd().endsWith('%%EOF') && text;
    });
    const boxes = [...unpacked(pdf || '').matchAll(/\/MediaBox \[ 0 0 (\d+)[\d.]* (\d+)/g)].map(
      ([, ...points]) => points,
    );
    assert.deepEqual(boxes, [['596', '842']]);
  });
}
