import type { FlowWords, Msg } from '../words.js';
import type { hoofdwegFlow } from './hoofdweg.flow.js';
import { sentences } from './sentences.texts.js';

/** Nothing was put in writing yet: talk, write, or get help with either. */
export const beforehandTexts = (msg: Msg) => {
  const say = sentences(msg);

  return {
    W1: (speaker) => ({
      title: msg('Praat er eerst over, als dat kan'),
      recognition:
        speaker === 'overleden'
          ? msg('Het is verdrietig om iemand te verliezen en ook nog met vragen te zitten. Een gesprek kan helpen.')
          : msg('Vervelend dat u dit meemaakt. Vaak helpt het om er samen over te praten.'),
      now: [
        msg('Vraag de zorgverlener om een gesprek. Zeg kort waar het over gaat en wat u wilt bereiken.'),
        msg(
          'Schrijf uw vragen op en neem iemand mee die u vertrouwt. Vraag aan het eind wat er gaat gebeuren, en wanneer.',
        ),
        msg('Praat u liever met iemand anders? Vraag dan naar de leidinggevende.'),
        say.officer(),
        msg('Een gesprek is niet verplicht. U mag uw klacht ook meteen opschrijven en sturen.'),
      ],
      byWhen: [msg('Voor een gesprek is er geen vaste tijd. Vraag wanneer het kan.'), say.sixWeeksIfWritten()],
      ifFails: [
        msg('Lost het gesprek niets op? Schrijf uw klacht dan op en stuur die naar de zorgverlener of instelling.'),
        say.dispute(),
      ],
      lmz: [say.listens(), say.noVerdict(), say.signal()],
      roads: {
        ernstig: say.serious(),
        schriftelijk: msg('Ik wil mijn klacht meteen opschrijven en sturen'),
        durftNiet: say.dareNot(),
      },
    }),
    W2: () => ({
      title: msg('Schrijf uw klacht op en stuur die naar hen'),
      recognition: msg('Het is vervelend als praten niet helpt of niet kan. U kunt uw klacht dan opschrijven.'),
      now: [
        msg('Schrijf op wat er gebeurde, waar en wanneer. Schrijf ook wat u wilt bereiken.'),
        msg(
          'Stuur uw klacht in een brief of e-mail naar de zorgverlener of instelling. Kijk op hun website bij het woord klachten.',
        ),
        msg('Bewaar een kopie en schrijf op welke dag u de klacht stuurt. Vraag om een bevestiging.'),
        say.officer(),
      ],
      byWhen: [say.sixWeeks(), say.extension()],
      ifFails: [say.dispute(), msg('Kijk op hun website welke geschilleninstantie bij hen hoort.')],
      lmz: [say.follows(), say.noVerdict(), say.notTheProvider()],
      roads: {
        ernstig: say.serious(),
        durftNiet: say.dareNot(),
        gestuurd: msg('Ik heb mijn klacht gestuurd en wacht op antwoord'),
        schade: msg('Ik wil geld voor schade'),
      },
    }),
    W6: () => ({
      title: msg('U hoeft niet zelf met hen te praten'),
      recognition: msg('Het is begrijpelijk als u dit niet zelf kunt of durft. Er zijn mensen die u helpen.'),
      now: [
        msg('Bel of schrijf het Landelijk Meldpunt Zorg voor advies. U hoeft uw naam niet te geven.'),
        say.officer(),
        msg('Vraag de klachtenfunctionaris eerst of het gesprek tussen u blijft. Vertel ook waar u bang voor bent.'),
        msg(
          'Gaat het om psychische zorg die iemand niet wil, maar moet krijgen? Dan helpt de patiëntenvertrouwenspersoon (PVP) de patiënt gratis.',
        ),
        msg('Vraag iemand die u vertrouwt om u te helpen, of om voor u te bellen.'),
        msg('Wilt u niet praten? Dan mag u uw klacht ook opschrijven en sturen.'),
        msg(
          'Is klagen bij hen echt te moeilijk? Dan mag u soms meteen naar de geschilleninstantie. Dat is een onafhankelijke commissie die beslist.',
        ),
      ],
      byWhen: [
        msg('U beslist zelf wanneer u iets doet. Voor advies is er geen vaste tijd.'),
        say.sixWeeksIfWritten(),
        say.askDisputeTime(),
      ],
      ifFails: [
        msg('Is het meldpunt dicht? Bel dan later, of stuur een bericht. Bel 112 als er gevaar is.'),
        msg('Komt u er zo niet uit? Vraag het meldpunt wie u nog meer kan helpen.'),
      ],
      lmz: [
        msg(
          'Het Landelijk Meldpunt Zorg luistert en denkt met u mee. Zij horen niet van het meldpunt wie u bent, als u dat niet wilt.',
        ),
        say.noVerdict(),
        say.signal(),
      ],
      roads: { ernstig: say.serious(), schriftelijk: msg('Ik wil mijn klacht opschrijven en sturen') },
    }),
    B1: () => ({
      title: msg('Meld dat iemand dit misschien niet mocht doen'),
      recognition: msg(
        'Het is goed dat u dit wilt uitzoeken. Een behandeling door iemand die dat niet mag, kan gevaarlijk zijn.',
      ),
      now: [
        msg('Heeft iemand nu last van de behandeling? Ga naar de huisarts. Bel 112 als het ernstig is.'),
        msg('Meld het bij het Landelijk Meldpunt Zorg. Vertel wie het deed, waar, en wat er is gebruikt.'),
        msg(
          'Kijk of de naam in het BIG-register staat. Dat is de openbare lijst van artsen en andere erkende zorgverleners.',
        ),
        msg("Bewaar de rekening, foto's en berichten."),
        msg('Wilt u dat zij iets oplossen? Stuur dan ook een geschreven klacht naar de behandelaar of de kliniek.'),
        say.officer(),
      ],
      byWhen: [
        msg('Voor een melding is er geen vaste tijd. Doe het zo snel mogelijk.'),
        msg('Meestal onderzoekt de inspectie geen gebeurtenissen van meer dan 2 jaar geleden.'),
        say.sixWeeksIfWritten(),
      ],
      ifFails: [say.dispute(), msg('Wilt u weten of u aangifte kunt doen? Vraag het de politie.')],
      lmz: [
        msg(
          'Het Landelijk Meldpunt Zorg geeft u advies. Het zet uw melding zonder uw naam in een overzicht voor de inspectie.',
        ),
        msg('De inspectie beslist zelf of er onderzoek komt. Het meldpunt heeft daar geen invloed op.'),
        say.noVerdict(),
      ],
      roads: { ernstig: say.serious(), nogNiets: msg('Ik heb een andere klacht over deze behandeling') },
    }),
  } satisfies Pick<FlowWords<typeof hoofdwegFlow>, 'W1' | 'W2' | 'W6' | 'B1'>;
};
