import { expect } from '@open-wc/testing';
import type { Address } from '../../src/flows/flow.js';
import { stepAt } from '../../src/flows/graph.js';
import { letterIds } from '../../src/flows/letter.js';
import { dutch } from '../../src/flows/dutch-msg.js';
import { nameOf } from '../../scripts/tree/situations.js';
import { wholeTree } from '../../scripts/tree/whole-tree.js';
import { told, type Told } from './told.js';

const { tree } = wholeTree(dutch);

/** A step that says to write to somebody: a letter, a complaint, an objection. */
const toWrite =
  /\b(stuur|schrijf)\b[^.]*\b(brief|e-mail|klacht|naar|aan)\b|\bin een brief of e-mail\b|\bom een brief\b|\bbezwaar maken\b|\bbesluit \(bezwaar\)|\bheroverweging\b/i;

/** Sentences that say so of something else than a letter to a body. */
const besideIt =
  /stuur (een bericht|papieren mee)|Bel dan later, of stuur|of stuur een bericht|heeft u een brief|kreeg u een (brief|besluit)|Stuur daar niets heen|^Is klagen|De brief kwam|u een klacht stuurt|gestuurd\?/i;

/** Outcomes that say to write, and why no letter of ours is the way. */
const otherwise: Readonly<Partial<Record<Address, string>>> = {
  'contact/vraag': 'what is asked of LMZ is written in the form',
  'jeugd/J5': 'SKJ takes complaints by its own form, worded with Jeugdstem',
  'bijzonder/T1':
    'a disciplinary complaint is worded with the free tuchtklachtfunctionaris, who says first whether it is the way',
  'overig/O5': 'the inspectorate takes complaints about itself by its own form on its website',
  'overig/O6': 'a provider abroad reads no Dutch letter and falls under no law of ours',
};

const advised = ({ words }: Told) => words.now.filter((text) => toWrite.test(text) && !besideIt.test(text));

describe('the letters of the outcomes', () => {
  it('every outcome that advises to write offers one, whoever speaks and whatever was answered', () => {
    const without = told
      .filter(({ at, step, words }) => !step.letter && !otherwise[at] && advised({ words } as Told).length > 0)
      .map((one) => `${one.at} (${nameOf(one.situation)}): ${advised(one).join(' | ')}`);
    expect(without).to.deep.equal([]);
  });

  it('no exception is idle: each advises to write', () => {
    const idle = Object.keys(otherwise).filter((at) => !told.some((one) => one.at === at && advised(one).length > 0));
    expect(idle).to.deep.equal([]);
  });

  it('where a letter is the next step if this fails, a road leads to it', () => {
    const lost = told
      .filter(
        ({ step, words }) =>
          !step.letter && words.ifFails.some((text) => /stuur dan een klacht|een klacht sturen/i.test(text)),
      )
      .filter(({ at, step }) => {
        const targets = Object.keys(step.roads);
        return !otherwise[at] && !targets.some((road) => /klacht|zorg|gewoon|omgang|wmo/.test(road));
      })
      .map((one) => `${one.at} (${nameOf(one.situation)})`);
    expect([...new Set(lost)]).to.deep.equal([]);
  });

  it('name the law that governs: none speaks of the Wkkgz under another law', () => {
    const ofWkkgz = ['klacht.wkkgz', 'herinnering.wkkgz', 'verlenging', 'antwoord'];
    const wrong = told
      .filter(({ step }) => step.letter && ofWkkgz.includes(step.letter) && step.regime !== 'wkkgz')
      .map((one) => `${one.at} (${nameOf(one.situation)}) ${one.step.regime}`);
    expect(wrong).to.deep.equal([]);
  });

  it('are all used', () => {
    const used = new Set(told.map(({ step }) => step.letter));
    expect(letterIds.filter((id) => !used.has(id))).to.deep.equal([]);
  });

  it('complaints that set the weeks going lead on to the advice of who waits, where there is one', () => {
    const sent = told.filter(({ step }) => 'gestuurd' in step.roads);
    expect(new Set(sent.map(({ at }) => at))).to.deep.equal(new Set(['hoofdweg/W2', 'jeugd/J1b', 'jeugd/J2b']));
    for (const { at, step } of sent) {
      expect(step.letter, at).to.match(/^klacht\./);
      expect(stepAt(tree, at)?.kind).to.equal('outcome');
    }
  });
});
