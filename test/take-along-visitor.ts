import { expect } from '@open-wc/testing';
import { allSteps, walkTo } from './all-steps.js';
import { replacePrint, type Page } from './printer.js';
import { open, complete, until, type Attributes, type Visitor } from './widget-harness.js';

export const story = 'De arts luisterde niet naar mij.';
export const hospital = 'Ziekenhuis, kliniek of ambulance';
const talked = 'Ik heb erover gepraat, maar het is niet opgelost';
export const advised = 'Stuur uw klacht naar de zorgverlener of instelling';

/** The part of an advice that offers to take it along. */
export const along = (visitor: Visitor) => visitor.screen.querySelector<HTMLElement>('.advice-along');

/** What can be taken along comes while the advice is read. */
export const offered = (visitor: Visitor) => until('it can be taken along', () => along(visitor));

/** Presses the button to print, and gives the pages that the printer got. */
export async function papersOf(visitor: Visitor): Promise<readonly Page[]> {
  const pages: Page[] = [];
  replacePrint((page) => pages.push(page));
  await visitor.press('Print op één blad');
  await until('it is printed', () => pages.length > 0);
  return pages;
}

/** At an advice, by the shortest way. */
export async function advisedAt(address: string, attributes: Attributes = {}): Promise<Visitor> {
  const visitor = await open(attributes);
  const way = allSteps().find((one) => one.address === address);
  if (!way) throw new Error(`No way to ${address}`);
  await walkTo(visitor, way);
  await offered(visitor);
  return visitor;
}

/** At the advice to write, with nothing written yet. */
export async function advisedToWrite(attributes: Attributes = {}): Promise<Visitor> {
  const visitor = await open(attributes);
  await visitor.answer(hospital, talked);
  expect(visitor.heading()).to.equal(advised);
  await offered(visitor);
  return visitor;
}

/** At the advice to write, after something was written for LMZ. */
export async function havingWritten(attributes: Attributes = complete): Promise<Visitor> {
  const visitor = await advisedToWrite(attributes);
  await visitor.write();
  await visitor.fill('Wat is er gebeurd?', story);
  await visitor.back();
  expect(visitor.heading()).to.equal(advised);
  await offered(visitor);
  return visitor;
}

interface Waiting {
  /** The day or the month; not known when left out. */
  readonly day?: string;
  readonly precision?: string;
  readonly attributes?: Attributes;
}

/** At the advice to wait for an answer, with a day to count from. */
export async function waiting({ day, precision, attributes = complete }: Waiting = {}): Promise<Visitor> {
  const visitor = await open(attributes);
  await visitor.answer(hospital, 'Ik heb de zorgverlener minder dan 6 weken geleden een klacht gestuurd');
  await visitor.press('Reken de datum voor mij uit');
  if (day) await visitor.fillDate(day, precision);
  else await visitor.choose('Ik weet het niet');
  await visitor.proceed();
  expect(visitor.heading()).to.equal('Er moet binnen 6 weken een antwoord zijn');
  await offered(visitor);
  return visitor;
}
