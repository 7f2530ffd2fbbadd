import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { makeFormatter } from '@lit/localize-tools/lib/formatters/index.js';
import type { Messages } from './messages.js';

/** Puts the units in the order of the source; new ones would otherwise stand at the end. */
function inOrder(xliff: string, ids: readonly string[]): string {
  const document = new DOMParser().parseFromString(xliff);
  const line = (depth: number) => document.createTextNode(`\n${'  '.repeat(depth)}`);
  const units = new Map(
    Array.from(document.getElementsByTagName('trans-unit'), (unit) => [unit.getAttribute('id'), unit]),
  );
  const body = document.getElementsByTagName('body')[0]!;
  body.textContent = '';
  for (const id of ids) {
    const unit = units.get(id)!;
    for (const child of Array.from(unit.childNodes)) {
      if (child.nodeType === child.TEXT_NODE) unit.removeChild(child);
      else unit.insertBefore(line(3), child);
    }
    unit.appendChild(line(2));
    body.appendChild(line(2));
    body.appendChild(unit);
  }
  body.appendChild(line(1));
  return `${new XMLSerializer().serializeToString(document).trimEnd()}\n`;
}

/** Path of the file that translators of a language edit. */
export function xliffPath({ config }: Messages, locale: string): string {
  return join(config.resolve((config.interchange as { xliffDir: string }).xliffDir), `${locale}.xlf`);
}

/**
 * What the files of the translators should contain, by path: every message of the source, the translations that still belong
 * to one, and the notes they wrote.
 */
export async function renewedXliff(messages: Messages): Promise<Map<string, string>> {
  const { config, localizer, all } = messages;
  const folder = mkdtempSync(join(tmpdir(), 'xliff-'));
  try {
    for (const locale of config.targetLocales) {
      const path = xliffPath(messages, locale);
      if (existsSync(path)) copyFileSync(path, join(folder, `${locale}.xlf`));
    }
    const elsewhere = { ...config, interchange: { ...config.interchange, xliffDir: folder } } as typeof config;
    await makeFormatter(elsewhere).writeOutput([...all], localizer.readTranslationsSync().translations);
    const ids = all.map(({ name }) => name);
    return new Map(
      config.targetLocales.map((locale) => [
        xliffPath(messages, locale),
        inOrder(readFileSync(join(folder, `${locale}.xlf`), 'utf8'), ids),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
