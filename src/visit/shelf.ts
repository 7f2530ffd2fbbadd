import { beginFlow } from '../flows/begin/begin.flow.js';
import { beginTexts } from '../flows/begin/begin.texts.js';
import type { Flow, TopicId } from '../flows/flow.js';
import type { Overrides } from '../flows/organisations/organisations.schema.js';
import { topics, type LazyTopicId } from '../flows/topics.js';
import type { Topic } from '../flows/words.js';
import { loadAgain } from '../locales/load-again.js';
import { needPart } from '../locales/localization.js';
import { warnIntegrator } from '../warnings.js';

type Organisations = typeof import('../flows/organisations/index.js');
type Dating = typeof import('../dating.js');
export type Form = typeof import('../form.js');

/** What was fetched for a visit: topics with their words, contact data, the question for a date, the form. Each comes with its part of the language. */
export class Shelf {
  readonly words: { [T in TopicId]?: Topic['words'] } = { begin: beginTexts };
  readonly tree = { begin: beginFlow };
  speakers: Topic['speakers'];
  organisations: Organisations | undefined;
  overrides: Overrides = {};
  dating: Dating | undefined;
  form: Form | undefined;
  #overridesFrom: string | undefined;

  /** Fetches a topic, and what every outcome needs with the first one. Rejects when it cannot be had; calling again tries again. */
  async topic(id: TopicId): Promise<Flow> {
    const lazy = id as LazyTopicId;
    const [{ topic }] = await Promise.all([
      loadAgain(lazy, topics[lazy]),
      needPart(lazy),
      needPart('guide'),
      this.#loadOrganisations(),
    ]);
    this.words[id] = topic.words;
    this.speakers = topic.speakers ?? this.speakers;
    return topic.flow;
  }

  /** Fetches the form. Rejects when it cannot be had; calling again tries again. */
  async loadForm(): Promise<void> {
    const [form] = await Promise.all([
      loadAgain('form', () => import('../form.js')),
      needPart('form'),
      this.loadDating(),
    ]);
    this.form = form;
  }

  /** Fetches how a date is asked and judged. Rejects when it cannot be had; calling again tries again. */
  async loadDating(): Promise<void> {
    const [dating] = await Promise.all([loadAgain('dating', () => import('../dating.js')), needPart('dating')]);
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

  async #loadOrganisations(): Promise<void> {
    const [organisations] = await Promise.all([
      loadAgain('organisaties', () => import('../flows/organisations/index.js')),
      needPart('organisaties'),
    ]);
    this.organisations = organisations;
  }
}
