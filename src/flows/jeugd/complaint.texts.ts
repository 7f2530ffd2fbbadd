import { sharedTexts } from './shared.texts.js';
import type { Msg, OutcomeWords } from '../words.js';

type Stage = (request: string) => Omit<OutcomeWords, 'roads' | 'recognition'>;

/**
 * What is the same for youth help and youth protection, as one article (Jeugdwet art. 4.2.1) governs both: the talk, the
 * complaint to the committee, the wait for its verdict, and what comes after. The outcomes add what is their own.
 */
export const complaintTexts = (msg: Msg) => {
  const shared = sharedTexts(msg);
  return {
    /** `request` is the sentence that says with whom to talk. */
    talk: (request: string) => ({
      title: msg('Praat erover. Jeugdstem kan met u meegaan.'),
      now: [
        request,
        shared.jeugdstem(),
        msg(
          'Schrijf uw vragen op en neem iemand mee die u vertrouwt. Vraag aan het eind wat er gaat gebeuren, en wanneer.',
        ),
        msg('Wilt u liever met iemand anders praten? Vraag dan naar de leidinggevende.'),
        msg('Durft u niet te praten? Dan hoeft dat niet. Jeugdstem helpt u dan met een andere stap.'),
      ],
      byWhen: [msg('Voor een gesprek is er geen vaste termijn. Hoe eerder, hoe beter.')],
      ifFails: [
        msg(
          'Lost het gesprek niets op? Stuur dan een klacht aan de klachtencommissie van de organisatie. Dat is een groep mensen die naar uw klacht kijkt. Jeugdstem helpt u met de brief.',
        ),
        shared.file(),
      ],
      lmz: [shared.lmzListens(), shared.lmzNoVerdict(), shared.lmzSignal()],
    }),
    toCommittee: () => ({
      title: msg('Stuur een klacht aan de klachtencommissie'),
      recognition: msg(
        'Vervelend dat het niet is opgelost. U mag een klacht sturen, en u krijgt daar gratis hulp bij.',
      ),
      now: [
        shared.jeugdstem(),
        msg(
          'Stuur uw klacht in een brief of e-mail aan de klachtencommissie. Op de website van de organisatie staat waar die is. Of vraag ernaar.',
        ),
        msg(
          'Schrijf wat er is gebeurd, wanneer, en wat u wilt bereiken. Bewaar een kopie, en schrijf op wanneer u de klacht stuurde.',
        ),
        msg(
          'De klachtencommissie is een groep van minstens 3 mensen. De voorzitter werkt niet voor de organisatie. De persoon over wie u klaagt, beslist niet mee.',
        ),
        msg('U mag uw klacht uitleggen aan de commissie. U mag iemand meenemen die u helpt.'),
      ],
      byWhen: [shared.answerWhen(), shared.ownTerm()],
      ifFails: [
        msg('Komt er geen antwoord? Bel de klachtencommissie, en daarna het Landelijk Meldpunt Zorg.'),
        shared.ombudsman(),
      ],
      lmz: [shared.lmzListens(), shared.lmzFollows(), shared.lmzNoVerdict(), shared.lmzSignal()],
    }),
    waiting: () => ({
      title: msg('Vraag op welke datum u antwoord krijgt'),
      recognition: msg('Wachten op antwoord is lastig. U mag altijd vragen hoe het met uw klacht gaat.'),
      now: [
        msg(
          'Vraag de klachtencommissie (de groep mensen die naar uw klacht kijkt) op welke datum u antwoord krijgt. Schrijf die datum op.',
        ),
        msg(
          'Kijk in de klachtenregeling (de regels voor klachten) van de organisatie. Daarin staat hoe lang de commissie erover mag doen.',
        ),
        msg(
          'Duurt het langer dan in die regels staat? Dan moet de commissie uitleggen waarom. Zij moet ook zeggen wanneer u wel antwoord krijgt.',
        ),
        msg('U mag uw klacht uitleggen aan de commissie. U mag iemand meenemen die u helpt.'),
        shared.jeugdstem(),
      ],
      byWhen: [shared.answerWhen(), shared.ownTerm()],
      ifFails: [
        msg('Is die datum voorbij en hoort u niets? Bel de klachtencommissie, en daarna het Landelijk Meldpunt Zorg.'),
        shared.ombudsman(),
      ],
      lmz: [shared.lmzFollows(), shared.lmzNoVerdict(), shared.lmzSignal()],
    }),
    afterVerdict: () => ({
      title: msg('Vraag wat de organisatie nu gaat doen'),
      recognition: msg('Jammer dat de uitspraak u niet verder helpt. Er zijn nog andere stappen.'),
      now: [
        msg('Vraag de organisatie om een brief. Daarin moet staan of zij iets gaat veranderen, en wat.'),
        shared.jeugdstem(),
        msg('Vraag de Kinderombudsman of zij u kan helpen. Die komt op voor de rechten van kinderen. Dat is gratis.'),
        msg(
          'Gaat het om wat één hulpverlener deed? Dan kunt u soms een tuchtklacht sturen. Een soort rechter kijkt dan wat die persoon deed.',
        ),
        msg('Heeft u schade? Vraag het Juridisch Loket wat u kunt doen.'),
      ],
      byWhen: [shared.organisationWrites(), shared.organisationLater()],
      ifFails: [
        msg('Hoort u na een maand niets? Bel de organisatie, en daarna het Landelijk Meldpunt Zorg.'),
        msg('U kunt ook vragen of een advocaat u kan helpen. Het Juridisch Loket geeft daar eerst gratis uitleg over.'),
      ],
      lmz: [shared.lmzListens(), msg('Het meldpunt verandert de uitspraak niet.'), shared.lmzSignal()],
    }),
  } satisfies Record<string, Stage>;
};
