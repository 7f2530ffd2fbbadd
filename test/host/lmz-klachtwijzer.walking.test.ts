import { expect } from '@open-wc/testing';
import { complete, open, type Visitor } from '../widget-harness.js';

const hospital = 'Ziekenhuis, kliniek of ambulance';
const nursing = 'Verpleeghuis, thuiszorg of wijkverpleging';
const youth = 'Jeugdhulp, psychische hulp tot 18 jaar, jeugdbescherming of Veilig Thuis';
const nothingYet = 'Nog niets, of ik heb er nog niet over gepraat';
const partner = 'Mijn partner, vader, moeder of een ander familielid of vriend';
const child = 'Mijn kind of pleegkind';
const whichCare = 'Over welke zorg of hulp gaat het?';
const whatDone = 'Wat heeft u al gedaan?';
const advice = 'Praat erover, als u dat wilt en durft';

async function advised(attributes = {}): Promise<Visitor> {
  const visitor = await open(attributes);
  await visitor.answer(hospital, nothingYet);
  expect(visitor.heading()).to.equal(advice);
  return visitor;
}

describe('going back', () => {
  it('is not offered at the first question', async () => {
    const visitor = await open();
    expect(visitor.buttons()).to.not.include('Terug');
  });

  it('shows the question before, with its answer, and the focus on its heading', async () => {
    const visitor = await advised();
    await visitor.back();
    expect(visitor.heading()).to.equal(whatDone);
    expect(visitor.focused()).to.equal(whatDone);
    expect(visitor.chosen()).to.deep.equal([nothingYet]);
  });

  it('comes to the first question, where Continue goes on with the answer kept', async () => {
    const visitor = await advised();
    await visitor.back();
    await visitor.back();
    expect(visitor.heading()).to.equal(whichCare);
    expect(visitor.chosen()).to.deep.equal([hospital]);
    await visitor.proceed();
    await visitor.proceed();
    expect(visitor.heading()).to.equal(advice);
  });

  it('comes back from another road to the advice it was taken from', async () => {
    const visitor = await advised();
    await visitor.press('Het dossier of privacy');
    expect(visitor.heading()).to.not.equal(advice);
    await visitor.back();
    expect(visitor.heading()).to.equal(advice);
  });
});

describe('changing an earlier answer', () => {
  it('is offered for every answer that was given', async () => {
    const visitor = await advised();
    expect(visitor.buttons().filter((name) => name.startsWith('Verander:'))).to.deep.equal([
      `Verander: ${whichCare}`,
      `Verander: ${whatDone}`,
    ]);
  });

  it('keeps the later answers that still fit, and goes on over them', async () => {
    const visitor = await advised();
    await visitor.change(whichCare);
    expect(visitor.chosen()).to.deep.equal([hospital]);
    await visitor.answer(nursing);
    expect(visitor.heading()).to.equal(advice);
    expect(visitor.text()).to.include(nursing);
  });

  it('asks what was not asked before', async () => {
    const visitor = await advised();
    await visitor.change(whichCare);
    await visitor.answer(youth);
    expect(visitor.heading()).to.not.equal(advice);
    expect(visitor.chosen()).to.be.empty;
  });
});

describe('starting again', () => {
  it('asks once, and can be refused', async () => {
    const visitor = await advised();
    await visitor.press('Begin opnieuw');
    expect(visitor.focused()).to.equal('Opnieuw beginnen? Dan wissen wij alles wat u heeft ingevuld.');
    await visitor.press('Nee, ga terug');
    expect(visitor.heading()).to.equal(advice);
    expect(visitor.focused()).to.equal('Begin opnieuw');
  });

  it('forgets everything, tells the page, and puts the focus on the first heading', async () => {
    const visitor = await advised();
    const reasons: string[] = [];
    visitor.element.addEventListener('lmz-reset', ({ detail }) => reasons.push(detail.reason));
    await visitor.restart();
    expect(visitor.heading()).to.equal(whichCare);
    expect(visitor.focused()).to.equal(whichCare);
    expect(visitor.chosen()).to.be.empty;
    await visitor.answer(hospital);
    expect(visitor.chosen()).to.be.empty;
    expect(reasons).to.deep.equal(['restart']);
  });

  it('forgets what was typed', async () => {
    const visitor = await advised(complete);
    await visitor.write();
    await visitor.fill('Wat is er gebeurd?', 'De arts luisterde niet.');
    await visitor.restart();
    await visitor.answer(hospital, nothingYet);
    await visitor.write();
    expect(visitor.field('Wat is er gebeurd?').value).to.equal('');
  });

  it('by the page, with reset(), asks nothing and takes no focus', async () => {
    const visitor = await advised();
    (visitor.screen.activeElement as HTMLElement).blur();
    visitor.element.reset();
    await visitor.settled();
    expect(visitor.heading()).to.equal(whichCare);
    expect(document.activeElement?.localName).to.equal('body');
  });
});

describe('the advice', () => {
  it('says what to do now, who helps, by when, what if it fails, and what the desk does', async () => {
    const visitor = await advised();
    const titles = [...visitor.screen.querySelectorAll('h3')].map(({ textContent }) => textContent?.trim());
    expect(titles).to.deep.equal([
      'Dit kunt u nu doen',
      'Wie helpt u gratis?',
      'Hoeveel tijd is er?',
      'En als dat niet lukt?',
      'Wat doet het Landelijk Meldpunt Zorg?',
      'Past dit niet bij u?',
    ]);
  });

  it('has the numbers for help that cannot wait on every screen', async () => {
    const visitor = await open();
    const numbers = () =>
      visitor
        .links()
        .map(({ href }) => href)
        .filter((href) => href.startsWith('tel:'));
    const atFirst = numbers();
    expect(atFirst).to.include('tel:112');
    await visitor.answer(hospital, nothingYet);
    expect(numbers()).to.include.members(atFirst);
  });

  it('can be printed', async () => {
    const { print } = window;
    let printed = 0;
    window.print = () => (printed += 1);
    const visitor = await advised();
    await visitor.press('Bewaar of print');
    window.print = print;
    expect(printed).to.equal(1);
  });

  it('offers no form without an endpoint, but phone and site of the desk', async () => {
    const visitor = await advised();
    expect(visitor.buttons().filter((name) => name.startsWith('Schrijf'))).to.be.empty;
    const links = visitor.links().map(({ href }) => href);
    expect(links).to.include('tel:0881205020');
    expect(links.some((href) => href.startsWith('https://www.igj.nl/'))).to.equal(true);
  });
});

describe('for whom somebody speaks', () => {
  it('is shown from then on, and can be changed on the way', async () => {
    const visitor = await open();
    await visitor.press('Het gaat niet over mijzelf');
    await visitor.answer(partner);
    expect(visitor.text()).to.include(partner);
    await visitor.answer('Ziekenhuis, kliniek of ambulance');
    const question = visitor.heading();
    expect(visitor.text()).to.include(partner);
    await visitor.change('Wie krijgt of kreeg de zorg of hulp?');
    await visitor.answer(child);
    expect(visitor.heading(), 'goes on over the answers that were kept').to.equal(question);
    expect(visitor.text()).to.include(child).and.not.include(partner);
  });
});

describe('help that cannot wait', () => {
  it('is one press away from the top of every screen', async () => {
    const visitor = await open();
    await visitor.press('Andere hulp in nood');
    expect(visitor.focused()).to.equal('Hulp die niet kan wachten');
  });
});
