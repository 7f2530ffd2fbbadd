import { roadNames } from '../roads.texts.js';
import type { FlowWords, Msg } from '../../words.js';
import { desksTexts } from './desks.texts.js';
import { elsewhereTexts } from './elsewhere.texts.js';
import { notCareTexts } from './not-care.texts.js';
import type { overigFlow } from './overig.flow.js';

export const overigTexts = (msg: Msg) => {
  const roads = roadNames(msg);
  const about = () => ({
    title: roads.aboutThese(),
    hint: msg('Kies dan hier. Het maakt niet uit wat u al heeft gedaan.'),
  });

  return {
    wat: () => ({
      title: msg('Wat past het best bij uw verhaal?'),
      about: {
        ...about(),
        roads: {
          geweld: roads.violence(),
          onveilig: roads.danger(),
          overleden: roads.death(),
          ernst: roads.harm(),
          dwang: roads.force(),
        },
      },
      choices: {
        andereSector: msg('Kinderopvang, school, kapper, gewone huidverzorging, eten of iets anders dat geen zorg is'),
        gemeente: roads.municipality(),
        werk: roads.workDoctor(),
        dossier: roads.file(),
        detentie: msg('Zorg in een gevangenis, jeugdgevangenis, tbs-kliniek of vreemdelingendetentie'),
        discriminatie: roads.discrimination(),
        bewindvoerder: msg('Mijn bewindvoerder, mentor of curator (iemand die voor mij mag beslissen)'),
        zorgverlener: roads.worksInCare(),
        buitenland: roads.abroad(),
        clientenraad: msg('De cliëntenraad, of meepraten in een instelling'),
        inspectie: roads.aboutLmz(),
        weetNiet: msg('Ik weet het niet, of mijn verhaal staat er niet bij'),
      },
    }),
    sector: () => ({
      title: msg('Waar gaat het om?'),
      about: { ...about(), roads: { geweld: msg('Geweld of seksueel gedrag op school of in de kinderopvang') } },
      choices: {
        kinderopvang: msg('Kinderopvang, gastouder of buitenschoolse opvang'),
        school: msg('School of opleiding'),
        verzorging: msg('Kapper, gewone huidverzorging, tatoeage of piercing'),
        eten: msg('Eten of een product dat niet veilig is'),
        aankoop: msg('Iets dat ik kocht, of een dienst van een bedrijf'),
        werk: msg('Onveilig of oneerlijk werk'),
        weetNiet: msg('Ik weet het niet, of mijn verhaal staat er niet bij'),
      },
    }),
    ...desksTexts(msg),
    ...elsewhereTexts(msg),
    ...notCareTexts(msg),
  } satisfies FlowWords<typeof overigFlow>;
};
