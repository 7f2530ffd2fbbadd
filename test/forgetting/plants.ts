import type { Tab } from '../hostile/engines.js';

/** Leaves a word behind in all that a page's own scripts can read, so that looking for it is seen to find it. Runs in the page. */
function plant(word: string): void {
  const frame = document.body.appendChild(document.createElement('iframe'));
  frame.title = word;
  const field = document.body.appendChild(document.createElement('input'));
  field.value = word;
  history.replaceState(word, '');
  document.title = word;
  localStorage.setItem('planted', word);
  performance.mark(word);
  getSelection()?.selectAllChildren(
    document.body.appendChild(Object.assign(document.createElement('p'), { textContent: word })),
  );
  Object.assign(window, { planted: field.value });
  /.+/.exec(word);
}

/** Leaves a word behind in the page that stands in this tab. */
export async function plantIn(tab: Tab, word: string): Promise<void> {
  await tab.run(plant, word);
}
