import { resolve } from 'node:path';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import type { Message, ProgramMessage } from '@lit/localize-tools/lib/messages.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { extractMessagesFromProgram } from '@lit/localize-tools/lib/program-analysis.js';
import { stringifyDiagnostics } from '@lit/localize-tools/lib/typescript.js';
import type { RuntimeOutputConfig } from '@lit/localize-tools/lib/types/modes.js';
import type { Config } from '@lit/localize-tools/lib/types/config.js';
import { placeOf, type Place } from './places.js';

export type LocalizeConfig = Config & { output: RuntimeOutputConfig };

/** Words, and the places where something is filled in. */
export type Contents = Message['contents'];

/** Lets its view of the source be asked file by file. */
class Localizer extends RuntimeLitLocalizer {
  get source() {
    return this.program;
  }
}

/** The messages of a project: in the order in which a translator reads them, and by the file they stand in. */
export interface Messages {
  readonly config: LocalizeConfig;
  readonly all: readonly ProgramMessage[];
  /** Ids by absolute path of the source file. */
  readonly byFile: ReadonlyMap<string, readonly string[]>;
  /** Where each message is said, once for each file, by id. */
  readonly places: ReadonlyMap<string, readonly Place[]>;
}

/** Reads the messages out of the source of a project. Throws, with file and line, when one is not written as it must be. */
export function readMessages(project: string): Messages {
  const config = readConfigFileAndWriteSchema(resolve(project, 'lit-localize.json')) as LocalizeConfig;
  const localizer = new Localizer(config);
  const { messages, errors } = localizer.extractSourceMessages();
  if (errors.length > 0) throw new Error(stringifyDiagnostics(errors));

  const program = localizer.source;
  const own = resolve(project, 'src');
  const byFile = new Map<string, string[]>();
  const places = new Map<string, Place[]>();
  for (const file of program.getSourceFiles()) {
    if (!file.fileName.startsWith(own)) continue;
    const onlyThis = { ...program, getSourceFiles: () => [file], getTypeChecker: () => program.getTypeChecker() };
    const found = extractMessagesFromProgram(onlyThis).messages;
    if (found.length === 0) continue;
    byFile.set(
      resolve(file.fileName),
      found.map(({ name }) => name),
    );
    for (const message of found)
      places.set(message.name, [...(places.get(message.name) ?? []), placeOf(project, message)]);
  }
  const inOrder = [...messages].sort(
    (a, b) => a.file.fileName.localeCompare(b.file.fileName) || a.node.getStart(a.file) - b.node.getStart(b.file),
  );
  return { config, all: inOrder, byFile, places };
}

/** A text as people read it, with the name of what is filled in: "Uiterlijk: {day}". */
export const textOf = (contents: Contents): string =>
  contents.map((piece) => (typeof piece === 'string' ? piece : `{${fillingOf(piece.untranslatable)}}`)).join('');

/** The words of a text, with nothing filled in. */
export const wordsOf = (contents: Contents): string =>
  contents.map((piece) => (typeof piece === 'string' ? piece : ' ')).join('');

/** The name of what is filled in: `${said.answered}` is `answered`. */
export const fillingOf = (untranslatable: string): string => /([\p{L}\d]+)\(?\)?\}?$/u.exec(untranslatable)?.[1] ?? '';
