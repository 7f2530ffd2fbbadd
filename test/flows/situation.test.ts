import { expect } from '@open-wc/testing';
import { redirectOn } from '../../src/flows/terms/redirect.js';
import { outcomeFor, placeOfCare, plainSituation } from '../../src/flows/situation.js';
import {
  answered,
  arrive,
  back,
  dated,
  situationOf,
  speakerOf,
  startWalk,
  wantsDate,
  type Walk,
} from '../../src/flows/walk.js';
import { busyShop, outcome } from '../fixtures/ice-cream.js';

const judge = redirectOn(() => '2026-11-19');

describe('what the words of a step depend on', () => {
  const busy = (...ways: string[]): Walk =>
    ways.reduce((walk, way) => {
      const { walk: noted, to } = answered(busyShop, walk, way);
      return arrive(busyShop, noted, to, judge);
    }, startWalk('begin/flavour'));

  it('is what was answered on the way here, and not what was answered before and left', () => {
    const left = back(busy('chocolate', 'waiting'));
    expect(situationOf(left).answers).to.deep.equal({ 'begin/flavour': 'chocolate' });
    expect(situationOf(busy('chocolate', 'waiting')).answers).to.deep.equal({
      'begin/flavour': 'chocolate',
      'hoofdweg/queue': 'waiting',
    });
  });

  it('is that somebody died, when a way on the trail says so, whoever the visitor said to speak for', () => {
    const walk = busy('vanilla', 'overleden');
    expect(speakerOf(walk)).to.equal('overleden');
    expect(speakerOf({ ...walk, answers: { ...walk.answers, 'contact/wie': 'kind' } })).to.equal('overleden');
    expect(speakerOf(back(walk))).to.equal('zelf');
  });

  it('is the date too, where that is asked first and was not given', () => {
    expect(wantsDate(busyShop, busy('vanilla', 'late'))).to.equal(true);
    expect(wantsDate(busyShop, busy('vanilla', 'waiting'))).to.equal(false);
    const known = dated(busyShop, busy('vanilla', 'late'), 'klacht', { precisie: 'onbekend' }, judge);
    expect(wantsDate(busyShop, known)).to.equal(false);
  });
});

describe('an outcome in a situation', () => {
  const shop = outcome({
    helpers: ['lmz'],
    forPlace: {
      ggz: { helpers: ['stichting-pvp'] },
      jeugd: { helpers: ['jeugdstem'], forSpeaker: { ander: { helpers: ['kindertelefoon'] } } },
    },
    forSpeaker: { overleden: { helpers: ['lsfvp'] } },
  });
  const at = (zorg: string) => ({ ...plainSituation, answers: { 'begin/zorg': zorg } });

  it('names who can be there in that place of care, and to who lost somebody who stands beside them', () => {
    expect(outcomeFor(shop, plainSituation).helpers).to.deep.equal(['lmz']);
    expect(outcomeFor(shop, at('ggz')).helpers).to.deep.equal(['stichting-pvp']);
    expect(outcomeFor(shop, { ...at('ggz'), speaker: 'overleden' }).helpers).to.deep.equal(['lsfvp']);
  });

  it('counts as youth help where the Jeugdwet governs, whatever place was chosen', () => {
    expect(placeOfCare({ ...at('ggz'), regime: 'jeugd' })).to.equal('jeugd');
    expect(outcomeFor(shop, { ...at('ggz'), regime: 'jeugd' }).helpers).to.deep.equal(['jeugdstem']);
    expect(outcomeFor(shop, { ...at('ggz'), regime: 'jeugd', speaker: 'overleden' }).helpers).to.deep.equal([
      'jeugdstem',
    ]);
  });

  it('names who can be there for who speaks, in that place of care alone', () => {
    expect(outcomeFor(shop, { ...at('jeugd'), speaker: 'ander' }).helpers).to.deep.equal(['kindertelefoon']);
    expect(outcomeFor(shop, { ...at('ggz'), speaker: 'ander' }).helpers).to.deep.equal(['stichting-pvp']);
  });
});
