import { msg } from '@lit/localize';
import { expect } from '@open-wc/testing';
import { doors } from '../../src/locales/generated/parts.js';
import { currentLocale, locales, needPart, onLocaleChange, switchLocale } from '../../src/locales/localization.js';

type Door = (typeof doors.en)['start'];

/** Stands in the way of one part of English until a test opens it, or has it fail. */
function hold(part: keyof typeof doors.en) {
  const real = doors.en[part];
  const waiting: (() => void)[] = [];
  const gate = {
    fails: 0,
    asked: 0,
    open: () => waiting.splice(0).forEach((go) => go()),
    over: () => void (doors.en[part] = real),
  };
  doors.en[part] = (async (query?: string) => {
    gate.asked += 1;
    if (gate.fails > 0) {
      gate.fails -= 1;
      throw new TypeError('not fetched');
    }
    await new Promise<void>((go) => waiting.push(go));
    return real(query);
  }) as Door;
  return gate;
}

const inDutch = 'Ga verder';
const spoken = () => (msg as (text: string) => string)(inDutch);

/** Lets what was started get as far as it can. */
const later = () => new Promise((go) => setTimeout(go, 20));

/** In this order, since what was fetched stays: each test uses a part that was not asked for before. */
describe('switching the language', () => {
  let changes = 0;
  const forget = onLocaleChange(() => (changes += 1));
  after(forget);
  afterEach(() => switchLocale('nl'));

  it('starts in Dutch, which needs no fetching', () => {
    expect(locales).to.include.members(['nl', 'en']);
    expect([currentLocale(), spoken()]).to.deep.equal(['nl', inDutch]);
  });

  it('that fails leaves the screen in the language it had, and can be tried again', async () => {
    const start = hold('start');
    start.fails = 2;
    const error = await switchLocale('en').catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(TypeError);
    expect([currentLocale(), spoken(), changes]).to.deep.equal(['nl', inDutch, 0]);
    const again = switchLocale('en');
    await later();
    start.open();
    await again;
    start.over();
    expect(currentLocale()).to.equal('en');
    expect(spoken()).to.not.equal(inDutch);
    expect(changes).to.equal(1);
  });

  it('waits for every part that is in use, so that no screen is half in Dutch', async () => {
    const guide = hold('guide');
    await needPart('guide');
    expect(guide.asked, 'in Dutch').to.equal(0);
    const switching = switchLocale('en');
    await later();
    expect(currentLocale()).to.equal('nl');
    guide.open();
    await switching;
    guide.over();
    expect(currentLocale()).to.equal('en');
  });

  it('can be overtaken: the last one holds', async () => {
    await needPart('tree');
    const tree = hold('tree');
    const slow = switchLocale('en');
    await switchLocale('nl');
    tree.open();
    await slow;
    tree.over();
    expect(currentLocale()).to.equal('nl');
  });

  it('that was overtaken and then fails bothers nobody', async () => {
    await needPart('date');
    const dating = hold('date');
    dating.fails = 2;
    const slow = switchLocale('en');
    await switchLocale('nl');
    await slow;
    dating.over();
    expect(currentLocale()).to.equal('nl');
  });

  it('to the language on the screen tells nobody', async () => {
    const before = changes;
    await switchLocale('nl');
    expect(changes).to.equal(before);
  });
});

describe('a part that is needed', () => {
  afterEach(() => switchLocale('nl'));

  it('rejects when it cannot be fetched; asked for again it comes in the language on the screen, and is fetched once', async () => {
    await switchLocale('en');
    const form = hold('form');
    form.fails = 2;
    const error = await needPart('form').catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(TypeError);
    const both = Promise.all([needPart('form'), needPart('form')]);
    await later();
    form.open();
    await both;
    form.over();
    expect(form.asked).to.equal(3);
  });
});
