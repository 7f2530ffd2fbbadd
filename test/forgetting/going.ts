import type { Tab } from '../hostile/engines.js';

/** Goes to another page, or the same anew, and waits for it. */
export async function goes(tab: Tab, how: 'reload' | 'back' | 'forward', path: string): Promise<void> {
  await tab.run((way) => {
    if (way === 'reload') document.documentElement.dataset['old'] = '';
    setTimeout(() => (way === 'reload' ? location.reload() : history[way]()));
  }, how);
  const isThere = (wanted: string) =>
    location.pathname === wanted && document.readyState === 'complete' && !('old' in document.documentElement.dataset);
  for (let looks = 0; looks < 200; looks += 1) {
    await new Promise((again) => setTimeout(again, 40));
    // between two pages nothing answers
    if (await tab.run(isThere, path).catch(() => false)) return;
  }
  throw new Error(`${how} did not lead to ${path}`);
}
