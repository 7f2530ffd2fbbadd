import { roadNames } from '../roads.texts.js';
import type { Msg } from '../../words.js';

/** What may turn out to be about harm, by the ids of `bijzonder.flow.ts`. */
export function harmfulTexts(msg: Msg) {
  const roads = roadNames(msg);
  return { geweld: roads.violence(), onveilig: roads.danger(), overleden: roads.death(), ernst: roads.harm() };
}
