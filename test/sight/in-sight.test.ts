import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { until } from '../widget-harness.js';
import { isFirefox, places, type Place } from './places.js';

/** The window of a laptop. */
const view = { width: 1000, height: 720 };

/** What a visitor does, and what must be in sight then. */
type Step = readonly [name: string, part: string, act: (place: Place) => Promise<unknown>];

const press = (name: string) => (place: Place) => place.ask('press', name);
const answer = (choice: string) => async (place: Place) => {
  await place.ask('choose', choice);
  await place.ask('press', 'Ga verder');
};
const followError = (place: Place) => place.ask('followError', '');

const steps: readonly Step[] = [
  ['Continue without a choice', 'summary', press('Ga verder')],
  ['its link', 'field', followError],
  ['the second question', 'heading', answer('Ziekenhuis, kliniek of ambulance')],
  ['the advice', 'heading', answer('Ik heb de zorgverlener minder dan 6 weken geleden een klacht gestuurd')],
  ['the question for a date', 'heading', press('Reken de datum voor mij uit')],
  ['no date', 'summary', press('Ga verder')],
  ['its link', 'field', followError],
  ['back at the advice', 'heading', press('Terug')],
  ['the form', 'heading', press('Meld het bij het Landelijk Meldpunt Zorg')],
  ['no story', 'summary', press('Ga verder')],
  ['its link', 'field', followError],
  [
    'what looks personal in a story',
    'notice',
    async (place) => {
      await place.ask('tell', 'Bel 06 12345678.');
      await place.ask('press', 'Ga verder');
    },
  ],
  ['back from the form', 'heading', press('Terug')],
];

/** Names what of a part of the screen cannot be seen. */
async function unseen(place: Place, part: string): Promise<readonly string[]> {
  const all = await place.look(part);
  return all
    .filter(({ top, bottom, cut }) => cut || top < place.covered - 0.5 || bottom > innerHeight + 0.5 || bottom <= top)
    .map(({ name, top, bottom, cut }) => `${name} from ${top} to ${bottom}${cut ? ', cut off' : ''}`);
}

/** Scrolling in the pages around a frame takes a moment. */
async function unseenInTheEnd(place: Place, part: string): Promise<readonly string[]> {
  let last: readonly string[] = [];
  for (let tries = 0; tries < 20; tries += 1) {
    last = await unseen(place, part);
    if (last.length === 0) break;
    await new Promise((again) => setTimeout(again, 50));
  }
  return last;
}

describe('what comes next is in sight', () => {
  before(() => executeServerCommand('x-viewport', view));
  afterEach(() => document.querySelector('.page')?.remove());
  after(() => executeServerCommand('x-viewport', { width: 800, height: 600 }));

  for (const [name, reach] of Object.entries(places)) {
    for (const part of [0, 0.3, 1]) {
      it(`in ${name}, scrolled ${part * 100}%`, async function () {
        if (!isFirefox && /from elsewhere(?!.*listens)/.test(name)) this.skip();
        const place = await reach();
        await until('the window has its size', () => innerHeight === view.height);
        const wrong: string[] = [];
        for (const [step, shown, act] of steps) {
          await place.ask('scroll', String(part));
          await act(place);
          wrong.push(
            ...(await unseenInTheEnd(place, place.low && shown === 'field' ? 'label' : shown)).map(
              (fault) => `${step}: ${fault}`,
            ),
          );
        }
        expect(wrong).to.deep.equal([]);
      });
    }
  }
});
