import assert from 'node:assert/strict';
import type { Hostile, Trial } from '../hostile.js';
import { sendsAnAddition } from './ends-well.js';

const styled = (name: string, css: string, holds: Hostile['holds'] = sendsAnAddition): Hostile => ({
  name,
  page: { head: `<style>${css}</style>` },
  holds,
});

/** Properties that texts inherit and that take reading, choosing or copying away. */
const inherited = [
  'user-select',
  '-webkit-user-select',
  'text-transform',
  'text-indent',
  'white-space',
  'word-break',
  'text-align',
  'text-shadow',
  '-webkit-text-fill-color',
  '-webkit-text-stroke-width',
  '-webkit-text-security',
  'writing-mode',
  'text-orientation',
];

/** How the heading of the screen stands there. Colours to the fourth decimal: beyond it Firefox does not calculate the same twice. */
function headingStyle(properties: string[]): string[] {
  const heading = document.querySelector('lmz-klachtwijzer')?.shadowRoot?.querySelector('.step-heading');
  const style = getComputedStyle(heading as Element);
  const rounded = (value: string) => value.replaceAll(/\d+\.\d{5,}/g, (number) => Number(number).toFixed(4));
  return properties.map((property) => `${property}: ${rounded(style.getPropertyValue(property))}`);
}

/** What is inherited does no harm: the heading is as on a page that says nothing. */
const asIfNothingWasSaid = async (trial: Trial) => {
  await trial.person.sees();
  const here = await trial.tab.run(headingStyle, inherited);
  await trial.tab.open(trial.site.page('/zonder-stijl', {}));
  await trial.person.sees();
  assert.deepEqual(here, await trial.tab.run(headingStyle, inherited));
};

/** The number on the receipt can be selected. */
const referenceCanBeSelected = async ({ person, tab }: Trial) => {
  await person.addsToEarlier();
  const style = await tab.run(() => {
    const number = document.querySelector('lmz-klachtwijzer')?.shadowRoot?.querySelector('.reference bdi');
    const { userSelect, webkitUserSelect } = getComputedStyle(number as Element);
    return userSelect || webkitUserSelect;
  });
  assert.match(style, /^(auto|text)$/);
};

/** The lowest contrast of a text on white paper, where a printer leaves backgrounds out unless they are asked for. */
function lowestContrastOnPaper(): { ratio: number; text: string } {
  const root = document.querySelector('lmz-klachtwijzer')?.shadowRoot as ShadowRoot;
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const channels = (color: string) => {
    if (!canvas) throw new Error('no canvas');
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = ([red = 0, green = 0, blue = 0]: number[]) => {
    const linear = (value: number) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  const paper = (element: Element | null): number[] => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor, printColorAdjust } = getComputedStyle(at);
      const color = channels(backgroundColor);
      if (printColorAdjust === 'exact' && color[3] === 255) return color;
    }
    return [255, 255, 255, 255];
  };
  let lowest = { ratio: 21, text: '' };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!text || !element?.checkVisibility() || element.localName === 'style' || element.closest('.unseen')) continue;
    const [ink, sheet] = [luminance(channels(getComputedStyle(element).color)), luminance(paper(element))];
    const ratio = (Math.max(ink, sheet) + 0.05) / (Math.min(ink, sheet) + 0.05);
    if (ratio < lowest.ratio) lowest = { ratio, text };
  }
  return lowest;
}

/** Prints the advice, the screen to check and the receipt. */
const printsOnWhite = async ({ person, tab }: Trial) => {
  await person.sees();
  const check = async () => {
    await tab.chromium?.emulateMediaType('print');
    const { ratio, text } = await tab.run(lowestContrastOnPaper);
    assert.ok(ratio >= 4.5, `"${text}" has ${ratio.toFixed(2)}:1 on paper`);
    await tab.chromium?.emulateMediaType('screen');
  };
  await check();
  await person.toAdvice();
  await check();
  await person.press('Meld het bij het Landelijk Meldpunt Zorg');
  await check();
};

/** Pages whose rules reach into a guest. */
export const looksPages: readonly Hostile[] = [
  styled(
    'on which nothing can be selected lets the number be selected',
    'body{user-select:none;-webkit-user-select:none}',
    referenceCanBeSelected,
  ),
  styled('that lets no press through by inheritance', 'body{pointer-events:none}'),
  styled('that undoes all styles', 'body *{all:unset}'),
  styled(
    'that sets all elements straight',
    '*,*::before,*::after{all:revert!important;box-sizing:content-box!important}',
  ),
  styled('that moves everything slowly', '*{transition:all 3s!important}:root{scroll-behavior:smooth}'),
  styled(
    'whose texts are strange',
    `body{user-select:none;text-transform:uppercase;text-indent:-999px;white-space:nowrap;
     word-break:break-all;text-align:right;text-shadow:0 0 9px #000;-webkit-text-fill-color:transparent;-webkit-text-stroke:4px red;
     -webkit-text-security:disc}`,
    asIfNothingWasSaid,
  ),
  styled(
    'that is written from top to bottom',
    'body{writing-mode:vertical-rl;text-orientation:upright}',
    asIfNothingWasSaid,
  ),
  { ...styled('that is printed is read on white paper', '', printsOnWhite), engines: ['chromium'] },
  {
    ...styled('that is dark is read on white paper', ':root{color-scheme:dark}', printsOnWhite),
    engines: ['chromium'],
  },
];
