/** What must be in sight with a heading: 112 and 113, which stand right above it. */
const above = '.urgent';

/**
 * Puts the focus on the first element that a selector finds, and brings it into view where it is not. A heading takes what stands
 * above it along.
 */
export function focusOn(root: ShadowRoot, selector: string): void {
  const target = root.querySelector<HTMLElement>(selector);
  if (!target) return;
  target.focus({ preventScroll: true });
  const top = (/^h\d$/.test(target.localName) && root.querySelector(above)) || target;
  if (top.getBoundingClientRect().top < 0 || target.getBoundingClientRect().bottom > innerHeight * 0.7)
    top.scrollIntoView();
}
