import { jeugdFlow } from './jeugd.flow.js';
import { jeugdTexts } from './jeugd.texts.js';
import type { Topic } from '../../words.js';

export const topic: Topic = { flow: jeugdFlow, words: jeugdTexts };
