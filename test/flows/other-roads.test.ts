import { expect } from '@open-wc/testing';
import type { Address, Question } from '../../src/flows/flow.js';
import { addressesOf, leadsTo, roadsOf, stepAt } from '../../src/flows/graph.js';
import { dutch } from '../../src/flows/dutch-msg.js';
import { wholeTree } from '../../scripts/tree/whole-tree.js';

const { tree } = wholeTree(dutch);
const nothingSaid = { trail: [], answers: {} };
const healthSectors = ['eerstelijn', 'ggz', 'msz', 'ouderenzorg', 'gehandicaptenzorg', 'cosmetisch'];
const question = (at: Address) => stepAt(tree, at) as Question;

describe('the other roads', () => {
  it('are the same on every ordinary outcome as at the question before it', () => {
    const stages: readonly (readonly [Address, RegExp])[] = [
      ['hoofdweg/stand', /^hoofdweg\/W/],
      ['jeugd/standHulp', /^jeugd\/J1[a-d]$/],
      ['jeugd/standBescherming', /^jeugd\/J2[a-d]$/],
    ];
    for (const [at, ordinary] of stages) {
      const above = Object.keys(question(at).roads ?? {});
      expect(above.length, at).to.be.greaterThan(10);
      const outcomes = addressesOf(tree).filter((address) => ordinary.test(address));
      expect(outcomes.length, at).to.be.greaterThan(3);
      const lacking = outcomes.flatMap((outcome) => {
        const { roads = {} } = stepAt(tree, outcome) ?? {};
        return above
          .filter(
            (road) =>
              !(road in roads) || leadsTo(tree, outcome, road, nothingSaid) !== leadsTo(tree, at, road, nothingSaid),
          )
          .map((road) => `${outcome} ${road}`);
      });
      expect(lacking).to.deep.equal([]);
    }
  });

  it('lead from every place of care to its twins: the bill, the waiting, the municipality, the prison, and who works there', () => {
    const twins = ['geld/G1', 'geld/G3', 'geld/gemeente', 'overig/O1', 'overig/O4'];
    for (const sector of healthSectors) {
      const answers = { 'begin/zorg': sector };
      const near = roadsOf(question('hoofdweg/stand'), answers).map((road) =>
        leadsTo(tree, 'hoofdweg/stand', road, { trail: [], answers }),
      );
      expect(near, sector).to.include.members(twins);
    }
  });

  it('name what is mistaken for one place of care only there', () => {
    const from = (zorg: string) => roadsOf(question('hoofdweg/stand'), { 'begin/zorg': zorg });
    expect(from('cosmetisch')).to.include.members(['huidverzorging', 'onbevoegd', 'product']);
    expect(from('eerstelijn')).to.include('keuring').and.not.to.include('huidverzorging');
    expect(from('ggz')).to.include('jeugd').and.not.to.include('onbevoegd');
  });
});
