/**
 * The letters that an outcome may advise to write: each has an addressee, questions and a legal ground of its own. Whether somebody
 * under 18 is spoken of is said by `outcomeFor`, which gives the letter that fits the law.
 */
export const letterIds = [
  'klacht.wkkgz',
  'klacht.jeugd',
  'klacht.veiligThuis',
  'klacht.gesloten',
  'klacht.wvggz',
  'klacht.wzd',
  'klacht.zorg',
  'klacht.algemeen',
  'herinnering.wkkgz',
  'herinnering.jeugd',
  'verlenging',
  'antwoord',
  'maatregelen',
  'dossier',
  'weigering',
  'dwang',
  'rekening',
  'heroverweging',
  'bezwaar',
  'schade',
  'bemiddeling',
] as const;

export type LetterId = (typeof letterIds)[number];

/** Letters with which a complaint begins: the day of sending is the date of the complaint. */
export const isComplaint = (letter: LetterId): boolean => letter.startsWith('klacht.');
