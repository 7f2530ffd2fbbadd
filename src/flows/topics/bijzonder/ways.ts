import { danger, harm, violence } from '../law-forks.js';

/** Who helps at the provider itself. */
export const officer = 'klachtenfunctionaris-zorgaanbieder';

/** One click from every outcome that may turn out to be about harm. */
export const harmful = { geweld: violence, onveilig: danger, overleden: harm, ernst: harm } as const;

/** For whom an outcome about harm was not made: who works there, is in prison, went to a salon, or is told of a child. */
export const elsewhere = {
  werkInZorg: 'overig/O4',
  detentie: 'overig/O1',
  onbevoegd: 'hoofdweg/B1',
  jeugd: 'jeugd/over',
} as const;
export const elsewhereOnlyAfter = {
  detentie: { by: 'begin/zorg', in: ['eerstelijn', 'ggz', 'msz'] },
  onbevoegd: { by: 'begin/zorg', in: ['cosmetisch'] },
} as const;

/** Family and friends have a confidant of their own (Wvggz, card F1); the one of the patient does not help them. */
export const besideThePatient = {
  main: 'none',
  helpers: ['lsfvp', 'stichting-pvp', 'klachtencommissie-wvggz', 'lmz'],
  explained: ['lsfvp', 'stichting-pvp', 'klachtencommissie-wvggz'],
} as const;

/** A child is told whom to talk to, not who may complain. */
export const youngAndHurt = {
  main: { call: ['centrum-seksueel-geweld', 'kindertelefoon', 'lmz'] },
  regime: 'geen',
  helpers: ['112', 'centrum-seksueel-geweld', 'kindertelefoon', 'lmz', 'politie', 'slachtofferhulp'],
  explained: ['112', 'kindertelefoon', 'centrum-seksueel-geweld', 'politie', 'slachtofferhulp'],
} as const;
export const youngAndUnsafe = {
  main: { call: ['lmz', 'kindertelefoon'] },
  regime: 'geen',
  helpers: ['112', 'lmz', 'kindertelefoon', 'veilig-thuis'],
  explained: ['112', 'kindertelefoon', 'veilig-thuis'],
} as const;

/** Violence before somebody died: there is nobody to bring to safety. */
export const afterViolence = {
  main: { call: ['lmz'] },
  helpers: ['lmz', 'politie', 'slachtofferhulp'],
  explained: ['politie', 'slachtofferhulp'],
} as const;
