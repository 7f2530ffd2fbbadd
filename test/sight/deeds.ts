import type { Visitor } from '../widget-harness.js';

/** Where something is in the window of its own document, and whether a box in that document cuts a piece off. */
export interface Seen {
  readonly name: string;
  readonly top: number;
  readonly bottom: number;
  readonly cut: boolean;
}

const parentOf = (element: Element): Element | undefined =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;

function* around(element: Element): Generator<Element> {
  for (let box = parentOf(element); box; box = parentOf(box)) yield box;
}

const overflowOf = (box: Element): string => getComputedStyle(box).overflowY;
const isRoot = (box: Element): boolean => box === document.documentElement || box === document.body;

/** Of a high field, as for a story, so much is enough. */
const enough = 48;

function seen(element: Element): Seen {
  const { top, bottom: end } = element.getBoundingClientRect();
  const bottom = element.localName === 'textarea' ? Math.min(end, top + enough) : end;
  const boxes = [...around(element)].filter((box) => !isRoot(box) && overflowOf(box) !== 'visible');
  const cut = boxes.some((box) => {
    const edge = box.getBoundingClientRect();
    return top < edge.top - 0.5 || bottom > edge.bottom + 0.5;
  });
  return { name: element.className || element.id || element.localName, top, bottom, cut };
}

function labelOf({ activeElement }: ShadowRoot): Element | null | undefined {
  const field = activeElement as HTMLInputElement;
  return field.closest('fieldset')?.querySelector('legend') ?? field.labels?.[0];
}

/** Whether label and field are too far apart for one window: then it is the field that must be seen. */
function isFar(screen: ShadowRoot): boolean {
  const top = labelOf(screen)?.getBoundingClientRect().top ?? 0;
  return (screen.activeElement?.getBoundingClientRect().bottom ?? 0) - top > 560;
}

/** What a visitor must see of a part of the screen. */
const parts: Readonly<Record<string, (screen: ShadowRoot) => (Element | null | undefined)[]>> = {
  heading: (screen) => [screen.querySelector('.urgent'), screen.querySelector('.step-heading')],
  notice: (screen) => [screen.querySelector('.spotted-heading')],
  summary: (screen) => [screen.querySelector('.errors')],
  label: (screen) => [isFar(screen) ? screen.activeElement : labelOf(screen)],
  field: (screen) => [...(isFar(screen) ? [] : [labelOf(screen)]), screen.activeElement],
};

/** Scrolls whatever a visitor can scroll around the widget to a part of its way. */
function scroll(widget: Element, part: number): void {
  const boxes = [...around(widget)].filter((box) => !isRoot(box) && /auto|scroll/.test(overflowOf(box)));
  if (overflowOf(document.documentElement) !== 'hidden') boxes.push(document.scrollingElement as Element);
  for (const box of boxes) box.scrollTo({ top: part * (box.scrollHeight - box.clientHeight), behavior: 'instant' });
}

/** What a test can ask for by name, in its own page or in a page in a frame. */
export const deeds = {
  choose: (visitor: Visitor, name: string) => visitor.choose(name),
  press: (visitor: Visitor, name: string) => visitor.press(name),
  tell: (visitor: Visitor, story: string) => visitor.fill('Wat is er gebeurd?', story),
  followError: async (visitor: Visitor) => visitor.followError(visitor.errors()[0] ?? ''),
  scroll: async (visitor: Visitor, part: string) => scroll(visitor.element, Number(part)),
  look: async ({ screen }: Visitor, part: string) =>
    parts[part]?.(screen).map((element) => element && seen(element)) as Seen[],
} satisfies Record<string, (visitor: Visitor, words: string) => Promise<unknown>>;

export type Order = readonly [deed: keyof typeof deeds, words: string];
