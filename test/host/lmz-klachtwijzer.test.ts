import { expect } from '@open-wc/testing';
import type { LmzKlachtwijzer } from '../../src/host/lmz-klachtwijzer.js';
import { open } from '../widget-harness.js';

const hospital = 'Ziekenhuis, kliniek of ambulance';
const whichCare = 'Over welke zorg of hulp gaat het?';
const whatDone = 'Wat heeft u al gedaan?';
const chooseOne = 'Kies een antwoord. Weet u het niet? Kies dan de laatste mogelijkheid.';

describe('the first question', () => {
  it('asks which care it is about, with nothing chosen', async () => {
    const visitor = await open();
    expect(visitor.heading()).to.equal(whichCare);
    expect(visitor.choices()).to.have.lengthOf(11);
    expect(visitor.chosen()).to.be.empty;
  });

  it('ends its choices with "I do not know"', async () => {
    const visitor = await open();
    expect(visitor.choices().at(-1)).to.equal(
      'Iets anders, zoals bedrijfsarts, gevangenis of kapper, of ik weet het niet',
    );
  });

  it('takes no focus when it appears', async () => {
    const visitor = await open();
    await visitor.choose(hospital);
    await visitor.settled();
    expect(document.activeElement?.localName).to.equal('body');
  });

  it('names its group after the heading', async () => {
    const { screen } = await open();
    expect(screen.querySelector('fieldset > legend')?.textContent?.trim()).to.equal(whichCare);
  });

  it('can be reached from the page with focus()', async () => {
    const visitor = await open();
    visitor.element.focus();
    expect(document.activeElement?.localName).to.equal('lmz-klachtwijzer');
    expect(visitor.focused()).to.equal(whichCare);
  });

  it('says so once when it can be answered', async () => {
    let ready = 0;
    const count = () => (ready += 1);
    document.addEventListener('lmz-ready', count);
    const visitor = await open();
    await visitor.answer(hospital);
    document.removeEventListener('lmz-ready', count);
    expect(ready).to.equal(1);
  });

  it('writes no role and no name on its tag, so that those of the page would win', async () => {
    const { element } = await open();
    expect(element.hasAttribute('role')).to.equal(false);
    expect(element.hasAttribute('aria-label')).to.equal(false);
  });
});

describe('choosing', () => {
  it('never moves on by itself', async () => {
    const visitor = await open();
    for (const choice of visitor.choices()) {
      await visitor.choose(choice);
      expect(visitor.heading()).to.equal(whichCare);
      expect(visitor.chosen()).to.deep.equal([choice]);
    }
  });

  it('moves on with Continue, to the heading of the next question', async () => {
    const visitor = await open();
    await visitor.answer(hospital);
    expect(visitor.heading()).to.equal(whatDone);
    expect(visitor.focused()).to.equal(whatDone);
    expect(visitor.chosen()).to.be.empty;
  });

  it('leaves the address and the title of the page alone', async () => {
    const before = [location.href, document.title, history.length];
    const visitor = await open();
    await visitor.answer(hospital, 'Nog niets, of ik heb er nog niet over gepraat');
    await visitor.back();
    expect([location.href, document.title, history.length]).to.deep.equal(before);
  });

  it('tells the page how far the visitor is, and not what was chosen', async () => {
    const told: unknown[] = [];
    const listen = (event: Event) => told.push((event as CustomEvent).detail);
    document.addEventListener('lmz-step-change', listen);
    const visitor = await open();
    await visitor.answer(hospital, 'Nog niets, of ik heb er nog niet over gepraat');
    document.removeEventListener('lmz-step-change', listen);
    expect(told).to.deep.equal([
      { index: 1, phase: 'question' },
      { index: 2, phase: 'advice' },
    ]);
  });
});

describe('Continue without a choice', () => {
  it('shows what is wrong above the question and beside it, and puts the focus there', async () => {
    const visitor = await open();
    await visitor.proceed();
    expect(visitor.errors()).to.deep.equal([chooseOne]);
    expect(visitor.focused()).to.equal('Er ging iets mis met invullen');
    expect(visitor.errorAt(visitor.option(hospital))).to.equal(chooseOne);
    expect(visitor.heading()).to.equal(whichCare);
  });

  it('leads from the summary to the first choice, without touching the address', async () => {
    const visitor = await open();
    const before = location.href;
    await visitor.proceed();
    visitor.followError(chooseOne);
    expect(visitor.focused()).to.equal(visitor.choices()[0]);
    expect(location.href).to.equal(before);
  });

  it('is forgiven once something is chosen', async () => {
    const visitor = await open();
    await visitor.proceed();
    await visitor.answer(hospital);
    expect(visitor.errors()).to.be.empty;
    expect(visitor.heading()).to.equal(whatDone);
  });
});

describe('an answer that is given before the next question can be fetched', () => {
  it('is kept and applied', async () => {
    const early = async (event: Event) => {
      const element = event.target as LmzKlachtwijzer;
      const { shadowRoot } = element;
      shadowRoot?.querySelectorAll('input')[2]?.click();
      await element.updateComplete;
      shadowRoot?.querySelector<HTMLButtonElement>('form button')?.click();
      await element.updateComplete;
      return [
        shadowRoot?.querySelector('h2')?.textContent?.trim(),
        shadowRoot?.querySelector('form button')?.ariaDisabled,
      ];
    };
    const atOnce = new Promise((done) => {
      document.addEventListener('lmz-ready', (event) => done(early(event)), { once: true });
    });
    const visitor = await open();
    expect(await atOnce, 'it waits, and says so').to.deep.equal([whichCare, 'true']);
    await visitor.settled();
    expect(visitor.heading()).to.equal(whatDone);
  });

  it('may also be the link under the question', async () => {
    const visitor = await open();
    await visitor.press('Ik heb al iets gemeld bij het Landelijk Meldpunt Zorg');
    expect(visitor.heading()).to.not.equal(whichCare);
    await visitor.back();
    expect(visitor.heading()).to.equal(whichCare);
  });
});

describe('the links under the first question', () => {
  it('ask about whom it is, and come back to the first question', async () => {
    const visitor = await open();
    await visitor.press('Het gaat niet over mijzelf');
    expect(visitor.choices().length).to.be.greaterThan(3);
    await visitor.answer(visitor.choices()[1] as string);
    expect(visitor.heading()).to.equal(whichCare);
  });
});
