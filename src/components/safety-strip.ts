import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit/html.js';
import { phoneLink, type PhoneNumber } from './phone-link.js';

export interface SafetyNumbers {
  readonly danger: PhoneNumber;
  readonly suicide: PhoneNumber;
  readonly suicideFree: PhoneNumber;
  readonly violence: PhoneNumber;
}

/** On every screen, at the same place: whom to call when it cannot wait. */
export function safetyStrip(numbers: SafetyNumbers, mark: (text: string) => unknown, kiosk: boolean): TemplateResult {
  const call = (number: PhoneNumber) => phoneLink(number, kiosk);
  return html`<aside class="safety" aria-label=${msg('Hulp die niet kan wachten')}>
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
