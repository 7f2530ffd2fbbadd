import type { FlowWords, Msg } from '../../words.js';
import type { beginFlow } from './begin.flow.js';

export const beginTexts = (msg: Msg) =>
  ({
    zorg: () => ({
      title: msg('Over welke zorg of hulp gaat het?'),
      hint: msg('U beantwoordt een paar vragen. Daarna leest u wat u kunt doen. U hoeft uw naam niet te geven.'),
      choices: {
        eerstelijn: msg('Huisarts, tandarts, apotheek, fysiotherapeut of verloskundige'),
        ggz: msg('Psycholoog, psychiater of andere psychische hulp (vanaf 18 jaar)'),
        msz: msg('Ziekenhuis, kliniek of ambulance'),
        jeugd: msg('Jeugdhulp, psychische hulp tot 18 jaar, jeugdbescherming of Veilig Thuis'),
        ouderenzorg: msg('Verpleeghuis, thuiszorg of wijkverpleging'),
        gehandicaptenzorg: msg('Zorg voor mensen met een beperking'),
        product: msg('Medicijn, hulpmiddel of implantaat'),
        cosmetisch: msg('Cosmetische behandeling (zoals injecties of laser) of alternatieve behandeling'),
        geld: msg('Rekening, verzekering of wachttijd'),
        gemeente: msg('Gemeente of wijkteam, zoals hulp in het huishouden of een rolstoel'),
        anders: msg('Iets anders, zoals bedrijfsarts, gevangenis of kapper, of ik weet het niet'),
      },
    }),
  }) satisfies FlowWords<typeof beginFlow>;
