import { expect } from '@open-wc/testing';
import { complete, onScreen, open, type Attributes, type Visitor } from './widget-harness.js';

export const help = 'Help mij met de brief';
export const ready = 'Uw brief is klaar';
export const sendToday = 'Ja, ik verstuur de brief vandaag';
export const whatHappened = 'Wat is er gebeurd?';
export const talked = 'Ik heb erover gepraat, maar het is niet opgelost';
export const dareNot = 'Ik kan of durf niet met de zorgverlener te praten';

/** At the first question of a letter, from an answer to what was done so far. */
export async function lettering(attributes: Attributes = complete, stand = talked): Promise<Visitor> {
  const visitor = await open(attributes);
  await visitor.answer('Ziekenhuis, kliniek of ambulance', stand);
  await visitor.press(help);
  return visitor;
}

/** Presses Continue until the letter is shown, or another heading; every question may stay empty. Gives the headings on the way. */
export async function finish(visitor: Visitor, heading = ready): Promise<readonly string[]> {
  const passed: string[] = [];
  while (visitor.heading() !== onScreen(heading) && passed.length < 8) {
    passed.push(visitor.heading());
    await visitor.proceed();
    expect(visitor.errors(), visitor.heading()).to.be.empty;
  }
  return passed;
}

/** A finished letter with nothing in it. */
export async function finished(attributes: Attributes = complete, stand = talked): Promise<Visitor> {
  const visitor = await lettering(attributes, stand);
  await finish(visitor);
  return visitor;
}

/** The letter that is sent, line by line; what stands beside it in another language is left out. */
export const paper = (visitor: Visitor): string => {
  const page = visitor.screen.querySelector('.paper')?.cloneNode(true) as HTMLElement;
  for (const own of page.querySelectorAll('.own')) own.remove();
  return (page.textContent ?? '').replace(/\s+/g, ' ').trim();
};
