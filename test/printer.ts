/** The page in a frame. */
export type Page = Window & typeof globalThis;

const described = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow') as PropertyDescriptor;

/**
 * Puts something in the place of the dialog that printing opens, in every frame until the end of the test: nothing for a browser
 * that cannot print, `no page` for one that makes no page in a frame.
 */
export function replacePrint(print: ((page: Page) => void) | undefined | 'no page'): void {
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    ...described,
    get(this: HTMLIFrameElement) {
      const page = described.get?.call(this) as Page | null;
      if (print === 'no page') return null;
      if (page) Object.assign(page, { print: print && (() => print(page)) });
      return page;
    },
  });
}

afterEach(() => {
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', described);
});
