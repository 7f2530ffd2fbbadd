import { geldFlow } from './geld.flow.js';
import { geldTexts } from './geld.texts.js';
import type { Topic } from '../../words.js';

export const topic: Topic = { flow: geldFlow, words: geldTexts };
