import { hoofdwegFlow } from './hoofdweg.flow.js';
import { hoofdwegTexts } from './hoofdweg.texts.js';
import type { Topic } from '../../words.js';

export const topic: Topic = { flow: hoofdwegFlow, words: hoofdwegTexts };
