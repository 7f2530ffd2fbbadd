import { resolve } from 'node:path';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import type { ProgramMessage } from '@lit/localize-tools/lib/messages.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { extractMessagesFromProgram } from '@lit/localize-tools/lib/program-analysis.js';
import { stringifyDiagnostics } from '@lit/localize-tools/lib/typescript.js';
import type { RuntimeOutputConfig } from '@lit/localize-tools/lib/types/modes.js';
import type { Config } from '@lit/localize-tools/lib/types/config.js';

export type LocalizeConfig = Config & { output: RuntimeOutputConfig };

/** Lets its view of the source be asked file by file. */
class Localizer extends RuntimeLitLocalizer {
  get source() {
    return this.program;
  }
}

/** The messages of a project: in the order in which a translator reads them, and by the file they stand in. */
export interface Messages {
  readonly config: LocalizeConfig;
  readonly localizer: RuntimeLitLocalizer;
  readonly all: readonly ProgramMessage[];
  /** Ids by absolute path of the source file. */
  readonly byFile: ReadonlyMap<string, readonly string[]>;
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
  for (const file of program.getSourceFiles()) {
    if (!file.fileName.startsWith(own)) continue;
    const onlyThis = { ...program, getSourceFiles: () => [file], getTypeChecker: () => program.getTypeChecker() };
    const found = extractMessagesFromProgram(onlyThis).messages;
    if (found.length > 0)
      byFile.set(
        resolve(file.fileName),
        found.map(({ name }) => name),
      );
  }
  const inOrder = [...messages].sort(
    (a, b) => a.file.fileName.localeCompare(b.file.fileName) || a.node.getStart(a.file) - b.node.getStart(b.file),
  );
  return { config, localizer, all: inOrder, byFile };
}
