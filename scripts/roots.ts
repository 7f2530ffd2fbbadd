/** A file that is the first of a chunk, and the part of a language's words that is loaded with it. */
export interface Root {
  /** Path from the project's folder. */
  readonly file: string;
  /** Name of the chunk. */
  readonly chunk: string;
  /** Part of a language; absent where no word may stand. */
  readonly part?: string;
  /** Parts that are always there before this one, so that their words are not repeated in it. */
  readonly after: readonly string[];
}

const shell: Root = { file: 'src/define.ts', chunk: 'shell', part: 'start', after: [] };

const lazy: readonly Root[] = [
  { file: 'src/doors/engine.ts', chunk: 'engine', part: 'guide', after: ['start'] },
  { file: 'src/doors/tree.ts', chunk: 'tree', part: 'tree', after: ['start', 'guide'] },
  { file: 'src/doors/date-question.ts', chunk: 'date-question', part: 'date', after: ['start', 'guide', 'tree'] },
  { file: 'src/doors/form.ts', chunk: 'form', part: 'form', after: ['start', 'guide', 'tree', 'date'] },
  {
    file: 'src/doors/letter.ts',
    chunk: 'letter',
    part: 'letter',
    after: ['start', 'guide', 'tree', 'date', 'form'],
  },
  { file: 'src/doors/takeaway.ts', chunk: 'takeaway', part: 'takeaway', after: ['start', 'guide', 'tree', 'date'] },
  { file: 'src/doors/kiosk.ts', chunk: 'kiosk', part: 'kiosk', after: ['start'] },
  { file: 'src/doors/keyboard.ts', chunk: 'keyboard', part: 'keyboard', after: ['start', 'kiosk'] },
  { file: 'src/visit/organisations-file.ts', chunk: 'organisations-file', after: [] },
  { file: 'src/complaint/sending/encrypt.ts', chunk: 'encrypt', after: [] },
];

/** Every root, the shell first. */
export const roots: readonly Root[] = [shell, ...lazy];
