import { expect } from '@open-wc/testing';
import type { Address, Path, Step } from '../../src/flows/flow.js';
import { followersOf, leadsTo, type Tree } from '../../src/flows/graph.js';
import { regimeOf } from '../../src/flows/regime.js';
import { outcome } from '../fixtures/ice-cream.js';

const forked = (steps: Record<string, Step>): Tree => ({ begin: { topic: 'begin', steps } });

describe('the law that governs what is told', () => {
  const said = (wie: string | undefined, zorg: string | undefined, trail: readonly Address[] = []): Path => ({
    trail,
    answers: { ...(wie && { 'contact/wie': wie }), ...(zorg && { 'begin/zorg': zorg }) },
  });

  it('is the Jeugdwet for who came through the question on youth help, whatever they said before', () => {
    expect(regimeOf(said(undefined, 'msz', ['begin/zorg', 'jeugd/over', 'jeugd/J5']))).to.equal('jeugd');
    expect(regimeOf(said(undefined, 'jeugd', ['begin/zorg']))).to.equal('');
  });

  it('is it for somebody under 18 too, but not for care that is the same at any age', () => {
    const open = ['ggz', 'gehandicaptenzorg', 'geld', 'anders', undefined];
    expect(open.map((zorg) => regimeOf(said('jongere', zorg)))).to.deep.equal(open.map(() => 'jeugd'));
    const same = ['eerstelijn', 'msz', 'ouderenzorg', 'cosmetisch', 'product'];
    expect(same.map((zorg) => regimeOf(said('jongere', zorg)))).to.deep.equal(same.map(() => ''));
    expect(regimeOf(said('kind', 'ggz'))).to.equal('');
  });

  it('can decide at a fork, by what is on the trail now and not by what was answered once', () => {
    const tree = forked({
      a: outcome({ roads: { on: { by: 'regime', when: { jeugd: 'young' }, otherwise: 'grown' } } }),
      young: outcome(),
      grown: outcome(),
    });
    const to = (path: Path) => leadsTo(tree, 'begin/a', 'on', path);
    expect(to({ trail: ['jeugd/over', 'begin/a'], answers: {} })).to.equal('begin/young');
    expect(to({ trail: ['begin/a'], answers: { 'jeugd/over': 'hulp' } })).to.equal('begin/grown');
    expect(followersOf(tree, 'begin/a')).to.have.members(['begin/young', 'begin/grown']);
  });
});
