import { roadNames } from '../roads.texts.js';
import { sentences } from '../shared.texts.js';
import type { Situation } from '../../situation.js';
import type { FlowWords, Msg, OutcomeWords } from '../../words.js';
import type { bijzonderFlow } from './bijzonder.flow.js';

/** Harm, death, violence, unsafe care, thoughts of suicide, somebody confused: danger first, then who helps. */
export const seriousTexts = (msg: Msg) => {
  const say = sentences(msg);
  const roads = roadNames(msg);
  const confused = () => msg('Iemand is in de war');

  const swallowed = () => msg('Iets verkeerds geslikt? Bel nu de huisarts, de huisartsenpost of de apotheek.');
  /** For the Wmo the municipality supervises, not the inspectorate (routes 4.0); there is none in a hospital or a salon. */
  const byMunicipality = ({ answers }: Situation, words: string): readonly string[] =>
    ['eerstelijn', 'msz', 'cosmetisch', 'product'].includes(answers['begin/zorg'] ?? '') &&
    !Object.keys(answers).some((at) => at.startsWith('geld/'))
      ? []
      : [words];
  const toMunicipality = (situation: Situation) =>
    byMunicipality(situation, msg('Is het hulp van de gemeente (Wmo)? Meld het dan bij de gemeente.'));

  /** What the body needs first; in a hospital, or after a treatment that may have been no care, nobody swallowed anything at home. */
  const bodyFirst = (situation: Situation): readonly [string, ...string[]] =>
    situation.answers['begin/zorg'] === 'cosmetisch'
      ? [say.complaintsNow()]
      : [say.getsWorse(), ...(situation.answers['begin/zorg'] === 'msz' ? [] : [swallowed()])];
  const reportOrCall = () => msg('Meld bij het Landelijk Meldpunt Zorg wat er is gebeurd. U kunt ook bellen.');
  const explanation = () => [
    msg('Vraag de arts of instelling om uitleg. Ging er iets mis? Dan moet de instelling dat meteen vertellen.'),
    msg(
      'Vraag of de instelling dit een calamiteit vindt: iets ernstigs dat niet had mogen gebeuren. Vraag ook of u mag meepraten bij het onderzoek.',
    ),
    msg('Schrijf op wat u weet. Vraag een kopie van het dossier.'),
    say.victimSupport(),
  ];
  const harmed = (situation: Situation) => ({
    recognition: msg('Wat er gebeurd is, is ernstig. U mag om uitleg vragen.'),
    now: [...bodyFirst(situation), reportOrCall(), ...explanation()] satisfies OutcomeWords['now'],
  });
  const bereaved = () => ({
    recognition: say.bereaved(),
    now: [reportOrCall(), ...explanation()] satisfies OutcomeWords['now'],
  });

  const callOrLetCall = () =>
    msg('Bel het Landelijk Meldpunt Zorg, of laat iemand bellen. U hoeft uw naam niet te geven.');
  const tellOrCall = () => msg('Vertel het aan iemand die u vertrouwt. U kunt ook gratis de Kindertelefoon bellen.');
  const youngMayTell = ({ speaker }: Situation): readonly string[] =>
    speaker === 'jongere' ? [msg('U mag dit altijd vertellen, hoe jong u ook bent.'), tellOrCall()] : [];
  const mustReport = () => msg('De instelling moet geweld in de zorg meteen melden bij de inspectie.');
  const hurt = (situation: Situation) => ({
    title: msg('Zoek hulp, want geweld en seksueel gedrag mogen nooit in de zorg'),
    recognition: say.nobodysFault(situation.speaker),
    now: [
      say.safePlace(),
      ...youngMayTell(situation),
      say.sexualViolence(),
      callOrLetCall(),
      msg('Maakt u zich zorgen over iemand anders? U mag altijd bellen, u hoeft niemand te vragen.'),
      msg('U hoeft niets te zeggen tegen de persoon die dit deed.'),
      say.police(),
      say.victimSupport(),
    ] satisfies OutcomeWords['now'],
    byWhen: [
      msg('U beslist zelf wanneer u iets vertelt.'),
      mustReport(),
      ...toMunicipality(situation),
    ] satisfies OutcomeWords['byWhen'],
    ifFails: [
      say.closed(),
      msg(
        'Gelooft iemand u niet? Vertel het aan iemand anders. Een zorgverlener mag nooit seks hebben met een patiënt of cliënt, ook niet als die het zelf wil.',
      ),
      msg('Werkt die persoon alleen? Stuur daar niets heen. Vraag eerst het meldpunt om advies.'),
    ] satisfies OutcomeWords['ifFails'],
  });
  const hurtBeforeDeath = (situation: Situation) => ({
    title: msg('Meld wat er is gebeurd en zoek hulp'),
    recognition: say.bereaved(),
    now: [
      callOrLetCall(),
      say.police(),
      say.withDayAndTime(),
      say.deathByCare(),
      say.victimSupport(),
    ] satisfies OutcomeWords['now'],
    byWhen: [say.noFixedTerm(), mustReport(), ...toMunicipality(situation)] satisfies OutcomeWords['byWhen'],
    ifFails: [say.closed()] satisfies OutcomeWords['ifFails'],
  });
  /** For whom these screens were not made. */
  const elsewhere = {
    werkInZorg: roads.worksInCare(),
    detentie: roads.prison(),
    onbevoegd: roads.unqualified(),
    jeugd: roads.youth(),
  };

  return {
    S1: (situation) => ({
      title: msg('Meld wat er is gebeurd en vraag om uitleg'),
      ...(situation.speaker === 'overleden' ? bereaved() : harmed(situation)),
      byWhen: [
        say.seldomAfterTwoYears(),
        msg(
          'De instelling mag 6 weken uitzoeken of het een calamiteit is. Is dat zo? Dan moet de inspectie het binnen 3 werkdagen horen.',
        ),
        ...toMunicipality(situation),
      ],
      ifFails: [msg('Krijgt u geen uitleg? Stuur dan een klacht.'), say.police()],
      lmz: [
        say.consent(),
        msg(
          'De inspectie beslist zelf of er onderzoek komt, niet het meldpunt. Komt er geen onderzoek? Uw ervaring blijft belangrijk. De inspectie kan er bij een volgend bezoek op letten.',
        ),
      ],
      roads: {
        geweld: roads.violence(),
        onveilig: roads.danger(),
        klacht: roads.write(),
        dossier: roads.file(),
        schade: roads.damages(),
        tucht: roads.unfit(),
        ...elsewhere,
      },
    }),
    S2: (situation) => ({
      ...(situation.speaker === 'overleden' ? hurtBeforeDeath(situation) : hurt(situation)),
      callFor: {
        'centrum-seksueel-geweld': say.forSexualViolence(),
        ...(situation.speaker !== 'overleden' && { lmz: msg('Bij ander geweld of gevaar in de zorg') }),
      },
      lmz: [msg('De inspectie gaat meestal niet voor u naar de politie.')],
      roads: {
        onveilig: roads.danger(),
        overleden: roads.death(),
        klacht: roads.write(),
        durftNiet: msg('Ik durf geen klacht te sturen'),
        schade: roads.damages(),
        tucht: roads.unfit(),
        ...elsewhere,
      },
    }),
    S3: (situation) => ({
      title: msg('Meld vandaag dat de zorg niet veilig is'),
      recognition: msg('Onveilige zorg kan u bang maken. Het is goed dat u hulp zoekt.'),
      now: [
        say.danger(),
        ...youngMayTell(situation),
        swallowed(),
        say.getsWorse(),
        msg('Bel vandaag het Landelijk Meldpunt Zorg.'),
        ...byMunicipality(situation, msg('Is het hulp van de gemeente (Wmo)? Bel dan de gemeente.')),
        say.atHome(),
        msg('Durft u dat? Zeg het dan ook tegen de leiding. Vraag wat er verandert, en wanneer.'),
        say.withDayAndTime(),
      ],
      byWhen: [msg('Wacht niet op een antwoord of een brief.')],
      ifFails: [say.closed(), msg('Blijft het onveilig? Bel het meldpunt dan opnieuw.')],
      lmz: [say.consent(), say.inspectorateDecides(), say.noVerdict()],
      roads: {
        geweld: roads.violence(),
        overleden: roads.death(),
        ernst: roads.harm(),
        dwang: roads.force(),
        geweigerd: roads.refused(),
        klacht: roads.write(),
        durftNiet: roads.dareNot(),
        product: roads.product(),
        ...elsewhere,
      },
    }),
    S4: ({ speaker }) => ({
      title: msg('Praat nu met iemand'),
      recognition: msg(
        'Denken aan zelfmoord is heel zwaar, ook als het om een ander gaat. Er zijn mensen die nu naar u luisteren.',
      ),
      now: [
        msg('Is er nu gevaar? Bel dan meteen 112 en blijf niet alleen.'),
        msg('Bel of chat met 113 Zelfmoordpreventie. U hoeft uw naam niet te geven.'),
        speaker === 'jongere' ? tellOrCall() : msg('Vertel het aan iemand die u vertrouwt, of bel de huisarts.'),
        msg('Maakt u zich zorgen om een ander? Ook dan kunt u 113 om raad vragen.'),
      ],
      byWhen: [msg('Wacht niet tot morgen. Vraag nu hulp.')],
      ifFails: [msg('Krijgt u niemand te spreken? Probeer het opnieuw. Bel 112 als er nu gevaar is.')],
      lmz: [
        msg(
          'Bel eerst 113 Zelfmoordpreventie, of 112 als er nu gevaar is. Daar krijgt u de hulp die nu nodig is. Het Landelijk Meldpunt Zorg heeft die hulp niet.',
        ),
        msg('Wilt u later iets vertellen over de zorg? Dat kan dan nog steeds.'),
      ],
      roads: { verward: confused(), geweld: roads.violence(), overleden: roads.death(), klacht: roads.ordinary() },
    }),
    S5: () => ({
      title: msg('Vraag hulp voor iemand die in de war is'),
      recognition: msg('Het doet pijn als het met iemand niet goed gaat. Het is goed dat u hulp zoekt.'),
      now: [
        say.danger(),
        msg(
          'Is er nu geen gevaar? Bel dan het Landelijk Meldpunt Zorgwekkend Gedrag. Daar belt u als u bang bent om iemand die in de war is.',
        ),
        msg('Kent u de huisarts of de behandelaar van deze persoon? Vertel daar dan wat u ziet.'),
        say.withDayAndTime(),
      ],
      byWhen: [msg('Er is geen vaste termijn. Vraag wat er met uw melding gebeurt, en wanneer u iets hoort.')],
      ifFails: [msg('Gebeurt er niets en wordt het erger? Bel opnieuw. Bel 112 als er nu gevaar is.')],
      lmz: [
        msg('Het Landelijk Meldpunt Zorg stuurt geen hulp naar iemand die in de war is.'),
        msg(
          'Krijgt deze persoon zorg en gaat die niet goed? Dan kunt u het Landelijk Meldpunt Zorg wel om advies vragen.',
        ),
      ],
      roads: {
        zelfmoord: msg('Iemand denkt aan zelfmoord'),
        geweld: roads.violence(),
        onveilig: roads.danger(),
        klacht: roads.ordinary(),
      },
    }),
  } satisfies Pick<FlowWords<typeof bijzonderFlow>, 'S1' | 'S2' | 'S3' | 'S4' | 'S5'>;
};
