import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit/html.js';
import { filled, hole, html } from '../html.js';
import { focusOn } from './focus.js';
import { phoneLink, type PhoneNumber } from '../parts/phone-link.js';

export interface SafetyNumbers {
  readonly danger: PhoneNumber;
  readonly suicide: PhoneNumber;
  readonly suicideFree: PhoneNumber;
  readonly violence: PhoneNumber;
}

const toStrip = ({ target }: Event) => focusOn((target as Element).getRootNode() as ShadowRoot, '.safety');

const inDanger = ({ danger }: SafetyNumbers, kiosk: boolean) =>
  filled(msg(str`Is er nu gevaar? Bel: ${hole}`), phoneLink(danger, kiosk));

/** At the top of every screen: 112 and 113, and the way to the strip below it, which a long screen pushes out of sight. */
export function safetyLine(numbers: SafetyNumbers, kiosk: boolean): TemplateResult {
  return html`<p class="urgent">
    <span>${inDanger(numbers, kiosk)}</span>
    <span>${filled(msg(str`Denkt u aan zelfmoord? Bel: ${hole}`), phoneLink(numbers.suicide, kiosk))}</span>
    <button type="button" class="plain" @click=${toStrip}>${msg('Andere hulp in nood')}</button>
  </p>`;
}

/** Below every screen: whom to call when it cannot wait. */
export function safetyStrip(numbers: SafetyNumbers, name: string, kiosk: boolean): TemplateResult {
  const call = (number: PhoneNumber) => phoneLink(number, kiosk);
  const suicide = msg(str`Denkt u aan zelfmoord? Bel gratis: ${hole}`);
  const violence = msg(str`Zorgen om een kind, of geweld thuis? Bel Veilig Thuis: ${hole}`);
  return html`<section class="safety" tabindex="-1" aria-label=${name}>
    <ul>
      <li>${inDanger(numbers, kiosk)}</li>
      <li>${filled(suicide, html`${call(numbers.suicide)} ${call(numbers.suicideFree)}`)}</li>
      <li>${filled(violence, call(numbers.violence))}</li>
    </ul>
  </section>`;
}
