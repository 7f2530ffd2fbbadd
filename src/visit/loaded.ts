import { beginFlow } from '../flows/topics/begin/begin.flow.js';
import type { Flow, TopicId } from '../flows/flow.js';
import type { Tree } from '../flows/graph.js';
import type { Overrides } from '../flows/organisations/organisations.schema.js';
import { loadAgain } from '../locales/load-again.js';
import { needPart } from '../locales/localization.js';
import { warnIntegrator } from '../page/warnings.js';
import type { DateQuestionChunk, Doors, FormChunk, LetterChunk, TakeawayChunk } from './doors.js';
import type { TreeChunk } from './view.js';

/** What of the tree is there from the start. */
export const root: Tree = { begin: beginFlow };

/**
 * What was fetched for a visit. Each chunk comes with its part of the language. What fetches one rejects when it cannot be had;
 * calling again tries again.
 */
export class Loaded {
  tree: TreeChunk | undefined;
  overrides: Overrides = {};
  dateQuestion: DateQuestionChunk | undefined;
  form: FormChunk | undefined;
  letters: LetterChunk | undefined;
  takeaway: TakeawayChunk | undefined;
  readonly #doors: Doors;
  #overridesFrom: string | undefined;

  constructor(doors: Doors) {
    this.#doors = doors;
  }

  /** Fetches the whole tree, so that no request says where in it somebody is. */
  async loadTree(): Promise<Tree> {
    const [chunk] = await Promise.all([loadAgain('tree', this.#doors.tree), needPart('tree')]);
    this.tree = chunk;
    const tree: { [T in TopicId]?: Flow } = { ...root };
    for (const { flow } of Object.values(chunk.topics)) tree[flow.topic] = flow;
    return tree;
  }

  /** Fetches the form, with all that sending needs. */
  async loadForm(encrypts: boolean): Promise<FormChunk> {
    const [form] = await Promise.all([loadAgain('form', this.#doors.form), needPart('form'), this.loadDateQuestion()]);
    if (encrypts) await form.loadEncrypt();
    this.form = form;
    return form;
  }

  /** Fetches the letter; it asks its questions with the words of the form. */
  async loadLetter(): Promise<LetterChunk> {
    const [letters] = await Promise.all([
      loadAgain('letter', this.#doors.letter),
      needPart('letter'),
      this.loadForm(false),
    ]);
    this.letters = letters;
    return letters;
  }

  /** Fetches what can be taken along. */
  async loadTakeaway(): Promise<void> {
    const [chunk] = await Promise.all([
      loadAgain('takeaway', this.#doors.takeaway),
      needPart('takeaway'),
      this.loadDateQuestion(),
    ]);
    this.takeaway = chunk;
  }

  /** Fetches how a date is asked, read and used. */
  async loadDateQuestion(): Promise<void> {
    const [chunk] = await Promise.all([loadAgain('date-question', this.#doors.dateQuestion), needPart('date')]);
    this.dateQuestion = chunk;
  }

  /** Takes over contact data of the host, once per address. A file that cannot be used is reported and ignored. */
  async useOverrides(url: string | undefined): Promise<void> {
    if (url === this.#overridesFrom) return;
    this.#overridesFrom = url;
    this.overrides = {};
    if (url === undefined) return;
    const overrides = await loadAgain('organisations-file', this.#doors.organisationsFile).then(
      ({ readOrganisationsFile }) => readOrganisationsFile(url),
      () => warnIntegrator('the organisations file is ignored: what reads it cannot be loaded.'),
    );
    if (url === this.#overridesFrom) this.overrides = overrides ?? {};
  }
}
