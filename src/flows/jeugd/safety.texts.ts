import { sharedTexts } from './shared.texts.js';
import type { jeugdFlow } from './jeugd.flow.js';
import type { Speaker } from '../roles.js';
import type { FlowWords, Msg } from '../words.js';

/** Closed youth help, worries about a child, and all that is serious (routes, cards J6, J7, and S1 to S3 for youth). */
export const safetyTexts = (msg: Msg) => {
  const shared = sharedTexts(msg);
  const { ernstig, tucht, rechter, zorgen } = shared.roads;
  const danger = () => msg('Is er nu gevaar? Bel dan meteen 112.');
  const seriousFor = (speaker: Speaker) => {
    if (speaker === 'overleden')
      return msg(
        'Wat verdrietig dat u iemand heeft verloren. U wilt weten wat er is gebeurd. U hoeft dit niet alleen te doen.',
      );
    return speaker === 'jongere'
      ? msg(
          'Wat er gebeurd is, is ernstig. U hoeft dit niet alleen te doen. Geweld en seksueel gedrag mogen nooit in de jeugdhulp. Het is niet uw schuld.',
        )
      : msg(
          'Wat er gebeurd is, is ernstig. U hoeft dit niet alleen te doen. Geweld en seksueel gedrag mogen nooit in de jeugdhulp. Het is nooit de schuld van een kind.',
        );
  };
  const unsafeFor = (speaker: Speaker) => {
    if (speaker === 'overleden')
      return msg('Is er nu een ander kind niet veilig? Bel Veilig Thuis en vraag wat u meteen kunt doen.');
    return speaker === 'jongere'
      ? msg('Bent u nu niet veilig? Ga naar iemand die u vertrouwt. Bel Veilig Thuis en vraag wat u meteen kunt doen.')
      : msg('Is het kind of de jongere nu niet veilig? Bel Veilig Thuis en vraag wat u meteen kunt doen.');
  };
  return {
    J6: (speaker) => ({
      title: msg('Vraag Jeugdstem om u te helpen met uw klacht'),
      recognition:
        speaker === 'overleden'
          ? shared.bereaved()
          : msg(
              'Gesloten jeugdhulp en dwang zijn heel zwaar. U mag zeggen dat u het er niet mee eens bent. U hoeft dat niet alleen te doen. Sinds 1 januari 2024 mag dwang niet, tenzij het echt niet anders kan.',
            ),
      now: [
        msg(
          'Praat met de vertrouwenspersoon van Jeugdstem. Die komt elke week in de instelling, helpt gratis en werkt niet voor de instelling.',
        ),
        msg(
          'Stuur een klacht aan de klachtencommissie van de instelling. Dat is een groep mensen die naar uw klacht kijkt. Schrijf wat er is gebeurd, wanneer, en waarom u het er niet mee eens bent.',
        ),
        ...(speaker === 'overleden'
          ? []
          : [msg('Vraag Jeugdstem of de maatregel kan stoppen totdat de commissie heeft beslist.')]),
        msg('Voelt het nu niet veilig? Bel het Landelijk Meldpunt Zorg en vertel wat er gebeurt.'),
        danger(),
      ],
      byWhen: [msg('Vraag de klachtencommissie op welke datum zij beslist. Schrijf die datum op.')],
      ifFails: [
        msg(
          'Bent u het niet eens met de beslissing? Vraag Jeugdstem meteen waar u in beroep kunt, en tot wanneer. In beroep betekent: iemand anders kijkt er opnieuw naar.',
        ),
      ],
      lmz: [
        msg(
          'Het Landelijk Meldpunt Zorg luistert, geeft advies en noteert uw verhaal voor de inspectie. Dat gebeurt zonder uw naam.',
        ),
        msg('Het meldpunt beslist niet over de klacht en kan de dwang niet stoppen.'),
      ],
      roads: { ernstig: ernstig(), rechter: rechter() },
    }),
    J7: () => ({
      title: msg('Bel Veilig Thuis. Bel 112 als er nu gevaar is.'),
      recognition: msg('Goed dat u iets wilt doen voor dit kind. U hoeft niet zeker te weten wat er aan de hand is.'),
      now: [
        danger(),
        msg('Bel anders Veilig Thuis. Daar krijgt u gratis advies over geweld en onveiligheid thuis.'),
        msg('Vraagt u alleen advies? Dan hoeft u niet te zeggen wie u bent.'),
        msg('Schrijf op wat u heeft gezien of gehoord, en wanneer. Dat helpt bij het bellen.'),
      ],
      byWhen: [msg('Wacht niet met bellen. Er is geen termijn.')],
      ifFails: [msg('Blijft u zich zorgen maken? Bel dan opnieuw, en vertel wat er nieuw is.')],
      lmz: [
        msg('Het Landelijk Meldpunt Zorg kan niet kijken of een kind thuis veilig is. Daarvoor belt u Veilig Thuis.'),
        msg('Gaat het om jeugdhulp die niet goed of niet veilig is? Dan mag u het meldpunt altijd bellen.'),
      ],
      roads: {
        ernstig: ernstig(),
        hulp: msg('Het kind krijgt jeugdhulp, en die is niet goed'),
        veiligThuis: msg('Ik heb een klacht over Veilig Thuis zelf'),
      },
    }),
    JS: (speaker) => ({
      title: msg('Bel nu iemand die kan helpen'),
      recognition: seriousFor(speaker),
      now: [
        danger(),
        unsafeFor(speaker),
        msg(
          'Is er seksueel geweld gebeurd? Bel zo snel mogelijk het Centrum Seksueel Geweld. Daar is medische hulp, en kunnen sporen worden bewaard.',
        ),
        msg(
          'Bel het Landelijk Meldpunt Zorg en vertel wat er is gebeurd. U hoeft niet zelf naar de organisatie te gaan.',
        ),
        msg(
          'Jeugdstem helpt kinderen, jongeren, ouders en pleegouders gratis. Kinderen en jongeren kunnen ook praten met de Kindertelefoon.',
        ),
        msg(
          'U kunt naar de politie gaan. Vraag de politie om uitleg voordat u kiest of u aangifte doet. Slachtofferhulp helpt u daar gratis bij.',
        ),
        msg('Schrijf op wat u weet, met datums. Bewaar brieven, berichten en foto’s.'),
      ],
      byWhen: [
        msg('Wacht niet. U hoeft geen antwoord af te wachten.'),
        msg(
          'De organisatie moet geweld en zeer ernstige gebeurtenissen meteen melden bij de inspectie. Vraag het meldpunt wat u daarover mag weten.',
        ),
      ],
      ifFails: [
        msg('Is het meldpunt dicht? Wacht daar niet op. Bel 112 als er gevaar is, en anders Veilig Thuis.'),
        msg('Gebeurt er niets, of wordt het erger? Bel opnieuw. Bel 112 als er gevaar is.'),
        msg(
          'Later kunt u ook een klacht sturen aan de klachtencommissie van de organisatie. Dat is een groep mensen die naar uw klacht kijkt. Jeugdstem helpt u daarbij.',
        ),
        msg(
          'Is er iemand overleden of zwaar gewond? U kunt later vragen of de organisatie dit onderzoekt, en of u mag meedenken.',
        ),
      ],
      lmz: [
        msg(
          'Het Landelijk Meldpunt Zorg luistert, geeft advies en noteert uw verhaal voor de inspectie. Dat gebeurt zonder uw naam.',
        ),
        msg('Alleen als u dat goed vindt, gaan uw gegevens naar een inspecteur.'),
        msg('De inspectie beslist zelf of er onderzoek komt. Het meldpunt heeft daar geen invloed op.'),
        msg('Het meldpunt stuurt geen hulp bij gevaar en doet geen aangifte voor u.'),
      ],
      roads: {
        klacht: msg('Ik wil ook een klacht sturen aan de klachtencommissie'),
        tucht: tucht(),
        zorgen: zorgen(),
      },
    }),
  } satisfies Pick<FlowWords<typeof jeugdFlow>, 'J6' | 'J7' | 'JS'>;
};
