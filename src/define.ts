import { LmzKlachtwijzer } from './lmz-klachtwijzer.js';
import { warnIntegrator } from './warnings.js';

const tag = 'lmz-klachtwijzer';

if (customElements.get(tag)) warnIntegrator('the element is defined already; the second script is not used.');
else customElements.define(tag, LmzKlachtwijzer);

declare global {
  interface HTMLElementTagNameMap {
    'lmz-klachtwijzer': LmzKlachtwijzer;
  }
}
