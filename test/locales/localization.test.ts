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
    await needPart('hoofdweg');
    const hoofdweg = hold('hoofdweg');
    const switching = switchLocale('en');
    await later();
    expect(currentLocale()).to.equal('nl');
    hoofdweg.open();
    await switching;
    hoofdweg.over();
    expect(currentLocale()).to.equal('en');
  });

  it('can be overtaken: the last one holds', async () => {
    await needPart('geld');
    const geld = hold('geld');
    const slow = switchLocale('en');
    await switchLocale('nl');
    geld.open();
    await slow;
    geld.over();
    expect(currentLocale()).to.equal('nl');
  });

  it('that was overtaken and then fails bothers nobody', async () => {
    await needPart('overig');
    const overig = hold('overig');
    overig.fails = 2;
    const slow = switchLocale('en');
    await switchLocale('nl');
    await slow;
    overig.over();
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

  it('costs nothing in Dutch', async () => {
    const product = hold('product');
    await needPart('product');
    product.over();
    expect(product.asked).to.equal(0);
  });

  it('comes in the language on the screen, and is fetched once', async () => {
    await switchLocale('en');
    const jeugd = hold('jeugd');
    const both = Promise.all([needPart('jeugd'), needPart('jeugd')]);
    await later();
    jeugd.open();
    await both;
    jeugd.over();
    expect(jeugd.asked).to.equal(1);
  });

  it('rejects when it cannot be fetched, and can be asked for again', async () => {
    await switchLocale('en');
    const bijzonder = hold('bijzonder');
    bijzonder.fails = 2;
    const error = await needPart('bijzonder').catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(TypeError);
    bijzonder.over();
    await needPart('bijzonder');
  });
});
