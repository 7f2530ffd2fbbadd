/**
 * Moves the focus, and brings what must be seen into view: what matters most comes last. It asks the browser, which knows every box
 * and window around the widget, and moves no more than is needed, so that nothing else is pushed out of sight. It asks twice, for
 * what moved the last thing in an inner box may have moved the first out of an outer one.
 */
export function moveFocus(target: HTMLElement | null, ...inView: (Element | null)[]): void {
  target?.focus({ preventScroll: true });
  for (const element of [...inView, ...inView]) element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

/**
 * Puts the focus on the first element that a selector finds. A heading takes along what stands right above it (112 and 113), and
 * that of a notice what the notice says, as far as it fits.
 */
export function focusOn(root: ShadowRoot, selector: string): void {
  const target = root.querySelector<HTMLElement>(selector);
  if (!target) return;
  const isHeading = /^h\d$/.test(target.localName);
  moveFocus(target, isHeading ? root.querySelector('.urgent') : null, target.closest('.errors, .spotted'), target);
}

/**
 * Notes the field that has the focus and how far the page was scrolled; gives back what to call when the same screen was drawn anew in
 * another language, under the hands of whoever is typing and reading there.
 */
export function placeIn(root: ShadowRoot): () => void {
  const { id } = root.activeElement ?? {};
  // an engine that holds on to what is seen does better, and asking it costs a layout
  const top = CSS.supports('overflow-anchor', 'auto') ? undefined : scrollY;
  return () => {
    if (id && !root.activeElement) root.getElementById(id)?.focus({ preventScroll: true });
    if (top !== undefined) scrollTo({ top, behavior: 'instant' });
  };
}
