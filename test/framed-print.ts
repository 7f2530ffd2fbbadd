/** Does something while every frame prints as a test wants; nothing comes out of a printer. */
export async function whilePrinting(print: (page: Document) => void, act: () => Promise<void>): Promise<void> {
  const real = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow') as PropertyDescriptor;
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    ...real,
    get(this: HTMLIFrameElement) {
      const page = real.get?.call(this) as Window | null;
      if (page) page.print = () => print(page.document);
      return page;
    },
  });
  try {
    await act();
  } finally {
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', real);
  }
}
