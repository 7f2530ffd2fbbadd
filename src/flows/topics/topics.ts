import { topic as bijzonder } from './bijzonder/index.js';
import { topic as contact } from './contact/index.js';
import type { TopicId } from '../flow.js';
import { topic as geld } from './geld/index.js';
import { topic as hoofdweg } from './hoofdweg/index.js';
import { topic as jeugd } from './jeugd/index.js';
import { topic as overig } from './overig/index.js';
import { topic as product } from './product/index.js';
import type { Topic } from '../words.js';

/** Every topic but `begin`, which is there from the start. */
export const topics: Readonly<Record<Exclude<TopicId, 'begin'>, Topic>> = {
  hoofdweg,
  bijzonder,
  jeugd,
  product,
  geld,
  overig,
  contact,
};
