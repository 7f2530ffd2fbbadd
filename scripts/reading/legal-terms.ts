/** A term that few people know. It may be used where the same screen explains it. */
interface LegalTerm {
  readonly term: string;
  readonly used: RegExp;
  /** Matches one text that explains it. */
  readonly explained: RegExp;
}

const legalTerms: readonly LegalTerm[] = [
  {
    term: 'klachtenfunctionaris',
    used: /\bklachtenfunctionaris/i,
    explained:
      /klachtenfunctionaris.*(helpt u gratis|u gratis helpt|\(iemand die )|iemand die u gratis helpt met uw klacht/i,
  },
  {
    term: 'geschilleninstantie',
    used: /\bgeschillen(instantie|commissie)/i,
    explained:
      /commissies? die (over klachten )?beslis(t|sen)|geschillencommissie.*(\(een onafhankelijke commissie\)|: beslist)/i,
  },
  {
    term: 'klachtencommissie',
    used: /\bklachtencommissie/i,
    explained: /klachtencommissie.*(groep (van minstens 3 )?mensen|: beslist over klachten)/i,
  },
  { term: 'beklagcommissie', used: /\bbeklagcommissie/i, explained: /beklagcommissie\. die beslist/i },
  { term: 'bezwaar', used: /\bbezwaar/i, explained: /niet eens bent.*(\(bezwaar\)|\. dat heet bezwaar)/i },
  {
    term: 'tuchtcollege, tuchtklacht',
    used: /\btucht(college|rechter|recht|klacht(?!functionaris))/i,
    explained: /rechter voor zorgverleners|speciaal college beoordeelt|beoordeelt een speciaal college/i,
  },
  {
    term: 'tuchtklachtfunctionaris',
    used: /\btuchtklachtfunctionaris/i,
    explained: /tuchtklachtfunctionaris.*gratis/i,
  },
  { term: 'vertrouwenspersoon', used: /vertrouwensperso(on|nen)/i, explained: /vertrouwensperso(on|nen)\b.*help/i },
  {
    term: 'vertrouwensinspecteur',
    used: /\bvertrouwensinspecteur/i,
    explained: /vertrouwensinspecteur\. die helpt bij misbruik|vertrouwensinspecteur helpt bij misbruik/i,
  },
  { term: 'machtiging', used: /\bmachtiging/i, explained: /\(een machtiging\)|machtiging \(toestemming op papier\)/i },
  { term: 'nabestaande', used: /\bnabestaande/i, explained: /nabestaande.*: (de echtgenoot|vaak is dat de partner)/i },
  {
    term: 'vertegenwoordiger',
    used: /\bvertegenwoordiger/i,
    explained: /vertegenwoordiger.*: iemand die voor .* mag beslissen/i,
  },
  {
    term: 'mentor, curator, bewindvoerder',
    used: /\b(mentor|curator|bewindvoerder)/i,
    explained:
      /door een rechter gekozen|mag beslissen, zoals een mentor|curator (beslist|\(iemand die voor mij mag beslissen\))/i,
  },
  { term: 'aansprakelijk', used: /\baansprakelijk/i, explained: /moeten betalen\. dat heet aansprakelijk/i },
  {
    term: 'verplichte zorg',
    used: /\b(verplichte|onvrijwillige) zorg/i,
    explained: /tegen (uw|iemands|zijn of haar) wil/i,
  },
  { term: 'bindend', used: /\bbindend/i, explained: /bindend\. dat betekent/i },
  {
    term: 'in beroep',
    used: /\bberoep\b/i,
    explained:
      /in beroep betekent|opnieuw naar.*\(beroep\)|hoger beroep: een hogere rechter kijkt dan opnieuw|in beroep bij de RSJ\. dat is een onafhankelijke raad/i,
  },
  { term: 'bemiddeling', used: /\bbemiddel/i, explained: /bemiddel.*: samen zoeken naar een oplossing/i },
  { term: 'zorgbemiddeling', used: /\bzorgbemiddeling/i, explained: /zorgbemiddeling\. dan zoekt/i },
  { term: 'heroverweging', used: /\bheroverweging/i, explained: /heroverweging\. .*opnieuw naar kijken/i },
  {
    term: 'schriftelijke aanwijzing',
    used: /\bschriftelijke aanwijzing/i,
    explained: /aanwijzing\? dat is een brief/i,
  },
  {
    term: 'klachtenregeling',
    used: /\bklachtenregeling/i,
    explained: /klachtenregeling.*regels voor klachten|klachtenregeling\. daarin staat/i,
  },
  { term: 'toezichthouder', used: /\btoezichthouder/i, explained: /toezichthouder.*controleert/i },
  { term: 'cliëntondersteuner', used: /\bcliëntondersteun/i, explained: /cliëntondersteun.*gratis/i },
  { term: 'cliëntenraad', used: /\bcliëntenraad/i, explained: /cliëntenraad.*(groep|meepraat|meepraten)/i },
  {
    term: 'functionaris gegevensbescherming',
    used: /functionaris gegevensbescherming/i,
    explained: /op privacy let\. dat heet de functionaris/i,
  },
  { term: 'BIG-register', used: /\bBIG-register/i, explained: /BIG-register.*openbare lijst/i },
  { term: 'pgb', used: /\bpgb\b/i, explained: /pgb \(geld om zelf zorg te kopen\)/i },
  { term: 'kantonrechter', used: /\bkantonrechter/i, explained: /kantonrechter \(een rechter\)/i },
  { term: 'calamiteit', used: /\bcalamiteit/i, explained: /calamiteit.*: iets ernstigs dat niet had mogen gebeuren/i },
  { term: 'Wkkgz', used: /\bWkkgz/, explained: /wet over klachten in de zorg \(Wkkgz\)/i },
  { term: 'Wmo', used: /\bWmo\b/, explained: /(hulp|helpt).*gemeente.*Wmo|Wmo.*gemeente/i },
  { term: 'Wlz', used: /\bWlz\b/, explained: /langdurige zorg.*Wlz/i },
  { term: 'ggz', used: /\bggz\b/i, explained: /geestelijke gezondheidszorg|psychische zorg \(ggz\)/i },
  { term: 'Wvggz', used: /\bWvggz\b/, explained: /verplichte psychische zorg \(Wvggz\)/i },
  { term: 'Wzd', used: /\bWzd\b/, explained: /onvrijwillige zorg \(Wzd\)/i },
  { term: 'PVP', used: /\bPVP\b/, explained: /patiëntenvertrouwenspersoon \((stichting )?PVP\)/i },
  {
    term: 'CVP',
    used: /\bCVP\b/,
    explained: /cliëntenvertrouwenspersoon (wzd )?\(CVP\)|cliëntenvertrouwenspersoon \(CVP\)/i,
  },
  { term: 'KCOZ', used: /\bKCOZ\b/, explained: /KCOZ, een commissie|\(KCOZ\): beslist/i },
  { term: 'RSJ', used: /\bRSJ\b/, explained: /RSJ\. dat is/i },
  { term: 'SKGZ', used: /\bSKGZ\b/, explained: /SKGZ\. dat is|\(SKGZ\): helpt/i },
  { term: 'SKJ', used: /\bSKJ\b/, explained: /SKJ is het register|\(SKJ\): /i },
  { term: 'NZa', used: /\bNZa\b/, explained: /\(NZa\)/ },
  {
    term: 'CIZ',
    used: /\bCIZ\b/,
    explained: /CIZ.* beslist wie langdurige zorg krijgt|langdurige zorg krijgt\. dat doet het CIZ/i,
  },
];

/** The legal terms that the texts of one screen use and that none of them explains. */
export const unexplainedIn = (texts: readonly string[]): readonly string[] =>
  legalTerms
    .filter(({ used }) => texts.some((text) => used.test(text)))
    .filter(({ explained }) => !texts.some((text) => explained.test(text)))
    .map(({ term }) => term);
