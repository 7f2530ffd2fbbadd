import { sentences } from '../shared.texts.js';
import type { Situation } from '../../situation.js';
import type { Msg, OutcomeWords } from '../../words.js';
import { sharedTexts } from './shared.texts.js';

type Stage = (situation: Situation) => Omit<OutcomeWords, 'roads'>;

/**
 * What is the same for youth help and youth protection, as one article (Jeugdwet art. 4.2.1) governs both: the talk, the
 * complaint to the committee, the wait for its verdict, and what comes after. The outcomes add what is their own.
 */
export const complaintTexts = (msg: Msg) => {
  const say = sentences(msg);
  const shared = sharedTexts(msg);
  const putInWriting = () =>
    [
      say.writeDown(),
      msg(
        'Stuur dat in een brief of e-mail naar de klachtencommissie. Zoek op de website van de organisatie naar klachten.',
      ),
      shared.committee(),
      say.jeugdstem(),
      msg('U mag uw klacht daar uitleggen, samen met iemand die u helpt.'),
    ] as const;
  return {
    talk: ({ speaker }) => ({
      ...(speaker === 'overleden'
        ? {
            title: msg('Schrijf uw vragen op, of vraag om een gesprek'),
            recognition: say.bereaved(),
            now: [
              msg('Schrijf uw vragen op. Stuur ze naar de organisatie, of vraag om een gesprek. U kiest zelf.'),
              say.jeugdstem(),
              msg('Neem iemand mee die u vertrouwt. Vraag aan het eind wat er gaat gebeuren, en wanneer.'),
              say.deathByCare(),
            ],
          }
        : {
            title: msg('Praat erover, als u dat wilt en durft'),
            recognition: msg('Het is naar als u dit meemaakt. Praten helpt vaak.'),
            now: [
              msg('Vraag om een gesprek. Zeg kort waar het over gaat en wat u wilt bereiken.'),
              say.jeugdstem(),
              msg('Schrijf uw vragen op en neem iemand mee. Vraag aan het eind wat er gaat gebeuren, en wanneer.'),
              msg('Durft u niet te praten? Dan helpt Jeugdstem u op een andere manier.'),
            ],
          }),
      byWhen: [msg('Vraag wanneer het gesprek kan.')],
      ifFails: [
        msg(
          'Lost het gesprek niets op? Stuur dan een klacht naar de klachtencommissie: een groep mensen die naar uw klacht kijkt.',
        ),
      ],
      lmz: [msg('Het Landelijk Meldpunt Zorg geeft advies. Het lost uw klacht niet op en zegt niet wie gelijk heeft.')],
    }),
    toCommittee: (situation) => ({
      title: msg('Stuur uw klacht naar de klachtencommissie'),
      recognition: say.canWrite(situation),
      now: Object.values(situation.answers).includes('geweigerd')
        ? [shared.whoTakesOver(), ...putInWriting()]
        : putInWriting(),
      byWhen: [say.youthAnswerWhen(), shared.ownTerm()],
      ifFails: [shared.kinderombudsman()],
      lmz: [say.follows(), say.noVerdict()],
    }),
    waiting: () => ({
      title: msg('Vraag wanneer u antwoord krijgt'),
      recognition: msg('Wachten op antwoord is niet makkelijk. U heeft al een belangrijke stap gezet.'),
      now: [
        msg('Stel uw vraag aan de klachtencommissie. Dat is de groep mensen die naar uw klacht kijkt.'),
        msg('Duurt het te lang? Dan moet de commissie zeggen waarom, en wanneer het antwoord komt.'),
        say.jeugdstem(),
      ],
      byWhen: [say.youthAnswerWhen(), shared.ownTerm()],
      ifFails: [shared.kinderombudsman()],
      lmz: [say.follows(), say.noVerdict()],
    }),
    afterVerdict: () => ({
      title: msg('Vraag wat de organisatie nu gaat doen'),
      recognition: msg('Het is teleurstellend als een antwoord u niet helpt. U kunt nog een stap zetten.'),
      now: [
        msg('Vraag de organisatie om een brief. Daarin moet staan of er iets verandert, en wat.'),
        msg('Vraag binnen een jaar hulp aan de Kinderombudsman: die komt op voor de rechten van kinderen.'),
        say.jeugdstem(),
        msg(
          'Kwam de uitspraak niet van de klachtencommissie, een groep mensen die naar uw klacht kijkt? Stuur uw klacht dan daarheen.',
        ),
      ],
      byWhen: [
        msg('De organisatie moet u binnen 1 maand na de uitspraak schrijven wat er gebeurt.'),
        msg('Duurt dat langer? Dan moet de organisatie zeggen waarom, en wanneer het komt.'),
      ],
      ifFails: [msg('Hoort u na 1 maand niets? Vertel dat aan het Landelijk Meldpunt Zorg.')],
      lmz: [say.listens(), msg('Het meldpunt verandert de uitspraak niet.')],
    }),
  } satisfies Record<string, Stage>;
};
