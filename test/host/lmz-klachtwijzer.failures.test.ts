import { expect } from '@open-wc/testing';
import type { LmzErrorEvent } from '../../src/page/events.js';
import { aReceiver } from '../fake-receiver.js';
import { anonymous, proceedTo, story, who, writing } from '../form-visitor.js';
import { finish, help } from '../letter-visitor.js';
import { complete, open, until, type Visitor } from '../widget-harness.js';

const typed = 'De arts luisterde niet naar mij.';
const number = '088 120 50 20';

/** Functions that every room uses. */
const builtins: Readonly<Record<string, readonly [owner: object, name: string]>> = {
  map: [Array.prototype, 'map'],
  flatMap: [Array.prototype, 'flatMap'],
  filter: [Array.prototype, 'filter'],
  find: [Array.prototype, 'find'],
  some: [Array.prototype, 'some'],
  includes: [Array.prototype, 'includes'],
  replace: [String.prototype, 'replace'],
  entries: [Object, 'entries'],
  keys: [Object, 'keys'],
  fromEntries: [Object, 'fromEntries'],
};

/** What happens in our code after a throw is the same in every engine: one walks them all. */
const everything = navigator.userAgent.includes('Chrome/');

/** Does something while the nth call of a builtin throws; gives how often it was called. */
async function breaking([owner, name]: readonly [object, string], nth: number, act: () => Promise<void>) {
  const real = Object.getOwnPropertyDescriptor(owner, name) as PropertyDescriptor;
  let calls = 0;
  Object.defineProperty(owner, name, {
    ...real,
    value(this: unknown, ...values: unknown[]) {
      calls += 1;
      if (calls === nth) throw new RangeError('broken on purpose');
      return (real.value as (...given: unknown[]) => unknown).apply(this, values);
    },
  });
  try {
    await act();
  } finally {
    Object.defineProperty(owner, name, real);
  }
  return calls;
}

/** Lets handlers, machines and the drawing after them run. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
}

interface Place {
  readonly name: string;
  readonly reach: () => Promise<Visitor>;
  /** What is pressed there. */
  readonly press: string;
  readonly wrote: boolean;
}

const atStory = async () => {
  const visitor = await writing();
  await visitor.fill(story, typed);
  return visitor;
};

const atCheck = async () => {
  const visitor = await atStory();
  await proceedTo(visitor, who);
  await visitor.choose(anonymous);
  await proceedTo(visitor, 'Controleer uw antwoorden');
  return visitor;
};

const atReceipt = async () => {
  const visitor = await atCheck();
  await visitor.send();
  return visitor;
};

const advised = async () => {
  const visitor = await open(complete);
  await visitor.answer('Ziekenhuis, kliniek of ambulance', 'Ik heb erover gepraat, maar het is niet opgelost');
  return visitor;
};

/** At the reason in a letter that objects: only the letter has that field. */
const atReason = async () => {
  const visitor = await open(complete);
  await visitor.answer('Rekening, verzekering of wachttijd', 'De zorgverzekeraar betaalt niet of helpt niet goed');
  await visitor.press(help);
  await visitor.proceed();
  await visitor.proceed();
  await visitor.fill('Waarom bent u het er niet mee eens?', typed);
  return visitor;
};

const atLetter = async () => {
  const visitor = await atReason();
  await finish(visitor);
  return visitor;
};

const second = async () => {
  const visitor = await open(complete);
  await visitor.answer('Ziekenhuis, kliniek of ambulance');
  return visitor;
};

const places: readonly Place[] = [
  { name: 'the first question', reach: () => open(complete), press: 'Ga verder', wrote: false },
  { name: 'a question', reach: second, press: 'Terug', wrote: false },
  { name: 'the way to the form', reach: advised, press: 'Meld het bij het Landelijk Meldpunt Zorg', wrote: false },
  { name: 'an advice', reach: advised, press: 'Terug', wrote: false },
  { name: 'the way to the letter', reach: advised, press: help, wrote: false },
  { name: 'a question of the letter', reach: atReason, press: 'Ga verder', wrote: true },
  { name: 'the letter', reach: atLetter, press: 'Terug naar het advies', wrote: true },
  { name: 'an answer in the letter', reach: atLetter, press: 'Verander: Waarom', wrote: true },
  { name: 'the story', reach: atStory, press: 'Ga verder', wrote: true },
  { name: 'the way back from the form', reach: atStory, press: 'Terug', wrote: true },
  { name: 'everything to check', reach: atCheck, press: 'Terug', wrote: true },
  { name: 'sending', reach: atCheck, press: 'Verstuur mijn melding', wrote: true },
  { name: 'the receipt', reach: atReceipt, press: 'Iets toevoegen aan dit bericht', wrote: false },
];

/** All that can be read on the screen, and stands in its fields. */
function readable(visitor: Visitor): string {
  const fields = [...visitor.screen.querySelectorAll<HTMLTextAreaElement>('textarea, input')];
  return [visitor.screen.textContent, ...fields.map(({ value }) => value)].join(' ');
}

const notice = (visitor: Visitor) => visitor.screen.querySelector('[role="alert"]');

describe('whatever throws', () => {
  const receiver = aReceiver();

  for (const { name, reach, press, wrote } of places) {
    it(`at ${name}: there is a screen that works, or a notice with a number, what was typed and a fresh start`, async () => {
      let failed = 0;
      for (const builtin of Object.values(builtins).slice(0, everything ? undefined : 3)) {
        for (const nth of everything ? [1, 2, 5] : [1]) {
          const visitor = await reach();
          const told: LmzErrorEvent[] = [];
          visitor.element.addEventListener('lmz-error', (event) => told.push(event));
          const buttons = [...visitor.screen.querySelectorAll('button')];
          const button = buttons.find((one) => one.textContent?.includes(press)) as HTMLButtonElement;
          await breaking(builtin, nth, async () => {
            button.click();
            await turns();
          });
          await until('the widget stands still', () => notice(visitor) ?? !visitor.status());
          const shown = notice(visitor);
          const where = `${builtin[1]} ${nth}`;
          if (shown) {
            failed += 1;
            if (wrote) expect(readable(visitor), where).to.include(typed);
            expect(shown.textContent, where).to.include(number);
            expect(visitor.buttons(), where).to.include('Begin opnieuw');
            expect(told.map(({ detail }) => Object.keys(detail))).to.deep.equal([['code']]);
            [...visitor.screen.querySelectorAll('button')].find((one) => one.textContent === 'Begin opnieuw')?.click();
            await until('there is a first question', () => visitor.heading().startsWith('Over welke zorg'));
            await visitor.answer('Ziekenhuis, kliniek of ambulance');
            await until(`${where}: the next question comes`, () => visitor.heading() === 'Wat heeft u al gedaan?');
          } else {
            expect(visitor.heading(), where).to.not.equal('');
            expect(told).to.have.length(0);
          }
          visitor.element.remove();
          receiver.answers = [];
        }
      }
      expect(failed, 'nothing threw').to.be.greaterThan(0);
    });
  }

  it('while a screen is drawn: it can be tried again, and everything that was typed is there', async () => {
    const visitor = await atStory();
    await breaking([Array.prototype, 'map'], 1, async () => {
      visitor.element.requestUpdate();
      await turns();
    });
    expect(notice(visitor)?.textContent).to.include(typed);
    const again = [...visitor.screen.querySelectorAll('button')].find((one) => one.textContent === 'Probeer opnieuw');
    again?.click();
    await visitor.settled();
    expect(visitor.field(story).value).to.equal(typed);
    await visitor.proceed();
    expect(visitor.errors()).to.have.length(0);
  });

  for (const [where, reach] of [
    ['at a question of the letter', atReason],
    ['with the letter on the screen', atLetter],
    [
      'on the advice after the letter',
      async () => {
        const visitor = await atLetter();
        await visitor.press('Terug naar het advies');
        return visitor;
      },
    ],
    [
      'in the form of somebody who wrote a letter',
      async () => {
        const visitor = await open(complete);
        await visitor.answer(
          'Ziekenhuis, kliniek of ambulance',
          'Ik heb antwoord op mijn klacht, maar ik ben het er niet mee eens',
        );
        await visitor.press(help);
        await visitor.proceed();
        await visitor.proceed();
        await visitor.fill('Waarom bent u het er niet mee eens?', typed);
        while (visitor.buttons().includes('Ga verder')) await visitor.back();
        await visitor.write();
        return visitor;
      },
    ],
  ] as const)
    it(`while a screen is drawn ${where}: what only a letter asks is there too`, async () => {
      const visitor = await reach();
      await breaking([Array.prototype, 'map'], 1, async () => {
        visitor.element.requestUpdate();
        await turns();
      });
      expect(notice(visitor)?.textContent).to.include(typed);
      [...visitor.screen.querySelectorAll('button')].find((one) => one.textContent === 'Probeer opnieuw')?.click();
      await visitor.settled();
      expect(notice(visitor)).to.equal(null);
      expect(visitor.heading()).to.not.equal('');
    });

  it('before the first screen was painted: the visit of a fresh start is not begun a second time', async () => {
    const { requestAnimationFrame } = window;
    let paint = () => {};
    window.requestAnimationFrame = (draw) => ((paint = () => draw(performance.now())), 1);
    const visitor = await open(complete);
    window.requestAnimationFrame = requestAnimationFrame;
    await breaking([Array.prototype, 'map'], 1, async () => {
      visitor.element.requestUpdate();
      await turns();
    });
    notice(visitor)?.querySelector('button')?.click();
    await until('there is a first question', () => visitor.heading().startsWith('Over welke zorg'));
    await visitor.answer('Ziekenhuis, kliniek of ambulance');
    await until('the next question comes', () => visitor.heading() === 'Wat heeft u al gedaan?');
    paint();
    await new Promise((later) => setTimeout(later, 200));
    expect(visitor.heading()).to.equal('Wat heeft u al gedaan?');
  });

  it('keeps what stands in a field that nobody was told of', async () => {
    const visitor = await writing();
    visitor.field(story).value = typed;
    await breaking([Array.prototype, 'map'], 1, async () => {
      visitor.element.requestUpdate();
      await turns();
    });
    expect(notice(visitor)?.textContent).to.include(typed);
  });

  it('says nothing of the visitor to the page, nor in the console', async () => {
    const { warn } = console;
    const said: unknown[] = [];
    console.warn = (...words: unknown[]) => said.push(...words);
    const visitor = await atStory();
    await breaking([Array.prototype, 'map'], 1, async () => {
      visitor.element.requestUpdate();
      await turns();
    });
    console.warn = warn;
    expect(said.join(' ')).to.not.include('purpose');
    expect(notice(visitor)).to.not.equal(null);
  });
});
