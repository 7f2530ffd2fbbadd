import type { Tab } from '../hostile/engines.js';
import { goes } from './going.js';
import type { Pages } from './kiosk-site.js';
import { printNothing, putClockForward } from './screen.js';
import type { Visitor } from './visitor.js';

/** A way for a visit to end. */
export interface Way {
  /** Ends the sentence "a visitor leaves …". */
  readonly name: string;
  /** What the visitor has done so far, by the id of that choice; left out: they talked about it. */
  readonly stand?: 'choice-antwoord';
  /** Whether it begins at the first question. */
  readonly isAdded?: true;
  /** From the advice to the end; the start screen is there or comes by itself. */
  readonly goes: (visitor: Visitor, pages: Pages) => Promise<void>;
}

async function fillsForm(visitor: Visitor): Promise<void> {
  await visitor.follows(/^(Meld het bij|Report it to)/);
  await visitor.toCheck();
  await visitor.hears();
}

/** On the last screen with fields, everything filled in. */
async function fillsFields(visitor: Visitor): Promise<void> {
  await fillsForm(visitor);
  for (let steps = 0; steps < 4; steps += 1) {
    const { heading, controls } = await visitor.screen();
    if (controls.some(({ id }) => id === 'field-naam')) return;
    await visitor.press('.kiosk-bar button');
    await visitor.until('an earlier screen is there', (now) => now.heading !== heading);
  }
  throw new Error('The way back does not lead to the fields.');
}

async function writesLetter(visitor: Visitor): Promise<void> {
  await visitor.follows(/^(Help mij met de brief|Help me with the letter)/);
  await visitor.typesUntil(({ controls }) => controls.some(({ label }) => /print/i.test(label)));
  await visitor.tab.run(printNothing);
  await visitor.pressLabelled(/print/i);
}

const idle = 90_000;

/** Lets the time pass in which somebody may be still, and that of the warning. */
async function isStill({ tab }: Visitor): Promise<void> {
  for (let parts = 0; parts < 2; parts += 1) {
    await tab.run(putClockForward, idle);
    await new Promise((later) => setTimeout(later, 1_300));
  }
}

/** Lets drawing break from the next screen on, until the widget has told of it. */
async function breaks(visitor: Visitor): Promise<void> {
  const { tab } = visitor;
  await tab.run(() => {
    document.importNode = () => {
      throw new Error('broken');
    };
  });
  await visitor.press('.reached button.primary', -1);
  for (let looks = 0; looks < 100; looks += 1) {
    const { told } = await tab.run(() => ({ told: (window as unknown as { faultsTold: string[] }).faultsTold.length }));
    if (told > 0) break;
    if (looks === 99) throw new Error('Nothing broke.');
    await new Promise((again) => setTimeout(again, 40));
  }
  await tab.run(() => Reflect.deleteProperty(document, 'importNode'));
}

async function isRemoved(tab: Tab): Promise<void> {
  await tab.run(() => {
    const widget = document.querySelector('lmz-klachtwijzer');
    const parent = widget?.parentElement;
    widget?.remove();
    setTimeout(() => widget && parent?.append(widget), 300);
  });
}

/** Leaves a text in the middle of being composed, as an input method does; only Chromium's driver can. */
async function composes({ tab, canary }: Visitor): Promise<void> {
  const session = await tab.chromium?.createCDPSession();
  const { length } = canary.foreign;
  await session?.send('Input.imeSetComposition', {
    text: canary.foreign,
    selectionStart: length,
    selectionEnd: length,
  });
  await session?.detach();
}

/** Each by a short name. */
export const ways: Readonly<Record<string, Way>> = {
  form: {
    name: 'from a screen of the form',
    goes: async (visitor) => {
      await fillsFields(visitor);
      await visitor.isFinished();
    },
  },
  check: {
    name: 'from the screen to check',
    stand: 'choice-antwoord',
    goes: async (visitor) => {
      await fillsForm(visitor);
      await visitor.isFinished();
    },
  },
  receipt: {
    name: 'from the receipt',
    goes: async (visitor) => {
      await fillsForm(visitor);
      await visitor.sends();
      await visitor.isFinished();
    },
  },
  addition: {
    name: 'while adding to what they reported before',
    isAdded: true,
    goes: async (visitor) => {
      await visitor.follows(/^(Ik heb al iets gemeld|I have already reported)/);
      await visitor.follows(/^(Stuur uw aanvulling|Send your addition)/);
      await visitor.toCheck();
      await visitor.isFinished();
    },
  },
  letter: {
    name: 'from a letter that was printed',
    goes: async (visitor) => {
      await writesLetter(visitor);
      await visitor.isFinished();
    },
  },
  idle: {
    name: 'without a word',
    goes: async (visitor) => {
      await fillsFields(visitor);
      await isStill(visitor);
    },
  },
  away: {
    name: 'by another page, and Back brings the kiosk again',
    goes: async (visitor, { kiosk, elsewhere }) => {
      await fillsFields(visitor);
      await visitor.tab.run(() => void Object.assign(window, { wasHere: true }));
      await visitor.tab.open(elsewhere);
      await goes(visitor.tab, 'back', new URL(kiosk).pathname);
      const { wasHere } = await visitor.tab.run(() => ({ wasHere: 'wasHere' in window }));
      visitor.cameBackToSamePage = wasHere;
    },
  },
  kept: {
    name: 'by another page, as far as the page hears of it, and is kept for Back',
    goes: async (visitor) => {
      await fillsFields(visitor);
      await visitor.tab.run(() => {
        for (const name of ['pagehide', 'pageshow'])
          window.dispatchEvent(new PageTransitionEvent(name, { persisted: true }));
      });
    },
  },
  composing: {
    name: 'in the middle of a word that is being composed',
    goes: async (visitor) => {
      await fillsFields(visitor);
      await visitor.press("[id='field-naam']");
      await composes(visitor);
      await isStill(visitor);
    },
  },
  reset: {
    name: 'when the page resets the widget',
    goes: async (visitor) => {
      await fillsFields(visitor);
      await visitor.tab.run(() => document.querySelector<HTMLElement & { reset(): void }>('lmz-klachtwijzer')?.reset());
    },
  },
  crash: {
    name: 'after something threw',
    goes: async (visitor) => {
      await fillsFields(visitor);
      await breaks(visitor);
    },
  },
  removed: {
    name: 'when the widget is taken out and put back',
    goes: async (visitor) => {
      await fillsFields(visitor);
      await isRemoved(visitor.tab);
    },
  },
};
