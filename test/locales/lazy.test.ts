import { expect } from '@open-wc/testing';
import { doorsOf, noWords, type FirstPart } from '../../src/locales/lazy.js';

const words = (text: string) => ({ templates: { s1: text } });

describe('the doors of a language', () => {
  /** A first part of which the first `failures` tries fail, and what was asked of it. */
  function firstPart(failures = 0) {
    const asked: (string | undefined)[] = [];
    const guideAsked: (string | undefined)[] = [];
    const first = async (query?: string): Promise<FirstPart<'guide' | 'geld'>> => {
      asked.push(query);
      if (asked.length <= failures) throw new TypeError('not fetched');
      const guide = async (again?: string) => {
        guideAsked.push(again);
        return words('guide');
      };
      return { ...words('start'), doors: { guide, geld: noWords } };
    };
    return { asked, guideAsked, doors: doorsOf(first, ['guide', 'geld']) };
  }

  it('open the first part', async () => {
    const { doors } = firstPart();
    expect((await doors.start()).templates).to.deep.equal({ s1: 'start' });
  });

  it('open another part through the first, which is fetched once', async () => {
    const { doors, asked } = firstPart();
    await doors.start();
    const parts = await Promise.all([doors.guide(), doors.guide()]);
    expect(parts.map(({ templates }) => templates)).to.deep.equal([{ s1: 'guide' }, { s1: 'guide' }]);
    expect(asked).to.have.lengthOf(1);
  });

  it('open another part when nobody opened the first', async () => {
    const { doors, asked } = firstPart();
    expect((await doors.guide()).templates).to.deep.equal({ s1: 'guide' });
    expect(asked).to.have.lengthOf(1);
  });

  it('give nothing, and fetch nothing, for a part without words', async () => {
    const { doors } = firstPart();
    expect((await doors.geld()).templates).to.deep.equal({});
  });

  it('ask again under another URL after a failure', async () => {
    const { doors, asked, guideAsked } = firstPart(1);
    await doors.guide().then(
      () => expect.fail('it did not fail'),
      (error: unknown) => expect(error).to.be.instanceOf(TypeError),
    );
    await doors.guide('?r=1');
    expect(asked).to.deep.equal([undefined, '?r=1']);
    expect(guideAsked).to.deep.equal(['?r=1']);
  });
});
