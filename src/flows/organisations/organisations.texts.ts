import { str } from '@lit/localize';
import type { Msg } from '../words.js';
import type { OrganisationId, Phone } from './organisations.js';

export interface OrganisationWords {
  /** What one can go there for. */
  readonly what: string;
  /** What not, where that spares somebody a call in vain. */
  readonly not?: string;
}

/** What a call costs, where that is not what any call costs: nothing is said of other numbers than 0900. */
export function callCost(msg: Msg, phone: Phone | undefined): string | undefined {
  if (!phone || !/^(0|\+31)900/.test(phone.dial)) return undefined;
  const { centsPerMinute } = phone;
  return centsPerMinute
    ? msg(str`Bellen kost ongeveer ${centsPerMinute} cent per minuut.`)
    : msg('Bellen naar dit nummer kan geld kosten.');
}

/** When a desk can be reached, as the data or the host says it; `24/7` is the same in every language. */
export const hoursIn = (msg: Msg, hours: string | undefined): string | undefined =>
  hours === '24/7' ? msg('Dag en nacht bereikbaar') : hours;

export const organisationTexts = (msg: Msg): Readonly<Record<OrganisationId, () => OrganisationWords>> => ({
  '112': () => ({ what: msg('Bel als er nu gevaar is. Dan komt er snel een ambulance, de politie of de brandweer.') }),
  '113': () => ({
    what: msg(
      'Praat of chat als u denkt aan zelfmoord, of als u bang bent dat iemand anders dat doet. Dat kan zonder uw naam.',
    ),
  }),
  lmz: () => ({
    what: msg('Luistert naar u en geeft advies over uw vraag of klacht over zorg of jeugdhulp.'),
    not: msg('Lost uw klacht niet op en regelt geen geld.'),
  }),
  'igj-meldpunt': () => ({
    what: msg('Voor mensen die in de zorg werken en iets willen melden.'),
    not: msg('Bent u patiënt, cliënt of naaste? Bel dan het Landelijk Meldpunt Zorg.'),
  }),
  'igj-klachtenfunctionaris': () => ({
    what: msg('Voor een klacht over hoe de inspectie of het Landelijk Meldpunt Zorg met u omging.'),
    not: msg('Niet voor een klacht over zorg.'),
  }),
  'klachtenfunctionaris-zorgaanbieder': () => ({
    what: msg(
      'Helpt u gratis met uw klacht en kiest geen partij. Kijk op de website van de zorgverlener of instelling bij het woord klachten.',
    ),
    not: msg('Beslist niet wie gelijk heeft.'),
  }),
  'knmt-klachtenservice': () => ({
    what: msg('Geeft uitleg over een klacht of een rekening van de tandarts.'),
    not: msg('Helpt alleen met een klacht als de tandarts erbij hoort.'),
  }),
  'register-geschilleninstanties': () => ({
    what: msg(
      'Lijst van commissies die over klachten beslissen (geschilleninstanties). Vraag eerst aan de zorgverlener welke het is.',
    ),
    not: msg('Behandelt zelf geen klachten.'),
  }),
  tuchtcollege: () => ({
    what: msg(
      'Een rechter voor zorgverleners, zoals artsen en verpleegkundigen. Kan een waarschuwing of een andere maatregel geven.',
    ),
    not: msg('Geeft geen geld voor schade en gaat niet over een hele instelling.'),
  }),
  'big-register': () => ({
    what: msg('De openbare lijst van artsen, verpleegkundigen en andere erkende zorgverleners. Zoek op de naam.'),
    not: msg('Behandelt geen klachten.'),
  }),
  tuchtklachtfunctionaris: () => ({
    what: msg(
      'Helpt u gratis om een klacht voor het tuchtcollege op te schrijven. Vertelt ook of dat de goede weg is.',
    ),
    not: msg('Gaat niet met u mee naar de zitting.'),
  }),
  jeugdstem: () => ({
    what: msg('Helpt kinderen, jongeren, ouders en pleegouders gratis bij vragen en klachten over jeugdhulp.'),
    not: msg('Beslist niet over uw klacht.'),
  }),
  kindertelefoon: () => ({
    what: msg('Kinderen van 8 tot 18 jaar kunnen hier gratis praten of chatten. Dat kan zonder naam.'),
    not: msg('Behandelt geen klachten.'),
  }),
  kinderombudsman: () => ({
    what: msg(
      'Helpt als iemand zich niet houdt aan de rechten van kinderen. Vertel uw klacht eerst aan de organisatie zelf.',
    ),
    not: msg('Gaat niet over een beslissing van de rechter.'),
  }),
  skj: () => ({
    what: msg('Voor een klacht over één hulpverlener in de jeugdhulp die in hun register staat.'),
    not: msg('Gaat niet over een hele organisatie.'),
  }),
  'veilig-thuis': () => ({
    what: msg('Advies en hulp bij geweld of onveiligheid thuis, ook als u zich zorgen maakt over een ander.'),
    not: msg('Niet voor klachten over hoe goed de zorg is.'),
  }),
  'raad-kinderbescherming': () => ({
    what: msg('Voor een klacht over hoe de Raad met u omging of onderzoek deed.'),
    not: msg('Gaat niet over een beslissing van de rechter.'),
  }),
  'stichting-pvp': () => ({
    what: msg('Helpt u gratis bij psychische zorg die u niet wilt maar moet krijgen, en bij een opname.'),
    not: msg('Helpt de patiënt zelf, niet de familie.'),
  }),
  lsfvp: () => ({
    what: msg('Helpt familie en vrienden van iemand die psychische zorg krijgt.'),
    not: msg('Helpt niet de patiënt zelf.'),
  }),
  'cvp-wzd': () => ({
    what: msg(
      'Helpt gratis bij zorg die iemand niet wil, bij dementie of een verstandelijke beperking. De instelling vertelt u wie het is.',
    ),
    not: msg('Niet voor psychische zorg.'),
  }),
  kcoz: () => ({
    what: msg('Beslist over klachten over zorg die iemand niet wil, bij dementie of een verstandelijke beperking.'),
    not: msg('Niet elke instelling hoort erbij. Vraag de instelling welke commissie het is.'),
  }),
  'klachtencommissie-wvggz': () => ({
    what: msg(
      'Beslist over klachten over psychische zorg die iemand niet wil maar moet krijgen. De instelling vertelt u welke commissie het is.',
    ),
    not: msg('Niet voor zorg waar iemand zelf voor koos.'),
  }),
  'nza-meldpunt': () => ({
    what: msg('Meld hier een rekening die niet klopt, te lang wachten of mogelijke fraude.'),
    not: msg('Lost uw eigen zaak niet op en gaat niet over hoe goed de zorg is.'),
  }),
  zorgverzekeraar: () => ({
    what: msg('Controleert rekeningen en helpt zoeken naar zorg als u te lang wacht. Het nummer staat op de zorgpas.'),
    not: msg('Gaat niet over hoe goed de behandeling was.'),
  }),
  skgz: () => ({
    what: msg(
      'Helpt als u er met de zorgverzekeraar niet uitkomt. De ombudsman daar zoekt gratis met u en de verzekeraar een oplossing.',
    ),
    not: msg('Vraag eerst de zorgverzekeraar om er opnieuw naar te kijken.'),
  }),
  zorgkantoor: () => ({
    what: msg('Regelt de langdurige zorg in uw regio, zoals een verpleeghuis of een pgb (geld om zelf zorg te kopen).'),
    not: msg('Beslist niet of iemand langdurige zorg krijgt. Dat doet het CIZ.'),
  }),
  ciz: () => ({
    what: msg('Beslist wie langdurige zorg krijgt (Wlz).'),
    not: msg('Gaat niet over hoe de zorg wordt gegeven.'),
  }),
  'svb-pgb': () => ({
    what: msg('Betaalt de zorgverleners uit het pgb.'),
    not: msg('Beslist niet wie een pgb krijgt.'),
  }),
  'gemeente-wmo': () => ({
    what: msg(
      'Voor vragen en klachten over Wmo-hulp, of als u het niet eens bent met een besluit (bezwaar). Zoek het nummer op de website van uw gemeente.',
    ),
  }),
  'gemeente-jeugd-wijkteam': () => ({
    what: msg(
      'Voor vragen, klachten en bezwaar over jeugdhulp van de gemeente of het wijkteam. Zoek het nummer op de website van uw gemeente.',
    ),
  }),
  'wmo-toezichthouder': () => ({
    what: msg('Controleert of Wmo-hulp goed en veilig is. Vraag uw gemeente wie het is.'),
    not: msg('Lost uw eigen klacht niet op.'),
  }),
  'ggd-kinderopvang': () => ({
    what: msg('Controleert de kinderopvang. Vertel het hier als de opvang niet veilig is.'),
    not: msg('Lost uw eigen klacht niet op.'),
  }),
  'ggd-hygiene': () => ({
    what: msg('Voor een vieze zaak of een ontsteking na een tatoeage of piercing.'),
    not: msg('Niet voor inkt of leeftijd. Dat is voor de NVWA.'),
  }),
  'landelijk-meldnummer-zorgwekkend-gedrag': () => ({
    what: msg('Voor zorgen over iemand die in de war is, als er geen direct gevaar is.'),
    not: msg('Is er nu gevaar? Bel 112.'),
  }),
  clientondersteuning: () => ({
    what: msg('Iemand die u gratis helpt met gesprekken en brieven. Vraag uw gemeente of het zorgkantoor wie dat is.'),
  }),
  politie: () => ({
    what: msg('Als er misschien een misdrijf is, zoals geweld, misbruik of diefstal.'),
    not: msg('Is er nu gevaar? Bel 112.'),
  }),
  'centrum-seksueel-geweld': () => ({
    what: msg('Hulp van artsen en hulpverleners na aanranding of verkrachting, ook als een zorgverlener het deed.'),
  }),
  slachtofferhulp: () => ({
    what: msg('Steun en praktische hulp na een misdrijf, een ongeluk of iets ernstigs.'),
    not: msg('Behandelt geen klachten.'),
  }),
  'nationale-ombudsman': () => ({
    what: msg('Voor klachten over de overheid, zoals een gemeente of het UWV. Stuur uw klacht eerst naar hen.'),
    not: msg('Gaat niet over zorgverleners.'),
  }),
  'autoriteit-persoonsgegevens': () => ({
    what: msg(
      'Voor een klacht over hoe iemand met uw gegevens omging. Vraag het eerst aan de zorgverlener of instelling.',
    ),
  }),
  arbeidsinspectie: () => ({
    what: msg('Voor onveilig of oneerlijk werk en ongelukken op het werk.'),
    not: msg('Niet voor klachten van patiënten.'),
  }),
  onderwijsinspectie: () => ({
    what: msg('Voor zorgen over een school. Vertel het eerst aan de school.'),
    not: msg('Lost uw eigen klacht niet op.'),
  }),
  vertrouwensinspecteur: () => ({
    what: msg('Voor misbruik, geweld of discriminatie op school, of misbruik in de kinderopvang.'),
  }),
  nvwa: () => ({
    what: msg('Voor onveilig eten, onveilige spullen, make-up of tatoeage-inkt.'),
    not: msg('Niet voor zorg of medicijnen.'),
  }),
  'discriminatie-nl': () => ({ what: msg('Gratis advies en hulp bij discriminatie.') }),
  'college-rechten-mens': () => ({
    what: msg('Geeft een oordeel of iets discriminatie was.'),
    not: msg('Regelt geen geld voor schade.'),
  }),
  'acm-consuwijzer': () => ({
    what: msg('Uitleg over uw rechten als klant van een winkel, salon of bedrijf.'),
    not: msg('Gaat niet over zorg en lost uw eigen klacht niet op.'),
  }),
  'geschillencommissie-uiterlijke-verzorging': () => ({
    what: msg('Beslist over een klacht over een kapper of salon die erbij hoort.'),
    not: msg('Niet voor medische behandelingen, zoals injecties.'),
  }),
  'klachtenloket-kinderopvang': () => ({
    what: msg('Geeft gratis advies en zoekt met u en de opvang een oplossing. Vertel uw klacht eerst aan de opvang.'),
  }),
  lareb: () => ({
    what: msg('Meld hier op de website een bijwerking van een medicijn of vaccin.'),
    not: msg('Geeft geen advies over uw behandeling.'),
  }),
  mebi: () => ({
    what: msg('Meld hier op de website klachten door een implantaat.'),
    not: msg('Behandelt geen klachten over een arts of ziekenhuis.'),
  }),
  'juridisch-loket': () => ({
    what: msg('Geeft gratis juridisch advies. Vraag of het ook voor u kan, want dat hangt af van uw inkomen.'),
  }),
  uwv: () => ({
    what: msg('Voor een klacht over het UWV, ook over een arts van het UWV.'),
    not: msg('Niet voor klachten over de bedrijfsarts.'),
  }),
  bedrijfsarts: () => ({ what: msg('De bedrijfsarts of arbodienst heeft eigen regels voor klachten. Vraag ernaar.') }),
  'dji-medisch-adviseur': () => ({
    what: msg(
      'Voor een klacht over medische zorg in de gevangenis of een andere gesloten instelling. Begin bij de medische dienst daar.',
    ),
  }),
});
