import { defineFlow } from '../../flow.js';
import { danger, force, harm, ordinary, serious, unqualified, violence } from '../law-forks.js';

/** What is serious has roads of its own, also where the Jeugdwet governs. */
const seriousByName = {
  geweld: violence,
  onveilig: danger,
  overleden: harm,
  ernst: harm,
  dwang: force,
} as const;

/** Where the inspectorate of care does not supervise (routes 4.0). */
const elsewhere = {
  kind: 'outcome',
  form: 'geen',
  main: 'none',
  regime: 'geen',
  terms: [],
  legal: ['Jaarbeeld LMZ 2025'],
  checked: '2026-11-28',
} as const;

/** From what is no care back to care, or to somebody who knows. */
const notCare = { zorg: 'begin/zorg', weetNiet: 'O7' } as const;

export const overigFlow = defineFlow('overig', {
  wat: {
    kind: 'question',
    choices: {
      andereSector: 'sector',
      gemeente: 'geld/gemeente',
      werk: 'keuring',
      dossier: 'bijzonder/P1',
      detentie: 'O1',
      discriminatie: 'bijzonder/D1',
      bewindvoerder: 'O8',
      zorgverlener: 'O4',
      buitenland: 'O6',
      clientenraad: 'O9',
      inspectie: 'O5',
      weetNiet: 'O7',
    },
    roads: seriousByName,
  },
  sector: {
    kind: 'question',
    choices: {
      kinderopvang: 'O3a',
      school: 'O3b',
      verzorging: 'O3',
      eten: 'O3c',
      aankoop: 'O3e',
      werk: 'O3d',
      weetNiet: 'O7',
    },
    roads: { geweld: 'O3f' },
  },
  keuring: {
    kind: 'question',
    choices: { bedrijfsarts: 'O2b', uwv: 'O2', weetNiet: 'O7' },
  },
  O1: {
    kind: 'outcome',
    form: 'klacht',
    main: 'none',
    regime: 'geen',
    helpers: ['dji-medisch-adviseur', 'lmz', 'juridisch-loket'],
    explained: ['dji-medisch-adviseur'],
    terms: ['detentie.medisch', 'igj.oud'],
    asks: 'gebeurtenis',
    roads: { ...seriousByName, tucht: 'bijzonder/T1', jeugd: 'jeugd/over' },
    legal: ['RSJ, Vraag en antwoord'],
    checked: '2026-11-28',
  },
  O2: {
    ...elsewhere,
    helpers: ['uwv', 'juridisch-loket', 'nationale-ombudsman'],
    explained: ['uwv', 'nationale-ombudsman'],
    hurry: true,
    roads: {
      geweld: violence,
      bedrijfsarts: 'O2b',
      dossier: 'bijzonder/P1',
      discriminatie: 'bijzonder/D1',
      tucht: 'bijzonder/T1',
      ...notCare,
    },
    legal: ['Awb art. 6:7', 'Wet BIG art. 65'],
  },
  O2b: {
    ...elsewhere,
    helpers: ['bedrijfsarts', 'uwv', 'juridisch-loket', 'autoriteit-persoonsgegevens'],
    explained: ['bedrijfsarts', 'uwv', 'autoriteit-persoonsgegevens'],
    roads: {
      geweld: violence,
      uwv: 'O2',
      dossier: 'bijzonder/P1',
      discriminatie: 'bijzonder/D1',
      tucht: 'bijzonder/T1',
      ...notCare,
    },
    legal: ['Wet BIG art. 65'],
  },
  O3: {
    ...elsewhere,
    helpers: ['nvwa', 'ggd-hygiene', 'geschillencommissie-uiterlijke-verzorging', 'acm-consuwijzer'],
    explained: ['nvwa', 'ggd-hygiene'],
    roads: {
      onbevoegd: unqualified,
      anders: 'sector',
      ...notCare,
    },
  },
  O3a: {
    ...elsewhere,
    helpers: ['ggd-kinderopvang', 'klachtenloket-kinderopvang'],
    roads: { geweld: 'O3f', zorgen: 'jeugd/J7', ...notCare },
  },
  O3b: {
    ...elsewhere,
    helpers: ['onderwijsinspectie', 'kinderombudsman'],
    explained: ['kinderombudsman'],
    roads: { geweld: 'O3f', zorgen: 'jeugd/J7', ...notCare },
  },
  O3c: {
    ...elsewhere,
    helpers: ['nvwa', 'acm-consuwijzer'],
    roads: { product: 'product/wat', ...notCare },
  },
  O3d: {
    ...elsewhere,
    main: { call: ['arbeidsinspectie'] },
    helpers: ['arbeidsinspectie', 'juridisch-loket'],
    roads: { keuring: 'keuring', werkInZorg: 'O4', ...notCare },
  },
  O3e: {
    ...elsewhere,
    helpers: ['acm-consuwijzer'],
    roads: { eten: 'O3c', geld: 'geld/wat', product: 'product/wat', ...notCare },
  },
  O3f: {
    ...elsewhere,
    main: { call: ['politie', 'centrum-seksueel-geweld'] },
    helpers: ['politie', 'vertrouwensinspecteur', 'centrum-seksueel-geweld', 'slachtofferhulp'],
    explained: ['vertrouwensinspecteur', 'centrum-seksueel-geweld'],
    hurry: true,
    roads: { geweldZorg: violence, geweldJeugd: 'jeugd/JS', zorgen: 'jeugd/J7', weetNiet: 'O7' },
  },
  O4: {
    ...elsewhere,
    helpers: ['igj-meldpunt', 'juridisch-loket'],
    explained: ['igj-meldpunt'],
    roads: { client: 'begin/zorg', werk: 'O3d', weetNiet: 'O7' },
    legal: ['IGJ, Anoniem melden', 'IGJ, Informatie- en Meldingencentrum'],
  },
  O5: {
    ...elsewhere,
    regime: 'bestuur',
    helpers: ['igj-klachtenfunctionaris', 'nationale-ombudsman'],
    explained: ['igj-klachtenfunctionaris', 'nationale-ombudsman'],
    roads: { aanvulling: 'contact/aanvulling', zorg: 'begin/zorg' },
    legal: ['IGJ, Klacht over de inspectie', 'IGJ, Wat doet het LMZ'],
  },
  O6: {
    ...elsewhere,
    helpers: ['zorgverzekeraar', 'lmz'],
    explained: ['zorgverzekeraar'],
    roads: { nederland: 'begin/zorg', verzekeraar: 'geld/G2', ernstig: serious, weetNiet: 'O7' },
    legal: ['IGJ, Wat doet het LMZ'],
  },
  O7: {
    kind: 'outcome',
    form: 'vraag',
    main: { call: ['lmz'] },
    regime: 'geen',
    helpers: ['lmz'],
    terms: [],
    roads: {
      ernstig: serious,
      zorg: ordinary,
      jeugd: 'jeugd/over',
      product: 'product/wat',
      geld: 'geld/wat',
      anders: 'wat',
    },
    legal: [
      'IGJ, Wat doet het LMZ',
      'IGJ, Wat gebeurt er na mijn melding',
      'IGJ, Informatie- en Meldingencentrum',
      'Jaarbeeld LMZ 2025',
    ],
    checked: '2026-11-28',
  },
  O8: {
    ...elsewhere,
    helpers: ['juridisch-loket', 'clientondersteuning', 'veilig-thuis'],
    explained: ['clientondersteuning', 'veilig-thuis'],
    roads: { ernstig: serious, ...notCare },
    legal: ['Burgerlijk Wetboek boek 1, titel 16, 19 en 20'],
  },
  O9: {
    ...elsewhere,
    helpers: ['klachtenfunctionaris-zorgaanbieder', 'lmz'],
    roads: { ernstig: serious, ...notCare },
    legal: ['Wkkgz art. 14 en 15', 'Wet medezeggenschap cliënten zorginstellingen 2018'],
  },
});
