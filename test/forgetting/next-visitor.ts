import type { Engine, Tab } from '../hostile/engines.js';
import { goes } from './going.js';
import type { Pages } from './kiosk-site.js';
import { tracesInPage } from './traces.js';
import { Visitor } from './visitor.js';
import { aCanary } from './canary.js';

type Trial = 'undo' | 'paste' | 'clipboard' | 'suggestions' | 'reload' | 'back';

/** Everything that stands in a page. */
export const pageNow = async (tab: Tab): Promise<string> => (await tab.run(tracesInPage)).dom;

/** What Control+V puts in a field of another page. */
export async function pastedElsewhere(engine: Engine, { elsewhere }: Pages): Promise<string> {
  const tab = await engine.tab();
  await tab.open(elsewhere);
  await tab.click(40, 40);
  await tab.control('v');
  const page = await pageNow(tab);
  await tab.close();
  return page;
}

/** At the first field for text, in a language. */
async function atStory(tab: Tab, language: string): Promise<void> {
  const next = new Visitor(tab, aCanary(), false);
  await next.begins(language);
  await next.toAdvice();
  await next.follows(/^(Meld het bij|Report it to)/);
  await next.press("[id='field-watGebeurd']");
}

/** Somebody at the start screen after another visitor, who tries all keys: everything that the page shows at each, by channel. */
export async function nextVisitorSees(
  engine: Engine,
  tab: Tab,
  pages: Pages,
  language: string,
): Promise<Record<Trial, string>> {
  const undone: string[] = [];
  const undoes = async () => {
    for (const letter of ['z', 'z', 'y', 'z'] as const) {
      await tab.control(letter);
      undone.push(await pageNow(tab));
    }
  };
  await undoes();
  await atStory(tab, language);
  await undoes();
  const suggestions = await tab.run(
    () => document.querySelector('lmz-klachtwijzer')?.shadowRoot?.querySelector('.keyboard')?.textContent ?? '',
  );
  await tab.control('v');
  const paste = await pageNow(tab);

  const [kiosk, elsewhere] = [new URL(pages.kiosk).pathname, new URL(pages.elsewhere).pathname];
  await goes(tab, 'reload', kiosk);
  await atStory(tab, language);
  const reload = await pageNow(tab);

  await goes(tab, 'back', elsewhere);
  await goes(tab, 'forward', kiosk);
  await atStory(tab, language);
  const back = await pageNow(tab);

  const clipboard = await pastedElsewhere(engine, pages);
  return { undo: undone.join('\n'), suggestions, paste, reload, back, clipboard };
}
