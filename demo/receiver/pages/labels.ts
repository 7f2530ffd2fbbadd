import type {
  categories,
  channels,
  consequences,
  goals,
  languages,
  preferences,
  roles,
  sectors,
} from '../../../src/complaint/payload/payload.schema.js';

type Labels<T extends readonly string[]> = Readonly<Record<T[number], string>>;

const sector: Labels<typeof sectors> = {
  'eerstelijn.huisarts': 'Huisarts',
  'eerstelijn.mondzorg': 'Mondzorg',
  'eerstelijn.apotheek': 'Apotheek',
  'eerstelijn.overig': 'Eerste lijn, overig',
  ggz: 'Geestelijke gezondheidszorg',
  msz: 'Ziekenhuis en kliniek',
  jeugd: 'Jeugdhulp',
  ouderenzorg: 'Ouderenzorg',
  gehandicaptenzorg: 'Gehandicaptenzorg',
  cosmetisch: 'Cosmetische zorg',
  alternatief: 'Alternatieve zorg',
  forensisch: 'Zorg in detentie',
  medicijn: 'Medicijn',
  hulpmiddel: 'Hulpmiddel',
  anders: 'Anders',
};

const categorie: Labels<typeof categories> = {
  organisatie: 'Organisatie',
  behandeling: 'Behandeling',
  professional: 'Zorgverlener',
  dwang: 'Dwang',
  medicatie: 'Medicatie',
  dossier: 'Dossier',
  wachttijd: 'Wachttijd',
  rekening: 'Rekening',
  veiligheid: 'Veiligheid',
  'geen-igj': 'Niet voor de inspectie',
  anders: 'Anders',
};

const gevolg: Labels<typeof consequences> = {
  geen: 'Geen',
  hinder: 'Last of ongemak',
  lichamelijk: 'Lichamelijke schade',
  psychisch: 'Psychische schade',
  overlijden: 'Overlijden',
  onbekend: 'Onbekend',
};

const taal: Labels<typeof languages> = {
  nl: 'Nederlands',
  en: 'Engels',
  ar: 'Arabisch',
  tr: 'Turks',
  pl: 'Pools',
  uk: 'Oekraïens',
  ro: 'Roemeens',
  es: 'Spaans',
  fa: 'Perzisch',
  ti: 'Tigrinya',
};

const kanaal: Labels<typeof channels> = {
  embed: 'Op een site',
  standalone: 'Eigen pagina',
  kiosk: 'Zuil bij een balie',
};

const rol: Labels<typeof roles> = {
  client: 'Cliënt',
  ouderVoogd: 'Ouder of voogd',
  vertegenwoordiger: 'Wettelijk vertegenwoordiger',
  gemachtigde: 'Gemachtigde',
  naaste: 'Naaste',
  nabestaande: 'Nabestaande',
  pleegouder: 'Pleegouder',
  jongere: 'Jongere',
  anders: 'Anders',
};

const doel: Labels<typeof goals> = {
  gehoord: 'Gehoord worden',
  uitleg: 'Uitleg',
  excuses: 'Excuses',
  vertrouwen: 'Herstel van vertrouwen',
  voorkomen: 'Herhaling voorkomen',
  behandeling: 'Andere behandeling',
  oordeel: 'Een oordeel',
  vergoeding: 'Vergoeding',
  maatregel: 'Een maatregel',
  inspectie: 'De inspectie informeren',
};

const voorkeur: Labels<typeof preferences> = {
  bellen: 'Bellen',
  email: 'E-mail',
  brief: 'Brief',
  geenContact: 'Geen contact',
};

const vragen = { ja: 'Ja', nee: 'Nee', onbekend: 'Onbekend', kanNiet: 'Kan niet' };
const soort = { klacht: 'Klacht', vraag: 'Vraag', aanvulling: 'Aanvulling' };
const anonimiteit = { bekend: 'Bekend', nietBijAanbieder: 'Niet bij de zorgverlener', anoniem: 'Anoniem' };
const toestemming = { inspecteur: 'gegevens aan een inspecteur', aanbieder: 'naam en verhaal aan de zorgverlener' };

const lists = { sector, categorie, gevolg, taal, kanaal, rol, doel, voorkeur, vragen, soort, anonimiteit, toestemming };

/** The Dutch words of the desk for a value of the payload; the value itself when there are none. */
export function label(list: keyof typeof lists, value: string): string {
  const words: Readonly<Record<string, string>> = lists[list];
  return Object.hasOwn(words, value) ? (words[value] ?? value) : value;
}
