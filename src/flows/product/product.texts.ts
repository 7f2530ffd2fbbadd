import type { FlowWords, Msg } from '../words.js';
import type { productFlow } from './product.flow.js';

export const productTexts = (msg: Msg) => {
  const sideEffect = () => msg('Klachten na een medicijn of vaccin (een bijwerking)');
  const reportSoon = () => msg('Er is geen vaste termijn. Meld het zo snel als u kunt.');
  const secondOpinion = () => msg('U mag ook een andere arts om een mening vragen.');
  const listens = () =>
    msg('Het Landelijk Meldpunt Zorg luistert naar u en geeft advies. U mag nu al bellen. U hoeft niet te wachten.');
  const noVerdict = () => msg('Het meldpunt lost uw klacht niet op en zegt niet wie gelijk heeft.');
  const signal = () => msg('Uw verhaal helpt de inspectie wel om te zien waar het misgaat.');
  const serious = () => msg('Het is ernstig, er is dwang, of het gaat om iets bijzonders');
  const aboutDoctor = () => msg('Ik heb een klacht over een arts of apotheker');
  const damage = () => msg('Ik wil geld voor schade');

  return {
    wat: () => ({
      title: msg('Wat is er gebeurd?'),
      hint: msg('Een implantaat is iets wat een arts in het lichaam zet, zoals een nieuwe heup of een pacemaker.'),
      choices: {
        bijwerking: sideEffect(),
        defect: msg('Er is iets mis met het product, of de fabrikant haalt het terug'),
        online: msg('Online gekocht, of misschien nep'),
        implantaat: msg('Klachten door een implantaat'),
        tekort: msg('Een medicijn of hulpmiddel is niet te krijgen'),
        verkeerd: msg('Een verkeerd medicijn gekregen van een arts of apotheek'),
        weetNiet: msg('Ik weet het niet'),
      },
    }),
    M1: () => ({
      title: msg('Vertel het aan een arts of apotheker en meld de bijwerking'),
      recognition: msg('Vervelend dat dit is gebeurd. Goed dat u er iets mee wilt doen.'),
      now: [
        msg(
          'Bel de huisarts, de behandelend arts of de apotheker. Vertel welke klachten er zijn en sinds wanneer. Zijn de klachten erg? Wacht dan niet.',
        ),
        msg('Gaat het om een medicijn? Stop niet zonder overleg. Vraag of doorgaan veilig is.'),
        msg(
          'Meld de bijwerking bij Lareb. Dat centrum verzamelt bijwerkingen van medicijnen en vaccins. Iedereen kan daar melden.',
        ),
        msg('Bewaar de verpakking en de bijsluiter.'),
      ],
      byWhen: [reportSoon(), msg('Vraag de arts of apotheker wanneer u antwoord krijgt.')],
      ifFails: [
        msg('Luistert de arts of apotheker niet goed naar u? Dan kunt u daarover een klacht sturen.'),
        secondOpinion(),
      ],
      lmz: [listens(), noVerdict(), signal()],
      roads: {
        ernstig: serious(),
        zorgverlener: aboutDoctor(),
        schade: damage(),
      },
    }),
    M2: () => ({
      title: msg('Vraag of het product nog veilig is, en meld het'),
      recognition: msg('U moet kunnen vertrouwen op een medicijn of hulpmiddel. Vervelend dat het nu misgaat.'),
      now: [
        msg(
          'Vraag meteen aan de apotheker, de arts of de leverancier of het product nog veilig is. Stop niet zonder overleg met een medicijn.',
        ),
        msg('Bewaar het product en de verpakking. Schrijf de nummers op die erop staan. Maak er foto’s van.'),
        msg(
          'Haalt de fabrikant het product terug? Doe dan wat in de waarschuwing staat. Vraag hulp aan de apotheker of leverancier.',
        ),
        msg('Meld het bij de fabrikant en vraag wat die gaat doen. Meld het ook bij het Landelijk Meldpunt Zorg.'),
      ],
      byWhen: [reportSoon(), msg('Vraag de fabrikant of leverancier wanneer u antwoord krijgt.')],
      ifFails: [
        msg('Krijgt u geen goed antwoord? Bel dan het Landelijk Meldpunt Zorg voor advies.'),
        msg('Is er schade? Kijk dan hoe u om een vergoeding kunt vragen.'),
      ],
      lmz: [noVerdict(), signal(), msg('Het meldpunt zorgt niet voor een nieuw product of voor geld.')],
      roads: {
        ernstig: serious(),
        zorgverlener: aboutDoctor(),
        schade: damage(),
      },
    }),
    M3: () => ({
      title: msg('Gebruik het niet en vraag advies aan een apotheker'),
      recognition: msg('Goed dat u twijfelt. Een medicijn van internet kan nep of gevaarlijk zijn.'),
      now: [
        msg(
          'Gebruik het product niet. Is het al gebruikt en zijn er klachten? Bel dan meteen de huisarts of de huisartsenpost.',
        ),
        msg('Vraag een apotheker om advies over het product. Vraag ook wat wel veilig is.'),
        msg('Bewaar het product, de verpakking en de gegevens van de bestelling.'),
        msg('Meld het bij het Landelijk Meldpunt Zorg. Noem ook de naam van de website of de verkoper.'),
      ],
      byWhen: [reportSoon()],
      ifFails: [msg('Denkt u dat u bent opgelicht? Vraag dan de politie wat u kunt doen.')],
      lmz: [noVerdict(), signal(), msg('Het meldpunt haalt uw geld niet terug.')],
      roads: {
        bijwerking: sideEffect(),
        ernstig: serious(),
      },
    }),
    M4: () => ({
      title: msg('Bel de arts en meld de klachten door het implantaat'),
      recognition: msg('Klachten door een implantaat kunnen bang of onzeker maken. U mag daar hulp bij vragen.'),
      now: [
        msg(
          'Bel de arts of het ziekenhuis waar het implantaat is geplaatst. Vertel welke klachten er zijn en sinds wanneer. Zijn de klachten erg? Wacht dan niet.',
        ),
        msg('Vraag welk implantaat het is. Vraag om de naam, het merk en het nummer.'),
        msg(
          'Meld de klachten bij het Meldpunt Bijwerkingen Implantaten. Patiënten en zorgverleners kunnen daar melden.',
        ),
        msg('Denkt u dat er iets niet goed is gegaan? Meld het dan ook bij het Landelijk Meldpunt Zorg.'),
      ],
      byWhen: [reportSoon(), msg('Vraag de arts wanneer u antwoord krijgt.')],
      ifFails: [msg('Luistert de arts niet goed naar u? Dan kunt u daarover een klacht sturen.'), secondOpinion()],
      lmz: [listens(), noVerdict(), signal()],
      roads: {
        ernstig: serious(),
        zorgverlener: msg('Ik heb een klacht over een arts of ziekenhuis'),
        schade: damage(),
      },
    }),
    M5: () => ({
      title: msg('Vraag de apotheker of arts om een oplossing'),
      recognition: msg('Het is naar als een medicijn of hulpmiddel er niet is. Zeker als iemand het hard nodig heeft.'),
      now: [
        msg('Vraag de apotheker wanneer het er weer is. Vraag ook of er iets anders is dat net zo goed werkt.'),
        msg('Is het bijna op? Bel dan meteen de arts. Stop niet zonder overleg met een medicijn.'),
        msg('Gaat het om een hulpmiddel? Vraag dan hulp aan de leverancier en aan de zorgverzekeraar.'),
      ],
      byWhen: [msg('Er is geen vaste termijn. Vraag wanneer u meer hoort.')],
      ifFails: [
        msg('Komt er geen oplossing? Vraag de zorgverzekeraar om mee te zoeken.'),
        msg('U mag het ook vertellen aan het Landelijk Meldpunt Zorg.'),
      ],
      lmz: [
        listens(),
        msg(
          'Het meldpunt kan niet zorgen dat u het medicijn of hulpmiddel krijgt. Uw verhaal telt wel mee als signaal.',
        ),
      ],
      roads: {
        ernstig: serious(),
        geld: msg('Het gaat om de zorgverzekering of om lang wachten'),
        zorgverlener: aboutDoctor(),
      },
    }),
  } satisfies FlowWords<typeof productFlow>;
};
