/** Puts the focus on the first element that a selector finds, and brings it into view where it is not. */
export function focusOn(root: ShadowRoot, selector: string): void {
  const target = root.querySelector<HTMLElement>(selector);
  if (!target) return;
  target.focus({ preventScroll: true });
  const { top, bottom } = target.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight * 0.7) target.scrollIntoView();
}
