import type { Msg } from '../words.js';
import type { Contact, OrganisationId } from './organisations.js';

export interface OrganisationWords {
  /** What its Dutch name says, where that is a description and no name: shown beside it in other languages. */
  readonly called?: string;
  /** What one can go there for. */
  readonly what: string;
  /** What not, where that spares somebody a call in vain. */
  readonly not?: string;
  /** How to find them, where there is no address to give. */
  readonly where?: string;
}

/** What a call costs, where that is not what any call costs: nothing is said of other numbers than 0900. */
export function callCost(msg: Msg, { phone, free }: Pick<Contact, 'phone' | 'free'>): string | undefined {
  if (!phone || !/^(0|\+31)900/.test(phone.dial)) return undefined;
  return free ? msg('De hulp is gratis, maar bellen kan geld kosten.') : msg('Bellen naar dit nummer kan geld kosten.');
}

/** When a desk can be reached, as the data or the host says it; `24/7` is the same in every language. */
export const hoursIn = (msg: Msg, hours: string | undefined): string | undefined =>
  hours === '24/7' ? msg('Dag en nacht bereikbaar') : hours;

export const organisationTexts = (msg: Msg): Readonly<Record<OrganisationId, () => OrganisationWords>> => ({
  '112': () => ({ what: msg('Bel als er nu gevaar is. Dan komt er snel een ambulance, de politie of de brandweer.') }),
  '113': () => ({
    what: msg('Praat of chat als u of iemand anders denkt aan zelfmoord. Dat kan zonder uw naam.'),
  }),
  lmz: () => ({
    what: msg('Het Landelijk Meldpunt Zorg luistert en geeft advies over zorg en jeugdhulp.'),
    not: msg('Het lost uw klacht niet op en regelt geen geld.'),
    where: msg('Vraag ook naar uitleg in andere talen.'),
  }),
  'igj-meldpunt': () => ({
    called: msg('Meldpunt IGJ (voor wie in de zorg werkt)'),
    what: msg('Het Meldpunt IGJ is voor mensen die in de zorg werken en iets melden.'),
    not: msg('Bent u patiënt, cliënt of naaste? Bel dan het Landelijk Meldpunt Zorg.'),
  }),
  'igj-klachtenfunctionaris': () => ({
    called: msg('Klachtenfunctionaris van de inspectie (IGJ)'),
    what: msg('Deze medewerker kijkt naar klachten over de inspectie of het Landelijk Meldpunt Zorg.'),
    not: msg('Deze medewerker helpt niet bij klachten over zorg.'),
  }),
  'klachtenfunctionaris-zorgaanbieder': () => ({
    called: msg('Klachtenfunctionaris van de zorgverlener of instelling'),
    what: msg('De klachtenfunctionaris helpt u gratis met uw klacht en kiest geen partij.'),
    not: msg('De klachtenfunctionaris beslist niet wie gelijk heeft.'),
    where: msg('Zoek op de website van de zorgverlener naar klachten.'),
  }),
  'knmt-klachtenservice': () => ({
    what: msg('De KNMT geeft uitleg over een klacht of een rekening van de tandarts.'),
    not: msg('De KNMT helpt alleen met een klacht als de tandarts lid is.'),
  }),
  'register-geschilleninstanties': () => ({
    called: msg('Lijst van geschilleninstanties in de zorg'),
    what: msg('Dit is een lijst van commissies die over klachten beslissen (geschilleninstanties).'),
    not: msg('Op deze lijst worden geen klachten behandeld.'),
    where: msg('Vraag eerst aan de zorgverlener welke geschilleninstantie erbij hoort.'),
  }),
  tuchtcollege: () => ({
    what: msg('Het tuchtcollege is een rechter voor zorgverleners, zoals artsen en verpleegkundigen.'),
    not: msg('Het tuchtcollege geeft geen geld en beslist niet over een hele instelling.'),
  }),
  'big-register': () => ({
    what: msg('Dit is de openbare lijst van artsen, verpleegkundigen en andere erkende zorgverleners.'),
    not: msg('Het BIG-register behandelt geen klachten.'),
    where: msg('Zoek op de naam van de zorgverlener.'),
  }),
  tuchtklachtfunctionaris: () => ({
    called: msg('Tuchtklachtfunctionaris'),
    what: msg('De tuchtklachtfunctionaris helpt u gratis met een klacht voor het tuchtcollege.'),
    not: msg('De tuchtklachtfunctionaris gaat niet met u mee naar de zitting.'),
  }),
  jeugdstem: () => ({
    what: msg('Jeugdstem helpt kinderen, jongeren, ouders en pleegouders gratis bij klachten over jeugdhulp.'),
    not: msg('Jeugdstem beslist niet over uw klacht.'),
  }),
  kindertelefoon: () => ({
    what: msg('Kinderen van 8 tot 18 jaar kunnen hier gratis praten of chatten. Dat kan zonder naam.'),
    not: msg('De Kindertelefoon behandelt geen klachten.'),
  }),
  kinderombudsman: () => ({
    what: msg(
      'De Kinderombudsman komt op voor de rechten van kinderen. Vertel uw klacht eerst aan de organisatie zelf.',
    ),
    not: msg('De Kinderombudsman kan een beslissing van de rechter niet veranderen.'),
  }),
  skj: () => ({
    what: msg('SKJ behandelt klachten over één hulpverlener in de jeugdhulp die in het register staat.'),
    not: msg('SKJ beslist niet over een hele organisatie.'),
  }),
  'veilig-thuis': () => ({
    what: msg(
      'Veilig Thuis helpt bij geweld of onveiligheid thuis. Bel ook als u zich zorgen maakt over iemand anders.',
    ),
    not: msg('Veilig Thuis helpt niet bij klachten over zorg.'),
  }),
  'raad-kinderbescherming': () => ({
    what: msg('De Raad behandelt klachten over hoe de Raad u behandelde of onderzoek deed.'),
    not: msg('De Raad kan een beslissing van de rechter niet veranderen.'),
  }),
  'stichting-pvp': () => ({
    called: msg('Patiëntenvertrouwenspersoon (Stichting PVP)'),
    what: msg(
      'De patiëntenvertrouwenspersoon helpt de patiënt gratis bij een opname of psychische zorg tegen iemands wil.',
    ),
    not: msg('De patiëntenvertrouwenspersoon helpt de familie niet.'),
  }),
  lsfvp: () => ({
    called: msg('Familievertrouwenspersoon (LSFVP)'),
    what: msg('De familievertrouwenspersoon helpt familie en vrienden van iemand die psychische zorg krijgt.'),
    not: msg('De familievertrouwenspersoon helpt niet de patiënt zelf.'),
  }),
  'cvp-wzd': () => ({
    called: msg('Cliëntenvertrouwenspersoon (CVP)'),
    what: msg(
      'De cliëntenvertrouwenspersoon helpt gratis bij zorg tegen iemands wil, bij dementie of een verstandelijke beperking.',
    ),
    not: msg('De cliëntenvertrouwenspersoon helpt niet bij psychische zorg.'),
    where: msg('De instelling vertelt u wie het is.'),
  }),
  kcoz: () => ({
    what: msg(
      'Deze commissie beslist over klachten over zorg tegen iemands wil, bij dementie of een verstandelijke beperking.',
    ),
    not: msg('Niet elke instelling hoort bij deze commissie.'),
    where: msg('Vraag de instelling welke commissie het is.'),
  }),
  'klachtencommissie-wvggz': () => ({
    called: msg('Klachtencommissie voor verplichte psychische zorg (Wvggz)'),
    what: msg('Deze commissie beslist over klachten over psychische zorg tegen iemands wil.'),
    not: msg('Deze commissie beslist niet over zorg waar iemand zelf voor koos.'),
    where: msg('De instelling vertelt u welke commissie het is.'),
  }),
  'nza-meldpunt': () => ({
    what: msg('Meld bij de NZa een rekening die niet klopt, te lang wachten of mogelijke fraude.'),
    not: msg('De NZa lost uw eigen klacht niet op en kijkt niet naar de behandeling.'),
  }),
  zorgverzekeraar: () => ({
    called: msg('Uw zorgverzekeraar'),
    what: msg('De zorgverzekeraar controleert rekeningen en helpt zoeken naar zorg als u te lang wacht.'),
    not: msg('De zorgverzekeraar beslist niet of de behandeling goed was.'),
    where: msg('Het nummer staat op de zorgpas.'),
  }),
  skgz: () => ({
    what: msg('De SKGZ helpt als u en de zorgverzekeraar het niet eens worden. De ombudsman daar is gratis.'),
    not: msg('Vraag eerst de zorgverzekeraar om er opnieuw naar te kijken.'),
  }),
  zorgkantoor: () => ({
    called: msg('Zorgkantoor in uw regio'),
    what: msg('Het zorgkantoor regelt in uw regio langdurige zorg of een pgb (geld om zelf zorg te kopen).'),
    not: msg('Het zorgkantoor beslist niet wie langdurige zorg krijgt. Dat doet het CIZ.'),
  }),
  ciz: () => ({
    what: msg('Het CIZ beslist wie langdurige zorg krijgt (Wlz).'),
    not: msg('Het CIZ beslist niet hoe de zorg wordt gegeven.'),
  }),
  'svb-pgb': () => ({
    called: msg('Sociale Verzekeringsbank (SVB), voor het pgb'),
    what: msg('De SVB betaalt de zorgverleners uit het pgb.'),
    not: msg('De SVB beslist niet wie een pgb krijgt.'),
  }),
  'gemeente-wmo': () => ({
    called: msg('Uw gemeente (Wmo)'),
    what: msg(
      'De gemeente behandelt klachten over Wmo-hulp. Dat kan ook als u het niet eens bent met een besluit (bezwaar).',
    ),
    where: msg('Zoek het nummer op de website van uw gemeente.'),
  }),
  'gemeente-jeugd-wijkteam': () => ({
    called: msg('Uw gemeente (jeugdhulp en wijkteam)'),
    what: msg('De gemeente behandelt vragen en klachten over jeugdhulp van de gemeente of het wijkteam.'),
    where: msg('Zoek het nummer op de website van uw gemeente.'),
  }),
  'wmo-toezichthouder': () => ({
    called: msg('Toezichthouder Wmo van uw gemeente'),
    what: msg('De toezichthouder controleert of Wmo-hulp goed en veilig is.'),
    not: msg('De toezichthouder lost uw eigen klacht niet op.'),
    where: msg('Vraag uw gemeente wie het is.'),
  }),
  'ggd-kinderopvang': () => ({
    called: msg('GGD in uw regio (kinderopvang)'),
    what: msg('De GGD controleert of de kinderopvang goed en veilig is.'),
    not: msg('De GGD lost uw eigen klacht niet op.'),
  }),
  'ggd-hygiene': () => ({
    called: msg('GGD in uw regio (tatoeage en piercing)'),
    what: msg('De GGD controleert of tatoeage- en piercingzaken schoon werken.'),
    not: msg('De GGD controleert geen inkt of leeftijd. Dat doet de NVWA.'),
  }),
  'landelijk-meldnummer-zorgwekkend-gedrag': () => ({
    what: msg('Bel dit meldpunt als u zich zorgen maakt over iemand die in de war is.'),
    not: msg('Is er nu gevaar? Bel 112.'),
  }),
  clientondersteuning: () => ({
    called: msg('Onafhankelijke cliëntondersteuning'),
    what: msg('De cliëntondersteuner helpt u gratis met gesprekken en brieven.'),
    where: msg('Vraag uw gemeente of het zorgkantoor wie dat is.'),
  }),
  politie: () => ({
    called: msg('Politie (geen spoed)'),
    what: msg('De politie onderzoekt misdrijven, zoals geweld, misbruik of diefstal.'),
    not: msg('Is er nu gevaar? Bel 112.'),
  }),
  'centrum-seksueel-geweld': () => ({
    what: msg('Hier helpen artsen en hulpverleners na aanranding of verkrachting, ook door een zorgverlener.'),
  }),
  slachtofferhulp: () => ({
    what: msg('Slachtofferhulp geeft steun en praktische hulp na een misdrijf, een ongeluk of iets ernstigs.'),
    not: msg('Slachtofferhulp behandelt geen klachten.'),
  }),
  'nationale-ombudsman': () => ({
    what: msg(
      'De ombudsman behandelt klachten over de overheid, zoals een gemeente of UWV. Vertel uw klacht eerst aan de organisatie zelf.',
    ),
    not: msg('De ombudsman helpt niet bij klachten over zorgverleners.'),
  }),
  'autoriteit-persoonsgegevens': () => ({
    what: msg(
      'De AP behandelt klachten over hoe iemand met uw gegevens omging. Vertel uw klacht eerst aan de organisatie zelf.',
    ),
  }),
  arbeidsinspectie: () => ({
    what: msg('Meld hier onveilig of oneerlijk werk, of een ongeluk op het werk.'),
    not: msg('De Arbeidsinspectie behandelt geen klachten van patiënten.'),
  }),
  onderwijsinspectie: () => ({
    what: msg('De Onderwijsinspectie let op scholen. Vertel uw klacht eerst aan de school.'),
    not: msg('De Onderwijsinspectie lost uw eigen klacht niet op.'),
  }),
  vertrouwensinspecteur: () => ({
    called: msg('Vertrouwensinspecteur van het onderwijs'),
    what: msg(
      'De vertrouwensinspecteur helpt bij misbruik, geweld of discriminatie op school, en bij misbruik in de kinderopvang.',
    ),
  }),
  nvwa: () => ({
    what: msg('De NVWA let op veilig eten en veilige producten, zoals make-up en tatoeage-inkt.'),
    not: msg('De NVWA controleert geen zorg of medicijnen.'),
  }),
  'discriminatie-nl': () => ({ what: msg('Discriminatie.nl geeft gratis advies en hulp bij discriminatie.') }),
  'college-rechten-mens': () => ({
    what: msg('Het College zegt of iets volgens de wet discriminatie was.'),
    not: msg('Het College regelt geen geld voor schade.'),
  }),
  'acm-consuwijzer': () => ({
    what: msg('ACM ConsuWijzer legt uit welke rechten u heeft als klant van een bedrijf.'),
    not: msg('ACM ConsuWijzer helpt niet bij zorg en lost uw klacht niet op.'),
  }),
  'geschillencommissie-uiterlijke-verzorging': () => ({
    what: msg('Dit is een commissie die beslist over klachten, als de kapper of salon lid is.'),
    not: msg('De commissie beslist niet over medische behandelingen, zoals injecties.'),
  }),
  'klachtenloket-kinderopvang': () => ({
    what: msg(
      'Het Klachtenloket geeft gratis advies en zoekt met u en de opvang een oplossing. Vertel uw klacht eerst aan de opvang.',
    ),
  }),
  lareb: () => ({
    what: msg('Meld hier op de website een bijwerking van een medicijn of vaccin.'),
    not: msg('Lareb geeft geen advies over uw behandeling.'),
  }),
  mebi: () => ({
    what: msg('Meld hier op de website gezondheidsproblemen door een implantaat.'),
    not: msg('Dit meldpunt behandelt geen klachten over een arts of ziekenhuis.'),
  }),
  'juridisch-loket': () => ({
    what: msg('Het Juridisch Loket geeft gratis juridisch advies, als uw inkomen niet te hoog is.'),
  }),
  uwv: () => ({
    what: msg('UWV behandelt klachten over UWV, ook over een arts van UWV.'),
    not: msg('UWV behandelt geen klachten over de bedrijfsarts.'),
  }),
  bedrijfsarts: () => ({
    called: msg('Klachtenregeling van uw arbodienst of bedrijfsarts'),
    what: msg('De bedrijfsarts of arbodienst heeft eigen regels voor klachten. Vraag ernaar.'),
  }),
  'dji-medisch-adviseur': () => ({
    called: msg('Medische dienst en RSJ (zorg in detentie)'),
    what: msg('De medische dienst zoekt eerst met u een oplossing. Later kan de RSJ beslissen.'),
  }),
});
