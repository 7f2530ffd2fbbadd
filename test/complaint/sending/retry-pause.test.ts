import { expect } from '@open-wc/testing';
import { mayTryAgain, retryPause } from '../../../src/complaint/sending/retry-pause.js';

describe('the pause before an automatic try', () => {
  it('is anything up to 1, 2 and 4 seconds', () => {
    expect([0, 1, 2].map((tries) => retryPause(tries, 0, () => 0))).to.deep.equal([0, 0, 0]);
    expect([0, 1, 2].map((tries) => retryPause(tries, 0, () => 0.5))).to.deep.equal([500, 1_000, 2_000]);
  });

  it('differs from one widget to the next', () => {
    expect(new Set(Array.from({ length: 20 }, () => retryPause(2))))
      .to.have.property('size')
      .above(10);
  });

  it('is never shorter than the recipient asks', () => {
    expect(retryPause(0, 30, () => 0)).to.equal(30_000);
    expect(retryPause(0, 30, () => 0.5)).to.equal(30_500);
  });

  it('comes three times', () => {
    expect([0, 1, 2, 3].map((tries) => mayTryAgain(tries))).to.deep.equal([true, true, true, false]);
  });

  it('is left to the person when the recipient asks for more than a minute', () => {
    expect(mayTryAgain(0, 60)).to.equal(true);
    expect(mayTryAgain(0, 61)).to.equal(false);
  });
});
