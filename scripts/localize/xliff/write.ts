import { DOMImplementation, XMLSerializer } from '@xmldom/xmldom';
import type { Contents } from '../texts/messages.js';
import { fromSource, keptInNotes, type Unit } from './unit.js';

const namespace = 'urn:oasis:names:tc:xliff:document:1.2';

type Child = string | Element;

/** Makes the elements of one document. */
class Maker {
  readonly document = new DOMImplementation().createDocument(namespace, 'xliff', null);

  element(name: string, attributes: Readonly<Record<string, string>>, children: readonly Child[]): Element {
    const made = this.document.createElementNS(namespace, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    for (const child of children)
      made.appendChild(typeof child === 'string' ? this.document.createTextNode(child) : child);
    return made;
  }

  /** Each child on a line of its own. */
  block(
    name: string,
    attributes: Readonly<Record<string, string>>,
    depth: number,
    children: readonly Element[],
  ): Element {
    const lines = children.flatMap((child): Child[] => [`\n${'  '.repeat(depth + 1)}`, child]);
    return this.element(name, attributes, [...lines, `\n${'  '.repeat(depth)}`]);
  }

  text(name: string, attributes: Readonly<Record<string, string>>, contents: Contents): Element {
    const filled = contents.map((piece) =>
      typeof piece === 'string'
        ? piece
        : this.element('x', { id: String(piece.index), 'equiv-text': piece.untranslatable }, []),
    );
    return this.element(name, attributes, filled);
  }
}

/** A text with what its translator has to know. */
export interface NotedUnit extends Unit {
  readonly notes: readonly string[];
}

function unitElement(maker: Maker, unit: NotedUnit): Element {
  const { id, source, target, madeOf, addresses, notes, remarks } = unit;
  const note = (text: string, from: string | undefined) => maker.element('note', from ? { from } : {}, [text]);
  return maker.block('trans-unit', { id }, 3, [
    maker.text('source', {}, source),
    ...(target ? [maker.text('target', { state: target.state }, target.contents)] : []),
    maker.block(
      'context-group',
      { purpose: 'location' },
      4,
      addresses.map((address) => maker.element('context', { 'context-type': 'sourcefile' }, [address])),
    ),
    ...notes.map((text) => note(text, fromSource)),
    ...(target && target.state !== 'translated' ? [note(keptInNotes.state + target.state, fromSource)] : []),
    ...(madeOf === undefined ? [] : [note(keptInNotes.madeOf + madeOf, fromSource)]),
    ...remarks.map(({ text, from }) => note(text, from)),
  ]);
}

/** The file that the translators of a language edit, XLIFF 1.2. */
export function writeXliff(sourceLanguage: string, targetLanguage: string, units: readonly NotedUnit[]): string {
  const maker = new Maker();
  const body = maker.block(
    'body',
    {},
    2,
    units.map((unit) => unitElement(maker, unit)),
  );
  const file = maker.block(
    'file',
    {
      'source-language': sourceLanguage,
      'target-language': targetLanguage,
      original: 'lmz-klachtwijzer',
      datatype: 'plaintext',
    },
    1,
    [body],
  );
  const root = maker.block('xliff', { version: '1.2' }, 0, [file]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`;
}
