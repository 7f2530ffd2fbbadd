import { beginFlow } from '../flows/topics/begin/begin.flow.js';
import { beginTexts } from '../flows/topics/begin/begin.texts.js';
import type { Flow, TopicId } from '../flows/flow.js';
import type { Tree } from '../flows/graph.js';
import type { Overrides } from '../flows/organisations/organisations.schema.js';
import type { Topic } from '../flows/words.js';
import { loadAgain } from '../locales/load-again.js';
import { needPart } from '../locales/localization.js';
import { warnIntegrator } from '../page/warnings.js';

type Whole = typeof import('../doors/tree.js');
type Dating = typeof import('../doors/date-question.js');
export type Form = typeof import('../doors/form.js');

/** What was fetched for a visit: the tree with its words and contact data, the question for a date, the form. Each comes with its part of the language. */
export class Shelf {
  readonly root: Tree = { begin: beginFlow };
  whole: Whole | undefined;
  overrides: Overrides = {};
  dating: Dating | undefined;
  form: Form | undefined;
  #overridesFrom: string | undefined;

  /** The words of a topic, if they have come. */
  words(id: TopicId): Topic['words'] | undefined {
    return id === 'begin' ? beginTexts : this.whole?.topics[id].words;
  }

  /**
   * Fetches the whole tree, so that no request says where in it somebody is. Rejects when it cannot be had; calling again tries
   * again.
   */
  async loadTree(): Promise<Tree> {
    const [whole] = await Promise.all([loadAgain('tree', () => import('../doors/tree.js')), needPart('tree')]);
    this.whole = whole;
    const tree: { [T in TopicId]?: Flow } = { ...this.root };
    for (const { flow } of Object.values(whole.topics)) tree[flow.topic] = flow;
    return tree;
  }

  /** Fetches the form, with all that sending needs. Rejects when it cannot be had; calling again tries again. */
  async loadForm(encrypts: boolean): Promise<void> {
    const [form] = await Promise.all([
      loadAgain('form', () => import('../doors/form.js')),
      needPart('form'),
      this.loadDating(),
    ]);
    if (encrypts) await form.loadEncrypt();
    this.form = form;
  }

  /** Fetches how a date is asked and judged. Rejects when it cannot be had; calling again tries again. */
  async loadDating(): Promise<void> {
    const [dating] = await Promise.all([
      loadAgain('date-question', () => import('../doors/date-question.js')),
      needPart('date'),
    ]);
    this.dating = dating;
  }

  /** Takes over contact data of the host, once per address. A file that cannot be used is reported and ignored. */
  async useOverrides(url: string | undefined): Promise<void> {
    if (url === this.#overridesFrom) return;
    this.#overridesFrom = url;
    this.overrides = {};
    if (url === undefined) return;
    const overrides = await loadAgain('organisations-file', () => import('./organisations-file.js')).then(
      ({ readOrganisationsFile }) => readOrganisationsFile(url),
      () => warnIntegrator('the organisations file is ignored: what reads it cannot be loaded.'),
    );
    if (url === this.#overridesFrom) this.overrides = overrides ?? {};
  }
}
