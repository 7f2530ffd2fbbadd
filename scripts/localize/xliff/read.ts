import { DOMParser } from '@xmldom/xmldom';
import type { Contents } from '../texts/messages.js';
import { fromSource, keptInNotes, type Remark, type State, type Target, type Unit } from './unit.js';

/** The file of a language as it was found: what is wrong in it is said, and the rest is read. */
export interface ReadXliff {
  readonly units: readonly Unit[];
  /** One sentence each, with the id of the text. */
  readonly faults: readonly string[];
}

const ready: readonly string[] = ['translated', 'final', 'signed-off'];

/** What a note keeps. */
const keptIn = (notes: readonly Remark[], which: keyof typeof keptInNotes): string | undefined =>
  notes
    .map(({ text }) => text)
    .find((text) => text.startsWith(keptInNotes[which]))
    ?.slice(keptInNotes[which].length);

/** What the tools of translators call final, or not ready, is so here. */
function stateOf(unit: Element, target: Element, notes: readonly Remark[]): State {
  const said = target.getAttribute('state') || keptIn(notes, 'state');
  const approved = unit.getAttribute('approved');
  if ((said && !ready.includes(said)) || approved === 'no') return 'needs-review-translation';
  return said === 'final' || said === 'signed-off' || approved === 'yes' ? 'final' : 'translated';
}

const children = (parent: Element, name: string): Element[] =>
  Array.from(parent.childNodes).filter((node): node is Element => node.nodeName === name);

/** What XLIFF allows within a text and a tool may make of a place where something is filled in. */
function contentsOf(element: Element, complain: (fault: string) => void): Contents {
  return Array.from(element.childNodes).flatMap((node) => {
    if (node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE) return node.nodeValue ?? '';
    if (node.nodeType === node.COMMENT_NODE) return [];
    const child = node as Element;
    const id = child.getAttribute?.('id') ?? '';
    if (!['x', 'ph'].includes(node.nodeName) || !/^\d+$/.test(id)) {
      complain(`has <${node.nodeName}> in it, which is no place where something is filled in: that is <x id="0"/>`);
      return node.textContent ?? '';
    }
    return { untranslatable: child.getAttribute('equiv-text') ?? child.textContent ?? '', index: Number(id) };
  });
}

/** A text without the lines and indents that a tool lays it out with. */
const tidied = (contents: Contents): Contents =>
  contents
    .map((piece, index) => {
      if (typeof piece !== 'string') return piece;
      const text = piece.replace(/\s+/g, ' ');
      const isFirst = index === 0;
      const isLast = index === contents.length - 1;
      return isFirst && isLast ? text.trim() : isFirst ? text.trimStart() : isLast ? text.trimEnd() : text;
    })
    .filter((piece) => piece !== '');

/** Reads the file of a language. */
export function readXliff(text: string): ReadXliff {
  const faults: string[] = [];
  const bad = (what: string) => void faults.push(`is no XML that can be read: ${what.replace(/\s+/g, ' ')}`);
  const document = new DOMParser({ errorHandler: { warning: bad, error: bad, fatalError: bad } }).parseFromString(
    text,
    'text/xml',
  ) as Document | undefined;
  const units = Array.from(document?.getElementsByTagName('trans-unit') ?? [], (element): Unit => {
    const id = element.getAttribute('id') ?? '';
    const complain = (fault: string) => void faults.push(`(${id}) ${fault}`);
    const [source] = children(element, 'source');
    const [first, second] = children(element, 'target');
    if (second) complain('has two translations');
    const notes = children(element, 'note').map((note): Remark => ({
      from: note.getAttribute('from') || undefined,
      text: note.textContent ?? '',
    }));
    const target: Target | undefined = first && {
      contents: tidied(contentsOf(first, complain)),
      state: stateOf(element, first, notes),
    };
    return {
      id,
      source: source ? contentsOf(source, () => {}) : [],
      target,
      madeOf: keptIn(notes, 'madeOf'),
      addresses: children(element, 'context-group').flatMap((group) =>
        children(group, 'context').map((context) => context.textContent ?? ''),
      ),
      remarks: notes.filter(
        ({ from, text: said }) =>
          from !== fromSource && !Object.values(keptInNotes).some((beginning) => said.startsWith(beginning)),
      ),
    };
  });
  return { units, faults };
}
