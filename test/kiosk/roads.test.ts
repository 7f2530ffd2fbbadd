import { expect } from '@open-wc/testing';
import { allSteps, type WayTo } from '../all-steps.js';
import { complete, onScreen, open, until, type Visitor } from '../widget-harness.js';
import { chooseByKeys } from './key-visitor.js';

/** Twenty roads through all topics, each to another end. */
const roads: readonly WayTo[] = (() => {
  const ends = allSteps().filter(({ address }) => /\/[A-Z]/.test(address));
  return Array.from({ length: 20 }, (_road, index) => ends[Math.floor((index * ends.length) / 20)] as WayTo);
})();

/** A finger: it lands on what lies there, and not on what a test means. */
async function tap(visitor: Visitor, name: string): Promise<void> {
  const wanted = [name, onScreen(name)];
  const control = [...visitor.screen.querySelectorAll<HTMLElement>('.reached :is(button, label)')].find(
    (one) =>
      one.checkVisibility() && wanted.some((text) => one.textContent?.replace(/\s+/g, ' ').trim().startsWith(text)),
  );
  if (!control) throw new Error(`Nothing to tap says "${name}"`);
  control.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = control.getBoundingClientRect();
  const hit = visitor.screen.elementFromPoint(left + width / 2, top + height / 2);
  if (!hit || !(control.contains(hit) || hit.contains(control))) throw new Error(`Something lies over "${name}"`);
  for (const type of ['pointerdown', 'pointerup'])
    hit.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerType: 'touch' }));
  control.click();
  await visitor.settled();
}

describe('twenty roads at a kiosk', () => {
  for (const [how, act] of [
    ['with five keys', chooseByKeys],
    ['by touch', tap],
  ] as const)
    it(`lead to their advice ${how}`, async function () {
      this.timeout(180_000);
      const visitor = await open({ ...complete, mode: 'kiosk' });
      const ends = new Set<string>();
      const lost: string[] = [];
      for (const { address, acts } of roads) {
        try {
          for (const { kind, words } of acts) {
            await act(visitor, words);
            if (kind === 'choice' || kind === 'date') await act(visitor, 'Ga verder');
          }
          await until('the advice is there', () => visitor.screen.querySelector('.advice'));
          ends.add(visitor.heading());
        } catch (error) {
          lost.push(`${address}: ${(error as Error).message.slice(0, 200)}`);
        }
        await visitor.press('Ik ben klaar');
        await visitor.arrive();
      }
      expect(lost.join('\n')).to.equal('');
      expect(roads).to.have.lengthOf(20);
      expect(ends.size).to.be.greaterThan(12);
    });
});
