import { expect } from '@open-wc/testing';
import { fields, type FieldId } from '../../../src/complaint/form/fields.js';
import { roleIn } from '../../../src/complaint/form/visitor.js';
import { optionsOf, screensOf, screensToCheck, wordingOf } from '../../../src/complaint/form/screens.js';
import type { FormContext } from '../../../src/complaint/form/form-context.js';
import type { Draft, Soort, Values } from '../../../src/complaint/form/draft.js';
import { isForAnother } from '../../../src/complaint/form/words-context.js';
import { aContext, aDraft } from '../contexts.js';

const talked: Values = { rol: 'client', gesproken: 'ja', klachtGestuurd: 'nee' };
const ids = (draft: Draft, context: FormContext) => screensOf(draft, context).map(({ id }) => id);
const asked = (draft: Draft, context: FormContext) => screensOf(draft, context).flatMap((screen) => screen.fields);

describe('the screens of the form', () => {
  it('are seven and a check for an anonymous complaint, six without a privacy statement', () => {
    const draft = aDraft('klacht', { watGebeurd: 'x', anonimiteit: 'anoniem' }, talked);
    expect(ids(draft, aContext())).to.deep.equal([
      'verhaal',
      'aanbieder',
      'wanneer',
      'onderwerp',
      'doel',
      'stand',
      'bekend',
    ]);
    expect(ids(draft, aContext({ hasPrivacyUrl: false }))).not.to.include('bekend');
  });

  it('are few for a question and an addition', () => {
    expect(ids(aDraft('vraag'), aContext())).to.deep.equal(['verhaal', 'aanbieder', 'bekend']);
    expect(ids(aDraft('aanvulling'), aContext())).to.deep.equal(['nieuws', 'bekend']);
  });

  it('require a story and a choice how to be known, nothing else', () => {
    const required = Object.entries(fields).filter(([, { required }]) => required);
    expect(required.map(([field]) => field)).to.deep.equal(['watGebeurd', 'watIsNieuw', 'anonimiteit']);
  });

  it('never ask what the walk told, but show it to check', () => {
    const draft = aDraft('klacht', {}, talked);
    expect(asked(draft, aContext())).not.to.include.members(['rol', 'gesproken']);
    const checked = screensToCheck(draft, aContext()).flatMap((screen) => screen.fields);
    expect(checked).to.include.members(['rol', 'gesproken', 'klachtGestuurd']);
  });

  it('ask for contact only from somebody who wants to be known', () => {
    for (const [anonimiteit, wanted] of [
      ['bekend', true],
      ['nietBijAanbieder', true],
      ['anoniem', false],
      ['', false],
    ] as const) {
      expect(ids(aDraft('klacht', { anonimiteit }), aContext()).includes('contact')).to.equal(wanted);
    }
    const withoutPrivacy = aContext({ hasPrivacyUrl: false });
    expect(ids(aDraft('klacht', { anonimiteit: 'bekend' }), withoutPrivacy)).not.to.include('contact');
  });

  it('ask consent only about data that was given, and never for the provider from somebody who hides from them', () => {
    const consents = (typed: Values, context = aContext()) =>
      asked(aDraft('klacht', typed), context).filter((field) => field.startsWith('toestemming'));
    const both: FieldId[] = ['toestemmingInspecteur', 'toestemmingAanbieder'];
    expect(consents({ anonimiteit: 'bekend' })).to.deep.equal([]);
    expect(consents({ anonimiteit: 'bekend', telefoon: '06' })).to.deep.equal(both);
    expect(consents({ anonimiteit: 'nietBijAanbieder', naam: 'A' })).to.deep.equal(['toestemmingInspecteur']);
    expect(consents({ anonimiteit: 'anoniem', naam: 'A' })).to.deep.equal([]);
    expect(consents({ anonimiteit: 'bekend', naam: 'A' }, aContext({ recipientIsLmz: false }))).to.deep.equal([
      'toestemmingAanbieder',
    ]);
  });

  it('ask about a complaint to the provider only when there is one', () => {
    expect(ids(aDraft('klacht', {}, talked), aContext())).not.to.include('volgen');
    const sent = aDraft('klacht', { anonimiteit: 'bekend' }, { klachtGestuurd: 'ja' });
    expect(asked(sent, aContext())).to.include.members(['klachtDatum', 'verlenging', 'klachtVolgen']);
    const answered = aDraft('klacht', { anonimiteit: 'bekend' }, { klachtGestuurd: 'antwoord' });
    expect(asked(answered, aContext())).to.include.members(['klachtDatum', 'antwoordDatum']);
    expect(asked(answered, aContext())).not.to.include('klachtVolgen');
  });

  it('offer to follow the complaint only to somebody who can be told, and only at the national desk', () => {
    const draft = (anonimiteit: string) => aDraft('klacht', { anonimiteit }, { klachtGestuurd: 'ja' });
    expect(asked(draft('anoniem'), aContext())).not.to.include('klachtVolgen');
    expect(asked(draft('bekend'), aContext({ recipientIsLmz: false }))).not.to.include('klachtVolgen');
  });

  it('know an extension and a klachtenfunctionaris only under the Wkkgz', () => {
    const fieldsOfYouth = asked(aDraft('klacht', {}, { klachtGestuurd: 'ja' }), aContext({ regime: 'jeugd' }));
    expect(fieldsOfYouth).not.to.include.members(['verlenging']);
    expect(fieldsOfYouth).not.to.include.members(['klachtenfunctionaris']);
  });

  it('ask who the visitor is when they speak for somebody else, with the roles that fit', () => {
    for (const speaker of ['kind', 'naaste', 'ander'] as const) {
      const context = aContext({ speaker });
      expect(asked(aDraft('klacht'), context)).to.include.members(['rol', 'clientWeetHet']);
      expect(optionsOf('rol', aDraft('klacht'), context)).not.to.include('client');
    }
    expect(roleIn(aDraft('klacht'), aContext({ speaker: 'kind' })), 'nothing is said for them').to.equal('anders');
    expect(roleIn(aDraft('klacht', { rol: 'pleegouder' }), aContext({ speaker: 'kind' }))).to.equal('pleegouder');
  });

  it('ask for whom it is, and take nobody for the patient who did not say so', () => {
    expect(ids(aDraft('klacht'), aContext())).to.include('wie');
    expect(roleIn(aDraft('klacht'), aContext())).to.equal('anders');
    expect(roleIn(aDraft('klacht', { rol: 'client' }), aContext())).to.equal('client');
  });

  it('ask whether the person knows when it turns out in the form to be about somebody else', () => {
    expect(asked(aDraft('klacht'), aContext())).not.to.include('clientWeetHet');
    expect(asked(aDraft('klacht', { rol: 'ouderVoogd' }), aContext())).to.include('clientWeetHet');
    expect(asked(aDraft('klacht', { rol: 'nabestaande' }), aContext())).not.to.include('clientWeetHet');
    expect(asked(aDraft('klacht', { rol: 'anders' }), aContext()), 'a neighbour').to.include('clientWeetHet');
  });

  it('never have somebody asked who died, however the form or the walk told that', () => {
    const died: readonly (readonly [Draft, FormContext])[] = [
      [aDraft('klacht', {}, { rol: 'nabestaande' }), aContext({ speaker: 'overleden' })],
      ...(['kind', 'naaste', 'ander', 'zelf'] as const).map(
        (speaker) => [aDraft('klacht', { rol: 'nabestaande' }), aContext({ speaker })] as const,
      ),
      ...(['kind', 'naaste', 'ander'] as const).map(
        (speaker) => [aDraft('klacht', { gevolg: 'overlijden' }), aContext({ speaker })] as const,
      ),
      [aDraft('klacht', { rol: 'naaste', gevolg: 'overlijden' }), aContext()],
    ];
    for (const [draft, context] of died) {
      expect(asked(draft, context)).not.to.include('clientWeetHet');
      expect(isForAnother(wordingOf(draft, context))).to.equal(false);
    }
    for (const speaker of ['kind', 'naaste', 'ander', 'zelf', 'overleden'] as const)
      expect(optionsOf('rol', aDraft('klacht'), aContext({ speaker })), speaker).to.include('nabestaande');
    expect(asked(aDraft('klacht', { gevolg: 'overlijden', rol: 'client' }), aContext())).not.to.include(
      'clientWeetHet',
    );
  });

  it('offer to hide from the provider only in a report, which the provider may learn of', () => {
    const offered = (draft: Draft) => optionsOf('anonimiteit', draft, aContext());
    expect(offered(aDraft('klacht'))).to.include('nietBijAanbieder');
    for (const soort of ['vraag', 'aanvulling'] as const) {
      expect(offered(aDraft(soort))).to.deep.equal(['bekend', 'anoniem']);
      expect(offered(aDraft(soort, {}, { anonimiteit: 'nietBijAanbieder' }))).to.include('nietBijAanbieder');
    }
  });

  it('ask what the complaint is about only when the walk did not tell', () => {
    expect(asked(aDraft('klacht'), aContext())).to.include('categorie');
    expect(asked(aDraft('klacht'), aContext({ category: 'professional' }))).not.to.include('categorie');
  });

  it('ask which care it was only when the walk left it open', () => {
    expect(asked(aDraft('klacht'), aContext())).not.to.include('sector');
    const open = aContext({ sector: 'anders', openSectors: ['cosmetisch', 'alternatief', 'anders'] });
    expect(asked(aDraft('klacht'), open)).to.include('sector');
    expect(optionsOf('sector', aDraft('klacht'), open)).to.deep.equal(['cosmetisch', 'alternatief', 'anders']);
  });

  it('offer an interpreter to somebody who does not read in Dutch', () => {
    const draft = aDraft('klacht', { anonimiteit: 'bekend' });
    expect(asked(draft, aContext())).not.to.include('tolkNodig');
    expect(asked(draft, aContext({ taal: 'ti' }))).to.include('tolkNodig');
  });

  it('hold every field once', () => {
    for (const soort of ['klacht', 'vraag', 'aanvulling'] satisfies Soort[]) {
      for (const klachtGestuurd of ['ja', 'antwoord']) {
        const draft = aDraft(soort, { anonimiteit: 'bekend', naam: 'A', klachtGestuurd });
        const all = asked(draft, aContext({ speaker: 'ander', taal: 'ar' }));
        expect(new Set(all).size).to.equal(all.length);
      }
    }
  });
});
