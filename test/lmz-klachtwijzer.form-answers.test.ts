import { expect } from '@open-wc/testing';
import { anonymous, known, proceedTo, story, who, writing } from './form-visitor.js';
import type { Visitor } from './widget-harness.js';

const check = 'Controleer uw antwoorden';
const progress = (visitor: Visitor) => visitor.screen.querySelector('.progress')?.textContent;

describe('how far the visitor is', () => {
  it('stands above every screen and outside the form, and is true at that moment', async () => {
    const visitor = await writing();
    expect(progress(visitor)).to.equal('Stap 1 van 9');
    expect(visitor.screen.querySelector('form .progress')).to.equal(null);
    await visitor.fill(story, 'De arts luisterde niet.');
    await proceedTo(visitor, who);
    expect(progress(visitor)).to.equal('Stap 8 van 9');
    await visitor.choose(known);
    expect(progress(visitor)).to.equal('Stap 8 van 10');
    await visitor.choose(anonymous);
    await proceedTo(visitor, check);
    expect(progress(visitor)).to.equal('Stap 9 van 9');
    expect(visitor.heading()).to.equal(check);
  });

  it('is not told while one answer is changed', async () => {
    const visitor = await writing();
    await visitor.fill(story, 'De arts luisterde niet.');
    await proceedTo(visitor, who);
    await visitor.choose(anonymous);
    await proceedTo(visitor, check);
    await visitor.change('Plaats');
    expect(progress(visitor)).to.equal(undefined);
  });
});

describe('an answer that has consequences', () => {
  it('is told at once: the desk cannot give that, and who can', async () => {
    const visitor = await writing();
    await visitor.fill(story, 'De arts luisterde niet.');
    await proceedTo(visitor, 'Wat wilt u bereiken?');
    expect(visitor.text()).to.not.include('Juridisch Loket');
    await visitor.choose('Geld voor schade');
    expect(visitor.text()).to.include('Vraag het Juridisch Loket');
    await visitor.choose('Een straf voor een zorgverlener');
    expect(visitor.text()).to.include('tuchtcollege').and.include('Juridisch Loket');
  });

  it('is that the person does not know of it: it may be sent', async () => {
    const visitor = await writing();
    await visitor.fill(story, 'De arts luisterde niet.');
    await proceedTo(visitor, 'Voor wie doet u deze melding?');
    await visitor.choose('Voor iemand anders');
    expect(visitor.heading()).to.equal('Voor wie doet u deze melding?');
    await visitor.choose('Nee', 'Weet deze persoon dat u dit schrijft?');
    expect(visitor.text()).to.include('U mag dit melden.');
    await visitor.proceed();
    expect(visitor.errors()).to.be.empty;
  });

  it('is a wish to be called: then the number is needed', async () => {
    const visitor = await writing();
    await visitor.fill(story, 'De arts luisterde niet.');
    await proceedTo(visitor, who);
    await visitor.choose(known);
    await visitor.proceed();
    await visitor.choose('Bel mij');
    await visitor.proceed();
    const needed = 'U wilt gebeld worden. Vul uw telefoonnummer in, of kies iets anders.';
    expect(visitor.errors()).to.deep.equal([needed]);
    visitor.followError(needed);
    expect(visitor.focused()).to.equal('Uw telefoonnummer');
    await visitor.fill('Uw telefoonnummer', '06 12345678');
    await visitor.proceed();
    expect(visitor.errors()).to.be.empty;
  });
});
