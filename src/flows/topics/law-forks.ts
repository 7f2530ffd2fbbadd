/** Ways on that differ where the Jeugdwet governs; a care road never leads into the Wkkgz there. */
const under = <Young extends string, Otherwise extends string>(young: Young, otherwise: Otherwise) =>
  ({ by: 'regime', when: { jeugd: young }, otherwise }) as const;

/** Youth help asks anew what it is about, with what is most serious first. */
export const serious = under('jeugd/over', 'bijzonder/wat');
export const violence = under('jeugd/JS', 'bijzonder/S2');
export const danger = under('jeugd/JS', 'bijzonder/S3');
export const harm = under('jeugd/JS', 'bijzonder/S1');
export const force = under('jeugd/J6', 'bijzonder/dwang');
export const damages = under('bijzonder/L2', 'bijzonder/L1');
export const refused = under('jeugd/J1b', 'bijzonder/R1');
export const unfit = under('jeugd/J5', 'bijzonder/T1');
export const unqualified = under('begin/zorg', 'hoofdweg/B1');

export const ordinary = under('begin/zorg', 'hoofdweg/stand');
export const written = under('begin/zorg', 'hoofdweg/W2');
export const answered = under('begin/zorg', 'hoofdweg/W5');
export const dareNot = under('jeugd/J1b', 'hoofdweg/W6');
