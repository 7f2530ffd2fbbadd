import { roadNames } from '../roads.texts.js';
import type { Msg } from '../../words.js';

/** What needs help at once, by the ids of `jeugd.flow.ts`. */
export function dangerTexts(msg: Msg) {
  const roads = roadNames(msg);
  return {
    geweld: roads.violence(),
    onveilig: roads.danger(),
    overleden: roads.death(),
    ernst: roads.harm(),
  };
}

/** What has a road of its own, by the ids of `jeugd.flow.ts`. */
export function matterTexts(msg: Msg) {
  const roads = roadNames(msg);
  return {
    ...dangerTexts(msg),
    dwang: roads.force(),
    rechter: roads.judge(),
    gemeente: msg('De gemeente geeft geen hulp, of stuurde een besluit'),
    wachten: msg('Te lang wachten op hulp, of hulp die stopt'),
    dossier: roads.file(),
    werkInZorg: roads.worksInCare(),
    schade: roads.damages(),
    tucht: roads.youthDisciplinary(),
    discriminatie: roads.discrimination(),
    raad: msg('De Raad voor de Kinderbescherming'),
    zorgen: roads.worried(),
  };
}
