import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { notesFor } from '../texts/notes.js';
import { textOf, wordsOf, type Contents, type Messages } from '../texts/messages.js';
import { addressOf } from '../texts/places.js';
import { readXliff, type ReadXliff } from './read.js';
import { writeXliff, type NotedUnit } from './write.js';
import type { Unit } from './unit.js';

/** Path of the file that translators of a language edit. */
export function xliffPath({ config }: Pick<Messages, 'config'>, locale: string): string {
  return join(config.resolve((config.interchange as { xliffDir: string }).xliffDir), `${locale}.xlf`);
}

/** The file of a language; nothing yet in a language that was just added. */
export function readLanguage(messages: Messages, locale: string): ReadXliff {
  const path = xliffPath(messages, locale);
  return existsSync(path) ? readXliff(readFileSync(path, 'utf8')) : { units: [], faults: [] };
}

const words = (contents: Contents): ReadonlySet<string> =>
  new Set(
    wordsOf(contents)
      .toLowerCase()
      .match(/[\p{L}\d]+/gu),
  );

/** How much two texts are alike: the share of their words that they have in common, 0 to 1. */
function likeness(one: Contents, other: Contents): number {
  const [a, b] = [words(one), words(other)];
  const common = [...a].filter((word) => b.has(word)).length;
  return common === 0 ? 0 : (2 * common) / (a.size + b.size);
}

/** From where on a text that is gone counts as the same text, said otherwise. */
const alike = 0.5;

/** Finds the texts that others came in place of: said at the same place, or else alike. Each is given once. */
class Predecessors {
  readonly #gone: Set<Unit>;

  constructor(gone: readonly Unit[]) {
    this.#gone = new Set(gone.filter(({ target }) => target));
  }

  of(source: Contents, addresses: readonly string[]): Unit | undefined {
    const there = [...this.#gone].filter((unit) => unit.addresses.some((address) => addresses.includes(address)));
    const [best] = (there.length > 0 ? there : [...this.#gone])
      .map((unit) => ({ unit, likeness: likeness(unit.source, source) }))
      .filter((found) => there.length > 0 || found.likeness >= alike)
      .sort((a, b) => b.likeness - a.likeness);
    if (best) this.#gone.delete(best.unit);
    return best?.unit;
  }
}

/** A translation of Dutch that has changed. It is kept to be looked at again; when the Dutch changes back, it holds again. */
function inheritedFrom(predecessor: Unit | undefined, source: Contents): Pick<Unit, 'target' | 'madeOf' | 'remarks'> {
  if (!predecessor?.target) return { remarks: [] };
  const { target, remarks } = predecessor;
  const madeOf = predecessor.madeOf ?? textOf(predecessor.source);
  if (madeOf === textOf(source)) return { target: { ...target, state: 'translated' }, remarks };
  return { target: { ...target, state: 'needs-review-translation' }, madeOf, remarks };
}

/** The same places, with the names that the source gives what is filled in: tools lose them. */
const renamed = (contents: Contents, source: Contents): Contents => {
  const names = new Map(
    source.flatMap((piece) => (typeof piece === 'string' ? [] : [[piece.index, piece.untranslatable]])),
  );
  return contents.map((piece) =>
    typeof piece === 'string' ? piece : { ...piece, untranslatable: names.get(piece.index) ?? piece.untranslatable },
  );
};

/** The texts of a language as they should stand: every message of the source, and what translators made of it. */
function renewedUnits({ all, places }: Messages, old: readonly Unit[]): readonly NotedUnit[] {
  const known = new Map(old.map((unit) => [unit.id, unit]));
  const ids = new Set(all.map(({ name }) => name));
  const predecessors = new Predecessors(old.filter(({ id }) => !ids.has(id)));
  return all.map((message) => {
    const { name: id, contents: source } = message;
    const saidAt = places.get(id) ?? [];
    const addresses = [...new Set(saidAt.map(addressOf))].sort();
    const kept = known.get(id) ?? inheritedFrom(predecessors.of(source, addresses), source);
    const { target, madeOf, remarks } = kept;
    const notes = notesFor(source, saidAt);
    return {
      id,
      source,
      target: target && {
        ...target,
        contents: madeOf ? target.contents : renamed(target.contents, source),
      },
      madeOf: target?.state === 'needs-review-translation' ? madeOf : undefined,
      addresses,
      notes,
      // a tool may forget who wrote a note
      remarks: remarks.filter(({ text }) => !notes.includes(text)),
    };
  });
}

/** What the files of the translators should contain, by path. */
export const renewedXliff = (messages: Messages): ReadonlyMap<string, string> =>
  new Map(
    messages.config.targetLocales.map((locale) => [
      xliffPath(messages, locale),
      writeXliff(messages.config.sourceLocale, locale, renewedUnits(messages, readLanguage(messages, locale).units)),
    ]),
  );
