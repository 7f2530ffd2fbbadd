import { scrollOn } from './scrolling.js';

/** What can be done with five keys, besides going around. */
export interface FiveKeys {
  /** Where the focus goes around: the screen, or the dialog before it. */
  readonly place: () => ParentNode;
  /** OK on a field to type in. */
  readonly type: () => void;
  readonly back: () => void;
  readonly help: () => void;
  /** A sixth key, for who does not see the screen: reads it aloud, or stops. */
  readonly read: () => void;
}

const stops = 'button, a[href], input, textarea, select, summary';

const fields = 'textarea, input:not([type="radio"], [type="checkbox"])';

const isBeyond = (element: Element, direction: 1 | -1): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return direction > 0 ? top > innerHeight : bottom < 0;
};

/** To the next or the previous stop; what stands in between is read first, a part of a screen at a time. */
function goAround(root: ShadowRoot, place: ParentNode, from: Element | null, direction: 1 | -1): void {
  const all = [...place.querySelectorAll<HTMLElement>(stops)].filter((stop) => stop.checkVisibility());
  const at = from ? all.indexOf(from as HTMLElement) : -1;
  const after = at < 0 ? all.find((stop) => from && comesAfter(from, stop)) : all[at + direction];
  const next = after ?? all.at(direction > 0 ? 0 : -1);
  if (after && isBeyond(after, direction) && scrollOn(root, direction) && isBeyond(after, direction)) return;
  next?.focus();
}

const comesAfter = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;

/**
 * Lets a whole visit be made with five keys: up and down go around, OK (Enter) chooses, back (Escape) and help (F1); F2 reads aloud.
 * What handled a key before keeps it. Gives the function that ends it.
 */
export function useFiveKeys(root: ShadowRoot, keys: FiveKeys): () => void {
  const listening = new AbortController();
  const choose = (target: Element | null): boolean => {
    if (!(target instanceof HTMLElement)) return false;
    if (target.matches(fields)) keys.type();
    else if (target.matches('input')) target.click();
    else return false;
    return true;
  };
  const deeds: Readonly<Record<string, (target: Element | null) => boolean | void>> = {
    ArrowUp: (target) => goAround(root, keys.place(), target, -1),
    ArrowDown: (target) => goAround(root, keys.place(), target, 1),
    Enter: choose,
    Escape: keys.back,
    F1: keys.help,
    F2: keys.read,
  };
  const press = (event: KeyboardEvent) => {
    const deed = event.defaultPrevented || event.isComposing ? undefined : deeds[event.key];
    if (deed && deed(root.activeElement) !== false) event.preventDefault();
  };
  window.addEventListener('keydown', press, { signal: listening.signal });
  return () => listening.abort();
}
