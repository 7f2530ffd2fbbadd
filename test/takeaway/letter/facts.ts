import { questionsOf } from '../../../src/complaint/letter/letter-questions.js';
import type { LetterId } from '../../../src/flows/letter.js';
import type { Regime, Speaker } from '../../../src/flows/roles.js';
import type { GivenDate } from '../../../src/flows/terms/dates.js';
import type { LetterFacts } from '../../../src/takeaway/letter/letter-facts.js';

const on = (waarde: string): GivenDate => ({ precisie: 'dag', waarde });

const regimes: Readonly<Partial<Record<LetterId, Regime>>> = {
  'klacht.jeugd': 'jeugd',
  'klacht.veiligThuis': 'jeugd',
  'klacht.gesloten': 'gesloten',
  'klacht.wvggz': 'dwang',
  'klacht.wzd': 'dwang',
  'herinnering.jeugd': 'jeugd',
  maatregelen: 'jeugd',
  bezwaar: 'bestuur',
};

const empty = {
  sender: { name: '', address: '', phone: '', email: '' },
  to: { name: '', department: '', place: '' },
  about: '',
  goals: [],
  requests: [],
  reference: '',
} as const;

/** A letter of which everything was filled in that it asks. */
export function fullFacts(letter: LetterId, speaker: Speaker = 'zelf'): LetterFacts {
  const asks = new Set<string>(questionsOf(letter));
  return {
    letter,
    speaker,
    regime: regimes[letter] ?? 'wkkgz',
    day: '2026-11-30',
    sender: { name: 'A. de Vries', address: 'Dorpsstraat 1, Utrecht', phone: '06 12345678', email: 'a@voorbeeld.nl' },
    to: asks.has('ontvanger')
      ? { name: 'Gemeente Utrecht', department: '', place: 'Utrecht' }
      : { name: 'Stichting De Linde', department: 'Afdeling 3', place: 'Utrecht' },
    about: speaker === 'zelf' || speaker === 'jongere' ? '' : 'B. de Vries',
    goals: asks.has('doel') ? ['uitleg', 'excuses', 'voorkomen'] : [],
    requests: asks.has('verzoek') ? ['kopie', 'weghalen', 'wieKeek'] : [],
    reference: asks.has('brief') ? 'AB-123' : '',
    ...(asks.has('gebeurd') && { story: 'Eerst dit.\n\nToen dat.' }),
    ...((asks.has('waarom') || asks.has('verzoek')) && { reason: 'Daarom.' }),
    ...(asks.has('wanneer') && { happened: on('2026-11-03') }),
    ...((asks.has('klacht') || asks.has('antwoord')) && { complained: on('2026-09-07') }),
    ...(asks.has('antwoord') && { answered: on('2026-11-10') }),
    ...((asks.has('brief') || asks.has('uitspraak')) && { decided: on('2026-11-12') }),
  };
}

/** The same letter of somebody who filled in nothing. */
export function bareFacts(letter: LetterId, speaker: Speaker = 'zelf'): LetterFacts {
  const { story, reason } = fullFacts(letter, speaker);
  const withoutReason = letter === 'bezwaar' || letter === 'dossier';
  return {
    ...empty,
    letter,
    speaker,
    regime: regimes[letter] ?? 'wkkgz',
    day: '2026-11-30',
    ...(story !== undefined && { story: '' }),
    ...(reason !== undefined && !withoutReason && { reason: '' }),
  };
}
