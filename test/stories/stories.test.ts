import { expect } from '@open-wc/testing';
import type { Address, Step } from '../../src/flows/flow.js';
import { addressesOf, stepAt, waysOf } from '../../src/flows/graph.js';
import { speakers } from '../../src/flows/roles.js';
import { deadline, standing, terms } from '../../src/flows/terms/terms.js';
import { dateAt, placeOf, speakerOf } from '../../src/flows/walk.js';
import { closeAndBereavedStories } from './close-and-bereaved.stories.js';
import { monthStories } from './dates-by-the-month.stories.js';
import { complaintDateStories } from './dates-of-a-complaint.stories.js';
import { letterDateStories } from './dates-of-a-letter.stories.js';
import { firstElsewhereStories } from './first-answer-elsewhere.stories.js';
import { firstForceStories } from './first-answer-force.stories.js';
import { firstGraveStories } from './first-answer-grave.stories.js';
import { firstHarmStories } from './first-answer-harm.stories.js';
import { firstMoneyStories } from './first-answer-money.stories.js';
import { firstMunicipalityStories } from './first-answer-municipality.stories.js';
import { firstOrdinaryStories } from './first-answer-ordinary.stories.js';
import { firstProductStories } from './first-answer-products.stories.js';
import { firstRightsStories } from './first-answer-rights.stories.js';
import { firstYouthTurnStories } from './first-answer-youth-turns.stories.js';
import { firstYouthStories } from './first-answer-youth.stories.js';
import { forcedCareStories } from './forced-care.stories.js';
import { mainRoadStories } from './main-road.stories.js';
import { moneyStories } from './money.stories.js';
import { municipalityStories } from './municipality.stories.js';
import { talkFirst } from './never.js';
import { nobodyHereStories } from './nobody-here.stories.js';
import { productStories } from './products.stories.js';
import { rightsStories } from './rights.stories.js';
import { secondThoughtStories } from './second-thoughts.stories.js';
import { seriousStories } from './serious.stories.js';
import { fewestClicks } from './shortest-way.js';
import { somebodyElseStories } from './somebody-else.stories.js';
import { anyDay, type ExpectedTerm, type Story } from './story.js';
import { asides, entry, tell, tree, type Telling } from './telling.js';
import { writtenComplaintStories } from './written-complaint.stories.js';
import { youngPeopleStories } from './young-people.stories.js';
import { youthProtectionStories } from './youth-protection.stories.js';
import { youthStories } from './youth.stories.js';

/** Told with the answer that an upset person gives first, wrong turns included. None of these is an ordinary complaint. */
const firstAnswers: Readonly<Record<string, readonly Story[]>> = {
  'the first answer, of who was hurt or lost somebody': firstHarmStories,
  'the first answer, in forced care': firstForceStories,
  'the first answer, on a file, refusal, damages or discipline': firstRightsStories,
  'the first answer, on money and waiting': firstMoneyStories,
  'the first answer, on the municipality': firstMunicipalityStories,
  'the first answer, in need in youth help': firstYouthStories,
  'the first answer, after youth help or youth protection': firstYouthTurnStories,
  'the first answer, that it is serious': firstGraveStories,
  'the first answer, on products and beauty': firstProductStories,
  'the first answer, on what belongs elsewhere': firstElsewhereStories,
};

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
  ...firstAnswers,
  'the first answer, of who has an ordinary complaint': firstOrdinaryStories,
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
  const { helpers, main } = outcome;
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

describe('whatever an upset person answers first', () => {
  const notOrdinary = Object.values(firstAnswers).flat();
  const told = [...notOrdinary, ...firstOrdinaryStories];
  const toTalk = (story: Story) => tell(story).firstSteps.filter((step) => talkFirst.test(step));

  it('is told in at least 66 stories, from every place of care and link under the first question, by everybody', () => {
    expect(told.length).to.be.at.least(66);
    const walks = told.map((story) => tell(story).walk);
    const places = new Set(walks.map(({ answers }) => answers[entry]));
    expect([...places]).to.include.members(Object.keys(waysOf(stepAt(tree, entry) as Step)));
    const first = new Set(told.map(({ opens, answers }) => opens ?? answers[0]?.[0]));
    expect([...first]).to.include.members(asides);
    expect([...new Set(walks.map(speakerOf))]).to.have.members(speakers);
  });

  it('costs at most two clicks more than the shortest way', () => {
    const far = told.flatMap((story) => {
      const { walk, clicks } = tell(story);
      const fewest = fewestClicks(story.reaches, walk.answers['contact/wie']);
      return clicks > fewest + 2 ? [`${story.title}: ${clicks} clicks, ${fewest} would do`] : [];
    });
    expect(far).to.deep.equal([]);
  });

  it('never leads past a talk with the provider, unless it is an ordinary complaint', () => {
    expect(notOrdinary.filter((story) => toTalk(story).length > 0).map(({ title }) => title)).to.deep.equal([]);
    expect(firstOrdinaryStories.flatMap(toTalk)).not.to.be.empty;
  });
});

describe('the stories together', () => {
  const visited = new Set<Address>();
  const taken = new Set<string>();
  const heard = new Map<string, number>();

  before(() => {
    for (const story of stories) {
      const telling = tell(story);
      telling.visited.forEach((at) => visited.add(at));
      story.answers.forEach(([at, way]) => taken.add(`${at} ${way}`));
      const speaker = speakerOf(telling.walk);
      heard.set(speaker, (heard.get(speaker) ?? 0) + 1);
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
    expect(stories.length - (heard.get('zelf') ?? 0)).to.be.at.least(15);
  });

  it('have each a title and a tale of their own, of two to four sentences', () => {
    expect(new Set(stories.map(({ title }) => title)).size).to.equal(stories.length);
    expect(new Set(stories.map(({ story }) => story)).size).to.equal(stories.length);
    const sentences = (story: string) => story.match(/[.?](\s|$)/g)?.length ?? 0;
    expect(stories.filter(({ story }) => sentences(story) < 2 || sentences(story) > 4)).to.deep.equal([]);
  });
});
