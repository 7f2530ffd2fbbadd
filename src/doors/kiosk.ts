import { Kiosk } from '../kiosk/kiosk.js';
import type { Stage } from '../kiosk/stage.js';

/** Begins a kiosk around the visits of a widget. */
export const beginKiosk = (stage: Stage): Kiosk => new Kiosk(stage, () => import('./keyboard.js'));
