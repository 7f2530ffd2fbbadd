import { str } from '@lit/localize';
import type { FieldId } from '../form/fields.js';
import { consentTexts } from './consent.texts.js';
import type { OpenSector } from '../form/prefill.tables.js';
import { knownTexts } from './known.texts.js';
import type { FieldWords, WordsContext } from '../form/words-context.js';
import { givenDateTexts } from '../../flows/terms/given-date.texts.js';
import type { Msg } from '../../flows/words.js';

/** The words of every question, made when shown. A field without words does not compile. */
export const fieldTexts = (msg: Msg): Readonly<Record<FieldId, (wording: WordsContext) => FieldWords>> => {
  const dates = givenDateTexts(msg);
  const yesNo = () => ({ ja: msg('Ja'), nee: msg('Nee'), onbekend: msg('Ik weet het niet') });
  const sectors = (): Readonly<Record<OpenSector, string>> => ({
    'eerstelijn.huisarts': msg('Huisarts of huisartsenpost'),
    'eerstelijn.mondzorg': msg('Tandarts, mondhygiënist of orthodontist'),
    'eerstelijn.apotheek': msg('Apotheek'),
    'eerstelijn.overig': msg('Fysiotherapeut, verloskundige of iemand anders'),
    cosmetisch: msg('Cosmetische behandeling, zoals injecties of laser'),
    alternatief: msg('Alternatieve behandeling'),
    medicijn: msg('Medicijn'),
    hulpmiddel: msg('Hulpmiddel of implantaat'),
    anders: msg('Iets anders, of ik weet het niet'),
  });
  const knows = ({ speaker }: WordsContext) =>
    speaker === 'kind' ? msg('Weet uw kind dat u dit schrijft?') : msg('Weet deze persoon dat u dit schrijft?');
  /** Under the Wkkgz it is a provider or an institution; youth help and the makers of products are called otherwise. */
  const spoken = ({ regime }: WordsContext) =>
    regime === 'wkkgz'
      ? msg('Heeft u er met de zorgverlener of instelling over gepraat?')
      : msg('Heeft u er met de zorgverlener of organisatie over gepraat?');
  const complained = ({ regime }: WordsContext) =>
    regime === 'wkkgz'
      ? msg('Heeft u de zorgverlener of instelling al een klacht gestuurd?')
      : msg('Heeft u de zorgverlener of organisatie al een klacht gestuurd?');
  const ofComplaint = ({ complaintDate }: WordsContext) => {
    if (complaintDate === undefined) return msg('Geef dan ook de datum van uw klacht.');
    return complaintDate && msg(str`De datum die u gaf: ${complaintDate}.`);
  };
  /** Only who reads no Dutch writes another language. */
  const ownLanguage = ({ taal, recipientIsLmz }: WordsContext) => {
    if (taal === 'nl') return {};
    return recipientIsLmz
      ? {
          also: msg(
            'U mag in uw eigen taal schrijven. Het Landelijk Meldpunt Zorg antwoordt misschien in het Nederlands.',
          ),
        }
      : { also: msg('U mag in uw eigen taal schrijven. De ontvanger antwoordt misschien in het Nederlands.') };
  };
  const inDutch = () => ({ label: msg('Ik heb mijn tekst in het Nederlands geschreven'), options: { ja: msg('Ja') } });
  return {
    watGebeurd: (wording) => ({
      ...(wording.soort === 'vraag'
        ? { label: msg('Wat wilt u vragen?') }
        : { label: msg('Wat is er gebeurd?'), hint: msg('Vertel het in uw eigen woorden. Fouten maken niet uit.') }),
      ...ownLanguage(wording),
    }),
    verhaalInNederlands: inDutch,
    aanvullingOp: () => ({
      label: msg('Nummer van uw eerdere melding'),
      hint: msg('Weet u het nummer niet? Laat dit leeg. Schrijf hieronder waarover uw melding ging.'),
    }),
    watIsNieuw: (wording) => ({
      label: msg('Wat is er nieuw?'),
      hint: msg('Stuur alleen iets als er nieuws is. Hetzelfde nog een keer sturen is niet nodig.'),
      ...ownLanguage(wording),
    }),
    nieuwsInNederlands: inDutch,
    sector: () => ({ label: msg('Om welke zorg gaat het?'), options: sectors() }),
    aanbiederNaam: ({ regime }) => ({
      label:
        regime === 'wkkgz'
          ? msg('Naam van de zorgverlener of instelling')
          : msg('Naam van de zorgverlener of organisatie'),
      hint: msg('Bijvoorbeeld de naam van de praktijk, het ziekenhuis of het bedrijf.'),
    }),
    aanbiederAfdeling: () => ({ label: msg('Afdeling of locatie') }),
    aanbiederPlaats: () => ({ label: msg('Plaats') }),
    wanneer: () => ({ label: dates.label.gebeurtenis() }),
    duurtNogVoort: () => ({ label: msg('Gebeurt dit nu nog steeds?'), options: yesNo() }),
    gevolg: () => ({
      label: msg('Wat is het gevolg?'),
      hint: msg('Zijn er meer gevolgen? Kies het ergste. Vertelt u dit liever niet? Sla deze vraag dan over.'),
      options: {
        geen: msg('Geen gevolg'),
        hinder: msg('Wel last, maar niet ziek of gewond'),
        lichamelijk: msg('Iemand is ziek of gewond geraakt'),
        psychisch: msg('Iemand heeft psychische problemen gekregen'),
        overlijden: msg('Iemand is overleden'),
        onbekend: msg('Ik weet het niet'),
      },
    }),
    categorie: () => ({
      label: msg('Waar gaat uw melding vooral over?'),
      hint: msg('Weet u het niet? Ga dan verder zonder te kiezen.'),
      options: {
        behandeling: msg('De diagnose, het onderzoek of de behandeling was verkeerd'),
        professional: msg('Iemand luisterde niet, gaf te weinig uitleg of ging niet goed met mensen om'),
        veiligheid: msg('Het was niet veilig'),
        medicatie: msg('Medicijnen'),
        organisatie: msg('Afspraken, personeel of hoe het geregeld is'),
        wachttijd: msg('Te lang wachten'),
        dossier: msg('Een dossier of privacy'),
        anders: msg('Iets anders'),
      },
      optionHints: {
        behandeling: msg('Kies dit ook bij slechte verzorging, of als u geen behandeling kreeg.'),
        professional: msg('Kies dit ook als iemand het werk niet goed deed.'),
      },
    }),
    doel: () => ({
      label: msg('Wat wilt u bereiken?'),
      hint: msg('U mag meer dan één antwoord kiezen.'),
      options: {
        gehoord: msg('Dat iemand naar mij luistert'),
        uitleg: msg('Antwoord op mijn vragen'),
        excuses: msg('Excuses, of dat de fout wordt toegegeven'),
        vertrouwen: msg('Weer vertrouwen en goed contact'),
        voorkomen: msg('Dat het niet nog een keer gebeurt'),
        behandeling: msg('Een andere of betere behandeling'),
        oordeel: msg('Dat iemand zegt wie gelijk heeft'),
        vergoeding: msg('Geld voor schade'),
        maatregel: msg('Een straf voor een zorgverlener'),
        inspectie: msg('Dat de inspectie dit weet'),
      },
    }),
    gesproken: (wording) => ({ label: spoken(wording), options: yesNo() }),
    klachtenfunctionaris: () => ({
      label: msg('Heeft een klachtenfunctionaris u geholpen?'),
      hint: msg('Dat is iemand die u gratis helpt met uw klacht en geen partij kiest.'),
      options: yesNo(),
    }),
    klachtGestuurd: (wording) => ({
      label: complained(wording),
      hint: msg('Dat kan een brief, een e-mail of een formulier zijn.'),
      options: {
        nee: msg('Nee'),
        ja: msg('Ja, maar ik heb nog geen antwoord'),
        antwoord: msg('Ja, en ik heb antwoord gekregen'),
      },
    }),
    klachtDatum: () => ({ label: dates.label.klacht() }),
    verlenging: () => ({
      label: msg('Kreeg u binnen 6 weken een brief waarin staat dat het langer duurt?'),
      options: yesNo(),
    }),
    antwoordDatum: () => ({ label: dates.label.antwoord() }),
    rol: () => ({
      label: msg('Voor wie doet u deze melding?'),
      options: {
        client: msg('Voor mijzelf'),
        ouderVoogd: msg('Voor mijn kind, of een kind van wie ik voogd ben'),
        vertegenwoordiger: msg('Voor een ander: ik mag beslissen, zoals een mentor of curator'),
        gemachtigde: msg('Voor iemand die mij vroeg om dit te doen'),
        naaste: msg('Voor mijn partner, familie of vriend'),
        nabestaande: msg('Voor iemand die is overleden'),
        pleegouder: msg('Voor mijn pleegkind'),
        jongere: msg('Voor mijzelf, en ik ben jonger dan 18 jaar'),
        anders: msg('Voor iemand anders'),
      },
    }),
    clientWeetHet: (wording) => ({
      label: knows(wording),
      hint: msg('Vraag of u dit namens deze persoon mag doen, als dat kan.'),
      options: { ja: msg('Ja'), nee: msg('Nee'), kanNiet: msg('Ik kan het deze persoon niet vragen') },
    }),
    ...knownTexts(msg),
    klachtVolgen: (wording) => ({
      label: msg('Ik wil dat het Landelijk Meldpunt Zorg mijn klacht volgt'),
      hint: ofComplaint(wording),
      also: msg(
        'Het meldpunt lost uw klacht niet op. Krijgt u niet op tijd antwoord? Laat dat dan zelf weten aan het meldpunt.',
      ),
      options: { ja: msg('Ja') },
    }),
    ...consentTexts(msg),
  };
};
