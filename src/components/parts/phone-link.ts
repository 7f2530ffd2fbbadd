import type { TemplateResult } from 'lit/html.js';
import { html } from '../html.js';

/** A phone number as people read it, and as it is dialled. */
export interface PhoneNumber {
  readonly display: string;
  readonly dial: string;
}

/** A phone number to tap; at a kiosk, where nobody can call, just to read. Numbers read left to right in every language. */
export function phoneLink({ display, dial }: PhoneNumber, kiosk: boolean): TemplateResult {
  return kiosk
    ? html`<bdi class="phone" dir="ltr">${display}</bdi>`
    : html`<a class="phone" part="link" href="tel:${dial}"><bdi dir="ltr">${display}</bdi></a>`;
}
