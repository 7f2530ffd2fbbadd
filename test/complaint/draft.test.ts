import { expect } from '@open-wc/testing';
import { anything, assert as check, constantFrom, property } from 'fast-check';
import { fieldIds } from '../../src/complaint/complaint.fields.js';
import { emptyDraft, valueOf, withGiven, withValue } from '../../src/complaint/draft.js';

describe('the draft of a complaint', () => {
  it('keeps everything that was typed, also what is wrong', () => {
    check(
      property(constantFrom(...fieldIds), anything(), (field, value) => {
        const draft = withValue(emptyDraft('klacht'), field as 'naam', value as string);
        if (value !== undefined && value !== null) expect(valueOf(draft, field)).to.equal(value);
      }),
    );
  });

  it('leaves the earlier draft as it was', () => {
    const before = emptyDraft('klacht');
    withValue(before, 'naam', 'Anna');
    expect(before).to.deep.equal(emptyDraft('klacht'));
  });

  it('shows what the walk told until the visitor says otherwise', () => {
    const told = withGiven(emptyDraft('klacht'), { gesproken: 'ja' });
    expect(valueOf(told, 'gesproken')).to.equal('ja');
    const corrected = withValue(told, 'gesproken', 'nee');
    expect(valueOf(corrected, 'gesproken')).to.equal('nee');
    expect(valueOf(withGiven(corrected, { gesproken: 'onbekend' }), 'gesproken')).to.equal('nee');
  });

  it('is blank where nothing is known', () => {
    const draft = emptyDraft('vraag');
    expect(valueOf(draft, 'naam')).to.equal('');
    expect(valueOf(draft, 'doel')).to.deep.equal([]);
    expect(valueOf(draft, 'wanneer')).to.deep.equal({ dag: '', maand: '', jaar: '' });
  });
});
