import { contactFlow } from './contact.flow.js';
import { contactTexts } from './contact.texts.js';
import type { Topic } from '../../words.js';

export const topic: Topic = { flow: contactFlow, words: contactTexts };
