import { tryIn } from './hostile.js';
import { hostilePages } from './pages/hostile-pages.js';

tryIn('webkit', hostilePages);
