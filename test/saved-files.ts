/** What the browser was handed to keep. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Does something, and gives the files that would be saved by it; nothing is really saved, and no other program opened. */
export async function savedBy(act: () => Promise<void>): Promise<readonly SavedFile[]> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  const blobs = new Map<string, Blob>();
  const clicked: HTMLAnchorElement[] = [];
  URL.createObjectURL = (blob) => {
    const address = createObjectURL.call(URL, blob);
    blobs.set(address, blob as Blob);
    return address;
  };
  HTMLAnchorElement.prototype.click = function () {
    clicked.push(this);
  };
  try {
    await act();
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return Promise.all(
    clicked.map(async ({ href, download }) => {
      const blob = blobs.get(href);
      return { name: download, type: blob?.type ?? '', text: blob ? await blob.text() : href };
    }),
  );
}
