import { expect } from '@open-wc/testing';
import { complete, open, until, type Visitor } from '../widget-harness.js';

const hospital = 'Ziekenhuis, kliniek of ambulance';
const nothingYet = 'Nog niets, of ik heb er nog niet over gepraat';
const write = 'Meld het bij het Landelijk Meldpunt Zorg';

describe('attributes', () => {
  const { warn } = console;
  let warnings: string[];

  beforeEach(() => {
    warnings = [];
    console.warn = (text: string) => warnings.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });

  async function advised(attributes = {}): Promise<Visitor> {
    const visitor = await open(attributes);
    await visitor.answer(hospital, nothingYet);
    return visitor;
  }

  it('that are right are not commented on', async () => {
    const visitor = await advised({
      ...complete,
      mode: 'standalone',
      'heading-level': '3',
      lang: 'nl',
      herkomst: 'Balie',
    });
    expect(visitor.buttons()).to.include(write);
    expect(warnings).to.be.empty;
  });

  it('that are wrong are told once, however many widgets and screens there are', async () => {
    const wrong = { mode: 'fullscreen', 'heading-level': '9', recipient: '' };
    const visitor = await advised(wrong);
    await advised(wrong);
    visitor.element.setAttribute('herkomst', 'Balie');
    await visitor.back();
    expect(warnings).to.have.lengthOf(3);
    expect(warnings.join(' ')).to.include('mode="fullscreen"').and.include('embed, standalone, kiosk');
    expect(visitor.headingTag()).to.equal('h2');
  });

  it('decide the level of the headings', async () => {
    const visitor = await advised({ 'heading-level': '4' });
    expect(visitor.headingTag()).to.equal('h4');
    expect(visitor.screen.querySelectorAll('h5').length).to.be.greaterThan(3);
    expect(visitor.screen.querySelectorAll('h1, h2, h3')).to.have.lengthOf(0);
  });

  for (const endpoint of ['http://ontvanger.test/v1', 'https://ontvanger.test/v1?x=1', 'meldingen']) {
    it(`offer no form when the endpoint is "${endpoint}", but phone and site of the desk`, async () => {
      const visitor = await advised({ endpoint });
      expect(visitor.buttons()).to.not.include(write);
      expect(visitor.links().map(({ href }) => href)).to.include('tel:0881205020');
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.include(`endpoint="${endpoint}"`);
    });
  }

  it('may come later: the form is offered once there is an endpoint, and no longer when it goes', async () => {
    const visitor = await advised();
    expect(visitor.buttons()).to.not.include(write);
    visitor.element.setAttribute('endpoint', complete['endpoint'] as string);
    await visitor.settled();
    expect(visitor.buttons()).to.include(write);
    visitor.element.removeAttribute('endpoint');
    await visitor.settled();
    expect(visitor.buttons()).to.not.include(write);
  });

  it('name another recipient in every sentence about sending', async () => {
    const visitor = await advised({ ...complete, recipient: 'Patiëntenvereniging' });
    expect(visitor.buttons()).to.include('Stuur een melding naar: Patiëntenvereniging');
  });

  it('of a kiosk leave no link to tap', async () => {
    const visitor = await advised({ ...complete, mode: 'kiosk' });
    expect(visitor.links().filter(({ href }) => /^(https?|tel|mailto):/.test(href))).to.be.empty;
    expect(visitor.text()).to.include('112').and.include('088 120 50 20');
  });

  it('that name another endpoint do not touch a complaint that is being written', async () => {
    const visitor = await advised();
    visitor.element.setAttribute('endpoint', complete['endpoint'] as string);
    await visitor.settled();
    await visitor.write();
    visitor.element.removeAttribute('endpoint');
    await visitor.fill('Wat is er gebeurd?', 'De arts luisterde niet.');
    for (let screens = 0; screens < 12 && visitor.heading() !== 'Controleer uw antwoorden'; screens += 1)
      await visitor.proceed();
    expect(visitor.text()).to.include('ontvanger.test');
  });

  it('bring the contact data of the page, and a file that cannot be used is told and ignored', async () => {
    const files = {
      good: JSON.stringify({ lmz: { phone: { display: '030 123 45 67', dial: '+31301234567' } } }),
      bad: 'geen json',
    };
    const { fetch: realFetch } = window;
    window.fetch = async (input, init) => {
      const name = String(input).match(/^https:\/\/ontvanger\.test\/(good|bad)$/)?.[1] as
        keyof typeof files | undefined;
      return name ? new Response(files[name]) : realFetch(input, init);
    };
    const good = await advised({ organisations: 'https://ontvanger.test/good' });
    await until('the number is that of the page', () => good.text().includes('030 123 45 67'));
    expect(good.text()).to.include('0800-2000');
    expect(warnings).to.be.empty;
    const bad = await advised({ organisations: 'https://ontvanger.test/bad' });
    await until('it is told', () => warnings.length > 0);
    window.fetch = realFetch;
    expect(warnings).to.deep.equal([
      '<lmz-klachtwijzer>: the organisations file is ignored: it cannot be fetched or read.',
    ]);
    expect(bad.text()).to.include('088 120 50 20');
  });

  it('keep the text that was typed when one of them changes', async () => {
    const visitor = await advised(complete);
    await visitor.write();
    await visitor.fill('Wat is er gebeurd?', 'Al drie keer gebeld.');
    visitor.element.setAttribute('recipient', 'Patiëntenvereniging');
    visitor.element.setAttribute('heading-level', '3');
    await visitor.settled();
    expect(visitor.field('Wat is er gebeurd?').value).to.equal('Al drie keer gebeld.');
    expect(visitor.headingTag()).to.equal('h3');
  });
});
