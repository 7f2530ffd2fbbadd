import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit/html.js';
import { focusOn } from './focus.js';
import { phoneLink, type PhoneNumber } from './phone-link.js';

export interface SafetyNumbers {
  readonly danger: PhoneNumber;
  readonly suicide: PhoneNumber;
  readonly suicideFree: PhoneNumber;
  readonly violence: PhoneNumber;
}

const stripId = 'urgent';

const toStrip = ({ target }: Event) => focusOn((target as Element).getRootNode() as ShadowRoot, `#${stripId}`);

/** Above every screen: 112, and the way to the strip below it, which a long screen pushes out of sight. */
export function safetyLine({ danger }: SafetyNumbers, kiosk: boolean): TemplateResult {
  return html`<p class="urgent">
    <span>${msg('Is er nu gevaar?')} ${phoneLink(danger, kiosk)}</span>
    <button type="button" class="plain" @click=${toStrip}>${msg('Andere hulp nu')}</button>
  </p>`;
}

/** Below every screen: whom to call when it cannot wait. */
export function safetyStrip(numbers: SafetyNumbers, mark: (text: string) => unknown, kiosk: boolean): TemplateResult {
  const call = (number: PhoneNumber) => phoneLink(number, kiosk);
  return html`<aside class="safety" id=${stripId} tabindex="-1" aria-label=${msg('Hulp die niet kan wachten')}>
    <ul>
      <li>${msg('Is er nu gevaar?')} <span>${call(numbers.danger)}</span></li>
      <li>
        ${msg('Denkt u aan zelfmoord?')}
        <span>${call(numbers.suicide)} ${msg('of gratis')} ${call(numbers.suicideFree)}</span>
      </li>
      <li>
        ${mark(msg('Zorgen om een kind of geweld thuis? Veilig Thuis'))}
        <span>${call(numbers.violence)}</span>
      </li>
    </ul>
  </aside>`;
}
