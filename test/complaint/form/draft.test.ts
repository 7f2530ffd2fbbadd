import { expect } from '@open-wc/testing';
import { anything, assert as check, constantFrom, property } from 'fast-check';
import { fieldIds } from '../../../src/complaint/form/fields.js';
import { screensOf } from '../../../src/complaint/form/screens.js';
import { additionTo, emptyDraft, valueOf, withWalk, withValue } from '../../../src/complaint/form/draft.js';
import { aContext, aDraft } from '../contexts.js';

describe('the draft of a complaint', () => {
  it('keeps everything that was typed, also what is wrong', () => {
    check(
      property(constantFrom(...fieldIds), anything(), (field, value) => {
        const draft = withValue(emptyDraft('klacht'), field as 'naam', value as string);
        // as it is, NaN included
        if (value !== undefined && value !== null) expect(Object.is(valueOf(draft, field), value)).to.equal(true);
      }),
    );
  });

  it('leaves the earlier draft as it was', () => {
    const before = emptyDraft('klacht');
    withValue(before, 'naam', 'Anna');
    expect(before).to.deep.equal(emptyDraft('klacht'));
  });

  it('shows what the walk told until the visitor says otherwise', () => {
    const told = withWalk(emptyDraft('klacht'), { gesproken: 'ja' });
    expect(valueOf(told, 'gesproken')).to.equal('ja');
    const corrected = withValue(told, 'gesproken', 'nee');
    expect(valueOf(corrected, 'gesproken')).to.equal('nee');
    expect(valueOf(withWalk(corrected, { gesproken: 'onbekend' }), 'gesproken')).to.equal('nee');
  });

  it('speaks for whom a new walk tells, and for whom the visitor said under the same walk', () => {
    const typed = withValue(withWalk(emptyDraft('klacht'), {}), 'rol', 'naaste');
    const died = withWalk(typed, { rol: 'nabestaande' });
    expect(valueOf(died, 'rol')).to.equal('nabestaande');
    const corrected = withValue(died, 'rol', 'vertegenwoordiger');
    expect(valueOf(withWalk(corrected, { rol: 'nabestaande' }), 'rol')).to.equal('vertegenwoordiger');
  });

  describe('of an addition', () => {
    const sent = aDraft('klacht', {
      watGebeurd: 'De arts luisterde niet.',
      rol: 'pleegouder',
      anonimiteit: 'nietBijAanbieder',
      naam: 'Anna Voorbeeld',
      voorkeur: 'bellen',
    });

    it('has the number of the report, and who the visitor said they are', () => {
      const addition = additionTo(sent, 'K7QM-3XRD');
      expect(addition.soort).to.equal('aanvulling');
      for (const field of ['rol', 'anonimiteit', 'naam', 'voorkeur'] as const)
        expect(valueOf(addition, field), field).to.equal(valueOf(sent, field));
      expect(valueOf(addition, 'aanvullingOp')).to.equal('K7QM-3XRD');
      expect(valueOf(addition, 'watGebeurd')).to.equal('');
      expect(addition.typed, 'nothing that would be lost with the page').to.deep.equal({});
    });

    it('asks nothing of that again, also not what was left empty', () => {
      expect(screensOf(additionTo(sent, 'K7QM-3XRD'), aContext())).to.deep.equal([
        { id: 'nieuws', fields: ['watIsNieuw'] },
      ]);
    });

    it('stays anonymous, and asks for contact data when the visitor then wants to be known', () => {
      const anonymous = additionTo(withValue(sent, 'anonimiteit', 'anoniem'), 'K7QM-3XRD');
      expect(valueOf(anonymous, 'anonimiteit')).to.equal('anoniem');
      expect(anonymous.fromWalk).not.to.have.property('naam');
      expect(screensOf(withValue(anonymous, 'anonimiteit', 'bekend'), aContext()).map(({ id }) => id)).to.include(
        'contact',
      );
    });

    it('keeps the number of the first report, however many there were before', () => {
      const again = additionTo(additionTo(sent, 'K7QM-3XRD'), 'PPHW-67TG');
      expect(valueOf(again, 'aanvullingOp')).to.equal('K7QM-3XRD');
    });

    it('takes the only number there is when the report had none', () => {
      expect(valueOf(additionTo(aDraft('aanvulling'), 'PPHW-67TG'), 'aanvullingOp')).to.equal('PPHW-67TG');
      const typedBefore = aDraft('klacht', { aanvullingOp: 'OUD-1' });
      expect(valueOf(additionTo(typedBefore, 'K7QM-3XRD'), 'aanvullingOp')).to.equal('K7QM-3XRD');
    });
  });

  it('is blank where nothing is known', () => {
    const draft = emptyDraft('vraag');
    expect(valueOf(draft, 'naam')).to.equal('');
    expect(valueOf(draft, 'doel')).to.deep.equal([]);
    expect(valueOf(draft, 'wanneer')).to.deep.equal({ dag: '', maand: '', jaar: '' });
  });
});
