import { msg } from '@lit/localize';
import { expect } from '@open-wc/testing';
import { addDays, todayInAmsterdam } from '../../src/flows/terms/dates.js';
import type { DateCode } from '../../src/flows/terms/given-date.js';
import { givenDateTexts } from '../../src/flows/terms/given-date.texts.js';
import { terms } from '../../src/flows/terms/terms.js';
import { anonymous } from '../form-visitor.js';
import { complete, open, type Visitor } from '../widget-harness.js';

const sentRecently = 'Ik heb de zorgverlener minder dan 6 weken geleden een klacht gestuurd';
const waiting = 'Er moet binnen 6 weken een antwoord zijn';
const letterInTime = 'Kreeg u binnen 6 weken een brief waarin staat dat het langer duurt?';
const whenSent = 'Wanneer stuurde u uw klacht?';
const lastDay = 'De laatste dag waarop u antwoord moet krijgen: ';
const reckon = 'Reken de datum voor mij uit';
const sentenceOf = (code: DateCode) => givenDateTexts(msg).error(code);

const { days: answerDays = 0 } = terms['wkkgz.antwoord'];
const { days: extendedDays = 0 } = terms['wkkgz.verlengd'];

const daysAgo = (days: number) => addDays(todayInAmsterdam(), -days);
const inDutch = (day: string) =>
  new Intl.DateTimeFormat('nl', { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

async function askedForDate(attributes = {}): Promise<Visitor> {
  const visitor = await open(attributes);
  await visitor.answer('Ziekenhuis, kliniek of ambulance', sentRecently);
  await visitor.press(reckon);
  expect(visitor.heading()).to.equal(whenSent);
  expect(visitor.focused()).to.equal(whenSent);
  return visitor;
}

describe('a date that is none', () => {
  const wrong = [
    ['does not exist', '2026-02-30', 'dateImpossible'],
    ['has a month that is none', '2026-lente-1', 'dateImpossible'],
    ['lies in the future', addDays(todayInAmsterdam(), 1), 'dateFuture'],
    ['lies before 1900', '1899-12-31', 'dateTooOld'],
    ['has a year of two digits', '26-03-27', 'dateIncomplete'],
    ['lacks the month', '2026--4', 'dateIncomplete'],
  ] as const;
  for (const [what, day, code] of wrong) {
    it(`because it ${what}, is pointed out at the field and nothing is lost`, async () => {
      const sentence = sentenceOf(code);
      const visitor = await askedForDate();
      await visitor.fillDate(day);
      await visitor.proceed();
      expect(visitor.errors()).to.deep.equal([sentence]);
      expect(visitor.focused()).to.equal('Er ging iets mis met invullen');
      expect(visitor.errorAt(visitor.field('Dag'))).to.equal(sentence);
      const [year, month, date] = day.split('-');
      expect(['Jaar', 'Maand', 'Dag'].map((part) => visitor.field(part).value)).to.deep.equal([
        year,
        month,
        date ?? '',
      ]);
      visitor.followError(sentence);
      expect(visitor.focused()).to.equal('Dag');
    });
  }

  it('because nothing was filled in, is pointed out too', async () => {
    const visitor = await askedForDate();
    await visitor.proceed();
    expect(visitor.errors()).to.deep.equal([sentenceOf('dateIncomplete')]);
  });

  it('says nothing before Continue is pressed', async () => {
    const visitor = await askedForDate();
    await visitor.fillDate('2026-02-30');
    visitor.field('Dag').blur();
    await visitor.settled();
    expect(visitor.errors()).to.be.empty;
  });
});

describe('a date of less than six weeks ago', () => {
  it('gives the last day of the term, and of the extension', async () => {
    const visitor = await askedForDate();
    await visitor.fillDate(daysAgo(10));
    await visitor.proceed();
    expect(visitor.heading()).to.equal(waiting);
    expect(visitor.text()).to.include(`De datum die u gaf: ${inDutch(daysAgo(10))}.`);
    expect(visitor.text()).to.include(`${lastDay}${inDutch(daysAgo(10 - answerDays))}.`);
    expect(visitor.text()).to.include(`${lastDay}${inDutch(daysAgo(10 - extendedDays))}.`);
  });

  it('can be changed, and shows what was filled in', async () => {
    const visitor = await askedForDate();
    await visitor.fillDate(daysAgo(10));
    await visitor.proceed();
    await visitor.press('Verander de datum');
    expect(Number(visitor.field('Jaar').value)).to.equal(Number(daysAgo(10).slice(0, 4)));
    await visitor.fillDate(daysAgo(12));
    await visitor.proceed();
    expect(visitor.text()).to.include(`${lastDay}${inDutch(daysAgo(12 - answerDays))}.`);
  });

  it('is not asked again in the form', async () => {
    const visitor = await askedForDate(complete);
    await visitor.fillDate(daysAgo(10));
    await visitor.proceed();
    await visitor.write();
    await visitor.fill('Wat is er gebeurd?', 'Er kwam niemand.');
    for (let screens = 0; screens < 12 && visitor.heading() !== 'Controleer uw antwoorden'; screens += 1) {
      expect(visitor.text()).to.not.include(whenSent);
      if (visitor.choices().some((choice) => choice.startsWith(anonymous))) await visitor.choose(anonymous);
      await visitor.proceed();
    }
    expect(visitor.text()).to.include(inDutch(daysAgo(10)));
  });
});

describe('the month of a date', () => {
  it('may be written in letters, with an example beside it, and is there again as it was typed', async () => {
    const visitor = await askedForDate();
    const today = todayInAmsterdam();
    expect(visitor.text()).to.include('Bijvoorbeeld 27 mei 2026');
    await visitor.choose('Ik weet ongeveer wanneer (de maand)');
    expect(visitor.text()).to.include('Bijvoorbeeld mei 2026');
    const name = new Intl.DateTimeFormat('nl', { month: 'long', timeZone: 'UTC' }).format(new Date(today));
    await visitor.fill('Maand', name);
    await visitor.fill('Jaar', '26');
    await visitor.proceed();
    expect(visitor.errors()).to.deep.equal([sentenceOf('dateIncomplete')]);
    expect(visitor.field('Maand').value).to.equal(name);
    await visitor.fill('Jaar', today.slice(0, 4));
    await visitor.proceed();
    expect(visitor.heading()).to.equal(waiting);
    expect(visitor.text()).to.include(`De datum die u gaf: ${name} `);
  });

  it('is typed on a keyboard with letters, the other parts on one with digits', async () => {
    const visitor = await askedForDate();
    const keyboards = ['Dag', 'Maand', 'Jaar'].map((part) => visitor.field(part).inputMode);
    expect(keyboards).to.deep.equal(['numeric', 'text', 'numeric']);
  });
});

describe('a date that says otherwise than the choice', () => {
  it('of fifty days ago leads to the road of a late answer, and says why', async () => {
    const visitor = await askedForDate();
    await visitor.fillDate(daysAgo(50));
    await visitor.proceed();
    expect(visitor.heading()).to.equal(letterInTime);
    expect(visitor.text()).to.include(
      `De datum die u gaf: ${inDutch(daysAgo(50))}. Dat is langer dan 6 weken geleden.`,
    );
    await visitor.answer('Nee, of de brief kwam pas na 6 weken');
    expect(visitor.heading()).to.equal('Vraag om antwoord en meld dat het te lang duurt');
    expect(visitor.text()).to.include('Die dag is voorbij.');
  });

  it('is still the reason when the visitor comes back to that road', async () => {
    const visitor = await askedForDate();
    await visitor.fillDate(daysAgo(50));
    await visitor.proceed();
    await visitor.answer('Nee, of de brief kwam pas na 6 weken');
    await visitor.back();
    expect(visitor.text()).to.include('Dat is langer dan 6 weken geleden.');
    expect(visitor.buttons()).to.include('Verander de datum');
  });

  it('can be corrected where the reason stands', async () => {
    const visitor = await askedForDate();
    await visitor.fillDate(daysAgo(50));
    await visitor.proceed();
    await visitor.press('Verander de datum');
    expect(visitor.heading()).to.equal(whenSent);
    await visitor.fillDate(daysAgo(5));
    await visitor.proceed();
    expect(visitor.text()).to.include(`${lastDay}${inDutch(daysAgo(5 - answerDays))}.`);
  });

  it('of ten days ago leads from "more than six weeks" back to waiting, and says why', async () => {
    const visitor = await open();
    await visitor.answer(
      'Ziekenhuis, kliniek of ambulance',
      'Ik heb de zorgverlener meer dan 6 weken geleden een klacht gestuurd, en nog geen antwoord',
      'Nee, of de brief kwam pas na 6 weken',
    );
    expect(visitor.heading(), 'the date is asked before the advice').to.equal(whenSent);
    await visitor.fillDate(daysAgo(10));
    await visitor.proceed();
    expect(visitor.heading()).to.equal(waiting);
    expect(visitor.text()).to.include(
      `De datum die u gaf: ${inDutch(daysAgo(10))}. De zorgverlener of instelling heeft nog tijd om te antwoorden.`,
    );
  });
});

describe('a date of which only the month is known', () => {
  it('gives both ends of the term', async () => {
    const visitor = await askedForDate();
    const today = todayInAmsterdam();
    await visitor.fillDate(today.slice(0, 7), 'Ik weet ongeveer wanneer (de maand)');
    await visitor.proceed();
    expect(visitor.heading()).to.equal(waiting);
    expect(visitor.text()).to.match(
      /Misschien moet het antwoord er al zijn, uiterlijk op: .+\. Het moet er zeker zijn, uiterlijk op: .+\./,
    );
  });

  it('shows no field for the day', async () => {
    const visitor = await askedForDate();
    await visitor.choose('Ik weet ongeveer wanneer (de maand)');
    expect(visitor.fields()).to.deep.equal(['Maand', 'Jaar']);
  });

  it('that is unknown shows no fields, and gives no dates', async () => {
    const visitor = await askedForDate();
    await visitor.choose('Ik weet het niet');
    expect(visitor.fields()).to.be.empty;
    await visitor.proceed();
    expect(visitor.heading()).to.equal(waiting);
    expect(visitor.text()).to.not.include('De datum die u gaf');
  });
});

describe('a date of the complaint that is given in the form', () => {
  const otherAdvice = 'Bij de datum die u gaf, hoort een ander advies.';
  const toAdvice = 'Lees dat advies. Wat u heeft ingevuld, blijft staan.';

  /** In the form, after "less than six weeks ago", at the question for the date. */
  async function atDateInForm(): Promise<Visitor> {
    const visitor = await open({ endpoint: complete['endpoint'] as string });
    await visitor.answer('Ziekenhuis, kliniek of ambulance', sentRecently);
    await visitor.write();
    await visitor.fill('Wat is er gebeurd?', 'De arts luisterde niet.');
    while (!visitor.text().includes(whenSent)) await visitor.proceed();
    return visitor;
  }

  it('is the date of the advice too', async () => {
    const visitor = await atDateInForm();
    await visitor.fillDate(daysAgo(10));
    expect(visitor.text()).to.not.include(otherAdvice);
    while (visitor.heading() !== waiting) await visitor.back();
    expect(visitor.text()).to.include(`${lastDay}${inDutch(daysAgo(10 - answerDays))}.`);
  });

  it('outranks the choice there too: it says so, and the other advice can be read with everything kept', async () => {
    const visitor = await atDateInForm();
    await visitor.fillDate(daysAgo(50));
    expect(visitor.text()).to.include(otherAdvice);
    await visitor.press(toAdvice);
    expect(visitor.heading()).to.equal(letterInTime);
    await visitor.answer('Nee, of de brief kwam pas na 6 weken');
    await visitor.write();
    expect(visitor.field('Wat is er gebeurd?').value).to.equal('De arts luisterde niet.');
    while (visitor.heading() !== 'Controleer uw antwoorden') await visitor.proceed();
    expect(visitor.text())
      .to.include(inDutch(daysAgo(50)))
      .and.not.include(otherAdvice);
  });

  it('gives way to one that is corrected in the advice', async () => {
    const visitor = await atDateInForm();
    await visitor.fillDate(daysAgo(10));
    while (visitor.heading() !== waiting) await visitor.back();
    await visitor.press('Verander de datum');
    await visitor.fillDate(daysAgo(5));
    await visitor.proceed();
    await visitor.write();
    while (visitor.heading() !== 'Controleer uw antwoorden') await visitor.proceed();
    expect(visitor.text())
      .to.include(inDutch(daysAgo(5)))
      .and.not.include(inDutch(daysAgo(10)));
  });
});

describe('the question for a date', () => {
  it('has what was typed when the visitor comes back to it', async () => {
    const visitor = await askedForDate();
    await visitor.fillDate('2026-11-3');
    await visitor.back();
    await visitor.press(reckon);
    expect(['Dag', 'Maand', 'Jaar'].map((part) => visitor.field(part).value)).to.deep.equal(['3', '11', '2026']);
  });

  it('is still asked when the answer before was "I do not know"', async () => {
    const visitor = await askedForDate();
    await visitor.choose('Ik weet het niet');
    await visitor.proceed();
    expect(visitor.buttons()).to.include(reckon);
  });

  it('of one letter says nothing of another letter', async () => {
    const visitor = await open();
    await visitor.answer('Rekening, verzekering of wachttijd', 'Het zorgkantoor');
    await visitor.press(reckon);
    await visitor.fillDate(daysAgo(10));
    await visitor.proceed();
    expect(visitor.text()).to.include(inDutch(daysAgo(10 - answerDays)));
    await visitor.take('Een brief met een besluit van de gemeente');
    expect(visitor.text()).to.not.include(inDutch(daysAgo(10 - answerDays)));
    expect(visitor.buttons()).to.include(reckon);
  });
});
