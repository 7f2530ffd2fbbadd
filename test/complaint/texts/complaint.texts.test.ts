import { expect } from '@open-wc/testing';
import { fieldIds, fields } from '../../../src/complaint/form/fields.js';
import { optionsOf, screensToCheck } from '../../../src/complaint/form/screens.js';
import { complaintTexts } from '../../../src/complaint/texts/complaint.texts.js';
import { consentTextVersions } from '../../../src/complaint/texts/consent.texts.js';
import { sharedIn } from '../../../src/complaint/form/shared.js';
import { reportTexts } from '../../../src/complaint/texts/report.texts.js';
import type { ErrorCode } from '../../../src/complaint/form/validate.js';
import type { Draft } from '../../../src/complaint/form/draft.js';
import type { WordsContext } from '../../../src/complaint/form/words-context.js';
import { speakers, type Regime } from '../../../src/flows/roles.js';
import { aContext, aDraft, dutch, shares } from '../contexts.js';

const words = complaintTexts(dutch);
const soorten = ['klacht', 'vraag', 'aanvulling'] as const;
const kinds = ['bsn', 'telefoon', 'email', 'rekening', 'geboortedatum'] as const;
const codes: ErrorCode[] = [
  'required',
  'tooLong',
  'notAccepted',
  'invalidEmail',
  'invalidPhone',
  'invalidReference',
  'phoneNeeded',
  'emailNeeded',
  'addressNeeded',
];
const dateErrors: ErrorCode[] = ['dateIncomplete', 'dateImpossible', 'dateFuture', 'dateTooOld', 'dateBeforeComplaint'];

/** Every string in a value, also inside lists and records. */
const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

function allTexts(wording: WordsContext): string[] {
  const context = aContext({ ...wording, taal: 'ar', openSectors: ['eerstelijn.huisarts'] });
  const drafts = ['ja', 'antwoord'].map((klachtGestuurd) =>
    aDraft(wording.soort, { anonimiteit: 'bekend', naam: 'A', klachtGestuurd }),
  );
  return stringsIn([
    drafts.flatMap((draft) => screensToCheck(draft, context).map((screen) => words.heading(screen, wording))),
    screensToCheck(drafts[0] ?? aDraft(wording.soort), context).flatMap((screen) =>
      screen.fields.map((field) => {
        const { label, hint, also, options, optionHints } = words.fields[field](wording);
        return [
          label,
          hint,
          also,
          optionHints,
          optionsOf(field, drafts[0] ?? aDraft(wording.soort), context).map((option) => options?.[option]),
        ];
      }),
    ),
    words.check.title(),
    shares(wording.soort).map((shared) => [words.check.expect(wording, shared), words.receipt.next(wording, shared)]),
    wording.recipientIsLmz ? [words.receipt.noFixedTerm(), words.receipt.phone()] : [],
    words.check.to(wording),
    words.check.at('example.org'),
    words.check.emptyHint(),
    Object.values(words.notices).map((notice) => (wording.recipientIsLmz ? notice(wording) : '')),
    words.notAComplaint(aDraft(wording.soort), wording),
    soorten.map((soort) => words.check.send(soort)),
    words.receipt.title(wording.soort),
    words.receipt.reference(wording.soort),
    words.receipt.keep(wording),
    words.receipt.later(),
    kinds.map((kind) => words.spotted.kind(kind)),
    words.story.houseRule(),
    words.story.noNames(),
    words.story.onlyHere(),
  ]);
}

const wordings = (changes: Partial<WordsContext> = {}): WordsContext[] =>
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
        for (const option of optionsOf(field, aDraft('klacht'), { ...context, speaker }))
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

  it('make the only question of a screen its heading, unless its title says more', () => {
    const context = aContext();
    const draft = aDraft('klacht', { anonimiteit: 'bekend' });
    for (const screen of screensToCheck(draft, context)) {
      const { title, isLabel } = words.heading(screen, { ...context, soort: 'klacht' });
      if (screen.fields.length === 1) expect(isLabel, screen.id).to.equal(screen.id !== 'toestemming');
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

  it('promise no weeks in youth help', () => {
    const youth = wordings({ regime: 'jeugd', soort: 'klacht' }).flatMap(allTexts);
    const weeks = [...new Set(youth.filter((text) => /\d weken/.test(text)))];
    expect(weeks).to.deep.equal(['Vraag wanneer u antwoord krijgt. Vaak is dat binnen 6 weken.']);
  });

  it('that ask consent change only together with their version', () => {
    const wording = { ...aContext(), soort: 'klacht' } as const;
    const texts = (field: 'toestemmingInspecteur' | 'toestemmingAanbieder') => {
      const { label, hint, also } = words.fields[field](wording);
      return [label, hint, also].filter(Boolean).join(' ');
    };
    expect(consentTextVersions).to.deep.equal({ inspecteur: '3', aanbieder: '3' });
    expect(texts('toestemmingInspecteur')).to.equal(
      'Mag het meldpunt uw naam, contactgegevens en verhaal geven aan een inspecteur van de Inspectie Gezondheidszorg en Jeugd? De inspecteur kan u dan iets vragen en bekijken of er onderzoek nodig is. Uw naam gaat daarmee nog niet naar de zorgverlener of instelling. Zegt u nee? Dan geeft het meldpunt dit niet aan een inspecteur. Misschien kan de inspectie uw melding dan niet onderzoeken. Zegt u ja? Ook dan is een onderzoek niet zeker.',
    );
    expect(texts('toestemmingAanbieder')).to.equal(
      'Mag de inspectie uw naam en uw verhaal aan de zorgverlener of instelling geven? Dat is meestal nodig voor een onderzoek. Zegt u nee? Dan geeft de inspectie uw naam en uw verhaal niet aan de zorgverlener of instelling. Misschien kan er dan geen onderzoek komen.',
    );
  });

  it('tell who asks for consent also how to take it back, whatever else is asked there', () => {
    for (const recipientIsLmz of [true, false]) {
      const context = aContext({ recipientIsLmz });
      const draft = aDraft('klacht', { anonimiteit: recipientIsLmz ? 'nietBijAanbieder' : 'bekend', naam: 'A' });
      const screen = screensToCheck(draft, context).find(({ id }) => id === 'toestemming');
      expect(screen?.fields).to.have.lengthOf(1);
      const { hint } = words.heading(screen!, { ...context, soort: 'klacht' });
      expect(hint)
        .to.include('later veranderen')
        .and.include('kan niet worden teruggehaald')
        .and.include('uw antwoord is dan nee');
    }
  });

  it('never have what is filled in but behind a colon', () => {
    const day = 'zondag 22 november 2026';
    const marked = [...wordings({ recipientIsLmz: false, recipient: day }), ...wordings()].flatMap(allTexts);
    const withHole = [...new Set(marked.filter((text) => text.includes(day)))];
    expect(withHole).to.have.lengthOf(4);
    for (const text of withHole) expect(text.replace(day, '…')).to.match(/: …\.?$/);
  });

  it('call what goes to the desk a report: a complaint is what the provider gets', () => {
    expect(words.check.send('klacht')).to.equal('Verstuur mijn melding');
    expect(words.receipt.title('klacht')).to.equal('Uw melding is aangekomen');
    for (const text of allTexts({ ...aContext(), soort: 'klacht' })) expect(text).not.to.match(/verstu\w+ .*klacht/i);
  });

  it('say that the provider gets no complaint and how to send one, unless the visitor sent one', () => {
    const said = (draft: Draft, regime: Regime = 'wkkgz') =>
      words.notAComplaint(draft, { ...aContext({ regime }), soort: draft.soort });
    for (const klachtGestuurd of ['', 'nee'])
      expect(said(aDraft('klacht', { klachtGestuurd }))).to.equal(reportTexts(dutch).howToComplain('wkkgz'));
    expect(said(aDraft('klacht'), 'jeugd'))
      .to.match(/niet als klacht/)
      .and.not.match(/weken/);
    for (const klachtGestuurd of ['ja', 'antwoord'])
      expect(said(aDraft('klacht', { klachtGestuurd }))).to.equal(undefined);
    for (const soort of ['vraag', 'aanvulling'] as const)
      expect(said(aDraft(soort))).to.equal('De zorgverlener of organisatie krijgt dit bericht niet als klacht.');
  });

  it('speak of a question to who has one: no complaint, no report, no investigation', () => {
    for (const anonymity of ['bekend', 'anoniem'] as const) {
      const wording = { ...aContext(), soort: 'vraag' } as const;
      const draft = aDraft('vraag', { anonimiteit: anonymity, naam: 'A' });
      const said = stringsIn([
        screensToCheck(draft, aContext()).map((screen) => [
          words.heading(screen, wording),
          screen.fields.map((field) => words.fields[field](wording)),
        ]),
        words.check.expect(wording, sharedIn(draft, aContext())),
        words.check.send('vraag'),
        words.receipt.title('vraag'),
        words.receipt.next(wording, sharedIn(draft, aContext())),
        words.receipt.reference('vraag'),
      ]);
      expect(said.join(' '))
        .to.include('vraag')
        .and.not.match(/klacht|melding|onderzoek/i);
    }
  });

  it('ask about patient and provider in different words', () => {
    const wording = { ...aContext(), soort: 'klacht' } as const;
    const draft = aDraft('klacht', { anonimiteit: 'bekend', rol: 'naaste' });
    const titles = screensToCheck(draft, aContext()).map((screen) => words.heading(screen, wording).title);
    expect(titles).to.include('Over welke zorgverlener of instelling gaat het?');
    expect(titles).to.include('Voor wie doet u deze melding?');
    expect(titles).not.to.include('Over wie gaat het?');
  });

  it('name who may know from wide to narrow, and promise no later choice where none comes', () => {
    const options = (soort: 'klacht' | 'vraag') =>
      Object.values(words.fields.anonimiteit({ ...aContext(), soort }).options ?? {});
    expect(options('klacht')).to.deep.equal([
      'Ja, tegen het meldpunt. Over anderen beslis ik straks.',
      'Ja, maar niet tegen de zorgverlener of instelling',
      'Nee, ik blijf anoniem',
    ]);
    expect(options('vraag')[0]).to.equal('Ja, alleen tegen het meldpunt');
  });

  it('have what people meet: not listened to, too little told, a wrong diagnosis, work done badly', () => {
    const { options, optionHints } = words.fields.categorie({ ...aContext(), soort: 'klacht' });
    const said = stringsIn([options, optionHints]).join(' ');
    for (const word of ['luisterde niet', 'te weinig uitleg', 'diagnose', 'het werk niet goed deed'])
      expect(said).to.include(word);
  });
});
