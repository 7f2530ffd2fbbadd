import { roadNames } from '../roads.texts.js';
import type { Msg } from '../../words.js';

/** What has a road of its own, by the ids of `hoofdweg.flow.ts`. */
export function matterTexts(msg: Msg) {
  const roads = roadNames(msg);
  return {
    geweld: roads.violence(),
    onveilig: roads.danger(),
    overleden: roads.death(),
    ernst: roads.harm(),
    dwang: roads.force(),
    verkeerdMedicijn: roads.wrongMedicine(),
    dossier: roads.file(),
    geweigerd: roads.refused(),
    wachten: roads.waiting(),
    rekening: roads.bill(),
    schade: roads.damages(),
    onbevoegd: roads.unqualified(),
    tucht: roads.unfit(),
    discriminatie: roads.discrimination(),
    gemeente: roads.municipality(),
    jeugd: roads.youth(),
    product: roads.product(),
    huidverzorging: roads.skinCare(),
    keuring: roads.workDoctor(),
    langdurig: roads.longTermCare(),
    buitenland: roads.abroad(),
    detentie: roads.prison(),
    werkInZorg: roads.worksInCare(),
  };
}
