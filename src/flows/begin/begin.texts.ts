import type { FlowWords, Msg } from '../words.js';
import type { beginFlow } from './begin.flow.js';

export const beginTexts = (msg: Msg) =>
  ({
    zorg: () => ({
      title: msg('Over welke zorg of hulp gaat het?'),
      hint: msg('Wij helpen u kiezen wat u kunt doen. Dat kost u 2 of 3 vragen. U hoeft uw naam niet te geven.'),
      choices: {
        eerstelijn: msg('Huisarts, tandarts, apotheek, fysiotherapeut of verloskundige'),
        ggz: msg('Psycholoog, psychiater of andere geestelijke gezondheidszorg (18 jaar of ouder)'),
        msz: msg('Ziekenhuis, kliniek of ambulance'),
        jeugd: msg('Jeugdhulp, jeugdbescherming of Veilig Thuis'),
        ouderenzorg: msg('Verpleeghuis, thuiszorg of wijkverpleging'),
        gehandicaptenzorg: msg('Zorg voor mensen met een beperking'),
        product: msg('Medicijn, hulpmiddel of implantaat'),
        cosmetisch: msg('Cosmetische of alternatieve behandeling, of schoonheidssalon'),
        geld: msg('Rekening, verzekering, wachttijd of gemeente'),
        anders: msg('Iets anders, of ik weet het niet'),
      },
    }),
  }) satisfies FlowWords<typeof beginFlow>;
