import type { TopicId } from './flow.js';
import type { Topic } from './words.js';

/** A topic that is fetched when a choice leads into it; `begin` is there from the start. */
export type LazyTopicId = Exclude<TopicId, 'begin'>;

/** The doors to the topics. `query` asks for the same chunk under another URL, after a failure. */
export const topics: Readonly<Record<LazyTopicId, (query?: string) => Promise<{ readonly topic: Topic }>>> = {
  hoofdweg: () => import('./hoofdweg/index.js'),
  bijzonder: () => import('./bijzonder/index.js'),
  jeugd: () => import('./jeugd/index.js'),
  product: () => import('./product/index.js'),
  geld: () => import('./geld/index.js'),
  overig: () => import('./overig/index.js'),
  contact: () => import('./contact/index.js'),
};
