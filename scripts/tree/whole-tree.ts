import { topic as begin } from '../../src/flows/topics/begin/index.js';
import type { Address } from '../../src/flows/flow.js';
import { topicOf, type Tree } from '../../src/flows/graph.js';
import { plainSituation, type Situation } from '../../src/flows/situation.js';
import { topics } from '../../src/flows/topics/topics.js';
import type { Msg, OutcomeWords, QuestionWords, Topic } from '../../src/flows/words.js';

/** Where a visit can begin: the first question, and the links under it. */
export const entries = ['begin/zorg', 'bijzonder/wat', 'contact/wie', 'contact/aanvulling', 'contact/vraag'] as const;

/** Every topic, in the order of the first question. */
export interface WholeTree {
  readonly tree: Tree;
  /** The words of a step. Throws, naming it, when it has none. */
  readonly wordsAt: (at: Address, situation?: Partial<Situation>) => QuestionWords | OutcomeWords;
}

/** All of the tree and its words at once, for whoever looks at the whole: tests, the tree on paper. */
export function wholeTree(msg: Msg): WholeTree {
  const loaded: readonly Topic[] = [begin, ...Object.values(topics)];
  const words = new Map(loaded.map((topic) => [topic.flow.topic, topic.words(msg)]));
  return {
    tree: Object.fromEntries(loaded.map(({ flow }) => [flow.topic, flow])),
    wordsAt: (at, situation) => {
      const say = words.get(topicOf(at))?.[at.slice(at.indexOf('/') + 1)];
      if (!say) throw new Error(`No words for "${at}"`);
      return say({ ...plainSituation, ...situation });
    },
  };
}
