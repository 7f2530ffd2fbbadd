/** What visitors have done so far, by name of the deed or of the phase of a visit. */
export type Deeds = Record<string, number>;

declare global {
  interface Window {
    kioskVisitors: {
      readonly deeds: Deeds;
      /** Whatever threw or was told as an error. */
      readonly errors: string[];
      /** Lets one visitor come and go. What they do follows from `seed`, what they type from `number`. */
      visit(seed: number, number: number): Promise<void>;
      /** The visitor who is there does nothing more: their visit rejects. */
      leave(): void;
      /** Puts the clock of the device forward. */
      pass(seconds: number): void;
      /** Says to be done, until the start screen stands there. */
      goAway(): Promise<void>;
      /** Chances from 0 to 1, the same ones for the same seed. */
      random(seed: number): () => number;
    };
  }
}

/**
 * Runs in the page of a kiosk: visitors who press, type and go, one after another, without rest. They press at random what is on the
 * screen, so they get everywhere without knowing the way.
 */
export function bringVisitors(): void {
  const widget = document.querySelector('lmz-klachtwijzer') as HTMLElement & {
    readonly updateComplete: Promise<void>;
    reset(): void;
  };
  const root = widget.shadowRoot!;
  const deeds: Deeds = {};
  const errors: string[] = [];
  const did = (deed: string) => (deeds[deed] = (deeds[deed] ?? 0) + 1);
  let phase = '';
  widget.addEventListener('lmz-step-change', ({ detail }) => did((phase = detail.phase)));
  widget.addEventListener('lmz-reset', ({ detail }) => did(`reset ${detail.reason}`));
  widget.addEventListener('lmz-submit-success', () => did('arrived'));
  widget.addEventListener('lmz-submit-error', () => did('not sent'));
  widget.addEventListener('lmz-error', ({ detail }) => errors.push(`lmz-error ${detail.code}`));
  addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));

  /* The device's own clock, which can be put forward: nobody waits a minute for a visitor who walked off. */
  const clock = Date.now.bind(Date);
  let ahead = 0;
  Date.now = () => clock() + ahead;
  const pass = (seconds: number) => {
    ahead += seconds * 1_000;
    dispatchEvent(new Event('focus'));
  };

  const { port1, port2 } = new MessageChannel();
  let wake = () => {};
  port2.onmessage = () => wake();
  let hasLeft = false;
  /** Timers in a row are slowed down by browsers, messages are not. */
  const settle = async () => {
    if (hasLeft) throw new Error('The visitor left');
    await new Promise<void>((done) => {
      wake = done;
      port1.postMessage(0);
    });
    await widget.updateComplete;
  };
  const frame = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
  const until = async (what: string, isSo: () => unknown) => {
    for (let looks = 0; looks < 500 && !isSo(); looks += 1) {
      await settle();
      if (looks > 20) await frame();
    }
    if (!isSo()) throw new Error(`Never: ${what}, at "${root.querySelector('.step-heading')?.textContent}"`);
  };

  const all = <E extends HTMLElement>(selector: string, place: ParentNode = root) => [
    ...place.querySelectorAll<E>(selector),
  ];
  const isStart = () => root.querySelector('.start') !== null;
  const isOpen = () => all('.start button:not([aria-disabled])').length > 0;
  const screen = () => root.querySelector('.reached')!;
  const bar = (fromEnd: number) => all<HTMLButtonElement>('.kiosk-bar button').at(-fromEnd)!;
  const [done, help, contrast, letters, language] = [1, 2, 3, 4, 5] as const;

  const random = (seed: number) => {
    let state = seed;
    return () => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
  };

  const visit = async (seed: number, number: number) => {
    hasLeft = false;
    const chance = random(seed);
    const now = (part: number) => chance() < part;
    const oneOf = <T>(things: readonly T[]): T => things[Math.floor(chance() * things.length)]!;
    const press = async (button: HTMLElement | undefined) => {
      button?.focus();
      button?.click();
      await settle();
    };

    const type = async (field: HTMLInputElement | HTMLTextAreaElement) => {
      field.focus();
      await settle();
      const numbers: Readonly<Record<string, number>> = { dag: 1 + (seed % 28), maand: 1 + (seed % 12), jaar: 2025 };
      const part = field.closest<HTMLElement>('.date-part')?.dataset['part'];
      field.value = part ? String(numbers[part]) : `kanarie ${number} `.repeat(field.localName === 'textarea' ? 12 : 1);
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await settle();
      if (part || !now(0.5)) return;
      did('keyboard');
      for (let keys = 0; keys < 6; keys += 1) await press(oneOf(all('.keyboard button')));
      await press(all('.keyboard button').at(-1));
    };

    const fillIn = async (form: HTMLFormElement) => {
      const names = new Set(all<HTMLInputElement>('input[type=radio]', form).map((input) => input.name));
      for (const name of names) {
        const choices = all<HTMLInputElement>(`input[name="${name}"]`, form);
        const anonymous = choices.find(({ id }) => /anoniem/.test(id));
        await press(anonymous && now(0.7) ? anonymous : oneOf(choices));
      }
      for (const tick of all('input[type=checkbox]', form)) if (now(0.3)) await press(tick);
      const fields = all<HTMLInputElement>('input:not([type=radio], [type=checkbox]), textarea', form);
      for (const field of fields) if (field.checkVisibility() && now(0.8)) await type(field);
      await press(all('button.primary', form).at(-1));
    };

    const wish = async () => {
      did('wish');
      if (now(0.5)) await press(bar(letters));
      if (now(0.5)) await press(bar(contrast));
      const dialog = oneOf([help, language]);
      await press(bar(dialog));
      await press(oneOf(all('dialog button')));
    };

    await until('the start screen', isOpen);
    const languages = all('.start button');
    await press(languages[number % languages.length]);
    await until('a question', () => !isStart());
    let before = '';
    let times = 0;
    for (let steps = 0; steps < 60 && !isStart(); steps += 1) {
      if (now(0.1)) await wish();
      const title = `${phase} ${root.querySelector('.step-heading')?.textContent}`;
      times = title === before ? times + 1 : 0;
      before = title;
      if (times > 3) break;
      const form = screen().querySelector('form');
      if (form) await fillIn(form);
      else if (phase === 'advice' || phase === 'letter') {
        if (phase === 'advice') await frame();
        if (now(0.25)) break;
        await press(oneOf(all('.advice button, .letter button', screen())));
      } else if (screen().querySelector('.before-sending')) {
        await press(now(0.8) ? all('.before-sending ~ .primary').at(-1) : oneOf(all('.check button')));
        await until('an answer', () => !root.querySelector('.sending:not(.stopped)'));
      } else break;
      if (now(0.05) && all('.kiosk-bar [part~="back-button"]').length > 0) await press(all('.kiosk-bar button')[0]);
    }
    if (isStart()) return;
    const how = chance();
    if (how < 0.05) widget.reset();
    else if (how < 0.1) {
      pass(61);
      await settle();
      if (now(0.3)) await press(all('dialog button')[0]);
      for (let minutes = 0; minutes < 2 && !isStart(); minutes += 1) {
        pass(61);
        await settle();
      }
    } else await press(bar(done));
    await until('the start screen after the visit', isStart);
  };

  const leave = () => {
    hasLeft = true;
  };

  const goAway = async () => {
    const end = performance.now() + 30_000;
    while (!isOpen() && performance.now() < end) {
      // where something broke nobody has to do anything; where the end is told it can be wiped away
      if (bar(done)?.classList.contains('primary')) bar(done).click();
      else if (!root.querySelector('[role=alert]')) all('.reached > div > .actions .secondary').at(-1)?.click();
      await frame();
    }
  };
  window.kioskVisitors = { deeds, errors, visit, leave, pass, goAway, random };
}
