import { complaintTexts } from './complaint.texts.js';
import { sharedTexts } from './shared.texts.js';
import type { jeugdFlow } from './jeugd.flow.js';
import type { FlowWords, Msg } from '../words.js';

/** Complaints about youth protection and youth probation: certified institutions (routes, card J2). */
export const protectionTexts = (msg: Msg) => {
  const shared = sharedTexts(msg);
  const { talk, toCommittee, waiting, afterVerdict } = complaintTexts(msg);
  const { ernstig, schriftelijk, tucht, rechter } = shared.roads;
  const courtDecides = () =>
    msg('De klachtencommissie kan een besluit van de rechter niet veranderen. Daarvoor heeft u een advocaat nodig.');
  return {
    J2a: (speaker) => {
      const words = talk(
        msg(
          'Vraag om een gesprek met de jeugdbeschermer of gezinsvoogd. Zeg kort waar het over gaat en wat u wilt bereiken.',
        ),
      );
      return {
        ...words,
        recognition:
          speaker === 'overleden'
            ? shared.bereaved()
            : msg(
                'Jeugdbescherming grijpt diep in. Vervelend dat het niet goed gaat. U mag daar altijd iets van zeggen.',
              ),
        ifFails: [...words.ifFails, courtDecides()],
        roads: { ernstig: ernstig(), schriftelijk: schriftelijk(), rechter: rechter() },
      };
    },
    J2b: () => {
      const words = toCommittee();
      return {
        ...words,
        ifFails: [...words.ifFails, courtDecides()],
        roads: { ernstig: ernstig(), rechter: rechter(), tucht: tucht() },
      };
    },
    J2c: () => ({ ...waiting(), roads: { ernstig: ernstig(), rechter: rechter(), tucht: tucht() } }),
    J2d: () => ({ ...afterVerdict(), roads: { ernstig: ernstig(), rechter: rechter(), tucht: tucht() } }),
    J2e: () => ({
      title: msg('Vraag meteen hulp aan een advocaat'),
      recognition: msg('Zo’n besluit is heel ingrijpend. Begrijpelijk dat u het er niet bij wilt laten.'),
      now: [
        msg('Bel meteen een advocaat die veel weet van jeugdrecht. Vraag wat u nog kunt doen, en tot wanneer.'),
        msg('Heeft u geen advocaat? Vraag het Juridisch Loket hoe u er een vindt. Vraag ook wat het kost.'),
        msg(
          'Kreeg u een schriftelijke aanwijzing? Dat is een brief met een opdracht van de gezinsvoogd. Vraag de advocaat of de rechter daarnaar kan kijken.',
        ),
        msg('Leg de brieven met de besluiten klaar. Kijk welke datum erop staat.'),
        msg('Jeugdstem luistert en legt gratis uit hoe het werkt. Jeugdstem is geen advocaat.'),
      ],
      byWhen: [msg('De tijd om iets te doen kan kort zijn. Een klacht sturen geeft u geen extra tijd.')],
      fatal: msg('Bent u te laat? Dan kan het vaak niet meer. Vraag meteen aan een advocaat hoeveel tijd u heeft.'),
      ifFails: [
        msg(
          'Gaat het om hoe zij met u omgingen of hoe zij werken? Daarover kunt u wel een klacht sturen aan de klachtencommissie. Dat is een groep mensen die naar uw klacht kijkt.',
        ),
      ],
      lmz: [
        msg('Het Landelijk Meldpunt Zorg en de inspectie kunnen een besluit van de rechter niet veranderen.'),
        msg(
          'Het meldpunt luistert wel naar u. Uw verhaal over de jeugdbescherming helpt de inspectie om te zien waar het misgaat.',
        ),
      ],
      roads: {
        ernstig: ernstig(),
        omgang: msg('Ik wil klagen over hoe zij met mij omgingen of hoe zij werken'),
        raad: msg('Het gaat om de Raad voor de Kinderbescherming'),
      },
    }),
  } satisfies Pick<FlowWords<typeof jeugdFlow>, 'J2a' | 'J2b' | 'J2c' | 'J2d' | 'J2e'>;
};
