import { expect } from '@open-wc/testing';
import { noticesOn } from '../../../src/complaint/form/notices.js';
import type { DateDraft } from '../../../src/flows/terms/given-date.js';
import { aContext, aDraft } from '../contexts.js';

const on = (wanneer: DateDraft, context = aContext()) => noticesOn('wanneer', aDraft('klacht', { wanneer }), context);

describe('what is said beside an answer', () => {
  it('is that the inspectorate rarely looks at what is older than two years', () => {
    expect(on({ dag: '21', maand: '11', jaar: '2024' })).to.deep.equal(['old']);
    expect(on({ dag: '22', maand: '11', jaar: '2024' })).to.deep.equal([]);
    expect(on({ dag: '', maand: '10', jaar: '2024' })).to.deep.equal(['old']);
    expect(on({ dag: '', maand: '11', jaar: '2024' })).to.deep.equal([]);
  });

  it('is nothing of a date that is unknown or wrong', () => {
    expect(on({ dag: '', maand: '', jaar: '', precisie: 'onbekend' })).to.deep.equal([]);
    expect(on({ dag: '31', maand: '2', jaar: '2020' })).to.deep.equal([]);
  });

  it('is of each hope that the desk cannot fulfil, that it cannot, and who can', () => {
    const hoping = (...doel: string[]) => noticesOn('doel', aDraft('klacht', { doel }), aContext());
    expect(hoping('uitleg', 'vergoeding')).to.deep.equal(['vergoeding']);
    expect(hoping('maatregel', 'oordeel', 'behandeling')).to.deep.equal(['behandeling', 'oordeel', 'maatregel']);
    expect(hoping('uitleg')).to.deep.equal([]);
  });

  it('is what it means that the person does not know, whoever receives it', () => {
    const about = (clientWeetHet: string, context = aContext()) =>
      noticesOn('wie', aDraft('klacht', { clientWeetHet, rol: 'naaste' }), context);
    expect(about('nee')).to.deep.equal(['personUnaware']);
    expect(about('kanNiet', aContext({ recipientIsLmz: false }))).to.deep.equal(['personCannot']);
    expect(about('ja')).to.deep.equal([]);
    expect(about('')).to.deep.equal([]);
    expect(about('nee', aContext({ speaker: 'overleden' })), 'nobody who died').to.deep.equal([]);
  });

  it('is nothing about the inspectorate when somebody else receives it', () => {
    const elsewhere = aContext({ recipientIsLmz: false });
    expect(on({ dag: '1', maand: '1', jaar: '2020' }, elsewhere)).to.deep.equal([]);
    expect(noticesOn('doel', aDraft('klacht', { doel: ['vergoeding'] }), elsewhere)).to.deep.equal([]);
  });
});
