/** Whether the Dutch stands under each text in another language: for all widgets of the page, which speak one language. */
let beside = false;
const listeners = new Set<() => void>();

export const isDutchBeside = (): boolean => beside;

/** Puts the Dutch under each text, or takes it away. */
export function showDutchBeside(wanted: boolean): void {
  if (wanted === beside) return;
  beside = wanted;
  for (const listener of listeners) listener();
}

/** Calls back after that changed; gives the function that ends it. */
export function onDutchBesideChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
