/** Something on the screen that can be pressed, marked or typed in. */
export interface Thing {
  readonly role: 'button' | 'link' | 'radio' | 'checkbox' | 'textbox' | 'combobox';
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  /** The middle, in the window of the browser. */
  readonly x: number;
  readonly y: number;
  /** Whether a press on its middle reaches it. */
  readonly reachable: boolean;
}

/** Where something stands in the window of the browser. */
export interface Place {
  readonly top: number;
  readonly bottom: number;
}

/** What a person sees of a widget. */
export interface Sight {
  readonly heading: string;
  readonly headingAt: Place;
  readonly text: string;
  readonly things: readonly Thing[];
  /** The sentences of the error summary. */
  readonly errors: readonly string[];
  readonly errorsAt: Place | null;
  /** Whether the widget asks for patience. */
  readonly busy: boolean;
  /** Whether the page scrolls slowly. */
  readonly glides: boolean;
  /** Name of what has the focus. */
  readonly focused: string;
  readonly focusedAt: Place | null;
  /** What the page was told of faults. */
  readonly faultsTold: readonly string[];
}

/**
 * Runs in the page: what is seen of a widget there, in the page or in a frame of it; nothing before it is drawn. With `reveal` the
 * thing of that place in the list is brought into view first, as a person scrolls to it.
 */
export function look(index: number, reveal: number): Sight | null {
  const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const found: { widget: Element; frames: HTMLIFrameElement[] }[] = [];
  const search = (page: Document, frames: HTMLIFrameElement[]) => {
    page.querySelectorAll('lmz-klachtwijzer').forEach((widget) => found.push({ widget, frames }));
    page.querySelectorAll('iframe').forEach((frame) => {
      if (frame.contentDocument) search(frame.contentDocument, [...frames, frame]);
    });
  };
  search(document, []);
  const { widget, frames = [] } = found[index] ?? {};
  const root = widget?.shadowRoot;
  if (!root?.querySelector('.frame')) return null;

  const offset = () => {
    let [left, top] = [0, 0];
    for (const frame of frames) {
      const box = frame.getBoundingClientRect();
      left += box.left + frame.clientLeft;
      top += box.top + frame.clientTop;
    }
    return { left, top };
  };
  const place = (element: Element | null | undefined) => {
    if (!element) return null;
    const { top, bottom } = element.getBoundingClientRect();
    return { top: top + offset().top, bottom: bottom + offset().top };
  };
  const nameOf = (element: Element) => {
    const { labels } = element as HTMLInputElement;
    const label = labels?.length ? [...labels].map(({ textContent }) => textContent).join(' ') : element.textContent;
    return clean(element.getAttribute('aria-label') ?? label);
  };
  const all = (selector: string) =>
    [...root.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
  const roleOf = (element: HTMLElement): Thing['role'] => {
    const { type } = element as HTMLInputElement;
    if (element.localName === 'a') return 'link';
    if (element.localName === 'select') return 'combobox';
    if (element.localName === 'button') return 'button';
    return type === 'radio' || type === 'checkbox' ? type : 'textbox';
  };
  const elements = all('button, a[href], input, textarea, select');
  const shown = elements[reveal];
  if (shown) (window as unknown as { reveal(this: Element): void }).reveal.call(shown);

  const reaches = (element: HTMLElement, x: number, y: number) => {
    const hit = root.elementFromPoint(x, y);
    const around = frames.length > 0 ? document.elementFromPoint(x + offset().left, y + offset().top) : null;
    const label = hit?.closest('label')?.control;
    return (element.contains(hit) || label === element) && (frames.length === 0 || around === frames[0]);
  };
  const things = elements.map((element): Thing => {
    const box = element.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    return {
      role: roleOf(element),
      name: nameOf(element),
      value: (element as HTMLInputElement).value ?? '',
      checked: (element as HTMLInputElement).checked === true,
      x: x + offset().left,
      y: y + offset().top,
      reachable: reaches(element, x, y),
    };
  });
  const summary = all('[part~="error-summary"]')[0];
  const heading = all('h1, h2, h3, h4, h5, h6').find((one) => !summary?.contains(one));
  const active = root.activeElement;
  return {
    heading: clean(heading?.textContent),
    headingAt: place(heading) ?? { top: 0, bottom: 0 },
    text: clean(root.querySelector<HTMLElement>('.frame')?.innerText),
    things,
    errors: all('[part~="error-summary"] a').map(nameOf),
    errorsAt: place(summary),
    busy: Boolean(
      clean(root.querySelector('[role="status"]')?.textContent) === 'Even geduld' ||
      all('[aria-disabled="true"]').length > 0,
    ),
    glides: getComputedStyle(document.documentElement).scrollBehavior === 'smooth',
    focused: active ? nameOf(active) : '',
    focusedAt: place(active),
    faultsTold: [...((window as unknown as { faultsTold?: string[] }).faultsTold ?? [])],
  };
}
