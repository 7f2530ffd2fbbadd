import { expect } from '@open-wc/testing';
import { loadAgain } from '../../src/locales/load-again.js';

/** A door that fails the first times, and what was asked of it. */
function door(failures: number) {
  const asked: string[] = [];
  const open = async (query = '') => {
    asked.push(query);
    if (asked.length <= failures) throw new TypeError(`not fetched ${asked.length}`);
    return 'the chunk';
  };
  return { asked, open };
}

describe('a chunk', () => {
  it('is asked for by its plain address', async () => {
    const { asked, open } = door(0);
    expect(await loadAgain('plain', open)).to.equal('the chunk');
    expect(asked).to.deep.equal(['']);
  });

  it('that fails once is asked for again under another address, and nobody notices', async () => {
    const { asked, open } = door(1);
    expect(await loadAgain('once', open)).to.equal('the chunk');
    expect(asked).to.deep.equal(['', '?r=1']);
  });

  it('that fails twice is given up, and a later call asks under yet another address', async () => {
    const { asked, open } = door(2);
    const error = await loadAgain('twice', open).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(TypeError);
    expect(await loadAgain('twice', open)).to.equal('the chunk');
    expect(asked).to.deep.equal(['', '?r=1', '?r=2']);
  });

  it('does not pay for the failures of another', async () => {
    const failing = door(9);
    await loadAgain('failing', failing.open).catch(() => undefined);
    const { asked, open } = door(0);
    await loadAgain('other', open);
    expect(asked).to.deep.equal(['']);
  });
});
