/** Needs help at once: one click away from every outcome here. */
export const danger = { geweld: 'JS', onveilig: 'JS', overleden: 'JS', ernst: 'JS' } as const;

/** What has a road of its own, whatever was done already: named with the question and with every ordinary outcome. */
export const matters = {
  ...danger,
  dwang: 'J6',
  rechter: 'J2e',
  gemeente: 'J8',
  wachten: 'geld/G3',
  dossier: 'bijzonder/P1',
  werkInZorg: 'overig/O4',
  schade: 'bijzonder/L2',
  tucht: 'J5',
  discriminatie: 'bijzonder/D1',
  raad: 'J4',
  zorgen: 'J7',
} as const;
