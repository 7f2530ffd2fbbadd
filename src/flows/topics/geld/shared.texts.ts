import type { Msg } from '../../words.js';

/** Sentences and names of roads that more than one outcome on money and government says. */
export const sharedTexts = (msg: Msg) => ({
  municipalHelp: () => msg('De hulp van de gemeente (Wmo) is niet goed'),
  careOffice: () => msg('Het zorgkantoor, of een pgb (geld om zelf zorg te kopen)'),
  ciz: () => msg('Het CIZ, dat beslist wie langdurige zorg krijgt'),
  fraud: () => msg('Ik denk dat er fraude is'),
  /** Of a body that decides by letter: its conduct is a matter of its own. */
  conductToo: () =>
    msg('Behandelde iemand van die organisatie u slecht? Vraag de organisatie hoe u een klacht stuurt.'),
});
