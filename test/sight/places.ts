import { executeServerCommand, sendMouse } from '@web/test-runner-commands';
import { complete, open, until } from '../widget-harness.js';
import { deeds, type Order, type Seen } from './deeds.js';

/** A widget somewhere in a page. */
export interface Place {
  /** Does something with the widget, or looks at it. */
  readonly ask: (...order: Order) => Promise<unknown>;
  /** Looks at a part of the screen, as it lies in the top window. */
  readonly look: (part: string) => Promise<readonly Seen[]>;
  /** How much of the window is covered at the top. */
  readonly covered: number;
  /** Not everything that an error link leads to fits: the label goes before the field. */
  readonly low?: boolean;
}

/** The engine that always moves the page around a frame from elsewhere, when the frame asks for it; WebKit never does, Chromium not always. */
export const isFirefox = navigator.userAgent.includes('Firefox/');

const page = (html: string): HTMLElement => {
  const all = document.createElement('div');
  all.className = 'page';
  all.innerHTML = html;
  document.body.append(all);
  return all;
};

const text = (height: number) => `<p style="margin: 0; block-size: ${height}px">Tekst van de pagina.</p>`;

async function inPage(html: string, covered = 0): Promise<Place> {
  const all = page(html);
  all.querySelector('dialog')?.showModal();
  const visitor = await open(complete, all.querySelector('main') as Element);
  const ask = (...[deed, words]: Order): Promise<unknown> => deeds[deed](visitor, words);
  return { ask, look: (part) => ask('look', part) as Promise<Seen[]>, covered };
}

const otherHost = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';

interface FrameView {
  readonly elsewhere: boolean;
  /** Pixels; without it the frame is as high as its page, but never less high than a window. */
  readonly height?: number;
  /** Whether the pages do what embedding.md says of what has the focus in a frame. */
  readonly listens?: boolean;
  readonly covered?: number;
}

async function inFrame({ elsewhere, height, listens = false, covered = 0 }: FrameView): Promise<Place> {
  const header = `<header style="position: fixed; inset: 0 0 auto; block-size: ${covered}px; background: #ddd"></header>`;
  const all = page(`${header}${text(700)}<iframe title="Klachtwijzer"></iframe>${text(1500)}`);
  const frame = all.querySelector('iframe') as HTMLIFrameElement;
  frame.style.cssText = `display: block; border: 0; inline-size: 100%; block-size: ${height ?? 900}px`;
  const answers: unknown[] = [];
  addEventListener('message', ({ source, data }) => {
    if (source !== frame.contentWindow) return;
    if ('answer' in data) answers.push(data.answer);
    if (!height && data.height) frame.style.blockSize = `${Math.max(900, data.height)}px`;
    if (!data.focus) return;
    const above = frame.getBoundingClientRect().top;
    const top = above + data.focus.top - covered - 120;
    if (top < 0 || top > innerHeight / 2 || above + data.focus.bottom > innerHeight)
      scrollBy({ top, behavior: 'instant' });
  });
  const host = elsewhere ? otherHost : location.hostname;
  frame.src = `http://${host}:${location.port}/test/sight/framed.html${listens ? '?tells-focus' : ''}`;
  const answered = async () => {
    const [answer] = [await until('the frame answers', () => answers.length > 0), answers.shift()].slice(1);
    if (answer && typeof answer === 'object' && 'error' in answer) throw new Error(String(answer.error));
    return answer;
  };
  await answered();
  if (elsewhere) {
    // Only where somebody clicked may such a page move the focus.
    frame.scrollIntoView();
    while (answers.length === 0) {
      await executeServerCommand('x-front');
      await sendMouse({ type: 'click', position: [12, 400] });
    }
    await answered();
  }
  const ask = async (...order: Order) => {
    if (order[0] === 'scroll')
      document.documentElement.scrollTop =
        Number(order[1]) * (document.documentElement.scrollHeight - document.documentElement.clientHeight);
    frame.contentWindow?.postMessage(order, '*');
    return answered();
  };
  return {
    ask,
    covered,
    look: async (part) => {
      const around = frame.getBoundingClientRect();
      const all = (await ask('look', part)) as Seen[];
      return all.map(({ name, top, bottom, cut }) => ({
        name,
        top: top + around.top,
        bottom: bottom + around.top,
        cut: cut || top < -0.5 || bottom > around.height + 0.5,
      }));
    },
  };
}

const header = (height: number) =>
  `<header style="position: fixed; z-index: 1; inset: 0 0 auto; block-size: ${height}px; background: #ddd"></header>`;
const pane = (height: number, inside: string) => `<div style="overflow: auto; block-size: ${height}px">${inside}</div>`;
const main = `${text(300)}<main></main>${text(900)}`;

/** Everywhere that a page can put the widget. */
export const places: Readonly<Record<string, () => Promise<Place>>> = {
  'a page': () => inPage(main),
  'a page that scrolls smoothly': () => inPage(`<style>html { scroll-behavior: smooth }</style>${main}`),
  'a page with a fixed header': () =>
    inPage(`<style>:root { --lmz-scroll-offset: 120px }</style>${header(120)}${main}`, 120),
  'a page that says in scroll-padding how high its header is': () =>
    inPage(`<style>html { scroll-padding-top: 120px }</style>${header(120)}${main}`, 120),
  'a scroll pane': () => inPage(`${text(500)}${pane(600, main)}${text(900)}`),
  'a low scroll pane': async () => ({ ...(await inPage(`${text(500)}${pane(360, main)}${text(900)}`)), low: true }),
  'scroll panes in each other': () => inPage(`${text(500)}${pane(640, `${text(200)}${pane(600, main)}`)}${text(900)}`),
  'a dialog': () => inPage(`${text(2000)}<dialog style="inline-size: 600px; max-block-size: 80vh">${main}</dialog>`),
  'a frame that scrolls inside': () => inFrame({ elsewhere: false, height: 600 }),
  'a frame from elsewhere that scrolls inside': () => inFrame({ elsewhere: true, height: 600 }),
  'a frame as high as its page': () => inFrame({ elsewhere: false }),
  'a frame that is far too high': () => inFrame({ elsewhere: false, height: 4000 }),
  'a frame from elsewhere, as high as its page': () => inFrame({ elsewhere: true }),
  'a frame from elsewhere that is far too high': () => inFrame({ elsewhere: true, height: 4000 }),
  'a frame from elsewhere under a fixed header, with a page that listens': () =>
    inFrame({ elsewhere: true, listens: true, covered: 120 }),
};
