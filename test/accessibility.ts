import 'axe-core/axe.min.js';
import type { NodeResult, Result } from 'axe-core';

declare const axe: typeof import('axe-core');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const told = ({ id, help, nodes }: Result): string[] =>
  nodes.map(({ target, html, failureSummary }: NodeResult) =>
    [`${id} (${help}) at ${target.flat().join(' ')}`, html.slice(0, 200), failureSummary ?? ''].join('\n  '),
  );

/**
 * Looked at by a person: axe says it cannot tell the background of a Dutch name in a numbered step, because of the circle with the
 * number; that stands beside the text, never behind it.
 */
const isReviewed = ({ any }: NodeResult) => any.some(({ data }) => data?.messageKey === 'pseudoContent');

/**
 * Looks at an element as if the bar of a kiosk stood where the screen ends: it lies over what scrolls below it, and who measures
 * boxes does not scroll.
 */
export async function asIfNothingLayOver<T>(element: Element, look: () => T): Promise<Awaited<T>> {
  const docked = element.shadowRoot?.querySelector<HTMLElement>('.docked');
  docked?.style.setProperty('position', 'static');
  const seen = await look();
  docked?.style.removeProperty('position');
  return seen;
}

/**
 * What axe finds wrong with an element, its shadow tree included; also what it cannot decide, so that a person looks at it once. The
 * contrast, the slowest to find, can be left out of a screen of which only the words changed.
 */
export async function barriers(element: Element, { contrast = true } = {}): Promise<readonly string[]> {
  const { violations, incomplete } = await asIfNothingLayOver(element, () =>
    axe.run(element, {
      runOnly: tags,
      rules: { 'color-contrast': { enabled: contrast } },
      resultTypes: ['violations', 'incomplete'],
    }),
  );
  const undecided = incomplete.map((one) => ({ ...one, nodes: one.nodes.filter((node) => !isReviewed(node)) }));
  return [...violations, ...undecided].flatMap(told);
}

/** Controls of less than 44 px high or 24 px wide, and links in running text of less than 24 px. */
export function smallTargets(root: ParentNode): readonly string[] {
  const targets = [...root.querySelectorAll<HTMLElement>('button, select, textarea, input, summary, a[href]')];
  return targets.flatMap((target) => {
    if (!target.checkVisibility()) return [];
    const row = target.matches('[type="radio"], [type="checkbox"]') ? (target.closest('label') ?? target) : target;
    const { width, height } = row.getBoundingClientRect();
    const least = row.matches('a') ? 24 : 44;
    const name = row.textContent?.trim().slice(0, 60) || row.id;
    return height < least || width < 24
      ? [`${row.localName} "${name}" is ${Math.round(width)} x ${Math.round(height)}`]
      : [];
  });
}

/** What sticks out of its frame or is cut off at the side. */
export function overflow(root: ParentNode): readonly string[] {
  const frame = root.querySelector('.frame') as HTMLElement;
  const { left, right } = frame.getBoundingClientRect();
  return [frame, ...frame.querySelectorAll<HTMLElement>('*')].flatMap((one) => {
    if (!one.checkVisibility() || one.closest('.unseen')) return [];
    const box = one.getBoundingClientRect();
    const out = box.right > right + 1 || box.left < left - 1;
    const cut =
      getComputedStyle(one).overflowX !== 'visible' &&
      one.localName !== 'textarea' &&
      one.scrollWidth > one.clientWidth + 1;
    const what = `${one.localName}.${one.className} "${one.textContent?.trim().slice(0, 40)}"`;
    return out || cut
      ? [`${what}: ${Math.round(box.left)}-${Math.round(box.right)} in ${Math.round(left)}-${Math.round(right)}`]
      : [];
  });
}
