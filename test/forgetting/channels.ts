/** What the scripts of a page can read. */
const traces = {
  dom: {
    name: 'The page: shadow and light DOM',
    how: 'Every element, attribute, `value` and `defaultValue`, frames too',
  },
  address: { name: 'Address and title', how: '`location.href`, `document.title`, `document.referrer`, `window.name`' },
  history: { name: 'State of the history', how: '`history.state`; no entry is ever added' },
  storage: {
    name: 'Storage',
    how: 'localStorage, sessionStorage, cookies, IndexedDB, Cache, origin files, service workers: all empty',
  },
  performance: { name: 'Performance entries', how: 'All that `performance.getEntries()` gives' },
  selection: { name: 'Selection', how: 'The text of `getSelection()`' },
  regexp: { name: 'Last regular expression', how: '`RegExp.input`, `RegExp.lastMatch`, `RegExp.$1` and the rest' },
  print: { name: 'Print frame of the widget', how: 'No frame stands in the page' },
  speech: { name: 'Speech queue', how: '`speechSynthesis` neither speaks nor waits to' },
} as const;

/** What a next visitor tries. */
const trials = {
  undo: { name: 'Undo and redo', how: 'Control+Z and Control+Y on the start screen and in the next field for text' },
  paste: { name: 'Paste', how: 'Control+V in the next field for text' },
  clipboard: {
    name: 'Clipboard',
    how: 'The visitor selects all and presses Control+C; then Control+V in a field of another page',
  },
  suggestions: {
    name: 'Suggestions of the keyboard',
    how: 'What stands on the keyboard on the screen in the next field',
  },
  reload: { name: 'Reload, and the form it restores', how: 'The page is loaded anew; every field that comes' },
  back: { name: 'Back and Forward', how: 'Back to the page before and Forward to the kiosk; every field that comes' },
} as const;

/** What is looked at from outside the page. */
const outside = {
  heap: {
    name: 'Memory of scripts',
    how: 'Heap snapshot after three collections: session machine, templates, closures, listeners, sliced and joined texts',
  },
  composing: { name: 'Unfinished composition (IME)', how: 'The visit ends while a text is being composed' },
  profile: {
    name: 'Profile on disk: form history, autofill, sessions',
    how: 'Every file of the profile after the browser quit, as UTF-8 and UTF-16',
  },
} as const;

/** Where something that was typed could stay behind: the rows of the table in docs/kiosk-forgetting.md. */
export const channels = { ...traces, ...trials, ...outside };

export type TraceId = keyof typeof traces;
export type ChannelId = keyof typeof channels;
