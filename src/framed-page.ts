/*
 * For a page of the widget that other sites show in a frame: tells them how high this page is, so that their frame can follow it.
 * It tells nothing else, and only the origins that `data-origins` of this script names.
 */
const { origins = '' } = document.querySelector<HTMLScriptElement>('script[data-origins]')?.dataset ?? {};
const named = (origins.match(/\S+/g) ?? []).map((url) => new URL(url).origin);
/** Who shows this page, where the browser says so: others need no message that would only be refused. */
const embedder: string | undefined = location.ancestorOrigins?.[0];
const told = embedder === undefined ? named : named.filter((origin) => origin === embedder);
let last = 0;

function tellHeight(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  if (height === last) return;
  last = height;
  for (const origin of told) parent.postMessage({ type: 'lmz-klachtwijzer-height', height }, origin);
}

if (parent !== window) new ResizeObserver(tellHeight).observe(document.documentElement);

export {};
