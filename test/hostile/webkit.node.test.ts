import { tryIn } from './hostile.js';
import { hostilePages } from './pages/hostile-pages.js';

// Not yet tried as a whole there: a proof does so.
if (process.env['PROOF']) tryIn('webkit', hostilePages);
