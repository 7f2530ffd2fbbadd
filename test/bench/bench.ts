import { cpus, loadavg } from 'node:os';
import type { Browser } from 'playwright-core';
import { openWalker, type Answers, type Walker } from './answering.js';
import { launch, slowPhone, type Conditions } from './browser.js';
import { writeFigures } from './document.js';
import { asTable, figuresOf, languages, type Measured } from './figures.js';
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
const switchRounds = 3;

const phone = 'on a phone of 360 x 740';

/** The windows in which nothing may move: two phones, a desk, and a screen that shows the end of the first question. */
const windows = [
  { width: 360, height: 740 },
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
  { width: 1280, height: 1600 },
];

/** Pages whose shifts are looked at, and whether 0 is a goal there. */
const shiftPages: readonly { name: string; goal: boolean; wish: PageWish; conditions: Conditions }[] = [
  ...languages.flatMap(({ lang, name }) =>
    windows.map((size) => ({
      name: `layout shift, documented snippet, ${size.width} x ${size.height}, ${name}`,
      goal: true,
      wish: { subject: 'widget', lang } as const,
      conditions: { ...slowPhone, ...size },
    })),
  ),
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

/** Walks the plain element and the widget in each language in turn. */
async function measureAnswers(browser: Browser, origin: string): Promise<Answers[]> {
  const wishes: PageWish[] = [
    { subject: 'plain' },
    ...languages.map(({ lang }) => ({ subject: 'widget', lang }) as const),
  ];
  const walkers: Walker[] = [];
  for (const wish of wishes) walkers.push(await openWalker(browser, origin, wish));
  for (let block = 0; block < blocks; block += 1) {
    for (const walker of walkers) await walker.walk(walksPerBlock);
  }
  for (const walker of walkers) await walker.close();
  return walkers.map(({ answers }) => answers);
}

async function measure(browser: Browser, origin: string): Promise<Measured> {
  const one = (wish: PageWish, conditions: Conditions) => load(browser, origin, wish, conditions);
  const plainPage = { wish: { subject: 'plain' }, conditions: slowPhone } as const;
  const pages = languages.map(({ lang }) => ({ wish: { subject: 'widget', lang } as const, conditions: slowPhone }));
  await inTurn(1, one, [plainPage, ...pages]);
  console.log(`${loads} cold loads of each page ...`);
  const [plain = [], bare = [], slower = [], ...loaded] = await inTurn(loads, one, [
    plainPage,
    { wish: { subject: 'widget', preloaded: false }, conditions: slowPhone },
    { wish: { subject: 'widget' }, conditions: { ...slowPhone, cpu: 6 } },
    ...pages,
  ]);
  console.log('layout shifts ...');
  const shifts = await inTurn(2, one, shiftPages);
  console.log(`${(1 + languages.length) * blocks * walksPerBlock} walks ...`);
  const [plainAnswers, ...answers] = await measureAnswers(browser, origin);
  return {
    plain: { loads: plain, answers: plainAnswers! },
    widget: languages.map((language, index) => ({ ...language, loads: loaded[index]!, answers: answers[index]! })),
    bare,
    slower,
    switches: await languageSwitches(browser, origin, switchRounds),
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
