import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { kindsOfScreen } from '../screens.js';
import { complete, open, type Attributes } from '../widget-harness.js';

/** A page that fills the window and scrolls in its middle only; something at its end may stick out, where nobody can scroll to. */
function page(sticksOut: number): HTMLElement {
  const all = document.createElement('div');
  all.innerHTML = `
    <style>
      html, body { height: 100%; margin: 0; overflow: hidden }
      body { display: grid; grid-template-rows: 120px 1fr }
      body > div { display: contents }
      main { overflow: auto }
      .sticks-out { position: absolute; inset-block-start: 100%; block-size: ${sticksOut}px; inline-size: 1px }
    </style>
    <header>Een pagina</header>
    <main></main>
    <div class="sticks-out"></div>`;
  document.body.append(all);
  return all;
}

const roots = () => [document.documentElement, document.body];

/** Names what the widget does to the page around its pane. */
function faults(grown: number): readonly string[] {
  return roots().flatMap((box) => [
    ...(box.scrollTop === 0 ? [] : [`${box.localName} is scrolled to ${box.scrollTop}`]),
    ...(box.scrollHeight <= box.clientHeight + grown ? [] : [`${box.localName} is ${box.scrollHeight} high`]),
  ]);
}

describe('a page that scrolls in its middle only', () => {
  let all: HTMLElement;

  before(() => executeServerCommand('x-viewport', { width: 1000, height: 720 }));
  afterEach(() => {
    all.remove();
    for (const box of roots()) box.scrollTop = 0;
  });
  after(() => executeServerCommand('x-viewport', { width: 800, height: 600 }));

  const modes: readonly Attributes[] = [complete, { ...complete, mode: 'standalone' }, { ...complete, mode: 'kiosk' }];
  for (const attributes of modes) {
    for (const [kind, reach] of Object.entries(kindsOfScreen)) {
      it(`stays where it is on ${kind}${attributes['mode'] ? `, as ${attributes['mode']}` : ''}`, async () => {
        all = page(0);
        const visitor = await open(attributes, all.querySelector('main') as Element);
        await reach(visitor);
        expect(faults(0)).to.deep.equal([]);
      });
    }
  }

  it('stays where it is when there is something to scroll to that nobody can scroll back from', async () => {
    all = page(400);
    const visitor = await open(complete, all.querySelector('main') as Element);
    for (const reach of ['the story, left empty', 'a date that does not exist']) {
      await kindsOfScreen[reach]?.(visitor);
      visitor.followError(visitor.errors()[0] ?? '');
      expect(faults(400)).to.deep.equal([]);
      visitor.element.reset();
      await visitor.settled();
    }
  });
});
