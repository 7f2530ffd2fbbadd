import { dutch } from './dutch.js';
import type { Layout } from './layout.js';

export const english: Layout = { ...dutch, lang: 'en' };
