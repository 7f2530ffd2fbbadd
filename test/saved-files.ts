/** A file that was handed to the visitor. */
export interface SavedFile {
  readonly name: string;
  readonly blob: Blob;
}

const { createObjectURL } = URL;
const { click } = HTMLAnchorElement.prototype;

/** Catches files that are saved, and addresses that are opened, until the end of the test. */
export function catchFiles(): readonly SavedFile[] {
  const blobs = new Map<string, Blob>();
  const saved: SavedFile[] = [];
  URL.createObjectURL = (blob: Blob) => {
    const address = createObjectURL(blob);
    blobs.set(address, blob);
    return address;
  };
  HTMLAnchorElement.prototype.click = function () {
    const blob = blobs.get(this.href);
    if (blob) saved.push({ name: this.download, blob });
  };
  return saved;
}

/** What is in the one file that was saved. */
export async function textOfFile(files: readonly SavedFile[]): Promise<string> {
  const [file] = files;
  if (files.length !== 1 || !file) throw new Error(`${files.length} files`);
  return file.blob.text();
}

/** A browser that hands over no files, until the end of the test. */
export function refuseFiles(): void {
  URL.createObjectURL = () => {
    throw new DOMException('no files', 'NotAllowedError');
  };
}

afterEach(() => {
  URL.createObjectURL = createObjectURL;
  HTMLAnchorElement.prototype.click = click;
});
