import type { Speaker } from '../roles.js';
import type { Situation } from '../situation.js';
import type { Msg } from '../words.js';

/** What outcomes of more than one topic say in the same words: one sentence, so one translation. */
export const sentences = (msg: Msg) => ({
  danger: () => msg('Is er nu gevaar? Bel dan meteen 112.'),
  getsWorse: () =>
    msg('Wordt iemand zieker? Bel meteen de huisarts of de huisartsenpost. Bel 112 als er nu gevaar is.'),
  safePlace: () => msg('Is er nu gevaar? Ga naar een veilige plek en bel 112.'),
  nobodysFault: (speaker: Speaker) =>
    speaker === 'zelf' || speaker === 'jongere'
      ? msg('Wat er gebeurd is, is ernstig. Het is niet uw schuld.')
      : msg('Wat er gebeurd is, is ernstig. Het is nooit de schuld van het slachtoffer.'),
  victimSupport: () => msg('Slachtofferhulp steunt u gratis na een ernstige gebeurtenis.'),
  atHome: () => msg('Is het thuis niet veilig? Bel Veilig Thuis.'),
  soonRemembered: () => msg('Wacht niet te lang. Later weten mensen minder goed wat er is gebeurd.'),
  withDayAndTime: () => msg('Schrijf op wat u weet, met de dag en de tijd.'),
  complaintsNow: () =>
    msg(
      'Heeft iemand nu last, bijvoorbeeld van zwelling of benauwdheid? Bel meteen de huisarts of de huisartsenpost. Bel 112 als er nu gevaar is.',
    ),
  sexualViolence: () =>
    msg(
      'Was er seksueel geweld of een ongewenste aanraking? Bel meteen het Centrum Seksueel Geweld. Daar krijgt u medische hulp. Vraag ook hoe u bewijs bewaart.',
    ),
  bereaved: () => msg('Het is heel verdrietig dat u iemand heeft verloren. U mag vragen wat er is gebeurd.'),
  deathByCare: () => msg('Denkt u dat het overlijden door de zorg kwam? Kies dan hieronder: Iemand is overleden.'),
  notAlone: () => msg('U hoeft dit niet alleen te doen.'),

  officer: () =>
    msg('Vraag hulp aan de klachtenfunctionaris: iemand die u gratis helpt met uw klacht en geen partij kiest.'),
  jeugdstem: () =>
    msg('Vraag hulp aan Jeugdstem. De vertrouwenspersonen daar helpen gratis en horen niet bij de organisatie.'),
  clientSupport: () => msg('Vraag hulp aan een cliëntondersteuner. Die helpt u gratis en hoort niet bij de gemeente.'),
  bigRegister: () =>
    msg(
      'Kijk of de naam in het BIG-register staat. Dat is de openbare lijst van artsen en andere erkende zorgverleners.',
    ),
  doNotWait: () => msg('Wacht niet met bellen.'),
  forSexualViolence: () => msg('Bij seksueel geweld of een ongewenste aanraking'),
  police: () => msg('Wilt u dat de politie dit onderzoekt? Vraag de politie wat u kunt doen.'),

  /** To who said that talking did not help, and to who comes from elsewhere. */
  canWrite: ({ answers }: Situation) =>
    Object.values(answers).includes('gepraat')
      ? msg('Het is naar als praten niet helpt of niet kan. U kunt uw klacht dan opschrijven.')
      : msg('U mag een klacht sturen. U hoeft dit niet alleen te doen.'),
  writeDown: () => msg('Schrijf op wat er is gebeurd, wanneer, en wat u wilt bereiken.'),
  sixWeeks: () =>
    msg(
      'Er moet binnen 6 weken een antwoord zijn. De 6 weken beginnen als uw brief of e-mail is aangekomen, niet na een gesprek.',
    ),
  extension: () => msg('Soms komen er 4 weken bij. Dat moet u in een brief lezen voordat de 6 weken voorbij zijn.'),
  sixWeeksIfWritten: () =>
    msg('Na een klacht in een brief of e-mail moet er binnen 6 weken antwoord zijn, soms binnen 10.'),
  dispute: () =>
    msg(
      'Komt het antwoord op uw klacht niet op tijd, of helpt het niet? Dan kunt u naar de geschilleninstantie: een onafhankelijke commissie die beslist.',
    ),
  follows: () =>
    msg(
      'Het Landelijk Meldpunt Zorg kan uw klacht volgen, als u dat vraagt. Laat het weten als er op tijd geen antwoord komt.',
    ),
  noLetter: () =>
    msg(
      'Kreeg u een besluit van de gemeente, of over langdurige zorg? Dan heeft u vaak maar 6 weken. Kies dan hieronder: Een brief met een besluit.',
    ),
  noFixedTerm: () => msg('Er is geen vaste termijn. Doe het zo snel als u kunt.'),
  seldomAfterTwoYears: () => msg('Is het langer dan 2 jaar geleden? Dan onderzoekt de inspectie het meestal niet.'),
  answerWhen: () => msg('Vraag wanneer u antwoord krijgt. Schrijf die dag op.'),
  youthAnswerWhen: () => msg('Vraag wanneer u antwoord krijgt. Vaak is dat binnen 6 weken.'),

  objectionNoLetter: () => msg('Heeft u geen brief? Vraag om het besluit op papier.'),
  objectionFromLetter: () => msg('De 6 weken beginnen op de datum van de brief.'),
  objectionWrite: () =>
    msg('Schrijf dat u het niet eens bent met het besluit. Dat heet bezwaar maken. In de brief staat hoe dat moet.'),
  objectionContents: () => msg('Schrijf ook uw naam, adres, de datum en uw uitleg op. Zet uw handtekening.'),
  objectionShort: () =>
    msg('Is er weinig tijd? Stuur dan een korte brief op tijd. Vraag of u de uitleg later mag sturen.'),
  court: () =>
    msg(
      'Bent u het niet eens met de beslissing op uw bezwaar? Dan kunt u binnen 6 weken naar de rechtbank. Vraag eerst juridisch advies, ook als er geen beslissing komt.',
    ),
  ombudsman: () =>
    msg('Daarna kunt u binnen een jaar naar een ombudsman. Die kijkt gratis of de overheid goed met mensen omgaat.'),

  bindingVerdict: () =>
    msg('Een geschilleninstantie beslist bindend. Dat betekent dat u daarna meestal niet meer naar de rechter kunt.'),

  listens: () => msg('U mag het Landelijk Meldpunt Zorg altijd om advies vragen.'),
  overview: () =>
    msg(
      'Het Landelijk Meldpunt Zorg luistert en geeft advies. Het zet uw melding in een overzicht voor de inspecteurs. Uw naam staat daar niet in.',
    ),
  notThisDecision: () => msg('Het Landelijk Meldpunt Zorg kan dit besluit niet veranderen.'),
  noVerdict: () => msg('Het meldpunt lost uw klacht niet op en zegt niet wie gelijk heeft.'),
  signal: () => msg('Uw melding helpt de inspectie om te zien waar het misgaat.'),
  stillMatters: () =>
    msg('Komt er geen onderzoek? Uw ervaring blijft belangrijk. De inspectie kan er bij een volgend bezoek op letten.'),
  afraidForJob: () => msg('Bent u bang voor uw baan? Vraag eerst een vakbond of een jurist om advies.'),
  keepProof: () => msg('Bewaar de rekening, foto’s en berichten.'),
  consent: () => msg('Alleen als u dat goed vindt, gaan uw gegevens naar een inspecteur.'),
  inspectorateDecides: () => msg('De inspectie beslist zelf of er onderzoek komt.'),
  closed: () => msg('Is het meldpunt dicht? Bel dan later, of stuur een bericht. Bel 112 als er nu gevaar is.'),
  tellsWhere: () => msg('Het meldpunt kan u wel vertellen waar u terechtkunt.'),
  callLmz: () => msg('Bel het Landelijk Meldpunt Zorg. Een medewerker luistert en denkt met u mee.'),
  phoneHours: () => msg('Soms is het meldpunt korter bereikbaar.'),
});

/** What is the same in every advice on a decision that one can object to (Awb, bezwaar); how it is done differs by who decided. */
export const objectionTexts = (msg: Msg) =>
  ({
    title: msg('Laat binnen 6 weken weten dat u het niet eens bent met het besluit'),
    recognition: msg('Zo’n besluit kan veel gevolgen hebben. U kunt er iets tegen doen.'),
    byWhen: [
      sentences(msg).objectionShort(),
      msg('Vraag wanneer u een beslissing op uw bezwaar krijgt. Dat kan enkele maanden duren.'),
    ],
    fatal: msg('Na 6 weken kan uw bezwaar worden geweigerd.'),
  }) as const;
