import { roadNames } from '../roads.texts.js';
import { sentences } from '../shared.texts.js';
import type { Situation } from '../../situation.js';
import type { FlowWords, Msg, OutcomeWords } from '../../words.js';
import type { productFlow } from './product.flow.js';

/** What somebody who lost somebody must not read in the same words: it is too late to call a doctor. */
type Opening = Pick<OutcomeWords, 'title' | 'recognition' | 'now'>;

export const productTexts = (msg: Msg) => {
  const say = sentences(msg);
  const roads = roadNames(msg);
  const serious = { ernst: roads.harm(), overleden: roads.death() };
  const sideEffect = () => msg('Iemand werd ziek van een medicijn of vaccin (een bijwerking)');
  const implant = () => msg('Problemen met een implantaat, of een waarschuwing');
  const fromMunicipality = () => msg('Een rolstoel of ander hulpmiddel van de gemeente');
  const aboutDoctor = () => msg('Ik heb een klacht over een arts of apotheker');

  const urgent = () =>
    msg(
      'Ademt iemand moeilijk, of wordt iemand niet goed wakker? Bel dan 112. Wordt iemand zieker? Bel meteen de huisarts of de huisartsenpost.',
    );
  const keepTaking = () => msg('Wilt u stoppen met een medicijn? Praat dan eerst met een arts of apotheker.');
  const keepPackage = () => msg('Bewaar het medicijn, de verpakking en de bijsluiter.');
  const keepProduct = () =>
    msg('Bewaar het product en de verpakking. Schrijf de nummers op die erop staan. Maak er foto’s van.');
  const keepOrder = () => msg('Bewaar het product, de verpakking en de gegevens van de bestelling.');
  const tellLareb = () => msg('Meld de bijwerking op de website van Bijwerkingencentrum Lareb.');
  const tellMaker = () =>
    msg('Meld het bij de fabrikant en vraag wat die gaat doen. Meld het ook bij het Landelijk Meldpunt Zorg.');
  const tellSeller = () =>
    msg('Meld het bij het Landelijk Meldpunt Zorg. Noem ook de naam van de website of de verkoper.');
  const askImplant = () =>
    msg('Vraag naar de naam, het merk en het nummer van het implantaat. Vraag ook of er een waarschuwing is.');
  const tellImplants = () =>
    msg(
      'Meld het bij het Meldpunt Bijwerkingen Implantaten. Vindt u dat niet? Vraag het Landelijk Meldpunt Zorg waar u meldt.',
    );
  const tellLmz = () =>
    msg('Denkt u dat er iets niet goed is gegaan? Meld het dan ook bij het Landelijk Meldpunt Zorg.');
  const complain = () => msg('Stuur een klacht in een brief of e-mail naar de apotheek, de arts of de instelling.');

  const helper = ({ regime }: Situation) => (regime === 'jeugd' ? say.jeugdstem() : say.officer());

  const notListening = () =>
    msg('Luistert de arts of apotheker niet goed naar u? Dan kunt u daarover een klacht sturen.');
  const secondOpinion = () => msg('U mag ook een andere arts om een mening vragen.');

  const opening = ({ speaker }: Situation, otherwise: Opening, afterDeath: Opening['now']): Opening =>
    speaker === 'overleden'
      ? {
          title: msg('Meld wat er met het medicijn of product is gebeurd'),
          recognition: say.bereaved(),
          now: [...afterDeath, say.deathByCare()],
        }
      : otherwise;

  return {
    wat: () => ({
      title: msg('Wat is er gebeurd?'),
      hint: msg(
        'Een implantaat is iets wat een arts in het lichaam zet, zoals een nieuwe heup, een pacemaker of een borstimplantaat.',
      ),
      choices: {
        verkeerd: roads.wrongMedicine(),
        bijwerking: sideEffect(),
        defect: msg('Er is iets mis met het product, of de fabrikant haalt het terug'),
        online: msg('Een medicijn of product dat ik online kocht, of dat misschien nep is'),
        implantaat: implant(),
        tekort: msg('Een medicijn of hulpmiddel is niet te krijgen'),
        weetNiet: roads.unknown(),
      },
    }),
    M1: (situation) => ({
      ...opening(
        situation,
        {
          title: msg('Vertel het aan een arts of apotheker en meld de bijwerking'),
          recognition: msg(
            'Het is naar als iemand ziek wordt van een medicijn of vaccin. Het is goed dat u hulp zoekt.',
          ),
          now: [
            msg('Bel de huisarts, de behandelend arts of de apotheker. Vertel wat er is, en sinds wanneer.'),
            urgent(),
            keepTaking(),
            tellLareb(),
            keepPackage(),
          ],
        },
        [tellLareb(), keepPackage()],
      ),
      byWhen: [say.noFixedTerm()],
      ifFails: [notListening(), secondOpinion()],
      lmz: [say.listens(), say.noVerdict(), say.signal()],
      roads: { ...serious, verkeerd: roads.wrongMedicine(), zorgverlener: aboutDoctor(), schade: roads.damages() },
    }),
    M2: (situation) => ({
      ...opening(
        situation,
        {
          title: msg('Vraag of het product nog veilig is, en meld het'),
          recognition: msg('U moet kunnen vertrouwen op een medicijn of hulpmiddel. Het is naar als dat niet kan.'),
          now: [
            msg(
              'Zit het product in het lichaam? Bel het ziekenhuis dat het plaatste. Kies hieronder: Problemen met een implantaat, of een waarschuwing.',
            ),
            msg(
              'Bel meteen de apotheker, de arts of de leverancier. Vraag of het product nog veilig is. Haalt de fabrikant het terug? Doe dan wat in de waarschuwing staat.',
            ),
            say.getsWorse(),
            keepTaking(),
            keepProduct(),
            tellMaker(),
          ],
        },
        [keepProduct(), tellMaker()],
      ),
      byWhen: [say.noFixedTerm()],
      ifFails: [
        msg('Krijgt u geen goed antwoord? Vraag dan advies aan het Landelijk Meldpunt Zorg.'),
        msg('Wilt u geld voor schade? Kies dan hieronder: Geld voor schade.'),
      ],
      lmz: [say.noVerdict(), say.signal(), msg('Het meldpunt zorgt niet voor een nieuw product of voor geld.')],
      roads: {
        ...serious,
        implantaat: implant(),
        gemeente: fromMunicipality(),
        zorgverlener: aboutDoctor(),
        schade: roads.damages(),
      },
    }),
    M3: (situation) => ({
      ...opening(
        situation,
        {
          title: msg('Vraag een arts of apotheker om advies over het product'),
          recognition: msg('Het is goed dat u twijfelt. Een medicijn van internet kan nep of gevaarlijk zijn.'),
          now: [
            msg(
              'Wordt het product al gebruikt? Bel meteen een arts of apotheker. Vraag of stoppen nodig is, en hoe dat veilig kan. Nog niet gebruikt? Begin er dan niet mee.',
            ),
            urgent(),
            keepOrder(),
            tellSeller(),
          ],
        },
        [tellSeller(), keepOrder()],
      ),
      byWhen: [say.noFixedTerm()],
      ifFails: [msg('Denkt u dat u bent opgelicht? Vraag dan de politie wat u kunt doen.')],
      lmz: [say.noVerdict(), say.signal(), msg('Het meldpunt haalt uw geld niet terug.')],
      roads: { ...serious, bijwerking: sideEffect(), schade: roads.damages() },
    }),
    M4: (situation) => ({
      ...opening(
        situation,
        {
          title: msg('Bel de arts en meld de problemen met het implantaat'),
          recognition: msg('Problemen met een implantaat kunnen u bang of onzeker maken. U mag daar hulp bij vragen.'),
          now: [
            msg(
              'Bel het ziekenhuis of de kliniek waar het implantaat is geplaatst, of de huisarts. Vertel wat er is, en sinds wanneer.',
            ),
            urgent(),
            askImplant(),
            tellImplants(),
            tellLmz(),
          ],
        },
        [tellImplants(), askImplant(), tellLmz()],
      ),
      byWhen: [say.noFixedTerm()],
      ifFails: [notListening(), secondOpinion()],
      lmz: [say.noVerdict(), say.signal()],
      roads: { ...serious, zorgverlener: aboutDoctor(), schade: roads.damages() },
    }),
    M5: () => ({
      title: msg('Vraag de apotheker of arts om een oplossing'),
      recognition: msg('Het is moeilijk als een medicijn of hulpmiddel er niet is. U mag om hulp vragen.'),
      now: [
        msg(
          'Vraag de apotheker wanneer het er weer is. Vraag ook of een andere apotheek het heeft, en of er iets anders is dat net zo goed werkt.',
        ),
        msg('Is het bijna op? Bel dan meteen de arts of de apotheker.'),
        keepTaking(),
        say.getsWorse(),
        msg('Gaat het om een hulpmiddel? Vraag dan hulp aan de leverancier.'),
      ],
      byWhen: [say.answerWhen()],
      ifFails: [msg('Komt er geen oplossing? Vraag de zorgverzekeraar om mee te zoeken.')],
      lmz: [say.listens(), msg('Het meldpunt kan niet zorgen dat u het medicijn of hulpmiddel krijgt.'), say.signal()],
      roads: {
        ...serious,
        wachten: roads.waiting(),
        verzekeraar: roads.insurer(),
        gemeente: fromMunicipality(),
        zorgverlener: aboutDoctor(),
      },
    }),
    M6: (situation) => ({
      ...opening(
        situation,
        {
          title: msg('Bel de huisarts of de apotheek over het verkeerde medicijn'),
          recognition: msg('Het is begrijpelijk dat u schrikt.'),
          now: [
            msg('Ademt iemand moeilijk, of wordt iemand niet goed wakker? Bel dan 112.'),
            msg(
              'Is het medicijn al gebruikt? Bel nu de huisarts of de apotheek. Is de praktijk dicht? Bel dan de huisartsenpost.',
            ),
            msg('Is het nog niet gebruikt? Begin er dan niet mee. Bewaar het medicijn, de verpakking en het etiket.'),
            complain(),
            helper(situation),
          ],
        },
        [keepPackage(), complain(), helper(situation)],
      ),
      byWhen: [situation.regime === 'jeugd' ? say.youthAnswerWhen() : say.sixWeeksIfWritten()],
      ifFails: [
        situation.regime === 'jeugd'
          ? msg('Helpt dat niet? Vraag het Landelijk Meldpunt Zorg wie u verder kan helpen.')
          : say.dispute(),
      ],
      lmz: [say.listens(), say.noVerdict()],
      roads: {
        ...serious,
        schriftelijk: roads.write(),
        antwoord: roads.answered(),
        durftNiet: roads.dareNot(),
        bijwerking: sideEffect(),
        schade: roads.damages(),
      },
    }),
  } satisfies FlowWords<typeof productFlow>;
};
