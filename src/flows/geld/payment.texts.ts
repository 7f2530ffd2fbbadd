import { sharedTexts } from './shared.texts.js';
import type { geldFlow } from './geld.flow.js';
import type { FlowWords, Msg } from '../words.js';

/** Bills, insurers, waiting and fraud (routes, cards G1, G2, G3 and G8). */
export const paymentTexts = (msg: Msg) => {
  const shared = sharedTexts(msg);
  return {
    G1: () => ({
      title: msg('Vraag uitleg over de rekening'),
      recognition: msg('Een rekening die niet klopt, geeft zorgen. U mag altijd om uitleg vragen.'),
      now: [
        msg('Vraag de zorgverlener om uitleg. Doe dat in een brief of e-mail en noem het nummer van de rekening.'),
        msg('Vraag de zorgverzekeraar om de rekening te controleren. Die kan een foute rekening laten aanpassen.'),
        msg(
          'Komt u er niet uit? Stuur dan een klacht aan de zorgverlener. Bij een tandarts kan ook de beroepsvereniging helpen.',
        ),
        msg(
          'Denkt u dat de regels zijn overtreden? Meld het dan bij de Nederlandse Zorgautoriteit (NZa). Die controleert prijzen en rekeningen in de zorg.',
        ),
      ],
      byWhen: [
        msg('Voor uitleg over een rekening is er geen vaste termijn. Vraag wanneer u antwoord krijgt.'),
        msg('Kijk op de rekening wanneer u moet betalen. Vraag uitstel zolang iemand het uitzoekt.'),
      ],
      ifFails: [
        shared.reconsider(),
        msg('De NZa lost uw eigen zaak niet op. Uw melding helpt de NZa wel om te zien waar het misgaat.'),
      ],
      lmz: [
        msg('Het Landelijk Meldpunt Zorg gaat niet over een te hoge prijs.'),
        msg('Past de rekening niet bij de zorg die is gegeven? Dat mag u wel vertellen aan het meldpunt.'),
      ],
      roads: {
        verzekeraar: shared.insurer(),
        fraude: shared.fraud(),
        zorg: shared.alsoCare(),
      },
    }),
    G2: () => ({
      title: msg('Vraag de zorgverzekeraar om er opnieuw naar te kijken'),
      recognition: msg(
        'Vervelend dat de zorgverzekeraar niet betaalt of u niet goed helpt. U kunt hier gratis hulp bij krijgen.',
      ),
      now: [
        msg(
          'Schrijf de zorgverzekeraar dat u het niet eens bent. Vraag om een heroverweging. Dan moeten zij er opnieuw naar kijken.',
        ),
        msg('Leg uit waarom u het niet eens bent. Stuur papieren mee die u helpen, zoals een brief van de arts.'),
        msg(
          'Helpt dat niet? Ga dan naar de SKGZ. Dat is een onafhankelijke organisatie voor problemen met zorgverzekeraars. De ombudsman daar zoekt gratis met u en de verzekeraar een oplossing.',
        ),
        msg(
          'Komt u er dan nog niet uit? Bij de SKGZ kan ook een commissie beslissen. Vraag eerst wat dat kost en of u zich aan de beslissing moet houden.',
        ),
      ],
      byWhen: [
        msg('Vraag de zorgverzekeraar wanneer u antwoord krijgt.'),
        msg(
          'Wacht niet te lang. Vraag de SKGZ tot wanneer u bij hen terechtkunt. Vaak is dat tot 1 jaar na de heroverweging.',
        ),
      ],
      ifFails: [
        msg(
          'Wilt u naar de rechter? Vraag dan eerst juridisch advies. Naar de commissie én naar de rechter kan meestal niet.',
        ),
      ],
      lmz: [msg('Het Landelijk Meldpunt Zorg gaat niet over zorgverzekeraars.'), shared.tellsWhere()],
      roads: {
        wachten: shared.waiting(),
        rekening: shared.bill(),
        zorgkantoor: msg('Het gaat om langdurige zorg van het zorgkantoor'),
      },
    }),
    G3: () => ({
      title: msg('Vraag hulp om sneller zorg te krijgen'),
      recognition: msg('Lang wachten op zorg is zwaar. U hoeft niet alleen te zoeken.'),
      now: [
        msg('Worden de klachten erger? Wacht dan niet. Bel de huisarts of de behandelaar.'),
        msg('Vraag de zorgverlener hoelang het nog duurt. Vraag ook of het sneller kan.'),
        msg(
          'Bel de zorgverzekeraar en vraag om zorgbemiddeling. Dan zoekt de verzekeraar een plek waar het sneller kan.',
        ),
        msg(
          'Gaat het om langdurige zorg, zoals een verpleeghuis? Bel dan het zorgkantoor. Gaat het om jeugdhulp of andere hulp van de gemeente? Bel dan de gemeente.',
        ),
      ],
      byWhen: [
        msg(
          'Voor veel zorg is afgesproken hoelang u hoogstens mag wachten. Vraag de zorgverzekeraar welke tijd voor u geldt.',
        ),
        msg('Vraag ook wanneer u antwoord krijgt.'),
      ],
      ifFails: [
        msg(
          'Helpt de zorgverzekeraar niet? Meld het dan bij de Nederlandse Zorgautoriteit (NZa). Die let op of verzekeraars genoeg doen.',
        ),
        shared.reconsider(),
      ],
      lmz: [
        msg('Het Landelijk Meldpunt Zorg kan niet zorgen dat u sneller aan de beurt bent.'),
        msg('U mag het meldpunt wel vertellen dat u te lang wacht. Uw verhaal telt mee als signaal.'),
      ],
      roads: {
        ernstig: shared.serious(),
        verzekeraar: shared.insurer(),
        geweigerd: msg('Ze willen mij niet (meer) helpen'),
        jeugd: msg('Het gaat over jeugdhulp'),
      },
    }),
    G8: () => ({
      title: msg('Meld dat u denkt aan fraude'),
      recognition: msg(
        'Goed dat u dit niet laat gaan. Fraude is bijvoorbeeld expres geld vragen voor zorg die niet is gegeven.',
      ),
      now: [
        msg(
          'Meld het bij wie de zorg betaalt: de zorgverzekeraar, het zorgkantoor of de gemeente. Vraag naar de afdeling fraude.',
        ),
        msg('U kunt het ook melden bij de Nederlandse Zorgautoriteit (NZa). Dat kan zonder uw naam.'),
        msg('Bewaar rekeningen, brieven en afspraken. Schrijf op wanneer de zorg wel en niet kwam.'),
        msg('Kan het een vergissing zijn? Vraag de zorgverlener dan om uitleg. Doe dat alleen als het veilig voelt.'),
      ],
      byWhen: [
        msg('Er is geen vaste termijn. U hoort misschien niet wat er met uw melding gebeurt. Vraag dat als u meldt.'),
      ],
      ifFails: [msg('Is de zorg zelf ook slecht of onveilig? Kijk dan bij de andere wegen hieronder.')],
      lmz: [
        msg('Het Landelijk Meldpunt Zorg zoekt niet uit of er fraude is.'),
        msg('Wordt de zorg slechter door wat er gebeurt? Vertel het dan ook aan het meldpunt.'),
      ],
      roads: {
        ernstig: shared.serious(),
        rekening: shared.bill(),
        zorg: shared.alsoCare(),
        werkInZorg: msg('Ik werk in de zorg en meld iets over mijn werk'),
      },
    }),
  } satisfies Pick<FlowWords<typeof geldFlow>, 'G1' | 'G2' | 'G3' | 'G8'>;
};
