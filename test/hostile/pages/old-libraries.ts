import type { Hostile } from '../hostile.js';
import { scripted, works } from './ends-well.js';

const library = (path: string) => `<script src="/library/${path}"></script>`;
const script = (text: string) => `<script>${text}</script>`;

/** Pages that changed what every script on them stands on. */
export const oldLibraries: readonly Hostile[] = [
  { name: 'without anything strange works', page: {}, holds: works },
  scripted('with Prototype.js 1.7.3', library('prototype-js-core/prototype.js')),
  scripted(
    "with Prototype's Array.from alone",
    script(
      'Array.from = function (it) { if (!it) return []; var n = it.length || 0, r = new Array(n); while (n--) r[n] = it[n]; return r; };',
    ),
  ),
];
