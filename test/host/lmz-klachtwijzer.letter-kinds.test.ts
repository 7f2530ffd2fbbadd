import { expect } from '@open-wc/testing';
import type { TopicId } from '../../src/flows/flow.js';
import { dutch } from '../../src/flows/dutch-msg.js';
import { letterIds, type LetterId } from '../../src/flows/letter.js';
import { topicOf } from '../../src/flows/graph.js';
import { topics } from '../../src/flows/topics/topics.js';
import type { Topic } from '../../src/flows/words.js';
import { letterTexts } from '../../src/takeaway/letter/letter.texts.js';
import { allSteps, walkTo, type WayTo } from '../all-steps.js';
import { finish, help, paper } from '../letter-visitor.js';
import { complete, open } from '../widget-harness.js';

const loaded: Readonly<Partial<Record<TopicId, Topic>>> = topics;

const letterAt = ({ address }: WayTo): LetterId | undefined => {
  const step = loaded[topicOf(address)]?.flow.steps[address.slice(address.indexOf('/') + 1)];
  return step?.kind === 'outcome' ? step.letter : undefined;
};

const place = (words: string) => ({ kind: 'choice', words }) as const;

/** A letter for care that no law above it names: about discrimination, of somebody who chose no place of care. */
const elsewhere: WayTo = {
  address: 'bijzonder/D1',
  acts: [place('Iets anders, zoals bedrijfsarts, gevangenis of kapper, of ik weet het niet'), place('Discriminatie')],
};

describe('every letter', () => {
  const steps = allSteps();
  const wayTo = (letter: LetterId) =>
    letter === 'klacht.zorg' ? elsewhere : steps.find((step) => letterAt(step) === letter);

  for (const letter of letterIds) {
    it(`opens from an outcome, and shows its subject and its ground: ${letter}`, async () => {
      const way = wayTo(letter);
      if (!way) throw new Error('Nothing leads to it');
      const visitor = await open(complete);
      await walkTo(visitor, way);
      await visitor.press(help);
      await finish(visitor);
      const { to, subject, before } = letterTexts(dutch).letters[letter]({
        regime: 'wkkgz',
        speaker: 'zelf',
        due: '',
        complained: '',
        answered: '',
        decided: '',
        reference: '',
        late: false,
        hasReason: false,
      });
      for (const words of [to ?? 'Aan:', subject, ...before]) expect(paper(visitor)).to.include(words);
      expect(paper(visitor)).to.not.match(/undefined|\[object|NaN|Invalid/);
    });
  }
});
