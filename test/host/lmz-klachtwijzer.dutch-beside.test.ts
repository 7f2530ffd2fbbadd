import { expect } from '@open-wc/testing';
import { addDays, todayInAmsterdam } from '../../src/flows/terms/dates.js';
import type { Page } from '../printer.js';
import { advisedAt, advisedToWrite, havingWritten, offered, papersOf, story, waiting } from '../take-along-visitor.js';
import { complete, type Visitor } from '../widget-harness.js';

const kiosk = { ...complete, mode: 'kiosk' };
const tenDaysAgo = addDays(todayInAmsterdam(), -10);
const clean = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

const sentences = 'h1, h2, ol:not(.timeline) > li, section > p:not(.typed, .fatal), .fatal > strong, .printed-on';

/**
 * What is said on the sheet to the visitor: not the road, which is Dutch, nor what they wrote, nor what stands at the code or draws
 * what was said.
 */
const said = ({ document: paper }: Page) => [...paper.querySelectorAll(sentences)];

async function sheetIn(visitor: Visitor, language: string): Promise<Page> {
  await visitor.switchTo(language);
  await offered(visitor);
  const [page] = await papersOf(visitor);
  return page as Page;
}

/** What stands in Dutch beside what an element says; nothing when nothing does. */
function besideOf(element: Element): string {
  const beside = [...element.querySelectorAll('.beside')];
  for (const one of beside) expect([one.getAttribute('lang'), one.getAttribute('dir')]).to.deep.equal(['nl', 'ltr']);
  return beside.map(clean).join(' ');
}

const advices: Readonly<Record<string, () => Promise<Visitor>>> = {
  'an advice with a term that is lost': () => advisedAt('geld/G7', kiosk),
  'an advice to call': () => advisedAt('jeugd/JS', kiosk),
  'an advice with days': () => waiting({ day: tenDaysAgo, attributes: kiosk }),
};

describe('the sheet of a kiosk', () => {
  for (const [name, at] of Object.entries(advices))
    it(`has beside every sentence of ${name} what it says in Dutch, for the clerk`, async () => {
      const visitor = await at();
      const inDutch = said(await sheetIn(visitor, 'Nederlands')).map(clean);
      const inEnglish = said(await sheetIn(visitor, 'English'));
      expect(inDutch.length).to.be.greaterThan(10);
      expect(inEnglish.map(besideOf)).to.deep.equal(inDutch);
    });

  it('says names and numbers once', async () => {
    const page = await sheetIn(await advisedAt('jeugd/JS', kiosk), 'English');
    const numbers = [...page.document.querySelectorAll('.phone')].map(clean);
    expect(numbers).to.include('0800-2000');
    expect(new Set(numbers).size).to.equal(numbers.length);
    const [who] = [...page.document.querySelectorAll('.who li')].filter((one) => clean(one).includes('Veilig Thuis'));
    expect(clean(who as Element)).to.equal(
      'Veilig Thuis 0800-2000 Available day and night Dag en nacht bereikbaar veiligthuis.nl',
    );
  });

  it('has what the visitor wrote once, as it was written', async () => {
    const visitor = await havingWritten(kiosk);
    await visitor.choose('Zet erbij wat ik heb geschreven');
    const { document: paper } = await sheetIn(visitor, 'English');
    expect(clean(paper.body).split(story)).to.have.lengthOf(2);
    expect(paper.querySelector('.typed')?.getAttribute('dir')).to.equal('auto');
  });

  it('has nothing beside Dutch', async () => {
    const page = await sheetIn(await advisedToWrite(kiosk), 'Nederlands');
    expect(page.document.querySelectorAll('.both, main > [lang], section > [lang]:not(dl)')).to.have.lengthOf(0);
  });
});

it('the sheet of any other page is in the language of the visitor alone', async () => {
  const page = await sheetIn(await advisedToWrite(complete), 'English');
  expect(page.document.querySelectorAll('.both')).to.have.lengthOf(0);
});
