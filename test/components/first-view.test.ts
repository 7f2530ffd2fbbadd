import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { allSteps, walkTo } from '../all-steps.js';
import { kindsOfScreen } from '../screens.js';
import { complete, open, type Visitor } from '../widget-harness.js';

const views = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

/** What lies in the visible part of the window, whole. */
function isInView(element: Element | null | undefined): boolean {
  if (!element) return false;
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth && bottom > top;
}

const numbers = (visitor: Visitor) => [...visitor.screen.querySelectorAll('.urgent .phone')];

/** Names what is wrong with the first view of a screen. */
function faults(visitor: Visitor): readonly string[] {
  const shown = numbers(visitor).map((number) => number.textContent?.trim());
  const heading = visitor.screen.querySelector('.errors-heading, .step-heading');
  const focused = visitor.screen.activeElement;
  const line = visitor.screen.querySelector('.urgent')?.getBoundingClientRect();
  const { top = 0, bottom = 0 } = focused?.getBoundingClientRect() ?? {};
  const covers = focused && !focused.closest('.urgent') && line && top < line.bottom && bottom > line.top;
  return [
    ...(shown.join() === '112,113' ? [] : [`shows ${shown.join()}`]),
    ...numbers(visitor)
      .filter((number) => !isInView(number))
      .map((number) => `${number.textContent?.trim()} is out of view`),
    ...(isInView(heading) ? [] : ['the heading is out of view']),
    ...(covers ? ['the line lies over what has the focus'] : []),
  ];
}

/** A page with something above the widget, as most pages have. */
function page(): HTMLElement {
  const place = document.createElement('main');
  place.innerHTML = '<p style="block-size: 120px">Een pagina</p>';
  document.body.append(place);
  return place;
}

for (const view of views) {
  describe(`the first view of ${view.width} by ${view.height}`, () => {
    let place: HTMLElement;

    before(() => executeServerCommand('x-viewport', view));
    beforeEach(() => {
      place = page();
      scrollTo(0, 0);
    });
    afterEach(() => place.remove());
    after(() => executeServerCommand('x-viewport', { width: 800, height: 600 }));

    // These are no new screen: being asked to start again opens where the button was, what looks personal below the story.
    const kinds = Object.entries(kindsOfScreen).filter(
      ([kind]) => !/being asked|personal data|promised day/.test(kind),
    );
    for (const [kind, reach] of kinds) {
      it(`holds 112 and 113 on ${kind}`, async () => {
        const visitor = await open(complete, place);
        await reach(visitor);
        expect(faults(visitor)).to.deep.equal([]);
      });
    }

    it('holds them at every step of the tree, however far down the button was that led there', async () => {
      const wrong: string[] = [];
      for (const way of allSteps()) {
        const visitor = await open(complete, place);
        await walkTo(visitor, way);
        wrong.push(...faults(visitor).map((fault) => `${way.address}: ${fault}`));
        visitor.element.remove();
      }
      expect(wrong).to.deep.equal([]);
    });
  });
}
