import { complaintTexts } from './complaint.texts.js';
import { sharedTexts } from './shared.texts.js';
import type { jeugdFlow } from './jeugd.flow.js';
import type { FlowWords, Msg } from '../words.js';

/** Complaints about youth help, mental care for children, foster care and family homes (routes, card J1). */
export const helpTexts = (msg: Msg) => {
  const shared = sharedTexts(msg);
  const { talk, toCommittee, waiting, afterVerdict } = complaintTexts(msg);
  const { ernstig, schriftelijk, tucht, gemeente } = shared.roads;
  return {
    J1a: (speaker) => ({
      ...talk(msg('Vraag om een gesprek met de hulpverlener. Zeg kort waar het over gaat en wat u wilt bereiken.')),
      recognition:
        speaker === 'overleden'
          ? shared.bereaved()
          : msg('Vervelend dat het niet goed gaat met de hulp. U mag daar altijd iets van zeggen.'),
      roads: { ernstig: ernstig(), schriftelijk: schriftelijk(), gemeente: gemeente() },
    }),
    J1b: () => ({ ...toCommittee(), roads: { ernstig: ernstig(), tucht: tucht(), gemeente: gemeente() } }),
    J1c: () => ({ ...waiting(), roads: { ernstig: ernstig(), tucht: tucht() } }),
    J1d: () => ({ ...afterVerdict(), roads: { ernstig: ernstig(), tucht: tucht() } }),
  } satisfies Pick<FlowWords<typeof jeugdFlow>, 'J1a' | 'J1b' | 'J1c' | 'J1d'>;
};
