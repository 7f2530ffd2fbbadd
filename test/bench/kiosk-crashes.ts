/** What came of one crash. */
export interface Crash {
  /** What threw, of all that a page could have replaced. */
  readonly builtin: string;
  /** Where it was caught: the code of `lmz-error`, or nowhere. */
  readonly where: string;
  /** Seconds until the start screen stood there, ready; nothing when it did not come. */
  readonly seconds: number | undefined;
  /** What was typed is in the page still. */
  readonly isKept: boolean;
  readonly heading: string;
}

declare global {
  interface Window {
    kioskCrashes: {
      /** Lets a visitor come, lets something throw at a moment while they are there, and waits for the start screen. */
      crash(seed: number, number: number): Promise<Crash>;
    };
  }
}

/** Runs in the page of a kiosk, after the visitors were brought: what the widget calls throws once, when nobody expects it. */
export function bringCrashes(): void {
  const widget = document.querySelector('lmz-klachtwijzer')!;
  const root = widget.shadowRoot!;
  const replaceable: readonly (readonly [object, string])[] = [
    ...['importNode', 'createComment', 'createElement'].map((name) => [Document.prototype, name] as const),
    [Node.prototype, 'insertBefore'],
    [Element.prototype, 'setAttribute'],
    [Element.prototype, 'removeAttribute'],
    [Element.prototype, 'replaceChildren'],
    [DocumentFragment.prototype, 'querySelector'],
    [HTMLElement.prototype, 'focus'],
    [TreeWalker.prototype, 'nextNode'],
    [EventTarget.prototype, 'addEventListener'],
    [EventTarget.prototype, 'dispatchEvent'],
    ...['entries', 'fromEntries', 'assign', 'keys', 'values'].map((name) => [Object, name] as const),
    ...['map', 'filter', 'flatMap', 'find', 'includes', 'some', 'indexOf', 'at', 'push', 'join'].map(
      (name) => [Array.prototype, name] as const,
    ),
    ...['trim', 'replace', 'slice', 'split', 'startsWith'].map((name) => [String.prototype, name] as const),
    [Map.prototype, 'get'],
    [Map.prototype, 'set'],
    [Set.prototype, 'add'],
    [WeakMap.prototype, 'get'],
    [RegExp.prototype, 'test'],
    [Promise.prototype, 'then'],
    [Date, 'now'],
    [JSON, 'stringify'],
    [Intl.DateTimeFormat.prototype, 'format'],
  ];
  const split = Function.prototype.call.bind(String.prototype.split) as unknown as (
    text: string,
    at: string,
  ) => string[];
  const includes = Function.prototype.call.bind(String.prototype.includes) as unknown as (
    text: string,
    part: string,
  ) => boolean;

  /** The next call that the widget itself makes throws; the one after works again. */
  const arm = ([owner, name]: readonly [object, string], thrown: () => void) => {
    const before = Object.getOwnPropertyDescriptor(owner, name)!;
    const original = before.value as (...args: unknown[]) => unknown;
    let isLooking = false;
    const disarm = () => Object.defineProperty(owner, name, before);
    Object.defineProperty(owner, name, {
      ...before,
      value(this: unknown, ...args: unknown[]) {
        if (!isLooking) {
          isLooking = true;
          const caller = split(new Error().stack ?? '', '\n')[2] ?? '';
          isLooking = false;
          if (includes(caller, '/dist/')) {
            disarm();
            thrown();
            throw new TypeError('kiosk-crash');
          }
        }
        return Reflect.apply(original, this, args);
      },
    });
    return disarm;
  };
  const frame = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
  const isOpen = () =>
    [...root.querySelectorAll('.start button:not([aria-disabled])')].some((button) => button.checkVisibility());
  const seen = () => [...root.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value);
  const isKept = () => [document.documentElement.outerHTML, root.innerHTML, ...seen()].join().includes('kanarie');

  const crash = async (seed: number, number: number): Promise<Crash> => {
    const { visit, leave, goAway, errors, random } = window.kioskVisitors;
    const chance = random(seed);
    const target = replaceable[Math.floor(chance() * replaceable.length)]!;
    const last = performance.now() + 20_000;
    let thrownAt = 0;
    errors.length = 0;
    let disarm = () => {};
    const timer = setTimeout(() => {
      disarm = arm(target, () => (thrownAt = performance.now()));
    }, chance() * 800);
    for (let times = 0; !thrownAt && performance.now() < last; times += 1) {
      const visiting = visit(seed + times, number).catch(() => {});
      let isOver = false;
      void visiting.then(() => (isOver = true));
      while (!thrownAt && !isOver) await frame();
      leave();
      await visiting;
    }
    clearTimeout(timer);
    disarm();
    const builtin = target[1];
    const heading = root.querySelector('.step-heading')?.textContent ?? '';
    if (!thrownAt) return { builtin, where: 'not called', seconds: undefined, isKept: false, heading };
    for (let frames = 0; frames < 5; frames += 1) await frame();
    const where = errors.find((error) => /lmz-error/.test(error)) ?? (errors.length > 0 ? 'uncaught' : 'unnoticed');
    await goAway();
    const seconds = isOpen() ? (performance.now() - thrownAt) / 1_000 : undefined;
    await frame();
    return { builtin, where, seconds, isKept: isKept(), heading };
  };

  window.kioskCrashes = { crash };
}
