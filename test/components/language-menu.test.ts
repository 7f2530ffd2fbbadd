import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { onScreen, open, until, type Visitor } from '../widget-harness.js';

const title = 'Over welke zorg of hulp gaat het?';

const menuOf = ({ screen }: Visitor) => screen.querySelector('select') as HTMLSelectElement;

/** A moment in which a language would have come, had it been asked for: it is in memory already. */
const moment = () => new Promise((over) => setTimeout(over, 150));

/** With the words of English there already, in Dutch, and the focus on the menu. */
async function atTheMenu(): Promise<Visitor> {
  const visitor = await open();
  await visitor.switchTo('English');
  await visitor.switchTo('Nederlands');
  menuOf(visitor).blur();
  menuOf(visitor).focus();
  return visitor;
}

/** Presses the key that names English, on the closed menu. Some systems open the menu on arrows. */
async function pressDown(visitor: Visitor): Promise<void> {
  await sendKeys({ press: 'ArrowDown' });
  await until('the menu names English', () => menuOf(visitor).value === 'en');
  await moment();
}

describe('the choice of language', () => {
  it('waits while keys go through the closed menu', async () => {
    const visitor = await atTheMenu();
    await pressDown(visitor);
    expect(visitor.element.locale).to.equal('nl');
    expect(visitor.heading()).to.equal(title);
    await sendKeys({ press: 'ArrowUp' });
    await moment();
    expect([menuOf(visitor).value, visitor.element.locale]).to.deep.equal(['nl', 'nl']);
  });

  it('waits for letters too', async () => {
    const visitor = await atTheMenu();
    // A capital: there are processors on which Chromium takes a small letter for another one here.
    await sendKeys({ press: 'E' });
    await until('the menu names English', () => menuOf(visitor).value === 'en');
    await moment();
    expect(visitor.element.locale).to.equal('nl');
  });

  it('is made with Enter, which keeps the focus there', async () => {
    const visitor = await atTheMenu();
    await pressDown(visitor);
    await sendKeys({ press: 'Enter' });
    await until('the screen is in English', () => visitor.element.locale === 'en');
    await visitor.settled();
    expect(visitor.heading()).to.equal(onScreen(title));
    expect(visitor.screen.activeElement).to.equal(menuOf(visitor));
  });

  it('is made by leaving the menu', async () => {
    const visitor = await atTheMenu();
    await pressDown(visitor);
    await sendKeys({ press: 'Tab' });
    await until('the screen is in English', () => visitor.element.locale === 'en');
  });

  it('is taken back with Escape', async () => {
    const visitor = await atTheMenu();
    await pressDown(visitor);
    await sendKeys({ press: 'Escape' });
    menuOf(visitor).blur();
    await moment();
    expect([menuOf(visitor).value, visitor.element.locale]).to.deep.equal(['nl', 'nl']);
  });

  it('is made at once by whoever chooses without keys: mouse, finger, screen reader', async () => {
    const visitor = await atTheMenu();
    menuOf(visitor).value = 'en';
    menuOf(visitor).dispatchEvent(new Event('change', { bubbles: true }));
    await until('the screen is in English', () => visitor.element.locale === 'en');
  });

  it('asks for no language again when the menu is left without another choice', async () => {
    const visitor = await atTheMenu();
    const told: unknown[] = [];
    visitor.element.addEventListener('lmz-language-change', ({ detail }) => told.push(detail));
    await sendKeys({ press: 'Tab' });
    await moment();
    expect(told).to.deep.equal([]);
  });
});
