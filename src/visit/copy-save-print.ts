/** Copies a text to the clipboard; false when that is not allowed. */
export async function copyText(text: string): Promise<boolean> {
  try {
    // absent on a page that is not secure, and in a frame that may not use it
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** An iPhone first asks whether to keep the file, and only then reads it. In milliseconds. */
const timeToAnswer = 5 * 60_000;

/** Hands a text to the visitor as a file; it never leaves the device. */
export function saveAsFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), timeToAnswer);
}

/** Prints the page. */
export const printPage = (): void => window.print();
