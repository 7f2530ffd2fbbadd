import { expect } from '@open-wc/testing';
import { complete, open, type Attributes, type Visitor } from './widget-harness.js';

export const story = 'Wat is er gebeurd?';
export const who = 'Wilt u zeggen wie u bent?';
export const anonymous = 'Nee, ik blijf anoniem';
export const known = 'Ja, tegen het meldpunt. Over anderen beslis ik straks.';

/** At the first screen of the form, from "I talked with them". */
export async function writing(attributes: Attributes = complete): Promise<Visitor> {
  const visitor = await open(attributes);
  await visitor.answer('Ziekenhuis, kliniek of ambulance', 'Ik heb erover gepraat, maar het is niet opgelost');
  await visitor.write();
  return visitor;
}

/** Presses Continue until a screen comes; every screen on the way may stay empty. */
export async function proceedTo(visitor: Visitor, heading: string): Promise<readonly string[]> {
  const passed: string[] = [];
  while (visitor.heading() !== heading && passed.length < 12) {
    passed.push(visitor.heading());
    await visitor.proceed();
    expect(visitor.errors(), visitor.heading()).to.be.empty;
  }
  return passed;
}
