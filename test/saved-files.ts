/** What the browser was handed: a file to keep, or the address of another program. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  /** What is in the file; of an address, the address. */
  readonly text: string;
}

interface Handed {
  readonly name: string;
  readonly address: string;
  readonly blob: Blob | undefined;
}

const { createObjectURL } = URL;
const { click } = HTMLAnchorElement.prototype;

/** Lets the browser hand over files again. */
function letGo(): void {
  URL.createObjectURL = createObjectURL;
  HTMLAnchorElement.prototype.click = click;
}

/** Catches files that are saved, and addresses that are opened, until the end of the test: nothing is really saved or opened. */
export function catchFiles(): readonly Handed[] {
  const blobs = new Map<string, Blob>();
  const handed: Handed[] = [];
  URL.createObjectURL = (blob: Blob) => {
    const address = createObjectURL(blob);
    blobs.set(address, blob);
    return address;
  };
  HTMLAnchorElement.prototype.click = function () {
    handed.push({ name: this.download, address: this.href, blob: blobs.get(this.href) });
  };
  return handed;
}

const savedFile = async ({ name, address, blob }: Handed): Promise<SavedFile> => ({
  name,
  type: blob?.type ?? '',
  text: blob ? await blob.text() : address,
});

/** Does something, and gives what was handed over by it. */
export async function savedBy(act: () => Promise<void>): Promise<readonly SavedFile[]> {
  const handed = catchFiles();
  try {
    await act();
  } finally {
    letGo();
  }
  return Promise.all(handed.map(savedFile));
}

/** What is in the one file that was saved. */
export async function textOfFile(handed: readonly Handed[]): Promise<string> {
  const [file] = handed;
  if (handed.length !== 1 || !file?.blob) throw new Error(`${handed.length} files`);
  return file.blob.text();
}

/** A browser that hands over no files, until the end of the test. */
export function refuseFiles(): void {
  URL.createObjectURL = () => {
    throw new DOMException('no files', 'NotAllowedError');
  };
}

afterEach(letGo);
