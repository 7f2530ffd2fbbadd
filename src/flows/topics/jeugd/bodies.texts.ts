import { roadNames } from '../roads.texts.js';
import { objectionTexts, sentences } from '../shared.texts.js';
import type { FlowWords, Msg } from '../../words.js';
import type { jeugdFlow } from './jeugd.flow.js';
import { dangerTexts, matterTexts } from './matters.texts.js';
import { sharedTexts } from './shared.texts.js';

/** The bodies around youth help that have a complaint road of their own (routes, cards J3, J4, J5 and J8). */
export const bodiesTexts = (msg: Msg) => {
  const say = sentences(msg);
  const shared = sharedTexts(msg);
  const danger = dangerTexts(msg);
  const { rechter, dossier, tucht, zorgen } = matterTexts(msg);
  return {
    J3: () => ({
      title: msg('Stuur uw klacht naar Veilig Thuis'),
      recognition: msg(
        'Een melding heeft gevolgen voor een heel gezin. Ging het over u of uw gezin? Dan mag u zelf klagen.',
      ),
      now: [
        say.writeDown(),
        msg('Stuur dat in een brief of e-mail naar Veilig Thuis. Vraag of de klachtencommissie ernaar kijkt.'),
        shared.committee(),
        say.jeugdstem(),
        msg('Klopt niet wat Veilig Thuis schreef? Vraag om verbetering. Kies hieronder: Het dossier of privacy.'),
      ],
      byWhen: [
        say.youthAnswerWhen(),
        msg('Is er een uitspraak? Veilig Thuis moet u binnen 1 maand schrijven of er iets gaat veranderen.'),
      ],
      ifFails: [
        say.ombudsman(),
        msg('Heeft uw gemeente een eigen ombudsman? Vraag de Nationale ombudsman waar u moet zijn.'),
      ],
      lmz: [say.listens(), say.noVerdict()],
      roads: { zorgen, dossier, tucht, ...danger },
    }),
    J4: () => ({
      title: msg('Stuur uw klacht naar de Raad voor de Kinderbescherming'),
      recognition: msg(
        'Een onderzoek van de Raad heeft gevolgen voor een heel gezin. U mag zeggen wat er niet goed ging.',
      ),
      now: [
        say.writeDown(),
        msg('Stuur dat met het formulier op de website van de Raad.'),
        say.jeugdstem(),
        msg('Bent u het niet eens met het advies aan de rechter? Vraag uw advocaat hoe u dat aan de rechter vertelt.'),
      ],
      byWhen: [say.answerWhen()],
      ifFails: [
        msg('Bent u niet tevreden met het antwoord? Vraag de Raad welke commissie daarna naar uw klacht kijkt.'),
        say.ombudsman(),
      ],
      lmz: [msg('Het Landelijk Meldpunt Zorg behandelt geen klachten over de Raad voor de Kinderbescherming.')],
      roads: {
        rechter,
        hulp: shared.helpIsBad(),
        bescherming: msg('De jeugdbescherming of de gezinsvoogd'),
        tucht,
        ...danger,
      },
    }),
    J5: () => ({
      title: msg('Vraag Jeugdstem of een tuchtklacht bij u past'),
      recognition: msg(
        'Wat een hulpverlener doet, kan veel gevolgen hebben. Bij een tuchtklacht beoordeelt een speciaal college wat die persoon deed.',
      ),
      now: [
        msg(
          'Vraag hulp aan Jeugdstem. Daar werken vertrouwenspersonen die u gratis helpen en die veel weten van tuchtklachten.',
        ),
        msg(
          'Kijk of de hulpverlener in het register van SKJ staat. SKJ is het register voor mensen die in de jeugdhulp werken.',
        ),
        msg(
          'Staat de naam erin? Stuur dan uw klacht met het formulier op de website van SKJ. Vraag eerst of het iets kost.',
        ),
        msg(
          'Loopt er al een klacht over hetzelfde bij de organisatie zelf? Vraag Jeugdstem dan wat u het beste eerst doet.',
        ),
      ],
      byWhen: [
        msg(
          'Meestal moet het minder dan 3 jaar geleden zijn. Stuur uw klacht op tijd. Hoorde u het later? Vraag Jeugdstem of het nog kan.',
        ),
        say.answerWhen(),
      ],
      ifFails: [
        msg(
          'Bent u het niet eens met de uitspraak? Vraag SKJ meteen of iemand anders er opnieuw naar kan kijken (beroep). Vraag ook tot wanneer dat kan.',
        ),
        msg('Staat de naam niet in het register? Dan kunt u een klacht sturen naar de organisatie.'),
      ],
      lmz: [
        msg(
          'Het Landelijk Meldpunt Zorg en de inspectie geven geen straf aan een hulpverlener. Het meldpunt kan u wel advies geven.',
        ),
      ],
      roads: {
        organisatie: msg('Ik wil een klacht sturen over de organisatie'),
        arts: msg('Het gaat om een arts, psycholoog of andere zorgverlener'),
        ...danger,
      },
    }),
    J8: () => ({
      ...objectionTexts(msg),
      now: [
        say.objectionFromLetter(),
        say.objectionWrite(),
        say.objectionContents(),
        say.objectionNoLetter(),
        say.clientSupport(),
      ],
      ifFails: [
        say.court(),
        msg('Heeft de rechter over de hulp beslist? Dan kan bezwaar bij de gemeente niet. Vraag een advocaat om hulp.'),
      ],
      lmz: [say.notThisDecision(), msg('De inspectie let meestal niet op wijkteams.')],
      roads: {
        omgang: roadNames(msg).municipalConduct(),
        hulp: shared.helpIsBad(),
        rechter,
        ...danger,
      },
    }),
  } satisfies Pick<FlowWords<typeof jeugdFlow>, 'J3' | 'J4' | 'J5' | 'J8'>;
};
