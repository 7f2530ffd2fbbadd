import { roadNames } from '../roads.texts.js';
import { sentences } from '../shared.texts.js';
import { placeOfCare, type Situation } from '../../situation.js';
import type { FlowWords, Msg } from '../../words.js';
import type { bijzonderFlow } from './bijzonder.flow.js';
import { harmfulTexts } from './harmful.texts.js';

/** Care that is refused or stopped: for who needs it now, and for who lost somebody since. */
export const refusalTexts = (msg: Msg) => {
  const say = sentences(msg);
  const roads = roadNames(msg);
  const onlyForAReason = () => msg('Stoppen met een behandeling mag alleen om een belangrijke reden.');
  const refused = (situation: Situation) =>
    ({
      title: msg('Vraag waarom u geen hulp krijgt, en wie nu helpt'),
      recognition: msg('Het is naar als iemand hulp nodig heeft en die niet krijgt. U mag vragen waarom.'),
      now: [
        msg('Wordt iemand zieker? Bel meteen een huisarts of de huisartsenpost. Bel 112 als er nu gevaar is.'),
        ...(placeOfCare(situation) === 'eerstelijn'
          ? [msg('Heeft iemand erge kiespijn? Vraag een andere tandarts om hulp.')]
          : []),
        msg('Stopt de hulp vandaag of morgen? Bel dan nu de zorgverzekeraar en het Landelijk Meldpunt Zorg.'),
        msg('Kan iemand de zorg geen dag missen? Bel dan ook de huisarts of de huisartsenpost.'),
        msg('Vraag in een brief of e-mail waarom u geen hulp krijgt. Vraag ook wie de zorg overneemt.'),
        onlyForAReason(),
        msg('Vraag de zorgverzekeraar om te helpen zoeken. Krijgt u langdurige zorg (Wlz)? Bel dan het zorgkantoor.'),
        msg('Helpt dat niet? Stuur dan een klacht.'),
        say.officer(),
      ],
      byWhen: [say.sixWeeksIfWritten(), say.noLetter()],
      ifFails: [msg('Vindt u geen andere hulp? Bel dan het Landelijk Meldpunt Zorg.'), say.dispute()],
      lmz: [msg('Het meldpunt geeft advies, maar kan niemand dwingen om u te helpen.')],
    }) as const;
  const refusedBeforeDeath = () =>
    ({
      title: msg('Vraag waarom er geen hulp meer was'),
      recognition: say.bereaved(),
      now: [
        msg('Vraag in een brief of e-mail waarom er geen hulp meer was.'),
        onlyForAReason(),
        say.deathByCare(),
        say.officer(),
      ],
      byWhen: [say.answerWhen(), say.sixWeeksIfWritten()],
      ifFails: [say.dispute()],
      lmz: [say.listens(), say.noVerdict(), say.signal()],
    }) as const;

  return {
    R1: (situation) => ({
      ...(situation.speaker === 'overleden' ? refusedBeforeDeath() : refused(situation)),
      roads: {
        ...harmfulTexts(msg),
        besluit: roads.anyDecision(),
        wachten: roads.waiting(),
        discriminatie: roads.discrimination(),
        durftNiet: roads.dareNot(),
        klacht: roads.ordinary(),
        werkInZorg: roads.worksInCare(),
        detentie: roads.prison(),
        onbevoegd: roads.unqualified(),
        jeugd: roads.youth(),
      },
    }),
  } satisfies Pick<FlowWords<typeof bijzonderFlow>, 'R1'>;
};
