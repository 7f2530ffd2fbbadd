import { roadNames } from '../roads.texts.js';
import { objectionTexts, sentences } from '../shared.texts.js';
import type { FlowWords, Msg } from '../../words.js';
import type { geldFlow } from './geld.flow.js';
import { sharedTexts } from './shared.texts.js';

/** CIZ and the zorgkantoor (routes, cards G6 and G7). */
export const governmentTexts = (msg: Msg) => {
  const say = sentences(msg);
  const roads = roadNames(msg);
  const shared = sharedTexts(msg);

  return {
    G6: () => ({
      ...objectionTexts(msg),
      now: [
        say.objectionFromLetter(),
        say.objectionWrite(),
        msg('Schrijf aan het CIZ in het Nederlands en zet uw handtekening.'),
        msg(
          'Gaat de brief over een opname die iemand niet zelf kiest? Dan kan bezwaar meestal niet. Bel meteen een advocaat.',
        ),
      ],
      ifFails: [say.court(), shared.conductToo()],
      lmz: [say.notThisDecision(), say.tellsWhere()],
      roads: {
        ernstig: roads.serious(),
        zorgkantoor: shared.careOffice(),
        besluit: roads.decision(),
        zorg: roads.ordinary(),
      },
    }),
    G7: () => ({
      ...objectionTexts(msg),
      now: [
        say.objectionFromLetter(),
        say.objectionWrite(),
        say.objectionContents(),
        msg('Heeft u geen brief, of betaalt de SVB niet uit uw pgb? Vraag eerst om het besluit op papier.'),
        msg(
          'Komt uw pgb (geld om zelf zorg te kopen) van de gemeente? Stuur uw bezwaar naar de gemeente. Komt het van de zorgverzekeraar? Vraag die om er opnieuw naar te kijken.',
        ),
      ],
      ifFails: [say.court(), shared.conductToo()],
      lmz: [say.notThisDecision(), say.tellsWhere()],
      roads: {
        ernstig: roads.serious(),
        ciz: shared.ciz(),
        besluit: roads.decision(),
        verzekeraar: roads.insurer(),
        wachten: roads.waiting(),
        zorg: roads.ordinary(),
      },
    }),
  } satisfies Pick<FlowWords<typeof geldFlow>, 'G6' | 'G7'>;
};
