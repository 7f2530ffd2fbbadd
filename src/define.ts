import { LmzKlachtwijzer } from './host/lmz-klachtwijzer.js';
import { warnIntegrator } from './page/warnings.js';

const tag = 'lmz-klachtwijzer';

/** Absent on a server, where this does nothing. */
const { customElements: elements } = globalThis as { customElements?: CustomElementRegistry };
if (elements?.get(tag)) warnIntegrator('the element is defined already; the second script is not used.');
else elements?.define(tag, LmzKlachtwijzer);

declare global {
  interface HTMLElementTagNameMap {
    'lmz-klachtwijzer': LmzKlachtwijzer;
  }
}
