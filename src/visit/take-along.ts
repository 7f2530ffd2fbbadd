/** Copies a text to the clipboard; false when that is not allowed. */
export const copyText = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

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
