import type { Speaker } from '../roles.js';
import type { FlowWords, Msg } from '../words.js';
import type { bijzonderFlow } from './bijzonder.flow.js';
import { sentences } from './sentences.texts.js';

/** File and privacy, damages, discrimination and discipline: each with a desk of its own. */
export const rightsTexts = (msg: Msg) => {
  const say = sentences(msg);
  const whoMayAsk: { readonly [S in Speaker]?: () => readonly string[] } = {
    kind: () => [
      msg('Is uw kind 12 tot en met 15 jaar? Dan beslist uw kind mee. Vanaf 16 jaar vraagt uw kind het zelf.'),
    ],
    overleden: () => [msg('Vraag welk deel van het dossier u mag lezen. Is dat niet alles? Vraag dan waarom.')],
    jongere: () => [
      msg('Bent u 16 of 17 jaar? Dan vraagt u het zelf. Bent u jonger? Vraag het samen met een ouder of voogd.'),
    ],
  };
  /** Money for damage: the same advice under every law, but for who decides when it fails. */
  const damages = () => ({
    title: msg('Vraag in een brief of zij de schade betalen'),
    recognition: msg('Schade door zorg is moeilijk, zeker als het ook geld kost. Vraag op tijd advies.'),
    byWhen: [
      msg('Vraag op welke dag u antwoord krijgt op uw brief.'),
      msg('Begin op tijd. Vraag een jurist tot wanneer u geld kunt vragen.'),
    ] as const,
    lmz: [
      msg(
        'Het Landelijk Meldpunt Zorg en de inspectie kunnen u geen geld geven. Zij zeggen ook niet wie moet betalen.',
      ),
      msg('Is er iets ernstigs gebeurd? Vertel dat dan wel aan het meldpunt.'),
    ] as const,
  });
  const askForMoney = () => [
    msg(
      'Schrijf aan de zorgverlener of instelling dat u vindt dat zij de schade moeten betalen. Dat heet aansprakelijk stellen.',
    ),
    msg('Vraag of zij uw brief aan hun verzekeraar geven, en wie u antwoord geeft.'),
    msg('Niet elk slecht resultaat is een fout. Een jurist kan zeggen of u een kans heeft.'),
  ];
  const keepPapers = () => msg('Vraag een kopie van het dossier. Bewaar rekeningen, brieven en berichten.');
  const freeAdvice = () =>
    msg(
      'Vraag het Juridisch Loket of u daar gratis advies krijgt. Of bel uw rechtsbijstandsverzekering, als u die heeft.',
    );

  return {
    P1: (speaker) => ({
      title: msg('Vraag in een brief of e-mail om het dossier of om uitleg'),
      recognition: msg('Het gaat om gegevens die heel persoonlijk zijn. Het is goed dat u wilt weten wat er staat.'),
      now: [
        msg(
          'Schrijf de zorgverlener of instelling wat u wilt: lezen, een kopie, iets verbeteren of iets weghalen. De eerste kopie is gratis.',
        ),
        ...(whoMayAsk[speaker]?.() ?? []),
        msg(
          'Staat er een fout in? Vraag of zij die verbeteren. Bent u het oneens met een mening? Dan mag uw eigen verklaring erbij.',
        ),
        msg('Heeft iemand gegevens gezien die dat niet mocht? Vraag wie in het dossier heeft gekeken.'),
        msg('Vraag wie daar op privacy let. Dat heet de functionaris gegevensbescherming. Vraag die om hulp.'),
        say.officer(),
      ],
      byWhen: [
        msg('Zij moeten u zo snel mogelijk laten lezen of een kopie geven. Meestal is dat binnen 1 maand.'),
        msg('Moeten zij iets weghalen? Vraag op welke dag dat klaar is. Soms mogen zij het bewaren.'),
      ],
      ifFails: [
        msg('Weigeren zij? Vraag waarom, en vraag dat op papier. Stuur daarna een klacht.'),
        msg('U kunt ook een klacht sturen naar de Autoriteit Persoonsgegevens. Die let op privacy in Nederland.'),
        msg('Wilt u naar de rechter? Vraag een jurist meteen binnen welke tijd dat moet.'),
      ],
      lmz: [say.listens(), msg('Het meldpunt kan uw dossier niet zien, opvragen of veranderen.'), say.noVerdict()],
      roads: { ernstig: say.serious(), klacht: say.ordinary(), schade: say.damages() },
    }),
    L1: () => ({
      ...damages(),
      now: [keepPapers(), freeAdvice(), ...askForMoney()],
      ifFails: [
        msg(
          'Komt u er samen niet uit? Vraag of er een geschilleninstantie is. Dat is een onafhankelijke commissie die beslist.',
        ),
        msg(
          'De commissie kan in ieder geval tot 25.000 euro toekennen. Daarvoor moet u meestal eerst een klacht sturen.',
        ),
        msg(
          'Is uw schade hoger? Praat dan eerst met een advocaat. Na een uitspraak kunt u meestal niet meer naar de rechter.',
        ),
      ],
      roads: {
        ernst: say.harm(),
        dossier: msg('Ik wil een dossier zien of laten veranderen'),
        antwoord: msg('Ik heb antwoord op mijn klacht, maar ik ben het er niet mee eens'),
        klacht: say.ordinary(),
      },
    }),
    L2: () => ({
      ...damages(),
      now: [keepPapers(), freeAdvice(), say.jeugdstem(), ...askForMoney()],
      ifFails: [msg('Komt u er samen niet uit? Vraag een advocaat of u naar de rechter kunt, en wat dat kost.')],
      roads: { ernst: say.harm(), klacht: say.ordinary() },
    }),
    D1: (speaker) => ({
      title: msg('Meld discriminatie en vraag hulp'),
      recognition: msg('Discriminatie doet pijn. Het is goed dat u dit wilt melden. U hoeft dit niet alleen te doen.'),
      now: [
        msg('Vraag advies bij Discriminatie.nl. Daar denken ze met u mee.'),
        msg('Schrijf op wat er is gezegd of gedaan, wanneer, en wie erbij was.'),
        msg('Stuur een klacht naar de zorgverlener of instelling. U hoeft niet eerst te praten.'),
        say.officer(),
        msg(
          'Wilt u weten of het volgens de wet discriminatie is? Vraag een oordeel aan het College voor de Rechten van de Mens.',
        ),
      ],
      byWhen: [say.noFixedTime(), speaker === 'jongere' ? say.answerWhen() : say.sixWeeksIfWritten()],
      ifFails: [
        speaker === 'jongere'
          ? msg('Krijgt u geen goed antwoord? Vraag Discriminatie.nl wat u nog meer kunt doen.')
          : say.dispute(),
        msg('Bent u bedreigd of is er geweld gebruikt? Vraag de politie of u aangifte kunt doen.'),
      ],
      lmz: [
        say.listens(),
        msg('Het meldpunt zegt niet of iets volgens de wet discriminatie is. Dat kan het College wel doen.'),
        say.signal(),
      ],
      roads: {
        ernstig: say.serious(),
        geweigerd: msg('Zij willen niet of niet meer helpen'),
        durftNiet: say.dareNot(),
        klacht: say.ordinary(),
      },
    }),
    T1: () => ({
      title: msg('Vraag advies over het tuchtcollege'),
      recognition: msg('U vindt dat een zorgverlener echt over een grens is gegaan. Daar is een aparte weg voor.'),
      now: [
        msg(
          'Neem contact op met de tuchtklachtfunctionaris. Die kijkt gratis met u of dit de goede weg is, en helpt bij het schrijven.',
        ),
        msg(
          'Kijk of de naam in het BIG-register staat. Dat is de openbare lijst van artsen en andere erkende zorgverleners.',
        ),
        msg('Staat de naam erin? Schrijf dan naar het tuchtcollege. Dat is een rechter voor zorgverleners.'),
        msg('Vraag vooraf wat het kost. U krijgt dat terug als u helemaal of voor een deel gelijk krijgt.'),
        msg('Het gaat altijd om één persoon, niet om een instelling. U moet er zelf direct mee te maken hebben.'),
      ],
      byWhen: [
        msg('Het kan tot 10 jaar nadat het gebeurde. Wacht niet te lang: dan weet iedereen nog wat er is gebeurd.'),
        msg('Vraag het tuchtcollege wanneer u een uitspraak krijgt.'),
      ],
      ifFails: [
        msg(
          'Bent u het niet eens met de uitspraak? Vraag het tuchtcollege meteen of een andere rechter er opnieuw naar kan kijken (beroep). Vraag ook binnen welke tijd dat moet.',
        ),
        msg(
          'Staat de naam niet in het BIG-register? Vraag dan of er een beroepsvereniging is met eigen regels voor klachten.',
        ),
      ],
      lmz: [
        msg('Het Landelijk Meldpunt Zorg geeft geen straf en schrijft geen tuchtklacht voor u.'),
        msg('U krijgt van het tuchtcollege geen geld. Het kijkt alleen of de zorgverlener zich goed heeft gedragen.'),
      ],
      roads: {
        ernst: say.harm(),
        geweld: say.violence(),
        jeugd: msg('Het gaat om iemand die in de jeugdhulp werkt'),
        schade: say.damages(),
        klacht: say.ordinary(),
      },
    }),
  } satisfies Pick<FlowWords<typeof bijzonderFlow>, 'P1' | 'L1' | 'L2' | 'D1' | 'T1'>;
};
