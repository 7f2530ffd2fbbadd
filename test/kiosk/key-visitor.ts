import type { Visitor } from '../widget-harness.js';

/** Presses a key where the focus is, and does what a browser does with Enter on a button. */
export async function pressKey({ screen, element }: Visitor, key: string): Promise<void> {
  const { activeElement } = screen;
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true });
  (activeElement ?? document.body).dispatchEvent(event);
  if (key === 'Enter' && !event.defaultPrevented) (activeElement as HTMLElement).click();
  await element.updateComplete;
}

/** Goes down until a control with a name has the focus. */
export async function goTo(visitor: Visitor, name: string): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    const isStop = (visitor.screen.activeElement as HTMLElement | null)?.tabIndex === 0;
    if (isStop && visitor.focused().startsWith(name)) return;
    await pressKey(visitor, 'ArrowDown');
  }
  throw new Error(`"${name}" was never reached`);
}

/** Goes to a control and presses OK. */
export async function chooseByKeys(visitor: Visitor, name: string): Promise<void> {
  await goTo(visitor, name);
  await pressKey(visitor, 'Enter');
  await visitor.settled();
}
