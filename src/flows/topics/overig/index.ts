import { overigFlow } from './overig.flow.js';
import { overigTexts } from './overig.texts.js';
import type { Topic } from '../../words.js';

export const topic: Topic = { flow: overigFlow, words: overigTexts };
