import { roadNames } from '../roads.texts.js';
import type { FlowWords, Msg } from '../../words.js';
import { complaintTexts } from './complaint.texts.js';
import type { jeugdFlow } from './jeugd.flow.js';
import { dangerTexts, matterTexts } from './matters.texts.js';
import { sharedTexts } from './shared.texts.js';

/** Complaints about youth protection and youth probation: certified institutions (routes, card J2). */
export const protectionTexts = (msg: Msg) => {
  const roads = roadNames(msg);
  const shared = sharedTexts(msg);
  const matters = matterTexts(msg);
  const { talk, toCommittee, waiting, afterVerdict } = complaintTexts(msg);
  const notByCommittee = () =>
    msg('De klachtencommissie kan een besluit van de rechter niet veranderen. Daarvoor heeft u een advocaat nodig.');
  return {
    J2a: (situation) => {
      const words = talk(situation);
      return {
        ...words,
        ifFails: [...words.ifFails, notByCommittee()],
        roads: { schriftelijk: roads.write(), ...matters },
      };
    },
    J2b: (situation) => {
      const words = toCommittee(situation);
      return {
        ...words,
        ifFails: [...words.ifFails, notByCommittee()],
        roads: { gestuurd: shared.sent(), ...matters },
      };
    },
    J2c: () => {
      const words = waiting();
      return {
        ...words,
        ifFails: [...words.ifFails, notByCommittee()],
        roads: { uitspraak: shared.verdict(), ...matters },
      };
    },
    J2d: () => {
      const words = afterVerdict();
      return {
        ...words,
        ifFails: [...words.ifFails, notByCommittee()],
        roads: { commissie: shared.notYetToCommittee(), ...matters },
      };
    },
    J2e: () => ({
      title: msg('Vraag meteen hulp aan een advocaat'),
      recognition: msg(
        'Een besluit over een kind heeft veel gevolgen. Het is begrijpelijk dat u er iets tegen wilt doen.',
      ),
      now: [
        msg('Bel meteen een advocaat die veel weet van jeugdrecht. Vraag wat u nog kunt doen, en tot wanneer.'),
        msg('Heeft u geen advocaat? Vraag het Juridisch Loket hoe u er een vindt, en of het gratis kan.'),
        msg(
          'Bent u het niet eens met de rechter? Vraag de advocaat naar hoger beroep: een hogere rechter kijkt dan opnieuw.',
        ),
        msg(
          'Kreeg u een schriftelijke aanwijzing? Dat is een brief met een opdracht van de gezinsvoogd. Vraag de advocaat of de rechter daarnaar kan kijken.',
        ),
        msg('Leg de brieven klaar en kijk naar de datum.'),
      ],
      byWhen: [msg('De tijd kan kort zijn. Een klacht sturen geeft u geen extra tijd.')],
      fatal: msg('Bent u te laat? Dan kan de advocaat vaak niets meer doen.'),
      ifFails: [
        msg(
          'Vindt u niet snel een advocaat? Vraag het Juridisch Loket opnieuw om hulp, en de rechtbank tot wanneer u iets kunt doen.',
        ),
      ],
      lmz: [msg('Het Landelijk Meldpunt Zorg en de inspectie kunnen een besluit van de rechter niet veranderen.')],
      roads: {
        omgang: msg('De gezinsvoogd behandelt mij slecht, of antwoordt niet'),
        raad: matters.raad,
        ...dangerTexts(msg),
      },
    }),
  } satisfies Pick<FlowWords<typeof jeugdFlow>, 'J2a' | 'J2b' | 'J2c' | 'J2d' | 'J2e'>;
};
