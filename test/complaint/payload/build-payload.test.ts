import { expect } from '@open-wc/testing';
import { buildPayload } from '../../../src/complaint/payload/build-payload.js';
import { payloadSchema, schemaVersion, type Payload } from '../../../src/complaint/payload/payload.schema.js';
import type { FormContext } from '../../../src/complaint/form/form-context.js';
import type { Draft } from '../../../src/complaint/form/draft.js';
import { aContext, aDraft, now } from '../contexts.js';

/** The payload as the wire has it: absent means absent. */
function sent(draft: Draft, context: FormContext = aContext()): Payload {
  const payload = buildPayload(draft, context, now);
  expect(payloadSchema.safeParse(payload).success, JSON.stringify(payload)).to.equal(true);
  return JSON.parse(JSON.stringify(payload)) as Payload;
}

const signaalOf = (payload: Payload) => (payload as Extract<Payload, { soort: 'klacht' }>).signaal;
const personOf = (payload: Payload) => payload as Extract<Payload, { anonimiteit: 'bekend' }>;

describe('the payload', () => {
  it('of the least that can be filled in says who receives what, and nothing more', () => {
    expect(sent(aDraft('klacht', { watGebeurd: 'Ik wacht.', anonimiteit: 'anoniem' }))).to.deep.equal({
      meta: {
        schemaVersie: schemaVersion,
        boomVersie: '2026-11',
        taal: 'nl',
        kanaal: 'embed',
        verzondenOp: '2026-11-22T12:00:00.000Z',
      },
      soort: 'klacht',
      rol: 'anders',
      anonimiteit: 'anoniem',
      signaal: {
        uitkomst: 'hoofdweg/W2',
        pad: [
          { stap: 'begin/zorg', keuze: 'msz' },
          { stap: 'hoofdweg/stand', keuze: 'gepraat' },
        ],
        sector: 'msz',
        zorgaanbieder: {},
        watGebeurd: 'Ik wacht.',
        stand: {},
        doel: [],
      },
    });
  });

  it('is anonymous as long as nothing was chosen, and without a privacy statement whatever was chosen', () => {
    const typed = { watGebeurd: 'x', naam: 'Anna' };
    expect(sent(aDraft('klacht', typed)).anonimiteit).to.equal('anoniem');
    const without = sent(aDraft('klacht', { ...typed, anonimiteit: 'bekend' }), aContext({ hasPrivacyUrl: false }));
    expect(without.anonimiteit).to.equal('anoniem');
    expect(JSON.stringify(without)).not.to.include('Anna');
  });

  it('forgets contact and consent of somebody who becomes anonymous after all', () => {
    const draft = aDraft('klacht', {
      watGebeurd: 'x',
      anonimiteit: 'anoniem',
      naam: 'Anna',
      toestemmingInspecteur: 'ja',
      klachtGestuurd: 'ja',
      klachtVolgen: 'ja',
    });
    expect(sent(draft)).not.to.have.any.keys('melder', 'toestemming', 'klachtVolgen');
  });

  it('has a record of each consent that was decided, with text version, language and time', () => {
    const draft = aDraft('klacht', {
      watGebeurd: 'x',
      anonimiteit: 'bekend',
      naam: 'Anna',
      toestemmingInspecteur: 'nee',
      toestemmingAanbieder: 'ja',
    });
    const tijd = now.toISOString();
    expect(personOf(sent(draft, aContext({ taal: 'tr' }))).toestemming).to.deep.equal([
      { doel: 'inspecteur', gegeven: false, tekstVersie: '3', taal: 'tr', tijd },
      { doel: 'aanbieder', gegeven: true, tekstVersie: '3', taal: 'tr', tijd },
    ]);
    const undecided = aDraft('klacht', { watGebeurd: 'x', anonimiteit: 'bekend', naam: 'Anna' });
    expect(personOf(sent(undecided)).toestemming).to.deep.equal([]);
  });

  it('sends every kind of refusal and consent: never blocking', () => {
    for (const inspecteur of ['', 'ja', 'nee'])
      for (const aanbieder of ['', 'ja', 'nee'])
        for (const anonimiteit of ['bekend', 'nietBijAanbieder', 'anoniem'])
          sent(
            aDraft('klacht', {
              watGebeurd: 'x',
              naam: 'A',
              anonimiteit,
              toestemmingInspecteur: inspecteur,
              toestemmingAanbieder: aanbieder,
            }),
          );
  });

  it('leaves out answers to questions that no longer apply', () => {
    const draft = aDraft('klacht', {
      watGebeurd: 'x',
      verlenging: 'ja',
      klachtDatum: { precisie: 'dag', dag: '7', maand: '3', jaar: '2026' },
      klachtGestuurd: 'nee',
    });
    expect(signaalOf(sent(draft)).stand).to.deep.equal({});
  });

  it('says that a complaint was sent also when its date is unknown', () => {
    const draft = aDraft('klacht', { watGebeurd: 'x', klachtGestuurd: 'ja' });
    expect(signaalOf(sent(draft)).stand).to.deep.equal({ klachtDatum: { precisie: 'onbekend' } });
  });

  it('has cleaned text', () => {
    const draft = aDraft('klacht', {
      watGebeurd: ' Eerst\r\n\u202Edaarna\u0000 \uD800 ',
      aanbiederNaam: ' De\n  Linde ',
      anonimiteit: 'bekend',
      telefoon: '٠٦.١٢٣٤٥٦٧٨',
      email: '\u200Ejan@voorbeeld.nl',
      adres: '   ',
    });
    const payload = personOf(sent(draft));
    expect(signaalOf(payload).watGebeurd).to.equal('Eerst\ndaarna \uFFFD');
    expect(signaalOf(payload).zorgaanbieder).to.deep.equal({ naam: 'De Linde' });
    expect(payload.melder).to.deep.equal({ telefoon: '06.12345678', email: 'jan@voorbeeld.nl' });
  });

  it('names the language of somebody who needs an interpreter', () => {
    const draft = aDraft('klacht', { watGebeurd: 'x', anonimiteit: 'bekend', tolkNodig: 'ja' });
    expect(personOf(sent(draft, aContext({ taal: 'ar' }))).melder).to.deep.equal({ taal: 'ar', tolkNodig: true });
    expect(personOf(sent(draft, aContext({ taal: 'nl' })))).not.to.have.property('melder');
  });

  it('names the language that was written in: that of the screen, or Dutch when somebody says so', () => {
    const story = { watGebeurd: 'x', verhaalInNederlands: 'ja' };
    const news = { watIsNieuw: 'x', nieuwsInNederlands: 'ja' };
    const languageOf = (draft: Draft, taal: FormContext['taal']) => sent(draft, aContext({ taal })).meta.taal;
    expect(languageOf(aDraft('klacht', { watGebeurd: 'x' }), 'ti')).to.equal('ti');
    for (const soort of ['klacht', 'vraag'] as const) expect(languageOf(aDraft(soort, story), 'ti')).to.equal('nl');
    expect(languageOf(aDraft('aanvulling', { watIsNieuw: 'x' }), 'ar')).to.equal('ar');
    expect(languageOf(aDraft('aanvulling', news), 'ar')).to.equal('nl');
    expect(languageOf(aDraft('klacht', { ...story, verhaalInNederlands: 'nee' }), 'ar')).to.equal('ar');
  });

  it('of an addition has the reference and the news, and no signaal', () => {
    const draft = aDraft('aanvulling', { aanvullingOp: ' k7qm–3xrd ', watIsNieuw: 'Een brief.' });
    const payload = sent(draft) as Extract<Payload, { soort: 'aanvulling' }>;
    expect([payload.aanvullingOp, payload.watIsNieuw]).to.deep.equal(['k7qm-3xrd', 'Een brief.']);
    expect(payload).not.to.have.property('signaal');
  });

  it('is never refused because of what the host calls itself', () => {
    const draft = aDraft('klacht', { watGebeurd: 'x' });
    for (const herkomst of ['', ' \n ', '\u0000', 'a\nb', '😔'.repeat(300)]) sent(draft, aContext({ herkomst }));
  });

  it('keeps the last twenty steps of a very long walk', () => {
    const pad = Array.from({ length: 30 }, (_, n) => ({ stap: 'overig/wat' as const, keuze: `k${n}` }));
    const payload = sent(aDraft('klacht', { watGebeurd: 'x' }), aContext({ pad }));
    expect(signaalOf(payload).pad.at(0)?.keuze).to.equal('k10');
  });
});
