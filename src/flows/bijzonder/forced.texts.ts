import type { Speaker } from '../roles.js';
import type { FlowWords, Msg, OutcomeWords } from '../words.js';
import type { bijzonderFlow } from './bijzonder.flow.js';
import { sentences } from './sentences.texts.js';

/** Who gets the care, who stands beside them, or who lost them: each has other supporters, and for the last no care can wait. */
type Side = 'patient' | 'beside' | 'bereaved';

function sideOf(speaker: Speaker): Side {
  if (speaker === 'overleden') return 'bereaved';
  return speaker === 'zelf' || speaker === 'jongere' ? 'patient' : 'beside';
}

/** What differs by side. */
type BySide = Readonly<Record<Side, () => Pick<OutcomeWords, 'title' | 'now' | 'ifFails'>>>;

/** Care that somebody does not want but must take (Wvggz, Wzd): other supporters, other committees, other terms. */
export const forcedTexts = (msg: Msg) => {
  const say = sentences(msg);
  const recognition: Readonly<Record<Side, () => string>> = {
    patient: () =>
      msg(
        'Zorg of regels die u niet wilt maar moet volgen, zijn heel ingrijpend. U mag het er niet mee eens zijn. U hoeft dit niet alleen te doen.',
      ),
    beside: () =>
      msg(
        'Zorg of regels die iemand niet wil maar moet volgen, zijn heel ingrijpend. Ook voor wie ernaast staat. U hoeft dit niet alleen te doen.',
      ),
    bereaved: () =>
      msg(
        'Wat verdrietig dat u iemand heeft verloren. Een klacht kan ook nu nog, over zorg die deze persoon niet wilde, maar moest volgen. U hoeft dit niet alleen te doen.',
      ),
  };
  const whatWasWrong = () => msg('Schrijf op wat er gebeurde, en waarom dat volgens u niet goed was.');
  const notStopped = () =>
    msg('Een klacht stopt de zorg niet vanzelf. Vraag de commissie of de zorg kan wachten tot zij heeft beslist.');
  const causedDeath = () =>
    msg('Denkt u dat het overlijden door de zorg kwam? Meld dat dan bij het Landelijk Meldpunt Zorg.');
  const askDays = () => msg('Vraag de klachtencommissie binnen hoeveel dagen u een besluit krijgt.');
  const ownSubject = () =>
    msg('Gaat het om iets anders, zoals het eten of hoe ze met u omgingen? Dan geldt de weg voor een gewone klacht.');
  const anotherSubject = () =>
    msg(
      'Gaat het om iets anders, zoals het eten of hoe ze met iemand omgingen? Dan geldt de weg voor een gewone klacht.',
    );
  const lawyer = (): OutcomeWords['ifFails'] => [
    msg('Tegen het besluit van de klachtencommissie kunt u naar de rechter. Vraag een advocaat om hulp.'),
    msg('Komt er geen besluit? Vraag een advocaat of u dan ook naar de rechter kunt.'),
  ];
  const noPower = () =>
    msg(
      'Het Landelijk Meldpunt Zorg beslist niet over deze zorg en kan die niet stoppen. Dat doet de klachtencommissie, of de rechter.',
    );
  const noted = () =>
    msg('U mag uw verhaal wel aan het meldpunt vertellen. Het noteert dat zonder uw naam voor de inspectie.');
  const psychiatric = () => msg('Het gaat om een psychische ziekte');
  const disability = () => msg('Het gaat om dementie, een verstandelijke beperking of hersenletsel');

  const helpForFamily = () => msg('Vraag gratis hulp voor familie en vrienden');
  const toCommittee = () =>
    msg(
      'Stuur dat naar de klachtencommissie. Dat is een onafhankelijke groep mensen die over de klacht beslist. De instelling weet waar die is.',
    );
  const wvggz: BySide = {
    patient: () => ({
      title: msg('Vraag hulp aan de patiëntenvertrouwenspersoon'),
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
        ownSubject(),
      ],
      ifFails: [
        msg('Tegen het besluit van de klachtencommissie kunt u naar de rechter. Vraag de PVP of een advocaat om hulp.'),
        msg('Komt er geen besluit? Vraag de PVP of u dan ook naar de rechter kunt.'),
      ],
    }),
    beside: () => ({
      title: helpForFamily(),
      now: [
        msg('Vraag hulp aan de familievertrouwenspersoon. Die helpt familie en vrienden van de patiënt gratis.'),
        msg('De patiënt krijgt gratis hulp van de patiëntenvertrouwenspersoon (PVP). Vertel de patiënt dat.'),
        whatWasWrong(),
        toCommittee(),
        notStopped(),
        anotherSubject(),
      ],
      ifFails: lawyer(),
    }),
    bereaved: () => ({
      title: helpForFamily(),
      now: [
        msg('Vraag de familievertrouwenspersoon of die u kan helpen. Die helpt familie en vrienden gratis.'),
        whatWasWrong(),
        toCommittee(),
        causedDeath(),
        anotherSubject(),
      ],
      ifFails: lawyer(),
    }),
  };

  const wzdCommittee = () =>
    msg(
      'Stuur dat naar de klachtencommissie voor onvrijwillige zorg. Dat is een onafhankelijke groep mensen die over uw klacht beslist.',
    );
  const whichCommittee = () =>
    msg('Vraag de instelling welke commissie dat is. Vaak is dat de KCOZ, een commissie voor het hele land.');
  const withConfidant = (subject: () => string) => () => ({
    title: msg('Vraag hulp aan de cliëntenvertrouwenspersoon'),
    now: [
      msg(
        'Vraag de instelling wie de cliëntenvertrouwenspersoon (CVP) is. Die helpt gratis en hoort niet bij de instelling.',
      ),
      msg('Schrijf op waar u het niet mee eens bent, en waarom. De CVP kan u daarbij helpen.'),
      wzdCommittee(),
      whichCommittee(),
      notStopped(),
      subject(),
    ] satisfies OutcomeWords['now'],
    ifFails: [
      msg('Tegen het besluit van de klachtencommissie kunt u naar de rechter. Vraag de CVP of een advocaat om hulp.'),
      msg('Komt er geen besluit? Vraag de CVP of u dan ook naar de rechter kunt.'),
    ] satisfies OutcomeWords['ifFails'],
  });
  const wzd: BySide = {
    patient: withConfidant(ownSubject),
    beside: withConfidant(anotherSubject),
    bereaved: () => ({
      title: msg('Stuur uw klacht naar de klachtencommissie'),
      now: [
        whatWasWrong(),
        wzdCommittee(),
        whichCommittee(),
        msg(
          'Vraag ook wie de cliëntenvertrouwenspersoon (CVP) is. Die helpt cliënten gratis. Vraag of die ook u kan helpen.',
        ),
        causedDeath(),
        anotherSubject(),
      ],
      ifFails: lawyer(),
    }),
  };

  return {
    F0: (speaker) => ({
      title: msg('Vraag eerst wie u kan helpen'),
      recognition: recognition[sideOf(speaker)](),
      now: [
        say.officer(),
        msg(
          'Bent u opgenomen voor psychische zorg, of staat u onder druk om die te nemen? Dan helpt de patiëntenvertrouwenspersoon (PVP) u gratis.',
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
    F1: (speaker) => ({
      ...wvggz[sideOf(speaker)](),
      recognition: recognition[sideOf(speaker)](),
      byWhen: [askDays()],
      fatal: msg(
        'Bent u het niet eens met het besluit? Ga dan binnen 6 weken na het besluit naar de rechter. Daarna kan het te laat zijn.',
      ),
      lmz: [noPower(), noted(), say.noVerdict()],
      roads: { ernstig: say.serious(), beperking: disability(), gewoon: say.ordinary() },
    }),
    F2: (speaker) => ({
      ...wzd[sideOf(speaker)](),
      recognition: recognition[sideOf(speaker)](),
      byWhen: [
        askDays(),
        msg(
          'Wilt u daarna naar de rechter? Vraag de commissie meteen binnen welke tijd dat moet. Die tijd kan kort zijn.',
        ),
      ],
      lmz: [noPower(), noted(), say.noVerdict()],
      roads: { ernstig: say.serious(), psychisch: psychiatric(), gewoon: say.ordinary() },
    }),
  } satisfies Pick<FlowWords<typeof bijzonderFlow>, 'F0' | 'F1' | 'F2'>;
};
