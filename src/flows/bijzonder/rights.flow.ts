import { damages, dareNot, harm, ordinary, refused, serious, unfit } from '../law-forks.js';
import { harmful } from './ways.js';

const officer = 'klachtenfunctionaris-zorgaanbieder';

/** File and privacy, damages, discrimination and discipline. */
export const rights = {
  P1: {
    kind: 'outcome',
    form: 'klacht',
    main: 'none',
    regime: 'wkkgz',
    helpers: [officer, 'autoriteit-persoonsgegevens', 'lmz'],
    explained: ['autoriteit-persoonsgegevens'],
    forPlace: {
      jeugd: {
        legal: ['Jeugdwet', 'AVG art. 12, 15 en 17'],
        helpers: ['jeugdstem', 'autoriteit-persoonsgegevens', 'lmz'],
        forSpeaker: { overleden: { helpers: ['jeugdstem', 'lmz'] } },
      },
      anders: {
        helpers: ['autoriteit-persoonsgegevens', 'lmz'],
        forSpeaker: { overleden: { helpers: ['lmz'] } },
      },
    },
    forSpeaker: { overleden: { helpers: [officer, 'lmz'], explained: [] } },
    terms: [],
    roads: { ernstig: serious, overleden: harm, klacht: ordinary, schade: damages, tucht: unfit },
    legal: ['BW art. 7:454, 7:455 en 7:456', 'AVG art. 12, 15 en 17', 'Wkkgz art. 15'],
    checked: '2026-11-28',
  },
  L1: {
    kind: 'outcome',
    form: 'geen',
    main: 'none',
    regime: 'geen',
    helpers: ['juridisch-loket', officer, 'register-geschilleninstanties'],
    explained: ['juridisch-loket', 'register-geschilleninstanties'],
    terms: [],
    hurry: true,
    roads: {
      overleden: 'S1',
      ernst: 'S1',
      dossier: 'P1',
      antwoord: 'hoofdweg/W5',
      product: 'product/wat',
      klacht: 'hoofdweg/stand',
    },
    legal: ['Wkkgz art. 15 en 20', 'BW art. 6:185', 'IGJ, Wat doet het LMZ'],
    checked: '2026-11-28',
  },
  L2: {
    kind: 'outcome',
    form: 'geen',
    main: 'none',
    regime: 'geen',
    helpers: ['juridisch-loket', 'jeugdstem'],
    explained: ['juridisch-loket', 'jeugdstem'],
    terms: [],
    hurry: true,
    roads: { overleden: 'jeugd/JS', ernst: 'jeugd/JS', dossier: 'P1', klacht: 'begin/zorg' },
    legal: ['Jeugdwet art. 2.6 lid 1 onder f', 'IGJ, Wat doet het LMZ'],
    checked: '2026-11-28',
  },
  D1: {
    kind: 'outcome',
    form: 'klacht',
    main: 'none',
    regime: 'wkkgz',
    helpers: ['discriminatie-nl', officer, 'college-rechten-mens', 'lmz'],
    explained: ['discriminatie-nl', 'college-rechten-mens'],
    forPlace: {
      jeugd: {
        helpers: ['discriminatie-nl', 'jeugdstem', 'kinderombudsman', 'college-rechten-mens', 'lmz'],
        explained: ['discriminatie-nl', 'jeugdstem', 'kinderombudsman', 'college-rechten-mens'],
      },
      anders: { helpers: ['discriminatie-nl', 'college-rechten-mens', 'lmz'] },
    },
    terms: [],
    roads: {
      ernstig: serious,
      geweigerd: refused,
      durftNiet: dareNot,
      tucht: unfit,
      klacht: ordinary,
    },
    legal: ['Wkkgz art. 14, 15 en 17', 'College voor de Rechten van de Mens'],
    checked: '2026-11-28',
  },
  T1: {
    kind: 'outcome',
    form: 'geen',
    main: 'none',
    regime: 'tucht',
    helpers: ['tuchtklachtfunctionaris', 'big-register', 'tuchtcollege'],
    explained: ['tuchtklachtfunctionaris', 'big-register', 'tuchtcollege'],
    terms: ['big.verjaring'],
    hurry: true,
    asks: 'gebeurtenis',
    roads: { ...harmful, jeugd: 'jeugd/J5', schade: damages, klacht: ordinary },
    legal: ['Wet BIG art. 47, 55a, 65 lid 1, 65 lid 5 en 65a'],
    checked: '2026-11-28',
  },
} as const;
