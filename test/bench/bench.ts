import { cpus, loadavg } from 'node:os';
import type { Browser } from 'playwright-core';
import { openWalker } from './answering.js';
import { launch, slowPhone, type Conditions } from './browser.js';
import { writeFigures } from './document.js';
import { asTable, figuresOf, type Measured } from './figures.js';
import { load, type Load } from './loading.js';
import { largest } from './numbers.js';
import { startBenchServer, type PageWish } from './server.js';
import { languageSwitches } from './switching.js';

/*
 * Measures the built widget beside a plain element that asks the same, interleaved in one run, and writes its part of docs/figures.md.
 * `npm run bench [-- --loads=9]`; takes some minutes.
 */

const option = process.argv.find((argument) => argument.startsWith('--loads='))?.split('=')[1];
const loads = Math.max(1, Number(option ?? 9));
const blocks = 6;
const walksPerBlock = 9;
const switches = 30;

const phone = 'on a phone of 360 x 740';

/** Pages whose shifts are looked at, and whether 0 is a goal there. */
const shiftPages: readonly { name: string; goal: boolean; wish: PageWish; conditions: Conditions }[] = [
  {
    name: `layout shift, documented snippet, ${phone}`,
    goal: true,
    wish: { subject: 'widget' },
    conditions: slowPhone,
  },
  {
    name: 'layout shift, documented snippet, 1280 x 800',
    goal: true,
    wish: { subject: 'widget' },
    conditions: { ...slowPhone, width: 1280, height: 800 },
  },
  {
    name: 'layout shift, documented snippet, a screen of 1280 x 1600',
    goal: true,
    wish: { subject: 'widget' },
    conditions: { ...slowPhone, width: 1280, height: 1600 },
  },
  {
    name: `layout shift, script alone, nothing below, ${phone}`,
    goal: true,
    wish: { subject: 'widget', reserved: false, below: false },
    conditions: slowPhone,
  },
  {
    name: `layout shift, script alone, text below, ${phone}`,
    goal: false,
    wish: { subject: 'widget', reserved: false },
    conditions: slowPhone,
  },
  {
    name: `layout shift, script alone, text below, ${phone}, plain element`,
    goal: false,
    wish: { subject: 'plain', reserved: false },
    conditions: slowPhone,
  },
];

/** Loads the pages in turn, so many rounds, so that whatever else the machine does strikes all of them alike. */
async function inTurn(
  rounds: number,
  one: (wish: PageWish, conditions: Conditions) => Promise<Load>,
  pages: readonly { wish: PageWish; conditions: Conditions }[],
): Promise<Load[][]> {
  const found: Load[][] = pages.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { wish, conditions }] of pages.entries()) found[index]!.push(await one(wish, conditions));
  }
  return found;
}

async function measureAnswers(browser: Browser, origin: string): Promise<Measured['answers']> {
  const plain = await openWalker(browser, origin, 'plain');
  const widget = await openWalker(browser, origin, 'widget');
  for (let block = 0; block < blocks; block += 1) {
    await plain.walk(walksPerBlock);
    await widget.walk(walksPerBlock);
  }
  await plain.close();
  await widget.close();
  return { plain: plain.answers, widget: widget.answers };
}

async function measure(browser: Browser, origin: string): Promise<Measured> {
  const one = (wish: PageWish, conditions: Conditions) => load(browser, origin, wish, conditions);
  const plainPage = { wish: { subject: 'plain' }, conditions: slowPhone } as const;
  const dutchPage = { wish: { subject: 'widget' }, conditions: slowPhone } as const;
  await inTurn(1, one, [plainPage, dutchPage]);
  console.log(`${loads} cold loads of each page ...`);
  const [plain = [], dutch = [], english = [], bare = [], slower = []] = await inTurn(loads, one, [
    plainPage,
    dutchPage,
    { wish: { subject: 'widget', lang: 'en' }, conditions: slowPhone },
    { wish: { subject: 'widget', preloaded: false }, conditions: slowPhone },
    { wish: { subject: 'widget' }, conditions: { ...slowPhone, cpu: 6 } },
  ]);
  console.log('layout shifts ...');
  const shifts = await inTurn(2, one, shiftPages);
  console.log(`${2 * blocks * walksPerBlock} walks ...`);
  return {
    plain,
    dutch,
    english,
    bare,
    slower,
    answers: await measureAnswers(browser, origin),
    switches: await languageSwitches(browser, origin, switches),
    shifts: shiftPages.map(({ name, goal }, index) => ({
      name,
      goal,
      shift: largest(shifts[index]!.map(({ layoutShift }) => layoutShift)),
    })),
  };
}

const { origin, stop } = await startBenchServer();
const browser = await launch();
try {
  const start = Date.now();
  const figures = figuresOf(await measure(browser, origin));
  const table = asTable(figures);
  const minutes = ((Date.now() - start) / 60_000).toFixed(1);
  const [, , busy = 0] = loadavg();
  const text = `Measured on ${new Date().toISOString().slice(0, 10)} by \`npm run bench\`, in one run of ${minutes} minutes: Chromium ${browser.version()}, Node ${process.version},
${cpus().length} cores, load ${busy.toFixed(1)}. Times belong to this machine; ratios travel.

"Slow phone" is 1.6 Mbit/s, 150 ms there and back (emulated per request), and a processor four times slower. The plain element is
hand-written without dependencies, with the same questions and advice (\`test/bench/baseline/\`); it has one language and no form.
Both are loaded in turn, ${loads} times each with empty caches, from one local server (HTTP/1.1, no TLS, brotli 11), with script and stylesheet
as documented. Loads are medians unless it says otherwise. An answer is timed from the press on "Ga verder" until the next screen was painted.

${table}`;
  writeFigures('widget', text);
  console.log(`\n${table}\n\nIn ${minutes} minutes; written to docs/figures.md.`);
  if (figures.some(({ holds }) => holds === false)) process.exitCode = 1;
} finally {
  await browser.close();
  stop();
}
