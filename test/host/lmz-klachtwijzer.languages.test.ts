import { expect } from '@open-wc/testing';
import { languages } from '../../src/locales/languages.js';
import { complete, onScreen, open, until, type Visitor } from '../widget-harness.js';

const hospital = 'Ziekenhuis, kliniek of ambulance';
const whichCare = 'Over welke zorg of hulp gaat het?';
const recently = 'Ik heb de zorgverlener minder dan 6 weken geleden een klacht gestuurd';
const story = 'Wat is er gebeurd?';
const language = 'English';

/** Every kind of screen, and how to get there. */
const screens: Readonly<Record<string, (visitor: Visitor) => Promise<void>>> = {
  'the first question': async () => undefined,
  'a question without an answer': (visitor) => visitor.proceed(),
  'another question': (visitor) => visitor.answer(hospital),
  'the advice': (visitor) => visitor.answer(hospital, recently),
  'the question for a date': async (visitor) => {
    await visitor.answer(hospital, recently);
    await visitor.press('Reken de datum voor mij uit');
  },
  'the story': async (visitor) => {
    await visitor.answer(hospital, recently);
    await visitor.write();
  },
  'a screen of the form with several fields': async (visitor) => {
    await screens['the story']?.(visitor);
    await visitor.fill(story, 'De arts luisterde niet.');
    await visitor.proceed();
  },
  'the check screen': async (visitor) => {
    await screens['a screen of the form with several fields']?.(visitor);
    while (visitor.heading() !== onScreen('Wilt u zeggen wie u bent?')) await visitor.proceed();
    await visitor.choose('Nee, ik blijf anoniem');
    while (visitor.heading() !== onScreen('Controleer uw antwoorden')) await visitor.proceed();
  },
};

describe('switching language', () => {
  for (const [name, goThere] of Object.entries(screens)) {
    it(`at ${name} keeps the screen, and the focus on the menu`, async () => {
      const visitor = await open(complete);
      await goThere(visitor);
      const dutch = visitor.heading();
      await visitor.switchTo(language);
      expect(visitor.heading()).to.equal(onScreen(dutch));
      expect(visitor.heading()).to.not.equal(dutch);
      expect(visitor.focused()).to.match(/Nederlands.*English/);
      await visitor.switchTo('Nederlands');
      expect(visitor.heading()).to.equal(dutch);
    });
  }

  it('keeps the choice that was marked', async () => {
    const visitor = await open();
    await visitor.choose(hospital);
    await visitor.switchTo(language);
    expect(visitor.chosen()).to.deep.equal([onScreen(hospital)]);
    await visitor.proceed();
    expect(visitor.heading()).to.equal(onScreen('Wat heeft u al gedaan?'));
  });

  it('keeps what is wrong on the screen, in the other language', async () => {
    const visitor = await open();
    await visitor.proceed();
    const [dutch] = visitor.errors();
    await visitor.switchTo(language);
    expect(visitor.errors()).to.deep.equal([onScreen(dutch ?? '')]);
    expect(visitor.errors()).to.not.deep.equal([dutch]);
  });

  it('keeps a date that is not finished yet', async () => {
    const visitor = await open();
    await screens['the question for a date']?.(visitor);
    await visitor.fill('Dag', '31');
    await visitor.fill('Maand', 'maart');
    await visitor.switchTo(language);
    expect(visitor.field('Dag').value).to.equal('31');
    expect(visitor.field('Maand').value).to.equal('maart');
  });

  it('keeps what was typed and ticked in the form', async () => {
    const visitor = await open(complete);
    await screens['the story']?.(visitor);
    await visitor.fill(story, 'Al drie keer gebeld.');
    await visitor.switchTo(language);
    expect(visitor.field(story).value).to.equal('Al drie keer gebeld.');
    await visitor.proceed();
    await visitor.fill('Plaats', 'Utrecht');
    await visitor.switchTo('Nederlands');
    expect(visitor.field('Plaats').value).to.equal('Utrecht');
  });

  it('tells the page which language it became', async () => {
    const visitor = await open();
    const told: unknown[] = [];
    visitor.element.addEventListener('lmz-language-change', ({ detail }) => told.push(detail));
    await visitor.switchTo(language);
    expect(told).to.deep.equal([{ locale: 'en' }]);
    expect(visitor.element.locale).to.equal('en');
    expect(visitor.screen.querySelector('[lang="en"] form')).to.not.equal(null);
  });

  it('is named after the language in that language, without flags', async () => {
    const { screen } = await open();
    const options = [...screen.querySelectorAll('option')].map(({ lang, text }) => `${lang} ${text}`);
    expect(options).to.include.members(['nl Nederlands', 'en English']);
  });

  it('stays as the visitor chose it when they start again', async () => {
    const visitor = await open();
    await visitor.answer(hospital);
    await visitor.switchTo(language);
    await visitor.restart();
    expect(visitor.element.locale).to.equal('en');
    expect(visitor.heading()).to.equal(onScreen(whichCare));
  });

  it('marks the Dutch names that stay as Dutch', async () => {
    const visitor = await open();
    await visitor.answer(hospital, recently);
    await visitor.switchTo(language);
    const dutch = [...visitor.screen.querySelectorAll('[lang="nl"]')].map(({ textContent }) => textContent?.trim());
    expect(dutch).to.include('Landelijk Meldpunt Zorg');
  });
});

describe('the language of the page', () => {
  it('is the language that the widget starts in', async () => {
    document.documentElement.lang = 'en-GB';
    const visitor = await open();
    expect(visitor.element.locale).to.equal('en');
    expect(visitor.heading()).to.equal(onScreen(whichCare));
  });

  it('is overruled by that of the element', async () => {
    const visitor = await open({ lang: 'en' });
    expect(visitor.element.locale).to.equal('en');
  });

  it('is Dutch when the page speaks a language that we do not', async () => {
    document.documentElement.lang = 'eo';
    expect((await open()).heading()).to.equal(whichCare);
  });

  it('is followed when it changes, until the visitor chooses', async () => {
    const visitor = await open();
    document.documentElement.lang = 'en';
    await until('the widget follows', () => visitor.element.locale === 'en');
    await visitor.switchTo('Nederlands');
    document.documentElement.lang = 'en-US';
    await visitor.settled();
    expect(visitor.element.locale).to.equal('nl');
  });

  it('may change while somebody types, who keeps the focus and the text', async () => {
    const visitor = await open(complete);
    await screens['the story']?.(visitor);
    await visitor.fill(story, 'Al drie keer');
    visitor.field(story).focus();
    document.documentElement.lang = 'en';
    await until('the widget follows', () => visitor.element.locale === 'en');
    await visitor.settled();
    expect(visitor.field(story).value).to.equal('Al drie keer');
    expect(visitor.focused()).to.equal(onScreen(story));
  });
});

describe('the language that the browser prefers', () => {
  const prefers = (...tags: string[]) =>
    Object.defineProperty(navigator, 'languages', { configurable: true, get: () => tags });
  const offers = ({ screen }: Visitor) =>
    [...screen.querySelectorAll<HTMLElement>('.bar button[lang]')].map(
      (one) => `${one.lang} ${one.textContent?.trim()}`,
    );
  const engineIsThere = (visitor: Visitor) =>
    until('the engine has come', () => visitor.screen.querySelector('.bar [role="status"]'));

  afterEach(() => Reflect.deleteProperty(navigator, 'languages'));

  it('is offered by its own name where the page speaks another, and leads back', async () => {
    prefers('eo', 'en-IN', 'ar-MA');
    const visitor = await open();
    await engineIsThere(visitor);
    expect(offers(visitor)).to.deep.equal(['en English']);
    const button = visitor.screen.querySelector<HTMLElement>('.bar button[lang]');
    button?.focus();
    button?.click();
    await until('the language is there', () => visitor.element.locale === 'en');
    await visitor.settled();
    expect(offers(visitor)).to.deep.equal(['nl Nederlands']);
    expect(visitor.focused()).to.equal('Nederlands');
    expect(visitor.screen.querySelector('.bar [role="status"]')?.textContent).to.equal('English');
    visitor.screen.querySelector<HTMLElement>('.bar button[lang]')?.click();
    await until('Dutch is back', () => visitor.element.locale === 'nl');
  });

  it('is not offered where the page speaks it, or where it is none of ours', async () => {
    for (const tags of [['nl-BE', 'en'], ['eo'], []]) {
      prefers(...tags);
      const visitor = await open();
      await engineIsThere(visitor);
      expect(offers(visitor), tags.join()).to.deep.equal([]);
      visitor.element.remove();
    }
  });

  for (const [page, preferred] of [
    ['nl', 'uk'],
    ['uk', 'en'],
    ['uk', 'uk'],
    ['ar', 'ti'],
    ['pl', 'nl'],
  ] as const)
    it(`moves nothing that was there on a page in ${page}, for who prefers ${preferred}, on the narrowest phone too`, async () => {
      prefers(preferred);
      document.documentElement.lang = page;
      const place = document.body.appendChild(document.createElement('div'));
      place.style.inlineSize = '320px';
      const visitor = await open({}, place);
      await until('the language is there', () => visitor.element.locale === page);
      const below = () => visitor.screen.querySelector('form')?.getBoundingClientRect().top;
      const before = below();
      await engineIsThere(visitor);
      expect(offers(visitor)).to.deep.equal(page === preferred ? [] : [`${preferred} ${languages[preferred].name}`]);
      expect(below()).to.equal(before);
      place.remove();
    });

  it('takes nobody there by itself', async () => {
    prefers('en-GB');
    const visitor = await open();
    await engineIsThere(visitor);
    expect(visitor.element.locale).to.equal('nl');
  });

  it('keeps the place on the page', async () => {
    prefers('en-GB');
    const visitor = await open();
    await visitor.answer(hospital, recently);
    scrollTo(0, 400);
    const before = scrollY;
    expect(before).to.be.greaterThan(100);
    visitor.screen.querySelector<HTMLElement>('.bar button[lang]')?.click();
    await until('the language is there', () => visitor.element.locale === 'en');
    await visitor.settled();
    // what stands above it may have become a little higher
    expect(scrollY).to.be.within(before - 100, before + 100);
  });
});
