import { bijzonderFlow } from './bijzonder.flow.js';
import { bijzonderTexts } from './bijzonder.texts.js';
import type { Topic } from '../../words.js';

export const topic: Topic = { flow: bijzonderFlow, words: bijzonderTexts };
