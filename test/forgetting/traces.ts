import type { Tab } from '../hostile/engines.js';
import type { TraceId } from './channels.js';

/** What a script of the page can read, by channel. Runs in the page. */
export function tracesInPage(): Record<Exclude<TraceId, 'storage'>, string> {
  const inside = (root: Document | ShadowRoot): string =>
    [...root.querySelectorAll('*')]
      .map((element) => {
        const { value = '', defaultValue = '' } = element as Partial<HTMLInputElement>;
        const deeper = element.shadowRoot ?? (element as Partial<HTMLIFrameElement>).contentDocument;
        return `${value}\n${defaultValue}\n${deeper ? inside(deeper) : ''}`;
      })
      .concat([...root.children].map(({ outerHTML }) => outerHTML))
      .join('\n');
  const framesIn = (root: Document | ShadowRoot): number =>
    [...root.querySelectorAll('*')].reduce(
      (sum, { localName, shadowRoot }) =>
        sum + (localName === 'iframe' ? 1 : 0) + (shadowRoot ? framesIn(shadowRoot) : 0),
      0,
    );
  const statics = RegExp as unknown as Record<string, string>;
  const names = ['input', 'lastMatch', 'lastParen', 'leftContext', 'rightContext'];
  const groups = ['$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8', '$9'];
  const { speaking = false, pending = false } = window.speechSynthesis ?? {};
  // first: what follows may use expressions itself
  const regexp = [...names, ...groups].map((name) => statics[name]).join('\n');
  return {
    regexp,
    dom: inside(document),
    address: [location.href, document.title, document.referrer, window.name].join('\n'),
    history: JSON.stringify(history.state),
    performance: JSON.stringify(performance.getEntries()),
    selection: String(getSelection()),
    print: `${framesIn(document)} frames`,
    speech: speaking || pending ? 'speaking' : 'silent',
  };
}

/** Begins to read what the origin stores; `window.stored` has it when it is there. Runs in the page. */
function readStorage(): void {
  const page = window as unknown as { stored?: string };
  const bases = async () => {
    const found = await indexedDB.databases();
    const texts = found.map(
      ({ name = '' }) =>
        new Promise<string>((done) => {
          const opening = indexedDB.open(name);
          opening.onerror = () => done(name);
          opening.onsuccess = () => {
            const stores = [...opening.result.objectStoreNames];
            if (stores.length === 0) return done(name);
            const reading = opening.result.transaction(stores);
            const all = stores.map((store) => reading.objectStore(store).getAll());
            reading.oncomplete = () => done(name + JSON.stringify(all.map(({ result }) => result as unknown)));
          };
        }),
    );
    return Promise.all(texts);
  };
  const files = async () => {
    const names: string[] = [];
    const folder = await navigator.storage.getDirectory();
    for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
    return names;
  };
  const cached = async () => {
    const names = await caches.keys();
    const held = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return [...names, ...held.flat().map(({ url }) => url)];
  };
  const workers = async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope);
  const orNone = <T>(what: () => Promise<readonly T[]>) => what().catch(() => []);
  const local = [...Object.entries(localStorage), ...Object.entries(sessionStorage), document.cookie].flat();
  void Promise.all([bases, files, cached, workers].map((what) => orNone<string>(what))).then((all) => {
    page.stored = [...local, ...all.flat()].filter(Boolean).join('\n');
  });
}

/** Everything that a page's own scripts can read of what was typed, by channel. */
export async function tracesIn(tab: Tab): Promise<Record<TraceId, string>> {
  const inPage = await tab.run(tracesInPage);
  await tab.run(readStorage);
  for (let looks = 0; looks < 100; looks += 1) {
    const { stored } = await tab.run(() => ({ stored: (window as unknown as { stored?: string }).stored }));
    if (stored !== undefined) return { ...inPage, storage: stored };
    await new Promise((again) => setTimeout(again, 40));
  }
  throw new Error('What is stored could not be read.');
}
