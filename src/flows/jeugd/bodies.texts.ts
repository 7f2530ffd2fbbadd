import { sharedTexts } from './shared.texts.js';
import type { jeugdFlow } from './jeugd.flow.js';
import type { FlowWords, Msg } from '../words.js';

/** The bodies around youth help that have a complaint road of their own (routes, cards J3, J4, J5 and J8). */
export const bodiesTexts = (msg: Msg) => {
  const shared = sharedTexts(msg);
  const { ernstig, tucht, rechter, zorgen } = shared.roads;
  return {
    J3: () => ({
      title: msg('Stuur uw klacht aan Veilig Thuis zelf'),
      recognition: msg('Een melding bij Veilig Thuis raakt een heel gezin. Vervelend dat het niet goed is gegaan.'),
      now: [
        msg(
          'Vraag hulp aan Jeugdstem. Een vertrouwenspersoon helpt u gratis met uw klacht, en werkt niet voor Veilig Thuis.',
        ),
        msg('Kunt en wilt u erover praten? Vraag dan om een gesprek met de medewerker of de leidinggevende.'),
        msg(
          'Stuur anders een klacht in een brief of e-mail aan Veilig Thuis. Vraag of de klachtencommissie ernaar kijkt.',
        ),
        msg('De klachtencommissie is een groep van minstens 3 mensen. De persoon over wie u klaagt, beslist niet mee.'),
      ],
      byWhen: [
        shared.answerWhen(),
        msg(
          'Is er een uitspraak? Veilig Thuis moet u dan binnen een maand schriftelijk laten weten of er iets gaat veranderen.',
        ),
      ],
      ifFails: [
        msg(
          'Bent u niet tevreden met het antwoord? Dan kunt u naar de Nationale ombudsman of de Kinderombudsman. Zij helpen gratis.',
        ),
        msg('Heeft uw gemeente een eigen ombudsman? Dan verwijzen zij u daarheen.'),
      ],
      lmz: [shared.lmzListens(), shared.lmzNoVerdict(), shared.lmzSignal()],
      roads: { ernstig: ernstig(), zorgen: zorgen(), tucht: tucht() },
    }),
    J4: () => ({
      title: msg('Stuur uw klacht aan de Raad voor de Kinderbescherming'),
      recognition: msg('Een onderzoek van de Raad raakt een heel gezin. U mag zeggen wat er niet goed ging.'),
      now: [
        msg(
          'Vraag hulp aan Jeugdstem. Een vertrouwenspersoon helpt u gratis met uw klacht, en werkt niet voor de Raad.',
        ),
        msg(
          'Stuur uw klacht met het formulier op de website van de Raad. Schrijf wat er is gebeurd, en wat u wilt bereiken.',
        ),
        msg('Bent u het niet eens met het advies aan de rechter? Vraag uw advocaat hoe u dat aan de rechter vertelt.'),
      ],
      byWhen: [msg('Vraag de Raad op welke datum u antwoord krijgt. Schrijf die datum op.')],
      ifFails: [
        msg('Bent u niet tevreden met het antwoord? Vraag de Raad welke commissie daarna naar uw klacht kijkt.'),
        msg(
          'Daarna kunt u naar de Nationale ombudsman of de Kinderombudsman. Zij kijken gratis of de overheid goed met mensen omgaat.',
        ),
      ],
      lmz: [
        msg('Het Landelijk Meldpunt Zorg behandelt geen klachten over de Raad voor de Kinderbescherming.'),
        msg('Gaat uw klacht ook over jeugdhulp of jeugdbescherming? Daarover mag u het meldpunt altijd bellen.'),
      ],
      roads: { ernstig: ernstig(), rechter: rechter(), tucht: tucht() },
    }),
    J5: () => ({
      title: msg('Vraag Jeugdstem of een tuchtklacht bij u past'),
      recognition: msg(
        'Wat een hulpverlener doet, kan veel gevolgen hebben. Bij een tuchtklacht kijkt een soort rechter wat die persoon deed.',
      ),
      now: [
        msg(
          'Vraag hulp aan Jeugdstem. Daar werken vertrouwenspersonen die u gratis helpen en die veel weten van tuchtklachten.',
        ),
        msg(
          'Kijk of de hulpverlener in het register van SKJ staat. SKJ is het register voor mensen die in de jeugdhulp werken.',
        ),
        msg(
          'Staat de naam erin? Stuur dan uw klacht met het formulier op de website van SKJ. Vraag eerst of het iets kost.',
        ),
        msg(
          'Loopt er al een klacht over hetzelfde bij de organisatie zelf? Vraag Jeugdstem dan wat u het beste eerst doet.',
        ),
      ],
      byWhen: [
        msg('Het moet gaan om iets van minder dan 3 jaar geleden. Stuur uw klacht dus op tijd.'),
        msg('Vraag SKJ hoe lang het duurt voordat u een beslissing krijgt.'),
      ],
      ifFails: [
        msg(
          'Bent u het niet eens met de beslissing? Vraag SKJ meteen of iemand anders er opnieuw naar kan kijken (beroep). Vraag ook tot wanneer dat kan.',
        ),
        msg('Staat de naam niet in het register? Dan kunt u een klacht sturen aan de organisatie.'),
      ],
      lmz: [
        msg(
          'Het Landelijk Meldpunt Zorg en de inspectie geven geen straf aan een hulpverlener. Het meldpunt kan u wel advies geven.',
        ),
        msg('Een tuchtklacht gaat over één persoon. Een klacht over de hele organisatie gaat een andere weg.'),
      ],
      roads: {
        ernstig: ernstig(),
        organisatie: msg('Ik wil een klacht sturen over de organisatie'),
        arts: msg('Het gaat om een arts, psycholoog of andere zorgverlener'),
      },
    }),
    J8: () => ({
      title: msg('Laat de gemeente binnen 6 weken weten dat u het niet eens bent'),
      recognition: msg(
        'Het is moeilijk als u niet de hulp krijgt die nodig is. U mag de gemeente vragen om opnieuw te kijken.',
      ),
      now: [
        msg('Kijk naar de datum op de brief. U heeft vanaf die datum 6 weken.'),
        msg(
          'Schrijf de gemeente dat u het niet eens bent met het besluit. Dat heet bezwaar maken. In de brief van de gemeente staat hoe dat moet.',
        ),
        msg(
          'Noem uw naam, uw adres, de datum en het besluit. Leg uit waarom u het niet eens bent. Zet uw handtekening.',
        ),
        msg('Is er weinig tijd? Stuur dan een korte brief op tijd. Vraag of u de uitleg later mag sturen.'),
        msg(
          'Vraag hulp aan een cliëntondersteuner. Dat is iemand die u gratis helpt en die niet voor de gemeente beslist.',
        ),
        msg('Heeft u geen brief? Vraag de gemeente om het besluit op papier te zetten.'),
        msg(
          'Gaat het om hoe het wijkteam met u omging? Stuur dan een klacht aan de gemeente. Jeugdstem helpt u daarbij.',
        ),
      ],
      byWhen: [
        msg('U heeft 6 weken na de datum van de brief.'),
        msg('Vraag de gemeente wanneer u een beslissing op uw bezwaar krijgt.'),
      ],
      fatal: msg('Stuur uw bezwaar binnen 6 weken. Bent u te laat? Dan kan de gemeente uw bezwaar weigeren.'),
      ifFails: [
        msg(
          'Bent u het niet eens met de beslissing op uw bezwaar? Dan kunt u binnen 6 weken naar de rechtbank. Vraag eerst juridisch advies.',
        ),
        msg('Heeft de rechter over de hulp beslist? Dan kan bezwaar bij de gemeente niet. Vraag een advocaat om hulp.'),
      ],
      lmz: [
        msg('Het Landelijk Meldpunt Zorg gaat niet over besluiten van de gemeente.'),
        msg(
          'De inspectie gaat meestal niet over wijkteams. Geeft het wijkteam zelf hulp, en is die niet goed? Vraag het meldpunt dan waar u moet zijn.',
        ),
      ],
      roads: {
        ernstig: ernstig(),
        hulp: msg('Ik krijg wel jeugdhulp, maar die is niet goed'),
        rechter: rechter(),
      },
    }),
  } satisfies Pick<FlowWords<typeof jeugdFlow>, 'J3' | 'J4' | 'J5' | 'J8'>;
};
