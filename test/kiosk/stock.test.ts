import { expect } from '@open-wc/testing';
import type { KeyboardChunk } from '../../src/kiosk/doors.js';
import { Stock } from '../../src/kiosk/stock.js';
import { locales } from '../../src/locales/localization.js';
import type { Visit } from '../../src/visit/visit.js';

const keyboard = {} as KeyboardChunk;
const { fetch } = window;

/** A stock whose visit fetches everything, or not. */
function aStock(fetchEverything: () => Promise<void>) {
  const visit = { fetchEverything } as unknown as Visit;
  return new Stock({ visit: () => visit, loadEngine: () => {}, changed: () => {} }, () => Promise.resolve(keyboard));
}

describe('the stock of a kiosk', () => {
  afterEach(() => {
    window.fetch = fetch;
  });

  it('offers no language before all that a visit needs has come, and then all', async () => {
    let come = () => {};
    const stock = aStock(() => new Promise<void>((done) => (come = done)));
    const filling = stock.fill();
    expect(stock.languages).to.deep.equal([]);
    come();
    await filling;
    expect(stock.languages).to.deep.equal(locales);
    expect(stock.keyboard).to.equal(keyboard);
  });

  it('asks for what did not come only while the page itself can be had', async () => {
    let times = 0;
    const stock = aStock(() => {
      times += 1;
      return times < 2 ? Promise.reject(new Error('away')) : Promise.resolve();
    });
    await stock.fill();
    window.fetch = () => Promise.reject(new TypeError('away'));
    await stock.fill();
    window.fetch = () => Promise.resolve(new Response(null, { status: 503 }));
    await stock.fill();
    expect([times, stock.languages]).to.deep.equal([1, []]);
    window.fetch = () => Promise.resolve(new Response());
    await stock.fill();
    expect([times, stock.languages]).to.deep.equal([2, locales]);
  });

  it('is filled once', async () => {
    let times = 0;
    const stock = aStock(() => {
      times += 1;
      return Promise.resolve();
    });
    await Promise.all([stock.fill(), stock.fill()]);
    await stock.fill();
    expect(times).to.equal(1);
  });
});
