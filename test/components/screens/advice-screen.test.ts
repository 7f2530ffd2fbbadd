import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { adviceScreen, type AdviceView, type Helper } from '../../../src/components/screens/advice-screen.js';
import type { Outcome } from '../../../src/flows/flow.js';
import type { OutcomeWords } from '../../../src/flows/words.js';

const number = { display: '0800-0188', dial: '08000188' };
const confidant: Helper = { name: 'Vertrouwenspersoon', what: 'Helpt u.', free: true };
const tribunal: Helper = { name: 'Tuchtcollege', what: 'Een rechter.' };
const lmz: Helper = { name: 'Landelijk Meldpunt Zorg', what: 'Luistert.', free: true };

const outcome: Outcome = {
  kind: 'outcome',
  form: 'klacht',
  main: 'none',
  regime: 'wkkgz',
  helpers: [],
  terms: [],
  roads: {},
  legal: ['Wkkgz art. 14'],
  checked: '2026-11-22',
};

const words: OutcomeWords = {
  title: 'Schrijf uw klacht op',
  recognition: 'Het is naar als u dit meemaakt.',
  now: ['Schrijf het op.', 'Stuur het.'],
  byWhen: ['Vraag wanneer u antwoord krijgt.'],
  ifFails: ['Vraag hulp.'],
  lmz: ['Het meldpunt luistert.'],
  roads: {},
};

function shown(view: Partial<AdviceView> = {}): HTMLElement {
  const screen = document.createElement('div');
  const nothingToDo = () => undefined;
  render(
    adviceScreen({
      outcome,
      words,
      level: 2,
      kiosk: false,
      helpers: [confidant],
      toCall: [],
      lmz,
      because: undefined,
      deadlines: undefined,
      line: undefined,
      dayThatCounts: [],
      dateKnown: false,
      speaker: 'zelf',
      speakerNotes: [],
      canSend: false,
      recipient: undefined,
      roads: [],
      opening: undefined,
      takeRoad: nothingToDo,
      askDate: nothingToDo,
      write: nothingToDo,
      writeLetter: nothingToDo,
      letterLabel: undefined,
      print: nothingToDo,
      along: undefined,
      ...view,
    }),
    screen,
  );
  return screen;
}

const textOf = (element: Element | null | undefined) => element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
const headings = (screen: HTMLElement) => [...screen.querySelectorAll('h3')].map(textOf);

/** The lists of who to turn to: each heading with the names under it. */
const lists = (screen: HTMLElement) =>
  [...screen.querySelectorAll('.advice-helpers, .advice-desks')].map((part) => [
    textOf(part.querySelector('h3')),
    ...[...part.querySelectorAll('strong')].map(textOf),
  ]);

describe('who to turn to', () => {
  it('is said to help for free only of who does', () => {
    expect(lists(shown({ helpers: [confidant, tribunal, lmz] }))).to.deep.equal([
      ['Wie helpt u gratis?', 'Vertrouwenspersoon', 'Landelijk Meldpunt Zorg'],
      ['Waar kunt u terecht?', 'Tuchtcollege'],
    ]);
  });

  it('begins with the desk when that is named first', () => {
    expect(lists(shown({ helpers: [tribunal, lmz] })).map(([title]) => title)).to.deep.equal([
      'Waar kunt u terecht?',
      'Wie helpt u gratis?',
    ]);
  });

  it('has one list when all are of one kind', () => {
    expect(lists(shown({ helpers: [confidant] }))).to.have.length(1);
    expect(lists(shown({ helpers: [tribunal] }))).to.deep.equal([['Waar kunt u terecht?', 'Tuchtcollege']]);
  });

  it('shows what a call costs beside the number', () => {
    const paid = { ...confidant, phone: number, callCost: 'Bellen kost ongeveer 10 cent per minuut.' };
    expect(textOf(shown({ helpers: [paid] }).querySelector('.contact'))).to.equal(
      '0800-0188 Bellen kost ongeveer 10 cent per minuut.',
    );
  });
});

describe('the time', () => {
  it('is when they answer, as long as nothing can be missed', () => {
    expect(headings(shown())).to.include('Hoeveel tijd is er?');
  });

  it('is to be watched where the visitor can be too late', () => {
    const late = { ...words, fatal: 'Stuur het binnen 6 weken.' };
    for (const screen of [shown({ words: late }), shown({ outcome: { ...outcome, hurry: true } })]) {
      expect(headings(screen)).to.include('Let op de tijd').and.not.to.include('Hoeveel tijd is er?');
    }
  });

  it('warns of a term that is lost right under the steps', () => {
    const screen = shown({ words: { ...words, fatal: 'Stuur het binnen 6 weken.' } });
    expect(textOf(screen.querySelector('.steps')?.nextElementSibling)).to.equal('Stuur het binnen 6 weken.');
    expect(screen.querySelectorAll('.fatal')).to.have.length(1);
  });
});

describe('the number that stands out', () => {
  const toCall = [
    { ...tribunal, name: 'Centrum Seksueel Geweld', phone: number },
    { ...lmz, phone: { display: '088 120 50 20', dial: '0881205020' } },
  ];
  const calls = (view: Partial<AdviceView>) =>
    [...shown(view).querySelectorAll<HTMLAnchorElement>('a.call')].map((link) => [link.className, link.href]);

  it('is that of the desks that the outcome names, the first above the others', () => {
    expect(calls({ toCall })).to.deep.equal([
      ['primary call', 'tel:08000188'],
      ['secondary call', 'tel:0881205020'],
    ]);
  });

  it('is there for no desk without a number, and not at a kiosk', () => {
    expect(calls({ toCall: [tribunal] })).to.deep.equal([]);
    expect(calls({ toCall, kiosk: true })).to.deep.equal([]);
  });
});

it('the sources of the advice are named, and nobody is said to have checked them', () => {
  const source = textOf(shown().querySelector('.source'));
  expect(source).to.equal('Bronnen Wkkgz art. 14');
});
