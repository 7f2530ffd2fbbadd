/** A text field, choice or button of the widget, as a test needs to know it: never what somebody typed. */
export interface Control {
  readonly id: string;
  readonly kind: 'text' | 'choice' | 'button';
  readonly inputmode: string;
  /** What stands on a button. */
  readonly label: string;
  readonly main: boolean;
}

/** What is on the screen. Stands alone, so that it can run in any page. */
export interface Screen {
  readonly heading: string;
  readonly controls: readonly Control[];
  readonly errors: number;
}

/** Reads the screen below the dialog and above the bar; nothing as long as there is none. Runs in the page. */
export function readScreen(): Screen | null {
  const root = document.querySelector('lmz-klachtwijzer')?.shadowRoot;
  const reached = root?.querySelector('.reached');
  const heading = reached?.querySelector('.step-heading');
  if (!root || !reached || !heading) return null;
  const controls = [...reached.querySelectorAll('input, textarea, button')].map((element) => {
    const isButton = element.localName === 'button';
    const isChoice = element instanceof HTMLInputElement && ['radio', 'checkbox'].includes(element.type);
    return {
      id: element.id,
      kind: isButton ? 'button' : isChoice ? 'choice' : 'text',
      inputmode: element.getAttribute('inputmode') ?? '',
      label: isButton ? (element.textContent ?? '').trim() : '',
      main: element.classList.contains('primary'),
    } as const;
  });
  return { heading: heading.textContent ?? '', controls, errors: reached.querySelectorAll('.error').length };
}

/** The middle of the nth element with this selector in the widget, brought into view; nothing where it cannot be pressed. Runs in the page. */
export function placeOf(selector: string, nth: number): { readonly x: number; readonly y: number } | null {
  const root = document.querySelector('lmz-klachtwijzer')?.shadowRoot;
  const found = root?.querySelectorAll(selector);
  const element = found?.[nth < 0 ? found.length + nth : nth];
  if (!root || !element || element.getAttribute('aria-disabled') === 'true') return null;
  const seen = (element.closest('label') ?? element) as HTMLElement;
  seen.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = seen.getBoundingClientRect();
  const [x, y] = [left + Math.min(width / 2, 40), top + height / 2];
  const hit = root.elementFromPoint(x, y);
  return hit && (seen.contains(hit) || hit.contains(seen)) ? { x, y } : null;
}

/** Whether a field holds a text. Runs in the page. */
export function holds(id: string, text: string): boolean {
  const field = document.querySelector('lmz-klachtwijzer')?.shadowRoot?.getElementById(id) as HTMLInputElement | null;
  return field?.value === text;
}

/** Where each key of the keyboard on the screen is, by what stands on it. Runs in the page. */
export function placesOfKeys(): Record<string, readonly [x: number, y: number]> {
  const keys = document.querySelector('lmz-klachtwijzer')?.shadowRoot?.querySelectorAll('.keyboard .key') ?? [];
  return Object.fromEntries(
    [...keys].map((key) => {
      const { left, top, width, height } = key.getBoundingClientRect();
      return [(key.textContent ?? '').trim(), [left + width / 2, top + height / 2]];
    }),
  );
}

/** Lets printing place and fill its frame, and open no dialog. Runs in the page. */
export function printNothing(): void {
  const described = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentDocument');
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentDocument', {
    ...described,
    get(this: HTMLIFrameElement) {
      const paper = described?.get?.call(this) as Document | null;
      if (paper?.defaultView) paper.defaultView.print = () => undefined;
      return paper;
    },
  });
  window.print = () => undefined;
}

/** Puts the clock of the page forward, in milliseconds. Runs in the page. */
export function putClockForward(milliseconds: number): void {
  const before = Date.now;
  Date.now = () => before() + milliseconds;
}
