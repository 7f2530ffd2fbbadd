import { render, type TemplateResult } from 'lit/html.js';
import { withoutMarks } from '../locales/marks.js';

export interface PrintedSheet {
  /** The shadow root of the widget, where the frame stands that is printed from. */
  readonly root: ShadowRoot;
  /** The styles of the sheet, `@page` included. */
  readonly css: readonly string[];
  readonly title: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Ends what was printed last. */
let last: AbortController | undefined;

/** Takes away what was printed last: a kiosk does so when it forgets a visitor. */
export function forgetPrint(): void {
  last?.abort();
  last = undefined;
}

/** Prints from a window; false when this device cannot. */
function print(view: Window): boolean {
  try {
    view.focus();
    view.print();
    return true;
  } catch {
    return false;
  }
}

/** A frame that nobody sees, hears or reaches. `display: none` would hide it too, and then Firefox prints nothing. */
function unseenFrame(title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.className = 'unseen';
  frame.tabIndex = -1;
  frame.title = withoutMarks(title);
  frame.setAttribute('aria-hidden', 'true');
  return frame;
}

/** Puts the frame in its place, and waits until its document is the one that stays: Firefox replaces the first. */
const placed = (frame: HTMLIFrameElement, root: ShadowRoot, gone: AbortSignal): Promise<unknown> =>
  new Promise((done) => {
    frame.addEventListener('load', done, { once: true });
    gone.addEventListener('abort', done);
    root.append(frame);
    // without a document, as in a sandbox, there is nothing to wait for
    if (!frame.contentDocument) done(undefined);
  });

/** The style sheets, made by the window that they are for: another one may not adopt them. Undefined where that cannot be done. */
function sheetsFor(view: Window & typeof globalThis, css: readonly string[]): CSSStyleSheet[] | undefined {
  try {
    return css.map((text) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
  } catch {
    return undefined;
  }
}

/** Once it is printed, the frame goes with the next thing that the visitor does: an iPhone reads it again for every printer. */
function goesAfterPrinting(view: Window, root: ShadowRoot, gone: AbortSignal): void {
  const once = { once: true, signal: gone };
  const nextDeed = () => ['pointerdown', 'keydown'].forEach((deed) => root.addEventListener(deed, forgetPrint, once));
  view.addEventListener('afterprint', nextDeed, once);
}

/**
 * Prints a template alone, and nothing of the page around the widget; where a frame cannot be had, the page. False when this device
 * cannot print at all.
 */
export async function printAlone(content: TemplateResult, sheet: PrintedSheet): Promise<boolean> {
  const { root, css, title, lang, dir } = sheet;
  forgetPrint();
  last = new AbortController();
  const gone = last.signal;
  const frame = unseenFrame(title);
  gone.addEventListener('abort', () => frame.remove());
  await placed(frame, root, gone);
  // the next print began, or the visitor is forgotten
  if (gone.aborted) return true;

  const page = frame.contentDocument;
  const view = page?.defaultView;
  const sheets = view && sheetsFor(view, css);
  if (!page || !view || !sheets) {
    forgetPrint();
    return print(window);
  }
  page.adoptedStyleSheets = sheets;
  page.title = withoutMarks(title);
  Object.assign(page.documentElement, { lang, dir });
  render(content, page.body, { creationScope: page });
  const { activeElement } = root;
  goesAfterPrinting(view, root, gone);
  const isPrinted = print(view);
  if (!isPrinted) forgetPrint();
  // printing put the focus in the frame; Safari gives a button none when it is clicked
  if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  else window.focus();
  return isPrinted;
}
