import { roadNames } from '../roads.texts.js';
import type { FlowWords, Msg } from '../../words.js';
import { complaintTexts } from './complaint.texts.js';
import type { jeugdFlow } from './jeugd.flow.js';
import { matterTexts } from './matters.texts.js';
import { sharedTexts } from './shared.texts.js';

/** Complaints about youth help, mental care for children, foster care and family homes (routes, card J1). */
export const helpTexts = (msg: Msg) => {
  const roads = roadNames(msg);
  const shared = sharedTexts(msg);
  const matters = matterTexts(msg);
  const { talk, toCommittee, waiting, afterVerdict } = complaintTexts(msg);
  const otherLaw = () =>
    msg('Is het langdurige zorg (Wlz), of betaalt de zorgverzekeraar? Vraag het meldpunt welke regels gelden.');
  return {
    J1a: (situation) => {
      const words = talk(situation);
      return { ...words, lmz: [...words.lmz, otherLaw()], roads: { schriftelijk: roads.write(), ...matters } };
    },
    J1b: (situation) => {
      const words = toCommittee(situation);
      return { ...words, lmz: [...words.lmz, otherLaw()], roads: { gestuurd: shared.sent(), ...matters } };
    },
    J1c: () => ({ ...waiting(), roads: { uitspraak: shared.verdict(), ...matters } }),
    J1d: () => ({ ...afterVerdict(), roads: { commissie: shared.notYetToCommittee(), ...matters } }),
  } satisfies Pick<FlowWords<typeof jeugdFlow>, 'J1a' | 'J1b' | 'J1c' | 'J1d'>;
};
