import { beginFlow } from './begin.flow.js';
import { beginTexts } from './begin.texts.js';
import type { Topic } from '../../words.js';

export const topic: Topic = { flow: beginFlow, words: beginTexts };
