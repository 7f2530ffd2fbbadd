import { roadNames } from '../roads.texts.js';
import { sentences } from '../shared.texts.js';
import type { Speaker } from '../../roles.js';
import { placeOfCare, type Situation } from '../../situation.js';
import type { FlowWords, Msg } from '../../words.js';
import type { bijzonderFlow } from './bijzonder.flow.js';

/** File and privacy, damages, discrimination and discipline: each with a desk of its own. */
export const rightsTexts = (msg: Msg) => {
  const say = sentences(msg);
  const roads = roadNames(msg);
  const recognised = (speaker: Speaker, words: () => string) => (speaker === 'overleden' ? say.bereaved() : words());
  const unfit = ({ regime }: Situation) => (regime === 'jeugd' ? roads.youthDisciplinary() : roads.unfit());
  const alsoReport = () => msg('Is er iets ernstigs gebeurd? Meld dat dan wel bij het Landelijk Meldpunt Zorg.');

  const whoMayAsk: { readonly [S in Speaker]?: () => readonly string[] } = {
    kind: () => [
      msg('Is uw kind 12 tot en met 15 jaar? Vraag het dan samen met uw kind. Vanaf 16 jaar vraagt uw kind het zelf.'),
    ],
    jongere: () => [
      msg(
        'Bent u 16 jaar of ouder? Vraag het zelf. Bent u 12 tot en met 15 jaar? Vraag het liefst samen met een ouder of voogd. Bent u jonger? Dan vraagt een ouder of voogd het.',
      ),
    ],
  };
  const refusedFile = () => msg('Mag u het dossier niet zien? Vraag op papier waarom, en stuur daarna een klacht.');
  const courtTime = () => msg('Wilt u naar de rechter? Vraag een jurist meteen binnen welke tijd dat moet.');
  /** Who was not in care, as far as is known, writes to an organisation: UWV, a company doctor, youth help. */
  const isCare = (situation: Situation) => !['jeugd', 'anders'].includes(placeOfCare(situation));
  const ownFile = (situation: Situation) =>
    ({
      now: [
        isCare(situation)
          ? msg(
              'Schrijf naar de zorgverlener of instelling wat u wilt: lezen, een kopie, iets verbeteren of iets weghalen. De eerste kopie is gratis.',
            )
          : msg(
              'Schrijf naar de organisatie wat u wilt: lezen, een kopie, iets verbeteren of iets weghalen. De eerste kopie is gratis.',
            ),
        refusedFile(),
        ...(whoMayAsk[situation.speaker]?.() ?? []),
        msg('Staat er een mening in waar u het niet mee eens bent? Dan mag uw eigen verklaring erbij.'),
        msg('Denkt u dat iemand zonder reden in het dossier keek? Vraag wie dat was.'),
        isCare(situation)
          ? msg('Vraag ook wie bij de zorgverlener of instelling op privacy let.')
          : msg('Vraag ook wie bij de organisatie op privacy let.'),
      ],
      byWhen: [
        msg('U moet snel kunnen lezen of een kopie krijgen, meestal binnen 1 maand.'),
        msg('Wilt u iets laten weghalen? Soms mag dat niet.'),
        ...(isCare(situation) ? [say.sixWeeksIfWritten()] : []),
      ],
      ifFails: [
        msg('U kunt ook een klacht sturen naar de Autoriteit Persoonsgegevens. Die let op privacy in Nederland.'),
        courtTime(),
      ],
    }) as const;
  const fileOfTheDead = () =>
    ({
      now: [
        msg('Vraag in een brief of e-mail welk deel van het dossier u mag lezen. Is dat niet alles? Vraag dan waarom.'),
        msg('Schrijf op wat u wilt weten, en waarom dat belangrijk voor u is.'),
        say.deathByCare(),
      ],
      byWhen: [say.answerWhen()],
      ifFails: [refusedFile(), courtTime()],
    }) as const;

  /** Money for damage: the same advice under every law, but for who decides when it fails. */
  const damages = (speaker: Speaker) => ({
    title: msg('Vraag advies en schrijf dat u geld wilt voor de schade'),
    recognition: recognised(speaker, () =>
      msg('Het is zwaar als u schade heeft door zorg, zeker als het ook geld kost.'),
    ),
    byWhen: [msg('Begin op tijd. Vraag een jurist tot wanneer u geld kunt vragen.'), say.answerWhen()] as const,
    lmz: [
      msg(
        'Het Landelijk Meldpunt Zorg en de inspectie kunnen u geen geld geven. Het meldpunt zegt ook niet wie moet betalen.',
      ),
      alsoReport(),
    ] as const,
  });
  const freeAdvice = () =>
    msg(
      'Vraag het Juridisch Loket of u daar gratis advies krijgt. Of bel uw rechtsbijstandsverzekering, als u die heeft.',
    );
  const keepPapers = () => msg('Vraag om een kopie van het dossier. Bewaar rekeningen, brieven en berichten.');
  const claim = () =>
    msg(
      'Schrijf naar de zorgverlener of instelling dat die volgens u de schade zou moeten betalen. Dat heet aansprakelijk stellen.',
    );
  const notEveryResult = () =>
    msg('Een slecht resultaat is niet altijd een fout. Een jurist kan zeggen of u kans heeft op geld.');

  /** To whom one writes, and who decides when that fails, differs in youth help, in care, and where it may be neither. */
  const complaintOfDiscrimination = (situation: Situation) => {
    if (situation.regime === 'jeugd')
      return {
        now: [
          msg(
            'Stuur een klacht naar de klachtencommissie: een groep mensen die naar uw klacht kijkt. U hoeft niet eerst te praten. Jeugdstem helpt u gratis.',
          ),
        ],
        byWhen: [say.youthAnswerWhen()],
        ifFails: [
          msg(
            'Krijgt u geen goed antwoord? Vraag de Kinderombudsman binnen een jaar om hulp. Die komt op voor de rechten van kinderen.',
          ),
        ],
      } as const;
    if (!isCare(situation))
      return {
        now: [
          msg(
            'Stuur een klacht in een brief of e-mail naar de organisatie waar het gebeurde. U hoeft niet eerst te praten.',
          ),
        ],
        byWhen: [say.answerWhen()],
        ifFails: [msg('Krijgt u geen goed antwoord? Vraag Discriminatie.nl wie u verder kan helpen.')],
      } as const;
    return {
      now: [
        msg(
          'Stuur een klacht in een brief of e-mail naar de zorgverlener of instelling. U hoeft niet eerst te praten.',
        ),
      ],
      byWhen: [say.sixWeeksIfWritten()],
      ifFails: [say.dispute()],
    } as const;
  };

  return {
    P1: (situation) => ({
      title: msg('Vraag in een brief of e-mail om het dossier of om uitleg'),
      recognition: recognised(situation.speaker, () =>
        msg('Het gaat om heel persoonlijke gegevens. Het is goed dat u wilt weten wat er staat.'),
      ),
      ...(situation.speaker === 'overleden' ? fileOfTheDead() : ownFile(situation)),
      lmz: [say.listens(), msg('Het meldpunt kan het dossier niet zien, opvragen of veranderen.')],
      roads: {
        ernstig: roads.serious(),
        overleden: roads.death(),
        klacht: roads.ordinary(),
        schade: roads.damages(),
        tucht: unfit(situation),
      },
    }),
    L1: ({ speaker }) => ({
      ...damages(speaker),
      now: [
        freeAdvice(),
        keepPapers(),
        claim(),
        msg('Komt de schade door een product? Schrijf dan naar de fabrikant of verkoper.'),
        notEveryResult(),
      ],
      ifFails: [
        msg(
          'Vindt u samen geen oplossing? Gaat het om zorg, vraag dan naar de geschilleninstantie: een onafhankelijke commissie die beslist. Gaat het om hulp van de gemeente (Wmo), vraag een jurist.',
        ),
        msg(
          'Bij elke commissie kunt u tot 25.000 euro vragen, bij sommige meer. Is uw schade hoger? Vraag dan eerst een advocaat. Na een uitspraak kunt u meestal niet meer naar de rechter.',
        ),
      ],
      roads: {
        overleden: roads.death(),
        ernst: roads.harm(),
        dossier: roads.file(),
        antwoord: roads.answered(),
        product: roads.product(),
        klacht: roads.ordinary(),
      },
    }),
    L2: ({ speaker }) => ({
      ...damages(speaker),
      now: [
        freeAdvice(),
        msg('Vraag Jeugdstem of die u hierbij kan helpen. Dat is gratis.'),
        keepPapers(),
        claim(),
        notEveryResult(),
      ],
      ifFails: [msg('Vindt u samen geen oplossing? Vraag een advocaat of u naar de rechter kunt, en wat dat kost.')],
      roads: { overleden: roads.death(), ernst: roads.harm(), dossier: roads.file(), klacht: roads.ordinary() },
    }),
    D1: (situation) => {
      const complaint = complaintOfDiscrimination(situation);
      return {
        title: msg('Meld discriminatie en vraag hulp'),
        recognition: recognised(situation.speaker, () =>
          msg('Discriminatie doet pijn. Het is goed dat u dit wilt melden.'),
        ),
        now: [
          msg('Vraag gratis advies en hulp bij Discriminatie.nl.'),
          msg('Schrijf op wat er is gezegd of gedaan, wanneer, en wie erbij was.'),
          ...complaint.now,
          msg(
            'Wilt u weten of het volgens de wet discriminatie is? Vraag een oordeel aan het College voor de Rechten van de Mens.',
          ),
        ],
        byWhen: complaint.byWhen,
        ifFails: [
          ...complaint.ifFails,
          msg('Bent u bedreigd of is er geweld gebruikt? Vraag de politie wat u kunt doen.'),
        ],
        lmz: [say.listens(), msg('Het meldpunt zegt niet of iets volgens de wet discriminatie is.')],
        roads: {
          ernstig: roads.serious(),
          geweigerd: roads.refused(),
          durftNiet: roads.dareNot(),
          tucht: unfit(situation),
          klacht: roads.ordinary(),
        },
      };
    },
    T1: ({ speaker }) => ({
      title: msg('Vraag advies over het tuchtcollege'),
      recognition: recognised(speaker, () =>
        msg('U vindt dat een zorgverlener zijn werk niet goed deed. Daar is een aparte rechter voor.'),
      ),
      now: [
        msg(
          'Neem contact op met de tuchtklachtfunctionaris. Die helpt u gratis, en zegt of dit de goede stap voor u is.',
        ),
        say.bigRegister(),
        msg('Staat de naam erin? Schrijf dan naar het tuchtcollege. Dat is een rechter voor zorgverleners.'),
        msg('Vraag vooraf wat het kost. U krijgt dat terug als u helemaal of voor een deel gelijk krijgt.'),
        msg(
          'Het gaat altijd om één persoon, niet om een instelling. U moet er zelf direct mee te maken hebben. Het tuchtcollege geeft geen geld.',
        ),
      ],
      byWhen: [
        msg('Een klacht bij het tuchtcollege kan tot 10 jaar nadat het gebeurde. Wacht niet te lang.'),
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
      lmz: [msg('Het Landelijk Meldpunt Zorg geeft geen straf en schrijft geen tuchtklacht voor u.'), alsoReport()],
      roads: {
        geweld: roads.violence(),
        onveilig: roads.danger(),
        overleden: roads.death(),
        ernst: roads.harm(),
        jeugd: msg('Het gaat om iemand die in de jeugdhulp werkt'),
        schade: roads.damages(),
        klacht: roads.ordinary(),
      },
    }),
  } satisfies Pick<FlowWords<typeof bijzonderFlow>, 'P1' | 'L1' | 'L2' | 'D1' | 'T1'>;
};
