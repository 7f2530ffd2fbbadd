import type { Speaker } from '../../roles.js';
import { roadNames } from '../roads.texts.js';
import { sentences } from '../shared.texts.js';
import type { FlowWords, Msg, OutcomeWords } from '../../words.js';
import type { jeugdFlow } from './jeugd.flow.js';
import { dangerTexts, matterTexts } from './matters.texts.js';
import { sharedTexts } from './shared.texts.js';

/** Closed youth help, worries about a child, and all that is serious (routes, cards J6, J7, and S1 to S3 for youth). */
export const safetyTexts = (msg: Msg) => {
  const say = sentences(msg);
  const danger = dangerTexts(msg);
  const roads = roadNames(msg);
  const shared = sharedTexts(msg);
  const { rechter, dwang, dossier, werkInZorg, schade, tucht, discriminatie, raad } = matterTexts(msg);
  const recognitionFor = (speaker: Speaker) =>
    speaker === 'jongere'
      ? msg('Wat er gebeurd is, is ernstig. Het is niet uw schuld. U hoeft dit niet alleen te doen.')
      : msg('Wat er gebeurd is, is ernstig. Het is nooit de schuld van een kind. U hoeft dit niet alleen te doen.');
  const confidants = (speaker: Speaker) =>
    speaker === 'jongere'
      ? msg(
          'U kunt ook praten met de Kindertelefoon. Jeugdstem helpt u gratis. U hoeft niet zelf naar de organisatie te gaan.',
        )
      : msg(
          'U hoeft niet zelf naar de organisatie te gaan. Jeugdstem helpt kinderen, jongeren en ouders gratis. Kinderen kunnen ook praten met de Kindertelefoon.',
        );
  const mustReport = () =>
    msg('Een organisatie voor jeugdhulp moet geweld en zeer ernstige gebeurtenissen meteen melden bij de inspectie.');
  const helpNow = (speaker: Speaker): Omit<OutcomeWords, 'lmz' | 'roads'> => ({
    title: msg('Bel nu iemand die kan helpen'),
    recognition: recognitionFor(speaker),
    now: [
      msg('Is er nu gevaar? Bel dan meteen 112. Is iemand ziek of gewond? Bel meteen een arts.'),
      ...(speaker === 'jongere' ? [confidants(speaker)] : []),
      msg(
        'Is het thuis of in een pleeggezin niet veilig? Bel Veilig Thuis. Is het in een instelling of gezinshuis niet veilig, of ging het daar mis? Bel het Landelijk Meldpunt Zorg.',
      ),
      say.sexualViolence(),
      ...(speaker === 'jongere' ? [] : [confidants(speaker)]),
      say.police(),
    ],
    byWhen: [say.doNotWait(), mustReport()],
    ifFails: [
      msg('Is het meldpunt dicht? Bel dan Veilig Thuis, dag en nacht.'),
      msg('Gelooft iemand u niet? Vertel het dan aan iemand anders.'),
    ],
  });
  const afterDeath = (): Omit<OutcomeWords, 'lmz' | 'roads'> => ({
    title: msg('Meld wat er is gebeurd en vraag om uitleg'),
    recognition: say.bereaved(),
    now: [
      msg('Bel het Landelijk Meldpunt Zorg, of stuur een bericht. Vertel wat er is gebeurd.'),
      msg('Vraag de organisatie om uitleg. Vraag ook of de inspectie het al weet, en of u mag meedenken.'),
      say.jeugdstem(),
      msg('Schrijf op wat u weet, met de dag en de tijd. Bewaar brieven, berichten en foto’s.'),
      msg('Is een ander kind nu niet veilig? Bel Veilig Thuis. Bel 112 als er nu gevaar is.'),
    ],
    byWhen: [say.soonRemembered(), mustReport()],
    ifFails: [
      say.closed(),
      msg('Krijgt u geen uitleg? Stuur dan een klacht. Jeugdstem helpt u daarbij.'),
      say.police(),
    ],
  });
  const whyForce = () =>
    msg('In gesloten jeugdhulp mag dwang alleen als het echt niet anders kan. U mag vragen waarom.');
  const toCommittee = () =>
    msg('Stuur een klacht naar de klachtencommissie: een groep mensen die naar uw klacht kijkt.');
  /** Whoever did not say that the group is closed hears of the open one first; who named mental care, of its confidant. */
  const againstForce = (told: { readonly psychiatric: boolean; readonly closed: boolean }): OutcomeWords['now'] => {
    const confidant = msg(
      'Gaat het om psychische zorg tegen iemands wil? Dan helpt de patiëntenvertrouwenspersoon (PVP) gratis, op elke leeftijd.',
    );
    const openGroup = msg(
      'Is het geen gesloten jeugdhulp? Bel het Landelijk Meldpunt Zorg en vraag of dwang daar mag. Is het nu niet veilig? Bel het meldpunt, en bij gevaar 112.',
    );
    const always = [
      say.jeugdstem(),
      whyForce(),
      msg(
        'Stuur een klacht naar de klachtencommissie: een groep mensen die naar uw klacht kijkt. Vraag Jeugdstem of de dwang nu al kan stoppen.',
      ),
    ] as const;
    if (told.psychiatric) return told.closed ? [confidant, ...always, openGroup] : [confidant, openGroup, ...always];
    return told.closed ? [...always, confidant, openGroup] : [openGroup, ...always, confidant];
  };
  return {
    J6: ({ speaker, answers }) => ({
      title: msg('Vraag Jeugdstem om u te helpen met uw klacht'),
      recognition:
        speaker === 'overleden' ? say.bereaved() : msg('Dwang is heel zwaar. U mag het er niet mee eens zijn.'),
      now:
        speaker === 'overleden'
          ? [say.jeugdstem(), whyForce(), toCommittee()]
          : againstForce({
              psychiatric: answers['begin/zorg'] === 'ggz',
              closed: answers['jeugd/over'] === 'gesloten',
            }),
      byWhen: [say.answerWhen()],
      ifFails: [
        msg(
          'Bent u het niet eens met de uitspraak? Vraag Jeugdstem meteen wie er opnieuw naar kan kijken (beroep), en tot wanneer.',
        ),
      ],
      lmz: [say.overview(), msg('Het meldpunt beslist niet over de klacht en kan de dwang niet stoppen.')],
      roads: {
        psychisch: shared.forcedMentalCare(),
        beperking: msg('Dwang bij een verstandelijke beperking'),
        detentie: roads.prison(),
        rechter,
        ...danger,
      },
    }),
    J7: ({ speaker }) => ({
      title: msg('Bel Veilig Thuis als u zich zorgen maakt over een kind'),
      recognition: msg('Het is goed dat u iets wilt doen voor dit kind. U hoeft niet zeker te weten wat er is.'),
      now: [
        say.danger(),
        ...(speaker === 'jongere' ? [msg('Gaat het over uzelf? Bel dan de Kindertelefoon. Dat is gratis.')] : []),
        msg(
          'Is er nu geen gevaar? Bel dan Veilig Thuis. Daar krijgt u gratis advies over geweld en onveiligheid thuis.',
        ),
        msg('Vraagt u alleen advies? Dan hoeft u niet te zeggen wie u bent.'),
        msg('Schrijf op wat u heeft gezien of gehoord, en wanneer. Dat helpt bij het bellen.'),
      ],
      byWhen: [say.doNotWait()],
      ifFails: [msg('Blijft u zich zorgen maken? Bel dan opnieuw, en vertel wat er nieuw is.')],
      lmz: [
        msg('Het Landelijk Meldpunt Zorg kan niet kijken of een kind thuis veilig is. Daarvoor belt u Veilig Thuis.'),
      ],
      roads: {
        hulp: shared.helpIsBad(),
        veiligThuis: shared.aboutVeiligThuis(),
        ...danger,
      },
    }),
    JS: ({ speaker }) => ({
      ...(speaker === 'overleden' ? afterDeath() : helpNow(speaker)),
      callFor: {
        'veilig-thuis': msg('Thuis of in een pleeggezin'),
        lmz: msg('In een instelling of gezinshuis'),
        'centrum-seksueel-geweld': say.forSexualViolence(),
      },
      lmz: [say.overview(), say.consent()],
      roads: {
        klacht: roads.write(),
        raad,
        veiligThuis: shared.aboutVeiligThuis(),
        dwang,
        dossier,
        werkInZorg,
        schade,
        tucht,
        discriminatie,
      },
    }),
  } satisfies Pick<FlowWords<typeof jeugdFlow>, 'J6' | 'J7' | 'JS'>;
};
