import { productFlow } from './product.flow.js';
import { productTexts } from './product.texts.js';
import type { Topic } from '../../words.js';

export const topic: Topic = { flow: productFlow, words: productTexts };
