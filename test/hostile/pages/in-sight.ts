import assert from 'node:assert/strict';
import type { Hostile, Trial } from '../hostile.js';
import type { Place } from '../sight.js';
import { story } from '../person.js';

const window = { width: 1000, height: 720 };
const filler = (height: number) => `<div style="height:${height}px">Tekst van de pagina</div>`;

/** Half a pixel of a frame or of rounding is not out of sight. */
const almost = 1;

function inSight(what: string, { top, bottom }: Place, offset: number, below: number): void {
  assert.ok(top >= offset - almost, `${what} is ${Math.round(offset - top)} px too high`);
  assert.ok(bottom <= below + almost, `${what} is ${Math.round(bottom - below)} px too low`);
}

interface Visible {
  /** What covers the top of the window, in pixels. */
  readonly offset?: number;
  readonly bottom?: number;
}

/** Walks with an error on the way: heading, error summary and what its link leads to are seen, at once, after every step. */
const staysInSight =
  ({ offset = 0, bottom = window.height }: Visible = {}): Hostile['holds'] =>
  async ({ person, tab }: Trial) => {
    const still = () => new Promise((done) => setTimeout(done, 250));
    const headingSeen = async () => {
      await still();
      const { heading, headingAt } = await person.sees();
      inSight(`the heading "${heading}"`, headingAt, offset, bottom);
    };
    const errorSeen = async (leadsTo: number) => {
      await person.proceed();
      await still();
      const { errorsAt, errors } = await person.sees();
      assert.ok(errorsAt, 'there is an error summary');
      inSight(
        'the error summary',
        { top: errorsAt.top, bottom: Math.min(errorsAt.bottom, errorsAt.top + 60) },
        offset,
        bottom,
      );
      const { x, y } = await person.find('link', errors[0] ?? '');
      await tab.click(x, y);
      await still();
      const { focusedAt, focused } = await person.sees();
      assert.ok(focusedAt, 'the link leads to a field');
      inSight(
        `the field "${focused}"`,
        { top: focusedAt.top, bottom: Math.min(focusedAt.bottom, focusedAt.top + leadsTo) },
        offset,
        bottom,
      );
    };
    await errorSeen(30);
    await person.answer('Ziekenhuis, kliniek of ambulance');
    await person.at('Wat heeft u al gedaan');
    await headingSeen();
    await errorSeen(30);
    await person.answer('Ik heb erover gepraat, maar het is niet opgelost');
    await headingSeen();
    await person.press('Meld het bij het Landelijk Meldpunt Zorg');
    await person.at('Wat is er gebeurd?');
    await headingSeen();
    await errorSeen(60);
    await person.fill('Wat is er gebeurd?', story);
    await person.proceed();
    await headingSeen();
    await person.press('Terug');
    await person.at('Wat is er gebeurd?');
    await headingSeen();
  };

const overflow = (): number =>
  Math.max(
    ...[document.documentElement, document.body].map((element) => element.scrollHeight - element.clientHeight),
    document.documentElement.scrollTop,
    document.body.scrollTop,
  );

/** Walks, while nothing of the widget makes the page itself scroll. */
const neverScrollsThePage = async ({ person, tab }: Trial) => {
  const check = async () => {
    const { heading } = await person.sees();
    assert.equal(await tab.run(overflow), 0, `the page scrolls at "${heading}"`);
  };
  await check();
  await person.proceed();
  await check();
  await person.answer('Ziekenhuis, kliniek of ambulance');
  await person.at('Wat heeft u al gedaan');
  await check();
  await person.answer('Ik heb erover gepraat, maar het is niet opgelost');
  await check();
  await person.press('Meld het bij het Landelijk Meldpunt Zorg');
  await person.at('Wat is er gebeurd?');
  await check();
};

const framed = (frame: string, script = '') => `${filler(500)}${frame}${filler(1200)}${script}`;

/** Pages that decide themselves which part of them is seen. */
export const inSightPages: readonly Hostile[] = [
  {
    name: 'that scrolls keeps what matters in sight',
    page: { body: `${filler(360)}%WIDGET%${filler(900)}` },
    holds: staysInSight(),
  },
  {
    name: 'with a fixed header keeps what matters below it',
    engines: ['chromium', 'webkit'],
    page: {
      head: '<style>body{margin:0} header{position:fixed;inset:0 0 auto;height:120px;background:#eee;z-index:9} lmz-klachtwijzer{--lmz-scroll-offset:120px}</style>',
      body: `<header>Kop</header>${filler(360)}%WIDGET%${filler(900)}`,
    },
    holds: staysInSight({ offset: 120 }),
  },
  {
    name: 'with a pane that scrolls keeps what matters in the pane',
    page: {
      head: '<style>body{margin:0} #pane{height:500px;overflow:auto}</style>',
      body: `${filler(120)}<div id="pane">${filler(300)}%WIDGET%${filler(600)}</div>`,
    },
    holds: staysInSight({ offset: 120, bottom: 620 }),
  },
  {
    name: 'with a frame of a fixed height, higher than the window',
    page: { body: framed('<iframe src="/frame" style="width:100%;height:900px;border:0"></iframe>') },
    others: { '/frame': { attributes: 'mode="standalone"' } },
    holds: staysInSight(),
  },
  {
    name: 'with a frame of a fixed height, lower than the window',
    page: { body: framed('<iframe src="/frame" style="width:100%;height:600px;border:0"></iframe>') },
    others: { '/frame': { attributes: 'mode="standalone"' } },
    holds: staysInSight(),
  },
  {
    name: 'with a frame that iframe-resizer makes as high as its content',
    page: {
      head: '<script src="/library/@iframe-resizer/parent/index.umd.js"></script>',
      body: framed(
        '<iframe id="resized" src="/frame" style="width:100%;height:100px;border:0"></iframe>',
        '<script>iframeResize({ license: "GPLv3", log: false }, "#resized")</script>',
      ),
    },
    others: { '/frame': { head: '<script src="/library/@iframe-resizer/child/index.umd.js"></script>' } },
    holds: staysInSight(),
  },
  {
    name: 'that is a grid of the height of the window never scrolls for it',
    page: {
      head: '<style>html,body{height:100%;margin:0;overflow:hidden} body{display:grid;grid-template-rows:120px 1fr} main{overflow:auto}</style>',
      body: '<header>Kop</header><main>%WIDGET%</main>',
    },
    holds: neverScrollsThePage,
  },
  {
    name: 'whose column of the height of the window scrolls never scrolls itself',
    page: {
      head: '<style>html,body{height:100%;margin:0} body{display:flex;flex-direction:column} main{flex:1;min-height:0;overflow-y:scroll}</style>',
      body: '<header style="height:90px">Kop</header><main>%WIDGET%</main>',
    },
    holds: neverScrollsThePage,
  },
];
