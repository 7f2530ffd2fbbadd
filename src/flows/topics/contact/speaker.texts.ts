import type { OtherSpeaker, Regime } from '../../roles.js';
import type { Msg } from '../../words.js';

/** What holds for each speaker under one law, made when shown; empty when nothing special holds. */
export type RoleWords = () => Readonly<Record<OtherSpeaker, readonly string[]>>;

/**
 * Who may complain when it is not the grown-up patient or client who speaks, by regime: Wkkgz art. 1, 14 and 21 with BW 7:465,
 * Jeugdwet art. 4.2.1 and, for closed youth help, chapter 6, Wvggz art. 10:3 and Wzd art. 55, and the discipline of Wet BIG and SKJ.
 */
export const speakerTexts = (msg: Msg): Readonly<Record<Regime, RoleWords>> => {
  const askFirst = () =>
    msg(
      'Vraag de persoon om wie het gaat of u mag klagen. Zet dat samen op papier, met een handtekening (een machtiging).',
    );
  const guardian = () =>
    msg(
      'Kan die persoon dit niet zelf beslissen? Dan mag een mentor of curator klagen. Die is door een rechter gekozen.',
    );
  const order = () =>
    msg(
      'Is er geen mentor of curator? Dan mag de persoon klagen die op papier is gekozen. Daarna komt de partner. Daarna een ouder, kind, broer of zus. Soms mag ook een grootouder of kleinkind.',
    );
  const mayNot = () =>
    msg('Mag u niet klagen? Dan kunt u wel helpen, en vertellen wat u weet aan het Landelijk Meldpunt Zorg.');
  const refused = () =>
    msg('Mag u van de zorgverlener niet namens een ander spreken? Over die weigering mag u zelf wel klagen.');
  const onBehalfOfOther = () => [askFirst(), guardian(), order(), mayNot(), refused()];
  const trusted = () => msg('Vraag de vertrouwenspersoon wie er mag klagen. Die helpt gratis.');
  const whoGetsTheCare = () => [
    msg('Wie de zorg krijgt, mag klagen. Dat mag ook de vertegenwoordiger: iemand die voor die persoon mag beslissen.'),
    mayNot(),
    trusted(),
  ];
  const parentMay = () => msg('Bent u ouder? Dan mag u klagen, ook als u geen gezag heeft.');
  const youthBereaved = () =>
    msg('Een nabestaande mag klagen: vaak is dat de partner of naaste familie. Vraag Jeugdstem of u dat bent.');
  const jeugdstemAlone = () => msg('Jeugdstem helpt u gratis. Eerst alleen praten met Jeugdstem mag ook.');
  const withoutGezag = () => msg('Heeft u geen gezag, of bent u pleegouder? Vraag Jeugdstem of u mag klagen.');
  const closedYouthSelf = () => [
    msg('De jongere mag zelf klagen. Dat mag ook wie het gezag heeft, zoals een ouder of voogd.'),
    withoutGezag(),
    mayNot(),
  ];
  const closedYouth = () => msg('Bij gesloten jeugdhulp is het anders. Vraag Jeugdstem wie daar mag klagen.');
  const onBehalfOfYouth = () => [
    msg(
      'Klagen mag namens een kind, jongere, ouder of pleegouder. Vraag die persoon om een machtiging (toestemming op papier).',
    ),
    mayNot(),
    closedYouth(),
  ];
  const withAuthorisation = () => [
    msg('Schrijft u namens een ander? Stuur dan een brief mee waarin die persoon dat goed vindt (een machtiging).'),
    msg('Is er weinig tijd? Stuur uw brief op tijd, en vraag of de machtiging later mag komen.'),
  ];
  const disciplineForOther = () => [
    msg('U kunt klagen namens een ander als die dat goed vindt. Zet dat samen op papier (een machtiging).'),
    msg('Zonder machtiging kan het alleen als het ook direct om uzelf gaat. Vraag dat vooraf.'),
  ];

  return {
    wkkgz: () => ({
      kind: [
        msg('Is uw kind jonger dan 12 jaar? Dan klaagt u als ouder met gezag of als voogd.'),
        msg('Is uw kind 12 tot en met 15 jaar? Klaag dan samen met uw kind.'),
        msg('Is uw kind 16 jaar of ouder? Dan klaagt uw kind zelf, of u met een machtiging (toestemming op papier).'),
        msg(
          'Bent u pleegouder? Dan mag u alleen klagen als u voor het kind mag beslissen. Vraag het anders aan de ouder of voogd.',
        ),
      ],
      naaste: onBehalfOfOther(),
      overleden: [
        msg('U mag klagen als u nabestaande bent: de echtgenoot, geregistreerde partner, ouder, kind, broer of zus.'),
        msg(
          'Het mag ook als u samen een huishouden had. Het mag ook als u familie bent en leefde van het geld van de persoon die is overleden.',
        ),
        msg('Bent u bijvoorbeeld kleinkind, schoonfamilie of vriend? Vraag dan eerst of u mag klagen.'),
        msg('U mag misschien niet het hele dossier lezen. Voor de klacht zelf hoeft u niemand te vragen of het mag.'),
      ],
      ander: onBehalfOfOther(),
      jongere: [
        msg('U mag altijd zelf het Landelijk Meldpunt Zorg bellen.'),
        msg('Bent u 16 of 17 jaar? Dan mag u zelf klagen over uw eigen zorg.'),
        msg('Bent u 12 tot en met 15 jaar? Klaag liefst samen met een volwassene die u vertrouwt.'),
        msg('Bent u jonger dan 12 jaar? Dan klaagt een ouder of voogd voor u.'),
      ],
    }),
    jeugd: () => ({
      kind: [
        msg(
          'Bij jeugdhulp en jeugdbescherming mag u zelf klagen als ouder, voogd of pleegouder. Dat mag ook als u ouder bent zonder gezag.',
        ),
        msg('U mag ook klagen namens uw kind. En uw kind mag zelf klagen, hoe jong het ook is.'),
        closedYouth(),
      ],
      naaste: onBehalfOfYouth(),
      overleden: [parentMay(), youthBereaved()],
      ander: onBehalfOfYouth(),
      jongere: [msg('U mag zelf klagen, hoe oud u ook bent. U mag iemand meenemen die u helpt.'), jeugdstemAlone()],
    }),
    gesloten: () => ({
      kind: [msg('Uw kind mag zelf klagen. Heeft u het gezag, als ouder of voogd? Dan mag u dat ook.'), withoutGezag()],
      naaste: closedYouthSelf(),
      overleden: [msg('Vraag Jeugdstem of u als familie mag klagen.')],
      ander: closedYouthSelf(),
      jongere: [msg('U mag zelf klagen. U mag iemand meenemen die u helpt.'), jeugdstemAlone()],
    }),
    dwang: () => ({
      kind: [
        msg('U mag klagen als u de vertegenwoordiger van uw kind bent: iemand die voor uw kind mag beslissen.'),
        trusted(),
      ],
      naaste: whoGetsTheCare(),
      overleden: [
        msg(
          'Ook een nabestaande mag klagen over dwang: vaak is dat de partner of naaste familie. Vraag de vertrouwenspersoon of u dat bent.',
        ),
      ],
      ander: whoGetsTheCare(),
      jongere: [msg('Vraag de vertrouwenspersoon hoe u zelf kunt klagen. Die helpt gratis.')],
    }),
    bestuur: () => ({
      kind: [msg('Schrijf dat u ouder, voogd of pleegouder bent, en hoe uw kind heet. Vraag of dat genoeg is.')],
      naaste: withAuthorisation(),
      overleden: [
        msg('Schrijf wie er is overleden en wat u van die persoon bent. Vraag of u namens die persoon mag schrijven.'),
      ],
      ander: withAuthorisation(),
      jongere: [
        msg(
          'Vraag iemand die u vertrouwt om te helpen. Vraag ook of een ouder of voogd de brief mee moet ondertekenen.',
        ),
      ],
    }),
    tucht: () => ({
      kind: [msg('Als ouder kunt u vaak een tuchtklacht sturen over de zorg voor uw kind. Vraag dat vooraf.')],
      naaste: disciplineForOther(),
      overleden: [
        msg(
          'Was u de partner of naaste familie van de persoon die is overleden? Dan kunt u vaak een tuchtklacht sturen. Vraag vooraf of dat ook voor u geldt.',
        ),
      ],
      ander: disciplineForOther(),
      jongere: [msg('Vraag vooraf of u zelf een tuchtklacht kunt sturen, of samen met een ouder of voogd.')],
    }),
    geen: () => ({ kind: [], naaste: [], overleden: [], ander: [], jongere: [] }),
  };
};
