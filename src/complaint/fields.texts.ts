import { str } from '@lit/localize';
import type { FieldId } from './complaint.fields.js';
import { consentTexts } from './consent.texts.js';
import type { OpenSector } from './prefill.tables.js';
import { isForAnother, toWhom, type FieldWords, type Wording } from './wording.js';
import { givenDateTexts } from '../flows/given-date.texts.js';
import type { Msg } from '../flows/words.js';

/** The words of every question, made when shown. A field without words does not compile. */
export const fieldTexts = (msg: Msg): Readonly<Record<FieldId, (wording: Wording) => FieldWords>> => {
  const dates = givenDateTexts(msg);
  const yesNo = () => ({ ja: msg('Ja'), nee: msg('Nee'), onbekend: msg('Ik weet het niet') });
  const sectors = (): Readonly<Record<OpenSector, string>> => ({
    'eerstelijn.huisarts': msg('Huisarts of huisartsenpost'),
    'eerstelijn.mondzorg': msg('Tandarts, mondhygiënist of orthodontist'),
    'eerstelijn.apotheek': msg('Apotheek'),
    'eerstelijn.overig': msg('Fysiotherapeut, verloskundige of iemand anders'),
    cosmetisch: msg('Cosmetische behandeling of schoonheidssalon'),
    alternatief: msg('Alternatieve behandeling'),
    medicijn: msg('Medicijn'),
    hulpmiddel: msg('Hulpmiddel of implantaat'),
    anders: msg('Iets anders, of ik weet het niet'),
  });
  const knows = ({ speaker }: Wording) => {
    if (speaker === 'kind') return msg('Weet uw kind dat u dit schrijft?');
    return speaker === 'naaste'
      ? msg('Weet uw naaste dat u dit schrijft?')
      : msg('Weet deze persoon dat u dit schrijft?');
  };
  const ofComplaint = ({ complaintDate }: Wording) => {
    if (complaintDate === undefined) return msg('Geef dan ook de datum van uw klacht.');
    return complaintDate && msg(str`De datum die u gaf: ${complaintDate}.`);
  };
  return {
    watGebeurd: ({ soort }) =>
      soort === 'vraag'
        ? { label: msg('Wat wilt u vragen?') }
        : { label: msg('Wat is er gebeurd?'), hint: msg('Vertel het in uw eigen woorden. Fouten maken niet uit.') },
    aanvullingOp: () => ({
      label: msg('Nummer van uw eerdere melding'),
      hint: msg('Weet u het nummer niet? Laat dit leeg. Schrijf hieronder waarover uw melding ging.'),
    }),
    watIsNieuw: () => ({
      label: msg('Wat is er nieuw?'),
      hint: msg('Stuur alleen iets als er nieuws is. Hetzelfde nog een keer sturen maakt het niet sneller.'),
    }),
    sector: () => ({ label: msg('Om welke zorg gaat het?'), options: sectors() }),
    aanbiederNaam: () => ({
      label: msg('Naam van de zorgverlener of instelling'),
      hint: msg('Bijvoorbeeld de naam van de praktijk, het ziekenhuis of het bedrijf.'),
    }),
    aanbiederAfdeling: () => ({ label: msg('Afdeling of locatie') }),
    aanbiederPlaats: () => ({ label: msg('Plaats') }),
    wanneer: () => ({ label: dates.label.gebeurtenis() }),
    duurtNogVoort: () => ({ label: msg('Is het nu nog steeds zo?'), options: yesNo() }),
    gevolg: (wording) => ({
      label: isForAnother(wording) ? msg('Wat is het gevolg voor deze persoon?') : msg('Wat is het gevolg voor u?'),
      options: {
        geen: msg('Geen gevolg'),
        hinder: msg('Last of ongemak'),
        lichamelijk: msg('Schade aan het lichaam'),
        psychisch: msg('Psychische schade'),
        overlijden: msg('Iemand is overleden'),
        onbekend: msg('Ik weet het niet'),
      },
    }),
    categorie: () => ({
      label: msg('Waar gaat uw klacht vooral over?'),
      hint: msg('Weet u het niet? Ga dan verder zonder te kiezen.'),
      options: {
        behandeling: msg('De behandeling, het onderzoek of de verzorging'),
        professional: msg('Hoe iemand met mij omging of met mij sprak'),
        veiligheid: msg('Het was niet veilig'),
        medicatie: msg('Medicijnen'),
        organisatie: msg('Afspraken, personeel of hoe het geregeld is'),
        wachttijd: msg('Te lang wachten'),
        dossier: msg('Mijn dossier of mijn privacy'),
        anders: msg('Iets anders'),
      },
    }),
    doel: () => ({
      label: msg('Wat wilt u bereiken?'),
      hint: msg('U mag meer dan één antwoord kiezen.'),
      options: {
        gehoord: msg('Mijn verhaal kwijt kunnen'),
        uitleg: msg('Antwoord op mijn vragen'),
        excuses: msg('Excuses, of dat zij de fout toegeven'),
        vertrouwen: msg('Weer vertrouwen en goed contact'),
        voorkomen: msg('Dat het niet nog een keer gebeurt'),
        behandeling: msg('Een andere of betere behandeling'),
        oordeel: msg('Dat iemand zegt wie gelijk heeft'),
        vergoeding: msg('Geld voor de schade'),
        maatregel: msg('Een maatregel tegen een zorgverlener'),
        inspectie: msg('Dat de inspectie dit weet'),
      },
    }),
    gesproken: () => ({ label: msg('Heeft u er met de zorgverlener over gepraat?'), options: yesNo() }),
    klachtenfunctionaris: () => ({
      label: msg('Heeft een klachtenfunctionaris u geholpen?'),
      hint: msg('Dat is iemand die u gratis helpt met uw klacht en geen partij kiest.'),
      options: yesNo(),
    }),
    klachtGestuurd: () => ({
      label: msg('Heeft u de zorgverlener al een klacht gestuurd?'),
      hint: msg('Dat kan een brief, een e-mail of een formulier zijn.'),
      options: {
        nee: msg('Nee'),
        ja: msg('Ja, maar ik heb nog geen antwoord'),
        antwoord: msg('Ja, en ik heb antwoord gekregen'),
      },
    }),
    klachtDatum: () => ({ label: dates.label.klacht() }),
    verlenging: () => ({
      label: msg('Kreeg u binnen 6 weken een brief dat het langer duurt?'),
      options: yesNo(),
    }),
    antwoordDatum: () => ({ label: dates.label.uitspraak() }),
    rol: () => ({
      label: msg('Wie bent u?'),
      options: {
        client: msg('Het gaat over mijzelf'),
        ouderVoogd: msg('Ouder of voogd'),
        vertegenwoordiger: msg('Iemand die mag beslissen, zoals een mentor of curator'),
        gemachtigde: msg('Deze persoon heeft mij gevraagd om dit te doen'),
        naaste: msg('Partner, familie of vriend'),
        nabestaande: msg('Familie van iemand die is overleden'),
        pleegouder: msg('Pleegouder'),
        jongere: msg('Ik ben jonger dan 18 jaar en het gaat over mijzelf'),
        anders: msg('Iemand anders'),
      },
    }),
    clientWeetHet: (wording) => ({
      label: knows(wording),
      hint: msg('Vraag of u dit namens deze persoon mag doen, als dat kan.'),
      options: { ja: msg('Ja'), nee: msg('Nee'), kanNiet: msg('Dat kan niet') },
    }),
    anonimiteit: (wording) => ({
      label: msg('Wie mag weten wie u bent?'),
      options: {
        bekend: wording.recipientIsLmz
          ? msg('Het meldpunt mag weten wie ik ben')
          : msg(str`${wording.recipient} mag weten wie ik ben`),
        nietBijAanbieder: wording.recipientIsLmz
          ? msg('Alleen het meldpunt en de inspectie, niet de zorgverlener')
          : msg(str`Alleen ${wording.recipient}, niet de zorgverlener`),
        anoniem: msg('Niemand: ik blijf anoniem'),
      },
      optionHints: {
        bekend: msg('U kiest straks zelf welke gegevens u geeft, en aan wie.'),
        nietBijAanbieder: msg('De zorgverlener hoort uw naam dan niet.'),
        anoniem: msg('Wij kunnen u dan niet terugbellen of vragen stellen.'),
      },
    }),
    naam: () => ({ label: msg('Uw naam') }),
    telefoon: () => ({ label: msg('Uw telefoonnummer') }),
    email: () => ({ label: msg('Uw e-mailadres') }),
    adres: () => ({ label: msg('Uw adres') }),
    voorkeur: () => ({
      label: msg('Hoe wilt u antwoord krijgen?'),
      options: {
        bellen: msg('Bel mij'),
        email: msg('Stuur mij een e-mail'),
        brief: msg('Stuur mij een brief'),
        geenContact: msg('Neem geen contact met mij op'),
      },
    }),
    tolkNodig: () => ({ label: msg('Ik heb een tolk nodig'), options: { ja: msg('Ja') } }),
    klachtVolgen: (wording) => ({
      label: msg(str`Ik wil dat ${toWhom(msg, wording)} mijn klacht volgt`),
      hint: ofComplaint(wording),
      also: msg('Krijgt u te lang geen antwoord? Laat het meldpunt dat dan weten.'),
      options: { ja: msg('Ja') },
    }),
    ...consentTexts(msg),
  };
};
