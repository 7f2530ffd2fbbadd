import { msg } from '@lit/localize';
import { expect } from '@open-wc/testing';
import { addDays, todayInAmsterdam } from '../../src/flows/terms/dates.js';
import { sheetTexts } from '../../src/takeaway/sheet/sheet.texts.js';
import { replacePrint, type Page } from '../printer.js';
import { catchFiles, refuseFiles, textOfFile } from '../saved-files.js';
import {
  advised,
  advisedAt,
  advisedToWrite,
  along,
  havingWritten,
  hospital,
  offered,
  papersOf,
  story,
  waiting,
} from '../take-along-visitor.js';
import { complete, until } from '../widget-harness.js';
const texts = sheetTexts(msg);
const [print, save, toCalendar] = [texts.print(), texts.save(), texts.calendar()];
const withStory = texts.withStory();

const daysAgo = (days: number) => addDays(todayInAmsterdam(), -days);
const clean = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What was asked and answered, as it stands on paper: engines differ in the space that a style puts between them. */
const roadOf = ({ document: paper }: Page) =>
  [...paper.querySelectorAll('dl[lang="nl"][dir="ltr"] > div')].map((one) =>
    [...one.children].map(({ textContent }) => clean(textContent ?? '')),
  );

const textOf = ({ document: paper }: Page) => clean(paper.body.innerText);

describe('what can be taken along', () => {
  it('is offered in a part of its own, and takes the place of the button that printed the page', async () => {
    const visitor = await advisedToWrite();
    expect(clean(along(visitor)?.querySelector('h3')?.textContent ?? '')).to.equal(texts.title());
    expect(visitor.buttons()).to.include.members([print, save]).and.not.include('Bewaar of print');
    expect(visitor.screen.querySelectorAll('.advice-along')).to.have.lengthOf(1);
  });

  it('has nothing of what was written where nothing was', async () => {
    const visitor = await advisedToWrite();
    expect(visitor.choices()).to.not.include(withStory);
  });
});

describe('the sheet', () => {
  const road = [
    ['Over welke zorg of hulp gaat het?', hospital],
    ['Wat heeft u al gedaan?', 'Ik heb erover gepraat, maar het is niet opgelost'],
    ['Advies', advised],
  ];

  it('is one page with the steps, those who help with their numbers, and the road', async () => {
    const visitor = await advisedToWrite();
    const steps = [...visitor.screen.querySelectorAll('.steps li')].map(({ textContent }) => clean(textContent ?? ''));
    const helpers = [...visitor.screen.querySelectorAll('.helper strong')].map((one) => clean(one.textContent ?? ''));
    const numbers = [...visitor.screen.querySelectorAll('.helper a[href^="tel:"]')].map((one) =>
      clean(one.textContent ?? ''),
    );
    const [page, ...more] = await papersOf(visitor);
    expect(more).to.be.empty;
    const text = textOf(page as Page);
    expect(text.startsWith(advised)).to.equal(true);
    expect(steps.length).to.be.greaterThan(1);
    expect(numbers).to.not.be.empty;
    for (const part of [...steps, ...helpers, ...numbers]) expect(text).to.include(part);
    expect(roadOf(page as Page)).to.deep.equal(road);
  });

  it('has the road in Dutch, marked as Dutch, and the rest in the language of who takes it along', async () => {
    const visitor = await advisedToWrite();
    await visitor.switchTo('English');
    await offered(visitor);
    const [page] = (await papersOf(visitor)) as [Page];
    const { document: paper } = page;
    expect([paper.documentElement.lang, paper.documentElement.dir]).to.deep.equal(['en', 'ltr']);
    expect(roadOf(page)).to.deep.equal(road);
    expect(visitor.heading()).to.not.equal(advised);
    expect(clean(paper.querySelector('h1')?.textContent ?? '')).to.equal(visitor.heading());
  });

  it('has the days as the screen says them: the later one only for who gets a letter about it', async () => {
    const visitor = await waiting({ day: daysAgo(10) });
    const said = [...visitor.screen.querySelectorAll('.deadline > .date')].map((one) => clean(one.textContent ?? ''));
    expect(said).to.have.lengthOf(2);
    const [page] = (await papersOf(visitor)) as [Page];
    const onPaper = [...page.document.querySelectorAll('section > p')].map((one) => clean(one.textContent ?? ''));
    expect(onPaper).to.include.members(said);
  });

  it('has nothing of what was written unless that is asked for', async () => {
    const visitor = await havingWritten();
    expect(visitor.option(withStory).checked).to.equal(false);
    expect((await papersOf(visitor)).map(textOf).join()).to.not.include(story);
    await visitor.choose(withStory);
    expect((await papersOf(visitor)).map(textOf).join()).to.include(`${texts.story()} ${story}`);
    await visitor.choose(withStory);
    expect((await papersOf(visitor)).map(textOf).join()).to.not.include(story);
  });

  it('says a clear sentence when the browser does not print, and nothing is lost', async () => {
    const visitor = await havingWritten();
    await visitor.choose(withStory);
    replacePrint(() => {
      throw new Error('refused');
    });
    await visitor.press(print);
    await until('something is said', () => visitor.notice());
    expect(visitor.notice()).to.equal('Printen lukt hier niet. Bewaar het als bestand, of schrijf het over.');
    expect(visitor.heading()).to.equal(advised);
    expect(visitor.option(withStory).checked).to.equal(true);
    await visitor.write();
    expect(visitor.field('Wat is er gebeurd?').value).to.equal(story);
  });
});

describe('the saved advice', () => {
  it('says what the sheet says', async () => {
    const visitor = await advisedToWrite();
    const steps = [...visitor.screen.querySelectorAll('.steps li')].map(({ textContent }) => clean(textContent ?? ''));
    const files = catchFiles();
    await visitor.press(save);
    expect(files.map(({ name, blob }) => [name, blob?.type])).to.deep.equal([
      ['advies.txt', 'text/plain;charset=utf-8'],
    ]);
    const text = await textOfFile(files);
    for (const [index, step] of steps.entries()) expect(text).to.include(`\n${index + 1}. ${step}\n`);
    expect(text).to.include('088 120 50 20').and.include(`Over welke zorg of hulp gaat het? ${hospital}`);
    expect(visitor.notice()).to.equal(texts.saved());
  });

  it('has nothing of what was written unless that is asked for', async () => {
    const visitor = await havingWritten();
    const without = catchFiles();
    await visitor.press(save);
    expect(await textOfFile(without)).to.not.include(story);
    await visitor.choose(withStory);
    const files = catchFiles();
    await visitor.press(save);
    expect(await textOfFile(files)).to.include(`${texts.story()}\n${story}\n`);
  });

  it('says a clear sentence when the browser refuses, and nothing is lost', async () => {
    const visitor = await havingWritten();
    refuseFiles();
    await visitor.press(save);
    expect(visitor.notice()).to.equal('Bewaren lukt hier niet. Schrijf het over, of maak een foto van het scherm.');
    await visitor.write();
    expect(visitor.field('Wat is er gebeurd?').value).to.equal(story);
  });
});

describe('at a kiosk', () => {
  const kiosk = { ...complete, mode: 'kiosk' };

  it('an advice can be printed, and nothing is left on the device', async () => {
    for (const address of ['hoofdweg/W2', 'jeugd/J1c']) {
      const visitor = await advisedAt(address, kiosk);
      const section = along(visitor) as HTMLElement;
      expect([...section.querySelectorAll('button')].map(({ textContent }) => clean(textContent ?? ''))).to.deep.equal([
        print,
      ]);
      expect(section.querySelector('a, input')).to.equal(null);
      visitor.element.remove();
    }
  });

  it('there are no days for a calendar, also where they are known', async () => {
    const visitor = await waiting({ day: daysAgo(10), attributes: kiosk });
    expect(visitor.buttons()).to.not.include(toCalendar);
  });

  it('a code leads to the page on a phone, and its address can be read', async () => {
    const visitor = await advisedToWrite(kiosk);
    const image = along(visitor)?.querySelector('figure [role="img"]');
    expect(image?.getAttribute('aria-label')).to.equal(texts.code());
    const { origin, pathname } = location;
    expect(clean(along(visitor)?.querySelector('figcaption')?.textContent ?? '')).to.equal(
      `${origin}${pathname}?lang=nl`,
    );
    expect(along(visitor)?.querySelectorAll('svg[role="img"]')).to.have.lengthOf(1);
  });

  it('the code says where the page is for everybody, when the page says that', async () => {
    const link = document.head.appendChild(document.createElement('link'));
    Object.assign(link, { rel: 'canonical', href: 'https://zorg.example/klacht?balie=3' });
    try {
      const visitor = await advisedToWrite(kiosk);
      expect(along(visitor)?.querySelector('figcaption')?.textContent).to.equal('https://zorg.example/klacht?lang=nl');
    } finally {
      link.remove();
    }
  });

  it('the sheet goes away with the visitor, also when the browser never says that it was printed', async () => {
    const visitor = await havingWritten(kiosk);
    await visitor.choose(withStory);
    expect((await papersOf(visitor)).map(textOf).join()).to.include(story);
    expect(visitor.screen.querySelectorAll('iframe')).to.have.lengthOf(1);
    await visitor.restart();
    expect(visitor.screen.querySelectorAll('iframe')).to.have.lengthOf(0);
  });

  it('says whom to ask when it does not print', async () => {
    const visitor = await advisedToWrite(kiosk);
    replacePrint(undefined);
    await visitor.press(print);
    await until('something is said', () => visitor.notice());
    expect(visitor.notice()).to.equal('Printen lukt hier niet. Vraag een medewerker om hulp, of schrijf het over.');
  });
});
