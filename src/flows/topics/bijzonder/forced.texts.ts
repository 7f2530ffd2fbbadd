import { roadNames } from '../roads.texts.js';
import { sentences } from '../shared.texts.js';
import type { Speaker } from '../../roles.js';
import type { FlowWords, Msg, OutcomeWords } from '../../words.js';
import type { bijzonderFlow } from './bijzonder.flow.js';
import { harmfulTexts } from './harmful.texts.js';

/** Who gets the care, who stands beside them, or who lost them: each has other supporters, and for the last no care can wait. */
type Side = 'patient' | 'beside' | 'bereaved';

function sideOf(speaker: Speaker): Side {
  if (speaker === 'overleden') return 'bereaved';
  return speaker === 'zelf' || speaker === 'jongere' ? 'patient' : 'beside';
}

/** What differs by side. */
type BySide = Readonly<Record<Side, () => Pick<OutcomeWords, 'title' | 'now'>>>;

/** What decides which of the two laws governs: a choice, and a road from one to the other. */
export const conditionTexts = (msg: Msg) => ({
  psychisch: msg('Een psychische ziekte'),
  beperking: msg('Dementie, een verstandelijke beperking of hersenletsel'),
});

/** Care against somebody's will (Wvggz, Wzd): other supporters, other committees, other terms. */
export const forcedTexts = (msg: Msg) => {
  const say = sentences(msg);
  const roads = roadNames(msg);
  const harmful = harmfulTexts(msg);
  const { psychisch, beperking } = conditionTexts(msg);
  const recognition: Readonly<Record<Side, () => string>> = {
    patient: () =>
      msg('Het is zwaar als u zorg tegen uw wil krijgt, of niet weg mag. U mag het er niet mee eens zijn.'),
    beside: () =>
      msg('Het is zwaar als iemand zorg tegen zijn of haar wil krijgt. Ook familie en vrienden kunnen hulp krijgen.'),
    bereaved: say.bereaved,
  };

  const writeWhy = () =>
    msg('Schrijf op waar u het niet mee eens bent, en waarom. De vertrouwenspersoon helpt u daarbij.');
  const writeWhatWasWrong = () =>
    msg('Schrijf op welke zorg iemand tegen zijn of haar wil kreeg, en waarom dat volgens u niet goed was.');
  const notStopped = () =>
    msg('Een klacht stopt de zorg niet vanzelf. Vraag de commissie of de zorg kan wachten tot er een besluit is.');
  const judgeOrMayor = () =>
    msg(
      'Gaat uw klacht over een besluit van de rechter of de burgemeester? Bel dan meteen een advocaat: de tijd kan kort zijn.',
    );
  const askWhen = () => msg('Vraag de klachtencommissie wanneer u een besluit krijgt.');
  const lawyer = () =>
    msg('Helpt de klachtencommissie u niet, of komt er geen besluit? Vraag een advocaat of u naar de rechter kunt.');
  const noPower = () => msg('Het Landelijk Meldpunt Zorg beslist niet over deze zorg en kan die niet stoppen.');

  const toCommitteeTitle = () => msg('Stuur uw klacht naar de klachtencommissie');
  const toCommitteeAs = () =>
    msg(
      'Bent u de vertegenwoordiger? Stuur dat dan naar de klachtencommissie. Dat is een onafhankelijke groep mensen die over de klacht beslist.',
    );
  const toCommittee = () =>
    msg(
      'Stuur dat naar de klachtencommissie. Dat is een onafhankelijke groep mensen die over de klacht beslist. De instelling weet waar die is.',
    );
  const wvggz: BySide = {
    patient: () => ({
      title: msg('Vraag hulp aan de patiëntenvertrouwenspersoon'),
      now: [
        msg('Bel de patiëntenvertrouwenspersoon (PVP). Die helpt de patiënt gratis en hoort niet bij de instelling.'),
        writeWhy(),
        toCommittee(),
        notStopped(),
        judgeOrMayor(),
      ],
    }),
    beside: () => ({
      title: msg('Vraag gratis hulp voor familie en vrienden'),
      now: [
        msg('Vraag hulp aan de familievertrouwenspersoon. Die helpt familie en vrienden van de patiënt gratis.'),
        msg('De patiënt krijgt gratis hulp van de patiëntenvertrouwenspersoon (PVP). Vertel de patiënt dat.'),
        writeWhy(),
        toCommitteeAs(),
        notStopped(),
        judgeOrMayor(),
      ],
    }),
    bereaved: () => ({
      title: toCommitteeTitle(),
      now: [
        msg('Vraag de familievertrouwenspersoon of die ook u kan helpen. Die helpt familie en vrienden gratis.'),
        writeWhatWasWrong(),
        toCommittee(),
        say.deathByCare(),
      ],
    }),
  };

  const toNationalCommittee = () =>
    msg(
      'Stuur dat naar de klachtencommissie: een onafhankelijke groep mensen die over de klacht beslist. Vaak is dat de KCOZ, een commissie voor het hele land.',
    );
  const toNationalCommitteeAs = () =>
    msg(
      'Bent u de vertegenwoordiger? Stuur dat dan naar de klachtencommissie: een onafhankelijke groep mensen die over de klacht beslist. Vaak is dat de KCOZ, een commissie voor het hele land.',
    );
  const withConfidant = (confidant: () => string, committee: () => string) => ({
    title: msg('Vraag hulp aan de cliëntenvertrouwenspersoon'),
    now: [confidant(), writeWhy(), committee(), notStopped(), judgeOrMayor()] satisfies OutcomeWords['now'],
  });
  const wzd: BySide = {
    patient: () =>
      withConfidant(
        () =>
          msg('Vraag hulp aan de cliëntenvertrouwenspersoon (CVP). Die helpt gratis en hoort niet bij de instelling.'),
        toNationalCommittee,
      ),
    beside: () =>
      withConfidant(
        () =>
          msg(
            'Vraag hulp aan de cliëntenvertrouwenspersoon (CVP). Die helpt de cliënt en de vertegenwoordiger gratis. De instelling moet u zeggen wie het is.',
          ),
        toNationalCommitteeAs,
      ),
    bereaved: () => ({
      title: toCommitteeTitle(),
      now: [
        writeWhatWasWrong(),
        toNationalCommittee(),
        msg(
          'Vraag de instelling wie de cliëntenvertrouwenspersoon (CVP) is. Die helpt cliënten gratis. Vraag of die ook u kan helpen.',
        ),
        say.deathByCare(),
      ],
    }),
  };

  return {
    F0: ({ speaker }) => ({
      title: msg('Vraag wie u kan helpen'),
      recognition: recognition[sideOf(speaker)](),
      now: [
        msg(
          'Kwam er een opname, of kreeg iemand psychische zorg tegen zijn of haar wil? Dan helpt de patiëntenvertrouwenspersoon (PVP) de patiënt gratis. De familievertrouwenspersoon helpt familie.',
        ),
        msg(
          'Gaat het om dementie, een verstandelijke beperking of hersenletsel? Dan helpt de cliëntenvertrouwenspersoon (CVP) gratis.',
        ),
        say.officer(),
        msg('Vraag in een brief of e-mail waarom deze zorg nodig was, en volgens welke wet.'),
        judgeOrMayor(),
      ],
      byWhen: [msg('Vraag de PVP of de CVP wanneer u een besluit over uw klacht krijgt.'), say.sixWeeksIfWritten()],
      ifFails: [
        msg(
          'Weet niemand welke wet het is? Bel dan het Landelijk Meldpunt Zorg. Het meldpunt zoekt met u uit bij wie u moet zijn.',
        ),
      ],
      lmz: [say.listens(), say.noVerdict()],
      roads: { ...harmful, psychisch, beperking, detentie: roads.prison(), gewoon: roads.ordinary() },
    }),
    F1: ({ speaker }) => ({
      ...wvggz[sideOf(speaker)](),
      recognition: recognition[sideOf(speaker)](),
      byWhen: [askWhen()],
      fatal: msg(
        'Heeft de klachtencommissie beslist, en bent u het daar niet mee eens? Ga dan binnen 6 weken na dat besluit naar de rechter. Daarna kan het te laat zijn.',
      ),
      ifFails: [lawyer()],
      lmz: [noPower(), say.signal()],
      roads: { ...harmful, beperking, detentie: roads.prison(), gewoon: roads.ordinary() },
    }),
    F2: ({ speaker }) => ({
      ...wzd[sideOf(speaker)](),
      recognition:
        sideOf(speaker) === 'beside'
          ? msg('Het is zwaar als iemand zorg tegen zijn of haar wil krijgt.')
          : recognition[sideOf(speaker)](),
      byWhen: [askWhen(), msg('Wilt u daarna naar de rechter? Vraag de commissie meteen binnen welke tijd dat moet.')],
      ifFails: [lawyer()],
      lmz: [noPower(), say.signal()],
      roads: {
        ...harmful,
        psychisch,
        anders: msg('Het gaat niet om dementie of een verstandelijke beperking'),
        gewoon: roads.ordinary(),
      },
    }),
  } satisfies Pick<FlowWords<typeof bijzonderFlow>, 'F0' | 'F1' | 'F2'>;
};
