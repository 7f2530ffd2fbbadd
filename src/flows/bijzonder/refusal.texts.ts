import type { FlowWords, Msg } from '../words.js';
import type { bijzonderFlow } from './bijzonder.flow.js';
import { sentences } from './sentences.texts.js';

/** Care that is refused or stopped: for who needs it now, and for who lost somebody since. */
export const refusalTexts = (msg: Msg) => {
  const say = sentences(msg);
  const refused = () =>
    ({
      title: msg('Vraag waarom, en wie er nu wel helpt'),
      recognition: msg('Het is moeilijk als u hulp nodig heeft en die niet krijgt. U mag vragen waarom.'),
      now: [
        msg('Is er haast bij? Bel de huisarts of de huisartsenpost. Bel 112 bij groot gevaar.'),
        msg(
          'Vraag in een brief of e-mail waarom zij niet of niet meer willen helpen. Vraag ook wie het van hen overneemt.',
        ),
        msg('Stoppen zij met een behandeling? Dat mag niet zomaar. Daar moet een belangrijke reden voor zijn.'),
        msg('Vraag de zorgverzekeraar om te helpen zoeken naar een andere zorgverlener.'),
        say.officer(),
      ],
      byWhen: [msg('Vraag op welke dag u antwoord krijgt, en wie er tot die dag helpt.'), say.sixWeeksIfWritten()],
      ifFails: [
        msg(
          'Vindt u geen andere hulp? Bel dan het Landelijk Meldpunt Zorg. Doe dat meteen als het gevaarlijk wordt zonder zorg.',
        ),
        say.dispute(),
      ],
      lmz: [
        say.listens(),
        msg('Het meldpunt kan niemand dwingen om u te helpen, of om u door te sturen naar een andere arts.'),
        say.noVerdict(),
      ],
    }) as const;
  const refusedBeforeDeath = () =>
    ({
      title: msg('Vraag waarom er geen hulp meer was'),
      recognition: msg('Wat verdrietig dat u iemand heeft verloren. U mag vragen waarom er geen hulp meer was.'),
      now: [
        msg('Vraag in een brief of e-mail waarom zij niet of niet meer wilden helpen.'),
        msg('Stopten zij met een behandeling? Dat mocht niet zomaar. Daar moest een belangrijke reden voor zijn.'),
        msg('Denkt u dat het overlijden hierdoor kwam? Meld dat dan bij het Landelijk Meldpunt Zorg.'),
        say.officer(),
      ],
      byWhen: [msg('Vraag op welke dag u antwoord krijgt.'), say.sixWeeksIfWritten()],
      ifFails: [say.dispute()],
      lmz: [say.listens(), say.noVerdict(), say.signal()],
    }) as const;

  return {
    R1: (speaker) => ({
      ...(speaker === 'overleden' ? refusedBeforeDeath() : refused()),
      roads: {
        ernstig: say.serious(),
        onveilig: say.unsafe(),
        discriminatie: msg('Ik denk dat het discriminatie is'),
        klacht: say.ordinary(),
      },
    }),
  } satisfies Pick<FlowWords<typeof bijzonderFlow>, 'R1'>;
};
