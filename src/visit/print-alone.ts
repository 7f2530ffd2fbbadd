import { render, type TemplateResult } from 'lit/html.js';

/** What is printed, and how its page is made. */
export interface Printed {
  /** The tree that the page is put into, out of sight. */
  readonly root: ShadowRoot;
  readonly css: readonly string[];
  /** Stands above the page in some browsers, and is proposed as the name of a file. */
  readonly title: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

let frame: HTMLIFrameElement | undefined;
let focusBefore: Element | null = null;

/** Takes away what was printed last: at a kiosk nothing of it may stay. The focus goes back to where it was before. */
export function forgetPrint(): void {
  const root = frame?.getRootNode() as ShadowRoot | undefined;
  const hasFocus = root?.activeElement === frame;
  frame?.remove();
  frame = undefined;
  if (hasFocus) (focusBefore as HTMLElement | null)?.focus({ preventScroll: true });
  focusBefore = null;
}

/** An empty page of our own origin. Firefox makes it twice: only the one that has loaded stays. */
function emptyPage(root: ShadowRoot): Promise<HTMLIFrameElement> {
  const made = document.createElement('iframe');
  made.className = 'unseen';
  made.tabIndex = -1;
  made.setAttribute('aria-hidden', 'true');
  const loaded = new Promise<HTMLIFrameElement>((done) =>
    made.addEventListener('load', () => done(made), { once: true }),
  );
  frame = made;
  root.append(made);
  return loaded;
}

function fill(page: Window & typeof globalThis, content: TemplateResult, { css, title, lang, dir }: Printed): void {
  const { document: paper, CSSStyleSheet: Sheet } = page;
  paper.title = title;
  paper.documentElement.lang = lang;
  paper.documentElement.dir = dir;
  // A sheet belongs to the page that it was made in.
  paper.adoptedStyleSheets = css.map((text) => {
    const sheet = new Sheet();
    sheet.replaceSync(text);
    return sheet;
  });
  render(content, paper.body);
}

/**
 * Prints one thing without the page around it, from a page that exists for as long as that takes. Nothing leaves the device. False
 * when this browser prints nothing.
 */
export async function printAlone(content: TemplateResult, printed: Printed): Promise<boolean> {
  forgetPrint();
  try {
    focusBefore = printed.root.activeElement;
    const { contentWindow } = await emptyPage(printed.root);
    const page = contentWindow as Window & typeof globalThis;
    fill(page, content, printed);
    page.addEventListener('afterprint', forgetPrint);
    page.focus();
    page.print();
    return true;
  } catch {
    forgetPrint();
    return false;
  }
}
