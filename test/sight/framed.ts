import { complete, open } from '../widget-harness.js';
import { deeds, type Order } from './deeds.js';

/** A page in a frame: does with its widget what the page around it asks for, and says how high it is. */
const visitor = await open(complete);
const tell = (message: unknown) => parent.postMessage(message, '*');

addEventListener('message', async ({ data }: MessageEvent<Order>) => {
  const [deed, ...words] = data;
  const answer = await deeds[deed](visitor, ...words).catch((error: unknown) => ({ error: String(error) }));
  tell({ answer });
});

// What docs/integrators/embedding.md lets a page in a frame say.
new ResizeObserver(() => tell({ height: document.documentElement.offsetHeight })).observe(document.documentElement);
if (location.search === '?tells-focus') {
  visitor.element.style.setProperty('--lmz-scroll-offset', '120px');
  visitor.screen.addEventListener('focusin', ({ target }) => {
    const { labels } = target as HTMLInputElement;
    const first = (target as Element).closest('fieldset') ?? labels?.[0] ?? (target as Element);
    // After the widget, and the browser on its behalf, moved what they can.
    setTimeout(() => {
      const { top } = first.getBoundingClientRect();
      tell({ focus: { top, bottom: (target as Element).getBoundingClientRect().bottom } });
    }, 100);
  });
}
addEventListener('mousedown', () => tell({ answer: 'clicked' }), { once: true });
tell({ answer: 'open' });
