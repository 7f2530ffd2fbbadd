import { expect } from '@open-wc/testing';
import { complete, onScreen, open, until, type Visitor } from '../widget-harness.js';

const hospital = 'Ziekenhuis, kliniek of ambulance';
const nothingYet = 'Nog niets, of ik heb er nog niet over gepraat';
const advice = 'Praat erover, als u dat wilt en durft';
const whatDone = 'Wat heeft u al gedaan?';
const story = 'Wat is er gebeurd?';

async function writing(): Promise<Visitor> {
  const visitor = await open(complete);
  await visitor.answer(hospital, nothingYet);
  await visitor.write();
  return visitor;
}

describe('in the page', () => {
  it('keeps its answers when it is moved', async () => {
    const visitor = await writing();
    await visitor.fill(story, 'De arts luisterde niet.');
    const place = document.createElement('section');
    document.body.append(place);
    place.append(visitor.element);
    await visitor.settled();
    expect(visitor.heading()).to.equal(story);
    expect(visitor.field(story).value).to.equal('De arts luisterde niet.');
    await visitor.proceed();
    expect(visitor.heading()).to.not.equal(story);
    place.remove();
  });

  it('keeps its answers when it is taken away and put back later', async () => {
    const visitor = await open();
    await visitor.answer(hospital);
    visitor.element.remove();
    await new Promise((later) => setTimeout(later, 30));
    document.body.append(visitor.element);
    await visitor.settled();
    expect(visitor.heading()).to.equal(whatDone);
    await visitor.answer(nothingYet);
    expect(visitor.heading()).to.equal(advice);
  });

  it('follows a language that was chosen while it was away', async () => {
    const [one, other] = [await open(), await open()];
    one.element.remove();
    await other.switchTo('English');
    document.body.append(one.element);
    await one.settled();
    expect(one.heading()).to.equal(onScreen('Over welke zorg of hulp gaat het?'));
    expect(one.heading()).to.equal(other.heading());
  });

  it('follows a page that changed its language while it was away', async () => {
    document.documentElement.lang = 'en';
    const visitor = await open();
    visitor.element.remove();
    document.documentElement.lang = 'nl';
    document.body.append(visitor.element);
    await until('the widget follows', () => visitor.element.locale === 'nl');
    await visitor.settled();
    expect(visitor.heading()).to.equal('Over welke zorg of hulp gaat het?');
  });

  it('keeps the language that the visitor chose when it is taken away and put back', async () => {
    const visitor = await open();
    await visitor.switchTo('English');
    visitor.element.remove();
    document.body.append(visitor.element);
    await visitor.settled();
    expect(visitor.element.locale).to.equal('en');
  });

  it('leaves the language of the others alone while it is away', async () => {
    document.documentElement.lang = 'en';
    const [one, other] = [await open(), await open()];
    one.element.remove();
    one.element.setAttribute('herkomst', 'Balie');
    one.element.reset();
    await other.settled();
    expect(other.element.locale).to.equal('en');
  });

  it('may stand twice: each with its own answers, both in one language', async () => {
    const [one, other] = [await open(), await open({ 'heading-level': '3' })];
    await one.answer(hospital);
    expect(one.heading()).to.equal(whatDone);
    expect(other.heading()).to.equal('Over welke zorg of hulp gaat het?');
    await other.choose('Iets anders, zoals bedrijfsarts, gevangenis of kapper, of ik weet het niet');
    expect(one.chosen()).to.be.empty;
    await one.switchTo('English');
    await other.settled();
    expect(other.heading()).to.equal(onScreen('Over welke zorg of hulp gaat het?'));
    expect(other.chosen()).to.deep.equal([
      onScreen('Iets anders, zoals bedrijfsarts, gevangenis of kapper, of ik weet het niet'),
    ]);
    await other.switchTo('Nederlands');
    expect(one.heading()).to.equal(whatDone);
  });

  it('joins the language that another widget was switched to', async () => {
    const one = await open();
    await one.switchTo('English');
    const late = await open();
    expect(late.heading()).to.equal(onScreen('Over welke zorg of hulp gaat het?'));
    expect(late.heading()).to.equal(one.heading());
  });

  it('may be defined a second time: the first stays, and the integrator is told once', async () => {
    const { warn } = console;
    const warnings: string[] = [];
    console.warn = (text: string) => warnings.push(text);
    for (const again of ['one', 'two']) await import(new URL(`../../src/define.ts?${again}`, import.meta.url).href);
    console.warn = warn;
    expect(warnings).to.deep.equal([
      '<lmz-klachtwijzer>: the element is defined already; the second script is not used.',
    ]);
    expect((await open()).choices()).to.have.lengthOf(11);
  });

  it('shows what stands in it only until it works', async () => {
    const { element } = await open();
    element.append('Bel 088 120 50 20');
    expect(element.shadowRoot?.querySelector('slot')).to.equal(null);
  });

  it('does not have its Enter or its Continue send a form of the page', async () => {
    const form = document.createElement('form');
    let submitted = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted += 1;
    });
    document.body.append(form);
    const visitor = await open(complete, form);
    await visitor.answer(hospital, nothingYet);
    await visitor.press('Begin opnieuw');
    visitor.screen.querySelector('form')?.requestSubmit();
    form.remove();
    expect(submitted).to.equal(0);
    expect([...new FormData(form).keys()]).to.be.empty;
  });
});

describe('keys and the clipboard', () => {
  for (const type of ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'copy', 'cut', 'paste']) {
    it(`of the visitor are not heard by the page (${type})`, async () => {
      const visitor = await writing();
      const heard: string[] = [];
      const listen = (event: Event) => heard.push(event.type);
      document.addEventListener(type, listen);
      visitor.field(story).dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      document.removeEventListener(type, listen);
      expect(heard).to.be.empty;
    });
  }
});

describe('what a visitor types', () => {
  it('is found nowhere in the page: not in address, title, storage, console, events, attributes or light DOM', async () => {
    const canary = `kanarie${crypto.randomUUID().replaceAll('-', '')}`;
    const heard: string[] = [];
    const note = (...things: unknown[]) => void heard.push(things.map((thing) => JSON.stringify(thing)).join());
    const real = { ...console };
    const levels = ['log', 'info', 'warn', 'error', 'debug'] as const;
    for (const level of levels) console[level] = note;
    const types = ['lmz-ready', 'lmz-step-change', 'lmz-language-change', 'lmz-reset', 'change', 'submit', 'error'];
    const listen = (event: Event) =>
      note(event.type, (event as CustomEvent).detail, (event.target as Element).outerHTML);
    for (const type of types) document.addEventListener(type, listen);

    const visitor = await writing();
    const filled = new Set<string>();
    for (let screens = 0; screens < 14 && visitor.heading() !== 'Controleer uw antwoorden'; screens += 1) {
      for (const label of visitor.fields()) {
        if (['Dag', 'Maand', 'Jaar'].includes(label)) continue;
        await visitor.fill(
          label,
          /mail/.test(label) ? `${canary}@voorbeeld.nl` : /telefoon/.test(label) ? '0612345678' : canary,
        );
        filled.add(label);
      }
      if (visitor.heading() === 'Wilt u zeggen wie u bent?')
        await visitor.choose('Ja, tegen het meldpunt. Over anderen beslis ik straks.');
      await visitor.proceed();
      if (visitor.text().includes('Wilt u deze gegevens weghalen?')) await visitor.proceed();
    }
    expect(visitor.text()).to.include(canary);
    expect([...filled]).to.include.members([story, 'Plaats', 'Uw naam', 'Uw adres', 'Uw e-mailadres']);
    await visitor.switchTo('English');

    for (const level of levels) console[level] = real[level];
    for (const type of types) document.removeEventListener(type, listen);
    const places = {
      address: location.href,
      title: document.title,
      history: JSON.stringify(history.state),
      cookies: document.cookie,
      localStorage: JSON.stringify({ ...localStorage }),
      sessionStorage: JSON.stringify({ ...sessionStorage }),
      page: document.documentElement.outerHTML,
      requests: performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .join(),
      heard: heard.join(),
    };
    for (const [place, content] of Object.entries(places)) expect(content.includes(canary), place).to.equal(false);
  });
});

describe('a page translator that wraps every text', () => {
  /** What translators do: each text node moves into an element of theirs, and its text becomes another. */
  function translate({ screen }: Visitor): void {
    const walker = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('style, option')) continue;
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append(`~${text.data.trim()}~`);
    }
  }

  const press = async (visitor: Visitor, name: string) => visitor.press(`~${name}~`);

  it('does not break the way to the advice, and every new screen can be read', async () => {
    const visitor = await open();
    translate(visitor);
    await visitor.choose(`~${hospital}~`);
    await press(visitor, 'Ga verder');
    expect(visitor.heading()).to.equal(whatDone);
    translate(visitor);
    await visitor.choose(`~${nothingYet}~`);
    await press(visitor, 'Ga verder');
    expect(visitor.heading()).to.equal(advice);
  });

  it('does not leave an old answer below the screen', async () => {
    const visitor = await open();
    await visitor.answer(hospital, nothingYet);
    translate(visitor);
    await press(visitor, 'Verander: Over welke zorg of hulp gaat het?');
    await visitor.answer('Verpleeghuis, thuiszorg of wijkverpleging');
    expect(visitor.heading()).to.equal(advice);
    expect(visitor.text()).to.include('Verpleeghuis, thuiszorg of wijkverpleging');
    expect(visitor.text()).to.not.include(hospital);
  });

  it('does not hide what is wrong, nor lose what is typed', async () => {
    const visitor = await writing();
    translate(visitor);
    await press(visitor, 'Ga verder');
    expect(visitor.errors()).to.deep.equal(['U heeft nog niets opgeschreven. Vertel kort wat er is gebeurd.']);
    await visitor.fill(`~${story}~`, 'De arts luisterde niet.');
    await press(visitor, 'Ga verder');
    expect(visitor.heading()).to.not.equal(story);
    await visitor.back().catch(() => visitor.press('~Terug~'));
    expect(visitor.field(story).value).to.equal('De arts luisterde niet.');
  });

  it('does not keep the request for patience on the screen for ever', async () => {
    const visitor = await open();
    await visitor.answer(hospital, nothingYet);
    translate(visitor);
    await visitor.back().catch(() => visitor.press('~Terug~'));
    await until('nothing is awaited', () => visitor.status() === '');
  });
});
