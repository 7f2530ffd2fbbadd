const names = new Intl.DisplayNames('nl', { type: 'language' });

/** @param {string} code */
function frameOf(code) {
  const frame = document.createElement('iframe');
  frame.src = `/lijst.html?lang=${code}`;
  frame.title = names.of(code) ?? code;
  frame.allow = 'clipboard-write';
  return frame;
}

async function showAll() {
  const chunks = await (await fetch('/dist/manifest.json')).json();
  const translated = Object.keys(chunks).flatMap((name) => /^(\w+)-start$/.exec(name)?.[1] ?? []);
  document.querySelector('#talen')?.append(...['nl', ...translated].map(frameOf));
}

void showAll();
