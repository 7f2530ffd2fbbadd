import { expect } from '@open-wc/testing';
import { story, writing } from '../form-visitor.js';
import { finish, finished, help, lettering, paper, ready, talked, whatHappened } from '../letter-visitor.js';
import { complete, open, type Visitor } from '../widget-harness.js';

const progress = (visitor: Visitor) => visitor.screen.querySelector('.progress')?.textContent;
const advice = 'Stuur uw klacht naar de zorgverlener of instelling';
const questions = [
  'Aan wie schrijft u?',
  'Wat is er gebeurd?',
  'Wanneer gebeurde het?',
  'Wat wilt u bereiken?',
  'Wie bent u?',
];

describe('the letter from the advice to write', () => {
  it('asks a few questions, each with the focus on its heading and how far the visitor is, and is shown then', async () => {
    const visitor = await lettering();
    for (const [index, question] of questions.entries()) {
      expect(visitor.heading()).to.equal(question);
      expect(visitor.focused()).to.equal(question);
      expect(progress(visitor)).to.equal(`Stap ${index + 1} van 5`);
      await visitor.proceed();
    }
    expect([visitor.heading(), visitor.focused()]).to.deep.equal([ready, ready]);
    expect(paper(visitor)).to.include('Onderwerp: klacht').and.include('Wkkgz');
  });

  it('goes back question by question to the advice, each with the focus on its heading', async () => {
    const visitor = await finished();
    for (const question of [...questions].reverse()) {
      await visitor.back();
      expect([visitor.heading(), visitor.focused()]).to.deep.equal([question, question]);
    }
    await visitor.back();
    expect([visitor.heading(), visitor.focused()]).to.deep.equal([advice, advice]);
    await visitor.press(help);
    await finish(visitor);
    await visitor.press('Terug naar het advies');
    expect([visitor.heading(), visitor.focused()]).to.deep.equal([advice, advice]);
  });

  it('has its buttons in the order of the page: print first, then what changes an answer, then the way back', async () => {
    const visitor = await finished();
    const names = visitor.buttons();
    const order = [
      'Print de brief',
      'Kopieer de brief',
      'Open in mijn e-mailprogramma',
      'Bewaar als webpagina',
      'Bewaar als tekst',
      'Ja, ik verstuur de brief vandaag',
      ...questions.map((question) => `Verander: ${question}`),
      'Terug naar het advies',
    ];
    expect(names.slice(names.indexOf('Print de brief'), names.indexOf('Terug naar het advies') + 1)).to.deep.equal(
      order,
    );
    for (const button of visitor.screen.querySelectorAll('button'))
      expect(button.tabIndex, button.textContent).to.equal(0);
  });

  it('lets every answer be changed, and comes back at once, with no count of steps', async () => {
    const visitor = await finished();
    for (const question of questions) {
      await visitor.press(`Verander: ${question}`);
      expect([visitor.heading(), visitor.focused(), progress(visitor)]).to.deep.equal([question, question, undefined]);
      await visitor.proceed();
      expect([visitor.heading(), visitor.focused()]).to.deep.equal([ready, ready]);
    }
    await visitor.press('Verander: Wat is er gebeurd?');
    await visitor.fill(whatHappened, 'De arts luisterde niet.');
    await visitor.back();
    expect(visitor.heading()).to.equal(ready);
    expect(paper(visitor)).to.include('De arts luisterde niet.');
  });

  it('points out a date in the future at the field, with the focus on the summary', async () => {
    const visitor = await lettering();
    await finish(visitor, 'Wanneer gebeurde het?');
    await visitor.fillDate('2999-01-01');
    await visitor.proceed();
    const sentence = 'Deze datum ligt in de toekomst. Controleer de datum.';
    expect(visitor.errors()).to.deep.equal([sentence]);
    expect(visitor.focused()).to.equal('Er ging iets mis met invullen');
    visitor.followError(sentence);
    expect(visitor.focused()).to.equal('Dag');
  });

  it('works on a page that takes no complaints', async () => {
    const visitor = await finished({});
    expect(paper(visitor)).to.include('Onderwerp: klacht');
    await visitor.press('Ja, ik verstuur de brief vandaag');
    expect(visitor.heading()).to.equal('Er moet binnen 6 weken een antwoord zijn');
  });

  it('works without a name for who wants none: it has room for a pen then', async () => {
    const visitor = await finished();
    expect(visitor.screen.querySelectorAll('.paper .room').length).to.be.greaterThan(8);
    expect(paper(visitor)).to.include('Naam:').and.include('Handtekening:');
  });
});

describe('letter and form', () => {
  it('ask nothing twice: what was typed in the form stands in the letter', async () => {
    const visitor = await writing();
    await visitor.fill(story, 'De arts luisterde niet.');
    await visitor.proceed();
    await visitor.fill('Naam van de zorgverlener of instelling', 'Ziekenhuis De Linde');
    await visitor.fill('Plaats', 'Utrecht');
    await visitor.back();
    await visitor.back();
    await visitor.press(help);
    expect(progress(visitor)).to.equal('Stap 1 van 3');
    expect(await finish(visitor)).to.deep.equal(['Wanneer gebeurde het?', 'Wat wilt u bereiken?', 'Wie bent u?']);
    expect(paper(visitor))
      .to.include('Ziekenhuis De Linde')
      .and.include('Utrecht')
      .and.include('De arts luisterde niet.');
  });

  it('share what was typed in the letter, also after it was changed in the form', async () => {
    const visitor = await lettering();
    await visitor.fill('Naam van de zorgverlener of instelling', 'Ziekenhuis De Linde');
    await finish(visitor, whatHappened);
    await visitor.fill(whatHappened, 'De arts luisterde niet.');
    await finish(visitor);
    await visitor.press('Terug naar het advies');
    await visitor.write();
    expect(visitor.field(story).value).to.equal('De arts luisterde niet.');
    await visitor.fill(story, 'Niemand luisterde.');
    await visitor.proceed();
    expect(visitor.field('Naam van de zorgverlener of instelling').value).to.equal('Ziekenhuis De Linde');
    await visitor.back();
    await visitor.back();
    await visitor.press(help);
    await finish(visitor);
    expect(paper(visitor)).to.include('Niemand luisterde.').and.not.include('De arts luisterde niet.');
  });
});

describe('what was typed in a letter', () => {
  const name = 'Anna Voorbeeld';

  async function typed(): Promise<Visitor> {
    const visitor = await lettering();
    await finish(visitor, 'Wie bent u?');
    await visitor.fill('Uw naam', name);
    return visitor;
  }

  it('is wiped by a restart', async () => {
    const visitor = await typed();
    await finish(visitor);
    await visitor.restart();
    expect(visitor.text()).to.not.include(name);
    await visitor.answer('Ziekenhuis, kliniek of ambulance', talked);
    await visitor.press(help);
    await finish(visitor);
    expect(paper(visitor)).to.not.include(name);
  });

  it('is asked about before the page is left, in the letter and on the advice after it', async () => {
    const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const visitor = await lettering();
    const unsent = () => visitor.element.matches(':state(unsent)');
    expect([asks(), unsent()]).to.deep.equal([false, false]);
    await finish(visitor, 'Wie bent u?');
    await visitor.fill('Uw naam', name);
    expect([asks(), unsent()]).to.deep.equal([true, true]);
    await finish(visitor);
    await visitor.press('Terug naar het advies');
    expect([asks(), unsent()]).to.deep.equal([true, true]);
    await visitor.restart();
    expect([asks(), unsent()]).to.deep.equal([false, false]);
  });

  it('is asked about too when only the letter has that field', async () => {
    const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const visitor = await open(complete);
    await visitor.answer('Rekening, verzekering of wachttijd', 'De zorgverzekeraar betaalt niet of helpt niet goed');
    await visitor.press(help);
    await visitor.fill('Naam van de zorgverzekeraar', 'Zeker');
    expect(asks()).to.equal(true);
    await visitor.back();
    expect(asks()).to.equal(true);
  });
});
