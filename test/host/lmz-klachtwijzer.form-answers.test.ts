import { expect } from '@open-wc/testing';
import { anonymous, known, proceedTo, story, who, writing } from '../form-visitor.js';
import type { Visitor } from '../widget-harness.js';

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

describe('contact data as people write it', () => {
  for (const [label, typed] of [
    ['Uw e-mailadres', 'anna@пример.рф'],
    ['Uw e-mailadres', 'anna@bücher.nl'],
    ['Uw telefoonnummer', '(+31) 6 12345678'],
  ] as const)
    it(`is taken and shown as it was typed: ${typed}`, async () => {
      const visitor = await writing();
      await visitor.fill(story, 'De arts luisterde niet.');
      await proceedTo(visitor, who);
      await visitor.choose(known);
      await visitor.proceed();
      await visitor.fill(label, typed);
      expect(visitor.field(label).validity.valid).to.equal(true);
      await proceedTo(visitor, check);
      expect(visitor.text()).to.include(typed);
    });
});

describe('a whole date pasted in one field', () => {
  const valuesOf = (visitor: Visitor) => ['Dag', 'Maand', 'Jaar'].map((label) => visitor.field(label).value);

  /** At the question when it happened. */
  async function dating(): Promise<Visitor> {
    const visitor = await writing();
    await visitor.fill(story, 'De arts luisterde niet.');
    while (!visitor.fields().includes('Dag')) await visitor.proceed();
    return visitor;
  }

  async function paste(visitor: Visitor, text: string): Promise<void> {
    visitor.field('Dag').focus();
    document.execCommand('insertText', false, text);
    await visitor.element.updateComplete;
  }

  it('is spread over the three, where the visitor sees what was understood', async () => {
    for (const text of ['27-03-2026', 'vrijdag 27 maart 2026', '2026-03-27', '٢٧/٣/٢٠٢٦']) {
      const visitor = await dating();
      await paste(visitor, text);
      expect(valuesOf(visitor), text).to.deep.equal(['27', '3', '2026']);
    }
  });

  it('stays as it was typed key by key until the field is left', async () => {
    const visitor = await dating();
    for (const key of '2026-03-27') await paste(visitor, key);
    expect(valuesOf(visitor)).to.deep.equal(['2026-03-27', '', '']);
    visitor.field('Maand').focus();
    await visitor.element.updateComplete;
    expect(valuesOf(visitor)).to.deep.equal(['27', '3', '2026']);
  });

  it('that can be read in two ways is told truthfully, and kept', async () => {
    const visitor = await dating();
    await paste(visitor, '27-03-26');
    await visitor.proceed();
    expect(visitor.errors().join()).to.include('in elk vak één ding');
    expect(valuesOf(visitor)).to.deep.equal(['27-03-26', '', '']);
  });

  it('of another calendar is told to be so', async () => {
    const visitor = await dating();
    await paste(visitor, '۱۴۰۵/۰۱/۰۷');
    await visitor.proceed();
    expect(visitor.errors().join()).to.include('andere kalender');
  });
});
