import { expect } from '@open-wc/testing';
import { fieldIds, fields } from '../../src/complaint/complaint.fields.js';
import { optionsOf, screensToCheck } from '../../src/complaint/complaint.screens.js';
import { complaintTexts } from '../../src/complaint/complaint.texts.js';
import { consentTextVersions } from '../../src/complaint/consent.texts.js';
import type { ErrorCode } from '../../src/complaint/validate.js';
import type { Wording } from '../../src/complaint/wording.js';
import { speakers } from '../../src/flows/roles.js';
import { aContext, aDraft, dutch } from './contexts.js';

const words = complaintTexts(dutch);
const soorten = ['klacht', 'vraag', 'aanvulling'] as const;
const kinds = ['bsn', 'telefoon', 'email', 'rekening', 'geboortedatum'] as const;
const codes: ErrorCode[] = ['required', 'tooLong', 'notAccepted', 'invalidEmail', 'invalidPhone', 'invalidReference'];
const dateErrors: ErrorCode[] = ['dateIncomplete', 'dateImpossible', 'dateFuture', 'dateTooOld', 'dateBeforeComplaint'];

/** Every string in a value, also inside lists and records. */
const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

function allTexts(wording: Wording): string[] {
  const context = aContext({ ...wording, taal: 'ar', openSectors: ['eerstelijn.huisarts'] });
  const drafts = ['ja', 'antwoord'].map((klachtGestuurd) =>
    aDraft(wording.soort, { anonimiteit: 'bekend', naam: 'A', klachtGestuurd }),
  );
  return stringsIn([
    drafts.flatMap((draft) => screensToCheck(draft, context).map((screen) => words.heading(screen, wording))),
    screensToCheck(drafts[0] ?? aDraft(wording.soort), context).flatMap((screen) =>
      screen.fields.map((field) => {
        const { label, hint, also, options, optionHints } = words.fields[field](wording);
        return [label, hint, also, optionHints, optionsOf(field, context).map((option) => options?.[option])];
      }),
    ),
    words.check.title(),
    (['bekend', 'nietBijAanbieder', 'anoniem'] as const).map((anonymity) => words.check.expect(wording, anonymity)),
    words.check.to(wording, 'example.org'),
    soorten.map((soort) => words.check.send(soort)),
    words.receipt.title(wording.soort),
    words.receipt.next(wording, 'bekend'),
    words.receipt.next(wording, 'anoniem'),
    words.receipt.keep(wording),
    words.receipt.later(),
    kinds.map((kind) => words.spotted.kind(kind)),
    words.story.houseRule(),
    words.story.noNames(),
    words.story.onlyHere(),
  ]);
}

const wordings = (changes: Partial<Wording> = {}): Wording[] =>
  speakers.flatMap((speaker) =>
    soorten.flatMap((soort) => {
      const wording = { ...aContext(), speaker, soort, ...changes };
      return [wording, { ...wording, reference: 'K7QM-3XRD', complaintDate: 'zondag 22 november 2026' }];
    }),
  );

const sentencesIn = (text: string) => text.split(/(?<=[.?!:])\s+/).filter(Boolean);
const wordsIn = (sentence: string) => sentence.split(/\s+/).length;

describe('the words of the form', () => {
  it('name every option that can be shown', () => {
    const context = aContext({ openSectors: ['eerstelijn.huisarts', 'cosmetisch', 'medicijn', 'anders'] });
    for (const speaker of speakers)
      for (const field of fieldIds)
        for (const option of optionsOf(field, { ...context, speaker }))
          expect(words.fields[field]({ ...context, soort: 'klacht' }).options?.[option], `${field} ${option}`).to.be.a(
            'string',
          );
  });

  it('have a sentence for every error of every field, that ends as a sentence', () => {
    const wording = { ...aContext(), soort: 'klacht' } as const;
    for (const field of fieldIds)
      for (const code of fields[field].control === 'date' ? dateErrors : codes)
        expect(words.error({ field, code }, wording).length, `${field} ${code}`).above(10);
  });

  it('make the only question of a screen its heading', () => {
    const context = aContext();
    const draft = aDraft('klacht', { anonimiteit: 'bekend' });
    for (const screen of screensToCheck(draft, context)) {
      const { title, isLabel } = words.heading(screen, { ...context, soort: 'klacht' });
      expect(isLabel).to.equal(screen.fields.length === 1);
      if (isLabel)
        expect(words.fields[screen.fields[0] ?? 'naam']({ ...context, soort: 'klacht' }).label).to.equal(title);
    }
  });

  it('are short sentences', () => {
    const sentences = [...new Set(wordings().flatMap(allTexts))].flatMap(sentencesIn);
    for (const sentence of sentences) expect(wordsIn(sentence), sentence).at.most(20);
    const mean = sentences.reduce((total, sentence) => total + wordsIn(sentence), 0) / sentences.length;
    expect(mean).at.most(12);
  });

  it('never blame, shout or use the words of lawyers', () => {
    for (const text of wordings().flatMap(allTexts))
      expect(text).not.to.match(/klager|indien|bejegening|ontvankelijk|calamiteit|machtiging|zorgaanbieder|[!&<>]/i);
  });

  it('speak of the inspectorate only when the national desk receives it', () => {
    const elsewhere = wordings({ recipientIsLmz: false, recipient: 'Stadsloket' }).flatMap(allTexts);
    for (const text of elsewhere) expect(text).not.to.match(/inspect|meldpunt/i);
    expect(elsewhere.join(' ')).to.include('Stadsloket');
  });

  it('promise no six weeks in youth help', () => {
    const youth = wordings({ regime: 'jeugd', soort: 'klacht' }).flatMap(allTexts);
    const weeks = [...new Set(youth.filter((text) => text.includes('6 weken')))];
    expect(weeks).to.deep.equal(['Vraag wanneer u antwoord krijgt. Vaak is dat binnen 6 weken.']);
  });

  it('say before sending, at the national desk, what will and will not happen', () => {
    expect(words.check.expect({ ...aContext(), soort: 'klacht' }, 'bekend')).to.have.length(3);
    expect(words.check.expect({ ...aContext(), soort: 'klacht' }, 'anoniem').join(' ')).not.to.include('uw naam');
    expect(words.check.expect({ ...aContext({ recipientIsLmz: false }), soort: 'klacht' }, 'bekend')).to.deep.equal([]);
  });

  it('promise to put an addition with its report only when there is a number to find it by', () => {
    const next = (reference: string) =>
      words.receipt.next({ ...aContext(), soort: 'aanvulling', reference }, 'anoniem');
    expect(next('K7QM-3XRD').join(' ')).to.include('voegt uw bericht toe');
    expect(next('').join(' ')).not.to.include('voegt uw bericht toe');
  });

  it('do not promise news to somebody who is anonymous', () => {
    const next = words.receipt.next({ ...aContext(), soort: 'klacht' }, 'anoniem').join(' ');
    expect(next).not.to.match(/krijgt u bericht|uw gegevens/);
  });

  it('that ask consent change only together with their version', () => {
    const wording = { ...aContext(), soort: 'klacht' } as const;
    const texts = (field: 'toestemmingInspecteur' | 'toestemmingAanbieder') => {
      const { label, hint } = words.fields[field](wording);
      return `${label} ${hint}`;
    };
    expect(consentTextVersions).to.deep.equal({ inspecteur: '1', aanbieder: '1' });
    expect(texts('toestemmingInspecteur')).to.equal(
      'Vindt u het goed dat het meldpunt uw gegevens aan een inspecteur geeft? Zegt u nee? Dan blijft het bij een signaal zonder uw naam. Misschien kan de inspectie het dan niet onderzoeken. Zegt u ja? Dan is het nog niet zeker dat er een onderzoek komt.',
    );
    expect(texts('toestemmingAanbieder')).to.equal(
      'Vindt u het goed dat het Landelijk Meldpunt Zorg uw naam en uw verhaal aan de zorgverlener geeft? Zegt u nee? Dan hoort de zorgverlener uw naam niet.',
    );
  });
});
