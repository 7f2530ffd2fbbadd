import { desksTexts } from './desks.texts.js';
import { elsewhereTexts } from './elsewhere.texts.js';
import type { overigFlow } from './overig.flow.js';
import type { FlowWords, Msg } from '../words.js';

export const overigTexts = (msg: Msg) =>
  ({
    wat: () => ({
      title: msg('Wat past het best bij uw verhaal?'),
      choices: {
        detentie: msg('Zorg in een gevangenis, jeugdgevangenis, tbs-kliniek of vreemdelingendetentie'),
        werk: msg('Bedrijfsarts, of een keuring door UWV of CBR'),
        andereSector: msg('Kinderopvang, school, kapper, eten of iets anders dat geen zorg is'),
        dossier: msg('Mijn dossier of mijn privacy'),
        discriminatie: msg('Discriminatie'),
        zorgverlener: msg('Ik werk zelf in de zorg of de jeugdhulp'),
        inspectie: msg('Ik heb een klacht over het meldpunt of de inspectie zelf'),
        buitenland: msg('Zorg in het buitenland of in Caribisch Nederland'),
        bewindvoerder: msg('Mijn bewindvoerder, mentor of curator (iemand die voor mij mag beslissen)'),
        clientenraad: msg('De cliëntenraad, of meepraten in een instelling'),
        weetNiet: msg('Ik weet het niet, of mijn verhaal staat er niet bij'),
      },
    }),
    ...desksTexts(msg),
    ...elsewhereTexts(msg),
  }) satisfies FlowWords<typeof overigFlow>;
