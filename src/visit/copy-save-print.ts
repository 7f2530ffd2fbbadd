import { languages } from '../locales/languages.js';
import { currentLocale } from '../locales/localization.js';
import { withoutMarks } from '../locales/marks.js';

/** A text as programs show it that know no elements: from right to left only the marks keep numbers and names in their order. */
function asPlainText(text: string): string {
  const { dir }: { dir: string } = languages[currentLocale()];
  return dir === 'rtl' ? text : withoutMarks(text);
}

/** Copies a text to the clipboard; false when that is not allowed. */
export async function copyText(text: string): Promise<boolean> {
  try {
    // absent on a page that is not secure, and in a frame that may not use it
    await navigator.clipboard.writeText(asPlainText(text));
    return true;
  } catch {
    return false;
  }
}

/** An iPhone first asks whether to keep the file, and only then reads it. In milliseconds. */
const timeToAnswer = 5 * 60_000;

/**
 * Hands a text to the visitor as a file; it never leaves the device. False when the browser refuses: most that refuse say nothing.
 *
 * @param type Media type, without the character set.
 */
export function saveAsFile(name: string, text: string, type = 'text/plain'): boolean {
  try {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([asPlainText(text)], { type: `${type};charset=utf-8` }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), timeToAnswer);
    return true;
  } catch {
    return false;
  }
}

/** Opens another program, such as one for mail, by an address that is nowhere kept. */
export function openProgram(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.click();
}

/** Prints the page. */
export const printPage = (): void => window.print();
