import { expect } from '@open-wc/testing';
import { barriers, overflow } from '../accessibility.js';
import { aReceiver } from '../fake-receiver.js';
import { addDays, todayInAmsterdam, type Day } from '../../src/flows/terms/dates.js';
import { graceDay, terms } from '../../src/flows/terms/terms.js';
import { emulate, pageStyle } from '../page-look.js';
import { complete, onScreen, open, type Attributes, type Visitor } from '../widget-harness.js';

const inTime = 'Ik heb de zorgverlener minder dan 6 weken geleden een klacht gestuurd';
const over = 'Ik heb de zorgverlener meer dan 6 weken geleden een klacht gestuurd, en nog geen antwoord';
const letter = 'Ja';
const noLetter = 'Nee, of de brief kwam pas na 6 weken';
const askDisputesBody =
  'Daarna kunt u naar de geschilleninstantie. Vraag daar binnen welke tijd u moet schrijven. Vaak is dat 12 maanden. Soms begint die tijd op de dag van uw klacht.';

const today = todayInAmsterdam();
const daysAgo = (days: number) => addDays(today, -days);
const sixWeeksAfter = (day: Day) => addDays(day, terms['wkkgz.antwoord'].days ?? 0);
const tenWeeksAfter = (day: Day) => addDays(day, terms['wkkgz.verlengd'].days ?? 0);
const lateAfter = (last: Day) => addDays(graceDay('wkkgz.antwoord', last), 1);
const inWords = (day: Day, locale = 'nl') =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const figureOn = ({ screen }: Visitor) => screen.querySelector('figure') as HTMLElement;
const itemsOn = (visitor: Visitor) => [...figureOn(visitor).querySelectorAll<HTMLElement>('li')];
/** The line as it is read from top to bottom. */
const lineOn = (visitor: Visitor) => itemsOn(visitor).map(({ innerText }) => clean(innerText));

/** Gives the date of the complaint where it is asked, before the advice or on it. */
async function give(visitor: Visitor, day: string, precision?: string): Promise<void> {
  if (visitor.buttons().includes(onScreen('Reken de datum voor mij uit')))
    await visitor.press('Reken de datum voor mij uit');
  await visitor.fillDate(day, precision);
  await visitor.proceed();
}

async function advised(day: string, answers: readonly string[], attributes: Attributes = {}): Promise<Visitor> {
  const visitor = await open(attributes);
  await visitor.answer('Ziekenhuis, kliniek of ambulance', ...answers);
  await give(visitor, day);
  return visitor;
}

describe('the line of a complaint in an advice', () => {
  const style = pageStyle();

  it('shows who waits for an answer the six weeks, when that is late, and the ten weeks with a letter', async () => {
    const sent = daysAgo(10);
    const visitor = await advised(sent, [inTime]);
    expect(visitor.heading()).to.equal('Er moet binnen 6 weken een antwoord zijn');
    expect(lineOn(visitor)).to.deep.equal([
      `U stuurde uw klacht: ${inWords(sent)}`,
      `Vandaag: ${inWords(today)}`,
      `Einde van de 6 weken voor een antwoord: ${inWords(sixWeeksAfter(sent))}`,
      `Geen antwoord, en geen brief waarin staat dat het langer duurt? Dan is het te laat vanaf: ${inWords(lateAfter(sixWeeksAfter(sent)))}`,
      `Krijgt u op tijd wel zo’n brief? Dan is dit het einde van de 10 weken: ${inWords(tenWeeksAfter(sent))}`,
      askDisputesBody,
    ]);
  });

  it('shows who got a letter that it will take longer the ten weeks', async () => {
    const sent = daysAgo(50);
    const visitor = await advised(sent, [over, letter]);
    expect(visitor.heading()).to.equal('Er moet binnen 10 weken een antwoord zijn');
    expect(lineOn(visitor)).to.deep.equal([
      `U stuurde uw klacht: ${inWords(sent)}`,
      `Einde van de 6 weken voor een antwoord: ${inWords(sixWeeksAfter(sent))}`,
      `Vandaag: ${inWords(today)}`,
      `Einde van de 10 weken voor een antwoord: ${inWords(tenWeeksAfter(sent))}`,
      `Zonder antwoord te laat vanaf: ${inWords(lateAfter(tenWeeksAfter(sent)))}`,
      askDisputesBody,
    ]);
  });

  it('shows who got neither answer nor letter since when it is too late', async () => {
    const sent = daysAgo(60);
    const visitor = await advised(sent, [over, noLetter]);
    expect(visitor.heading()).to.equal('Vraag om antwoord en meld dat het te lang duurt');
    expect(lineOn(visitor)).to.deep.equal([
      `U stuurde uw klacht: ${inWords(sent)}`,
      `Einde van de 6 weken voor een antwoord: ${inWords(sixWeeksAfter(sent))}`,
      `Zonder antwoord te laat vanaf: ${inWords(lateAfter(sixWeeksAfter(sent)))}`,
      `Vandaag: ${inWords(today)}`,
      askDisputesBody,
    ]);
  });

  it('says of a month the first and the last day that it can be', async () => {
    const visitor = await open();
    await visitor.answer('Ziekenhuis, kliniek of ambulance', inTime);
    await give(visitor, today.slice(0, 7), 'Ik weet ongeveer wanneer (de maand)');
    const [sent, now, sixWeeks] = lineOn(visitor);
    expect(sent).to.match(/^U stuurde uw klacht: \p{L}+ \d{4}$/u);
    expect(now).to.equal(`Vandaag: ${inWords(today)}`);
    expect(sixWeeks).to.include(
      `Op zijn vroegst: ${inWords(sixWeeksAfter(`${today.slice(0, 7)}-01`))} Op zijn laatst: `,
    );
  });

  it('is not there without a date, nor for terms of another law', async () => {
    const visitor = await open();
    await visitor.answer('Ziekenhuis, kliniek of ambulance', inTime);
    expect(figureOn(visitor)).to.equal(null);
    visitor.element.reset();
    await visitor.settled();
    await visitor.answer('Rekening, verzekering of wachttijd', 'Het zorgkantoor');
    await give(visitor, daysAgo(10));
    expect(visitor.text()).to.include(`De datum die u gaf: ${inWords(daysAgo(10))}`);
    expect(figureOn(visitor)).to.equal(null);
  });

  it('is a named figure with a list in it, days that a machine can read, and one current date', async () => {
    const sent = daysAgo(60);
    const visitor = await advised(sent, [over, noLetter]);
    const figure = figureOn(visitor);
    expect(clean(figure.querySelector('figcaption')?.textContent)).to.equal('De belangrijke dagen op een rij');
    expect(figure.querySelectorAll('ol > li')).to.have.lengthOf(5);
    expect([...figure.querySelectorAll('time')].map(({ dateTime }) => dateTime)).to.deep.equal([
      sent,
      sixWeeksAfter(sent),
      lateAfter(sixWeeksAfter(sent)),
      today,
    ]);
    expect(itemsOn(visitor).map((item) => item.getAttribute('aria-current'))).to.deep.equal([
      null,
      null,
      null,
      'date',
      null,
    ]);
    expect(await barriers(visitor.element)).to.deep.equal([]);
  });

  it('is in the language of the visitor', async () => {
    const sent = daysAgo(10);
    const visitor = await advised(sent, [inTime]);
    await visitor.switchTo('English');
    expect(lineOn(visitor)[0]).to.equal(`You sent your complaint: ${inWords(sent, 'en-GB')}`);
  });

  /** What is drawn at an item: the mark beside it, and the piece of the line below it. */
  const drawnAt = (item: Element) => {
    const [mark, piece] = [getComputedStyle(item, '::before'), getComputedStyle(item, '::after')];
    return {
      mark: [mark.borderTopWidth, mark.borderTopStyle, mark.borderTopLeftRadius].join(' '),
      piece: piece.content === 'none' ? 'none' : piece.borderInlineStartStyle,
      colours: [mark.borderTopColor, piece.borderInlineStartColor],
    };
  };

  const looks: Readonly<Record<string, object>> = {
    'on a screen': {},
    'in forced colours': { forcedColors: 'active' },
    'on paper': { media: 'print' },
  };
  for (const [look, media] of Object.entries(looks)) {
    it(`tells past, today and ahead apart by shape, ${look}`, async function () {
      const visitor = await advised(daysAgo(50), [over, letter]);
      // An engine that cannot be asked for the look: a test in Chromium covers it.
      if (look !== 'on a screen' && !(await emulate(media))) return this.skip();
      const drawn = itemsOn(visitor).map(drawnAt);
      const [past, ring, diamond] = ['7px solid 50%', '3px solid 50%', '7px solid 0px'];
      expect(drawn.map(({ mark }) => mark)).to.deep.equal([past, past, diamond, ring, ring, ring]);
      expect(drawn.map(({ piece }) => piece)).to.deep.equal(['solid', 'solid', 'dotted', 'dotted', 'dotted', 'none']);
      expect(overflow(visitor.screen)).to.deep.equal([]);
    });
  }

  it('is black on paper, also from a dark page', async function () {
    style.textContent = ':root { color-scheme: dark; background: #12181f; color: #fff }';
    const visitor = await advised(daysAgo(50), [over, letter]);
    if (!(await emulate({ media: 'print' }))) return this.skip();
    const colours = itemsOn(visitor).flatMap((item) => [...drawnAt(item).colours, getComputedStyle(item).color]);
    expect([...new Set(colours)]).to.deep.equal(['rgb(0, 0, 0)']);
  });
});

describe('the line of a complaint in a receipt', () => {
  aReceiver();

  async function sentOff(day: string, answers: readonly string[], attributes: Attributes = {}): Promise<Visitor> {
    const visitor = await advised(day, answers, { endpoint: complete['endpoint'] as string, ...attributes });
    await visitor.write();
    await visitor.fill('Wat is er gebeurd?', 'De arts luisterde niet.');
    while (visitor.heading() !== 'Controleer uw antwoorden') await visitor.proceed();
    await visitor.send();
    return visitor;
  }

  for (const [who, days, answers] of [
    ['waits', 10, [inTime]],
    ['got a letter', 50, [over, letter]],
    ['got nothing', 60, [over, noLetter]],
  ] as const) {
    it(`is the one of the advice, for who ${who}`, async () => {
      const advice = lineOn(await advised(daysAgo(days), answers));
      const visitor = await sentOff(daysAgo(days), answers);
      expect(lineOn(visitor)).to.deep.equal(advice);
      expect(await barriers(visitor.element)).to.deep.equal([]);
    });
  }

  it('is there at a kiosk too', async () => {
    const visitor = await sentOff(daysAgo(10), [inTime], { mode: 'kiosk' });
    expect(lineOn(visitor)[0]).to.equal(`U stuurde uw klacht: ${inWords(daysAgo(10))}`);
  });

  it('is not there for who did not tell when they complained', async () => {
    const visitor = await open({ endpoint: complete['endpoint'] as string });
    await visitor.answer('Ziekenhuis, kliniek of ambulance', inTime);
    await visitor.write();
    await visitor.fill('Wat is er gebeurd?', 'De arts luisterde niet.');
    while (visitor.heading() !== 'Controleer uw antwoorden') await visitor.proceed();
    await visitor.send();
    expect(visitor.heading()).to.equal('Uw melding is aangekomen');
    expect(figureOn(visitor)).to.equal(null);
  });

  it('stands in the copy as one line of text a moment, without what day it is today', async () => {
    const write = navigator.clipboard.writeText;
    let copied = '';
    navigator.clipboard.writeText = async (text) => void (copied = text);
    const sent = daysAgo(60);
    const visitor = await sentOff(sent, [over, noLetter]);
    await visitor.press('Kopieer');
    navigator.clipboard.writeText = write;
    expect(copied).to.include(`

De belangrijke dagen op een rij
U stuurde uw klacht: ${inWords(sent)}
Einde van de 6 weken voor een antwoord: ${inWords(sixWeeksAfter(sent))}
Zonder antwoord te laat vanaf: ${inWords(lateAfter(sixWeeksAfter(sent)))}
${askDisputesBody}

`);
    expect(copied).to.not.include('Vandaag');
  });
});
