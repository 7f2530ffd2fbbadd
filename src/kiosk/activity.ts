/** What somebody does who is there. Not moving: a mouse on a table that shakes moves too. */
const deeds = ['pointerdown', 'touchstart', 'keydown', 'wheel', 'input', 'click'] as const;

/** Hears every touch and key on the page, wherever it lands; gives the function that ends it. */
export function hearActivity(heard: (event: Event) => void): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  for (const deed of deeds) window.addEventListener(deed, heard, { capture: true, passive: false, signal });
  return () => listening.abort();
}
