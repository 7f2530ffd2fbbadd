/** How much of a screen goes by at once. */
const part = 0.7;

const canScroll = (element: Element): boolean => element.scrollHeight > element.clientHeight + 1;

/** What scrolls when the widget is longer than what is seen of it: a box around it, the widget itself, or the page. */
function scrollerOf(root: ShadowRoot): Element {
  const page = document.scrollingElement ?? document.documentElement;
  for (let box: Element | null = root.host; box && box !== page && box !== document.body; box = box.parentElement)
    if (canScroll(box) && /auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
  return page;
}

/** Whether there is more than what is seen. */
export const isLonger = (root: ShadowRoot): boolean => canScroll(scrollerOf(root));

/** Scrolls a part of a screen; false at the end. */
export function scrollOn(root: ShadowRoot, direction: 1 | -1): boolean {
  const scroller = scrollerOf(root);
  const before = scroller.scrollTop;
  scroller.scrollBy({ top: direction * part * innerHeight, behavior: 'instant' });
  return scroller.scrollTop !== before;
}

/** Back to the top. */
export const scrollToTop = (root: ShadowRoot): void => scrollerOf(root).scrollTo({ top: 0, behavior: 'instant' });
