import { expect } from '@open-wc/testing';
import type { Address, Step } from '../../src/flows/flow.js';
import { addressesOf, stepAt, waysOf } from '../../src/flows/graph.js';
import { outcomeFor } from '../../src/flows/roles.js';
import { deadline, standing, terms } from '../../src/flows/terms.js';
import { dateAt, placeOf, speakerOf } from '../../src/flows/walk.js';
import { closeAndBereavedStories } from './close-and-bereaved.stories.js';
import { monthStories } from './dates-by-the-month.stories.js';
import { complaintDateStories } from './dates-of-a-complaint.stories.js';
import { letterDateStories } from './dates-of-a-letter.stories.js';
import { forcedCareStories } from './forced-care.stories.js';
import { mainRoadStories } from './main-road.stories.js';
import { moneyStories } from './money.stories.js';
import { municipalityStories } from './municipality.stories.js';
import { nobodyHereStories } from './nobody-here.stories.js';
import { productStories } from './products.stories.js';
import { rightsStories } from './rights.stories.js';
import { secondThoughtStories } from './second-thoughts.stories.js';
import { seriousStories } from './serious.stories.js';
import { somebodyElseStories } from './somebody-else.stories.js';
import { anyDay, type ExpectedTerm, type Story } from './story.js';
import { tell, tree, type Telling } from './telling.js';
import { writtenComplaintStories } from './written-complaint.stories.js';
import { youngPeopleStories } from './young-people.stories.js';
import { youthProtectionStories } from './youth-protection.stories.js';
import { youthStories } from './youth.stories.js';

const subjects: Readonly<Record<string, readonly Story[]>> = {
  'ordinary care, before a written complaint': mainRoadStories,
  'ordinary care, after a written complaint': writtenComplaintStories,
  'youth help': youthStories,
  'somebody under 18, and the law that governs': youngPeopleStories,
  'youth protection, the Raad and the municipality': youthProtectionStories,
  'forced care': forcedCareStories,
  'serious events': seriousStories,
  'second thoughts': secondThoughtStories,
  'money, insurance and waiting': moneyStories,
  'municipality, CIZ and zorgkantoor': municipalityStories,
  'medicines, devices and implants': productStories,
  'files, damage, refusal, discrimination and discipline': rightsStories,
  'speaking for somebody else': somebodyElseStories,
  'standing beside somebody, or having lost them': closeAndBereavedStories,
  'the six and the ten weeks': complaintDateStories,
  'dates that are not known to the day': monthStories,
  'terms from a letter, a verdict or an event': letterDateStories,
  'matters that belong elsewhere, questions and additions': nobodyHereStories,
};
const stories = Object.values(subjects).flat();

function checkTerm({ id, lastDay, standing: expected }: ExpectedTerm, { walk, outcome }: Telling, today: string): void {
  const date = dateAt(walk, placeOf(walk), terms[id].from);
  const [earliest, latest] = typeof lastDay === 'string' ? [lastDay, lastDay] : (lastDay ?? []);
  expect(outcome.terms, 'the terms of the outcome').to.include(id);
  expect(deadline(id, date), 'the last day').to.deep.equal(earliest && { earliest, latest });
  expect(standing(id, date, today), 'how it stands').to.equal(expected);
}

function check(story: Story): void {
  const telling = tell(story);
  const { walk, outcome, because, page } = telling;
  expect(placeOf(walk), 'where it ends').to.equal(story.reaches);
  expect(because, 'why it is not what was chosen').to.deep.equal(story.because ? [story.because] : []);
  expect(outcome.form !== 'geen', 'whether LMZ may be written to').to.equal(story.mayWriteToLmz);
  if (story.term) checkTerm(story.term, telling, story.today ?? anyDay);
  const { helpers, main } = outcomeFor(outcome, speakerOf(walk));
  if (story.firstHelper) expect(helpers[0], 'who helps first').to.equal(story.firstHelper);
  if (story.calls) expect(typeof main === 'object' && main.call[0], 'whom to call').to.equal(story.calls);
  for (const pattern of story.says ?? []) expect(pattern.test(page), `says ${pattern}`).to.equal(true);
  for (const pattern of story.saysNever ?? []) expect(pattern.test(page), `says ${pattern}`).to.equal(false);
}

for (const [subject, told] of Object.entries(subjects)) {
  describe(`a citizen's story: ${subject}`, () => {
    for (const story of told) {
      it(story.title, () => {
        check(story);
      });
    }
  });
}

describe('the stories together', () => {
  const visited = new Set<Address>();
  const taken = new Set<string>();
  const speakers = new Map<string, number>();

  before(() => {
    for (const story of stories) {
      const telling = tell(story);
      telling.visited.forEach((at) => visited.add(at));
      story.answers.forEach(([at, way]) => taken.add(`${at} ${way}`));
      const speaker = speakerOf(telling.walk);
      speakers.set(speaker, (speakers.get(speaker) ?? 0) + 1);
    }
  });

  it('visit every question and every outcome of the tree', () => {
    expect(addressesOf(tree).filter((at) => !visited.has(at))).to.deep.equal([]);
  });

  it('make every choice of every question', () => {
    const questions = addressesOf(tree).filter((at) => stepAt(tree, at)?.kind === 'question');
    const choices = questions.flatMap((at) =>
      Object.keys(waysOf(stepAt(tree, at) as Step)).map((way) => `${at} ${way}`),
    );
    expect(choices.filter((choice) => !taken.has(choice))).to.deep.equal([]);
  });

  it('are at least 120, of which 25 turn on a date and 15 speak for somebody else', () => {
    expect(stories.length).to.be.at.least(120);
    expect(stories.filter(({ date }) => date).length).to.be.at.least(25);
    expect(stories.length - (speakers.get('zelf') ?? 0)).to.be.at.least(15);
  });

  it('have each a title and a tale of their own, of two to four sentences', () => {
    expect(new Set(stories.map(({ title }) => title)).size).to.equal(stories.length);
    expect(new Set(stories.map(({ story }) => story)).size).to.equal(stories.length);
    const sentences = (story: string) => story.match(/[.?](\s|$)/g)?.length ?? 0;
    expect(stories.filter(({ story }) => sentences(story) < 2 || sentences(story) > 4)).to.deep.equal([]);
  });
});
