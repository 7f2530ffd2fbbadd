/** The page in a frame. */
export type Page = Window & typeof globalThis;

const described = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentDocument') as PropertyDescriptor;

function letPrint(): void {
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentDocument', described);
}

/**
 * Puts something in the place of the dialog that printing opens, in every frame until the end of the test: nothing for a browser
 * that cannot print.
 */
export function replacePrint(print: ((page: Page) => void) | undefined): void {
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentDocument', {
    ...described,
    get(this: HTMLIFrameElement) {
      const paper = described.get?.call(this) as Document | null;
      const page = paper?.defaultView;
      if (page) Object.assign(page, { print: print && (() => print(page)) });
      return paper;
    },
  });
}

/** Does something while every frame prints as a test wants; nothing comes out of a printer. */
export async function whilePrinting(print: (page: Document) => void, act: () => Promise<void>): Promise<void> {
  replacePrint((page) => print(page.document));
  await act().finally(letPrint);
}

afterEach(letPrint);
