import type { FlowWords, Msg } from '../words.js';
import type { bijzonderFlow } from './bijzonder.flow.js';
import { sentences } from './sentences.texts.js';

/** Care that somebody does not want but must take (Wvggz, Wzd): other supporters, other committees, other terms. */
export const forcedTexts = (msg: Msg) => {
  const say = sentences(msg);
  const recognition = () =>
    msg(
      'Zorg of regels die u niet wilt maar moet volgen, zijn heel ingrijpend. U mag het er niet mee eens zijn. U hoeft dit niet alleen te doen.',
    );
  const notStopped = () =>
    msg('Een klacht stopt de zorg niet vanzelf. Vraag de commissie of de zorg kan wachten tot zij heeft beslist.');
  const askDays = () => msg('Vraag de klachtencommissie binnen hoeveel dagen u een besluit krijgt.');
  const otherSubject = () =>
    msg('Gaat het om iets anders, zoals het eten of hoe ze met u omgingen? Dan geldt de weg voor een gewone klacht.');
  const noPower = () =>
    msg(
      'Het Landelijk Meldpunt Zorg beslist niet over deze zorg en kan die niet stoppen. Dat doet de klachtencommissie, of de rechter.',
    );
  const noted = () =>
    msg('U mag uw verhaal wel aan het meldpunt vertellen. Het noteert dat zonder uw naam voor de inspectie.');
  const psychiatric = () => msg('Het gaat om een psychische ziekte');
  const disability = () => msg('Het gaat om dementie, een verstandelijke beperking of hersenletsel');

  return {
    F0: () => ({
      title: msg('Vraag eerst wie u kan helpen'),
      recognition: recognition(),
      now: [
        say.officer(),
        msg(
          'Bent u opgenomen in de ggz, of staat u onder druk om psychische zorg te nemen? Dan helpt de patiëntenvertrouwenspersoon (PVP) u gratis.',
        ),
        msg(
          'Gaat het om dementie, een verstandelijke beperking of hersenletsel? Dan helpt de cliëntenvertrouwenspersoon (CVP) u gratis.',
        ),
        msg('Vraag de zorgverlener of instelling waarom dit moet, en volgens welke wet. Vraag of zij dat opschrijven.'),
        msg('Is het geen verplichte zorg volgens de wet? Dan kunt u een gewone klacht opschrijven en sturen.'),
      ],
      byWhen: [
        msg('Na een gewone geschreven klacht moeten zij binnen 6 weken antwoorden.'),
        msg(
          'Is het wel verplichte zorg? Dan gelden andere regels. Vraag de PVP of de CVP wanneer er een besluit komt.',
        ),
      ],
      ifFails: [
        msg(
          'Weten zij het ook niet? Bel dan het Landelijk Meldpunt Zorg. Het meldpunt zoekt met u uit bij wie u moet zijn.',
        ),
      ],
      lmz: [say.listens(), say.noVerdict(), say.signal()],
      roads: { ernstig: say.serious(), psychisch: psychiatric(), beperking: disability(), gewoon: say.ordinary() },
    }),
    F1: () => ({
      title: msg('Vraag hulp aan de patiëntenvertrouwenspersoon'),
      recognition: recognition(),
      now: [
        msg(
          'Bel de patiëntenvertrouwenspersoon (PVP). De PVP helpt gratis en staat alleen aan de kant van de patiënt.',
        ),
        msg('Schrijf op waar u het niet mee eens bent, en waarom. De PVP kan u daarbij helpen.'),
        msg(
          'Stuur dat naar de klachtencommissie. Dat is een onafhankelijke groep mensen die over uw klacht beslist. De PVP weet waar die is.',
        ),
        notStopped(),
        msg('Bent u familie of een naaste? Dan kan een familievertrouwenspersoon u gratis helpen.'),
        otherSubject(),
      ],
      byWhen: [askDays()],
      fatal: msg(
        'Bent u het niet eens met het besluit? Ga dan binnen 6 weken na het besluit naar de rechter. Daarna kan het te laat zijn.',
      ),
      ifFails: [
        msg('Tegen het besluit van de klachtencommissie kunt u naar de rechter. Vraag de PVP of een advocaat om hulp.'),
        msg('Komt er geen besluit? Vraag de PVP of u dan ook naar de rechter kunt.'),
      ],
      lmz: [noPower(), noted(), say.noVerdict()],
      roads: { ernstig: say.serious(), beperking: disability(), gewoon: say.ordinary() },
    }),
    F2: () => ({
      title: msg('Vraag hulp aan de cliëntenvertrouwenspersoon'),
      recognition: recognition(),
      now: [
        msg(
          'Vraag de instelling wie de cliëntenvertrouwenspersoon (CVP) is. Die helpt gratis en hoort niet bij de instelling.',
        ),
        msg('Schrijf op waar u het niet mee eens bent, en waarom. De CVP kan u daarbij helpen.'),
        msg(
          'Stuur dat naar de klachtencommissie voor onvrijwillige zorg. Dat is een onafhankelijke groep mensen die over uw klacht beslist.',
        ),
        msg('Vraag de instelling welke commissie dat is. Vaak is dat de KCOZ, een commissie voor het hele land.'),
        notStopped(),
        otherSubject(),
      ],
      byWhen: [
        askDays(),
        msg(
          'Wilt u daarna naar de rechter? Vraag de commissie meteen binnen welke tijd dat moet. Die tijd kan kort zijn.',
        ),
      ],
      ifFails: [
        msg('Tegen het besluit van de klachtencommissie kunt u naar de rechter. Vraag de CVP of een advocaat om hulp.'),
        msg('Komt er geen besluit? Vraag de CVP of u dan ook naar de rechter kunt.'),
      ],
      lmz: [noPower(), noted(), say.noVerdict()],
      roads: { ernstig: say.serious(), psychisch: psychiatric(), gewoon: say.ordinary() },
    }),
  } satisfies Pick<FlowWords<typeof bijzonderFlow>, 'F0' | 'F1' | 'F2'>;
};
