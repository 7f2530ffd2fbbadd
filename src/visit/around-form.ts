import { nothing, type TemplateResult } from 'lit/html.js';
import { filled, hole, html } from '../components/html.js';
import { progressOf } from '../complaint/form/progress.js';
import { belongsElsewhere } from '../complaint/form/told-date.js';
import type { FormView } from './complaint-view.js';
import type { Act } from './view.js';

/** How far the visitor is among the screens that apply now. */
export function progressIn({ complaint, words }: FormView): string | undefined {
  const progress = progressOf(complaint.context, complaint.matches('checking'));
  return progress && words.progress(progress.step, progress.total);
}

/** What the recipient does with personal data; at a kiosk, which opens no other page, its address with a code of it. */
export function privacyLink({ settings, appearance, words, codeOfSite }: FormView): TemplateResult | typeof nothing {
  const { privacyUrl } = settings;
  if (!privacyUrl) return nothing;
  return appearance.mode === 'kiosk'
    ? html`<div>
        ${filled(words.privacy.at(hole), codeOfSite?.(privacyUrl, privacyUrl) ?? html`<bdi dir="ltr">${privacyUrl}</bdi>`)}
      </div>`
    : html`<p>
        <a href=${privacyUrl} part="link" target="_blank" rel="noopener noreferrer">${words.privacy.link()}</a>
      </p>`;
}

/** The date that was filled in changes the advice: it can be read, and the form is left as it is. */
export function otherAdvice({ complaint, words }: FormView, { send }: Act): TemplateResult | typeof nothing {
  if (!belongsElsewhere(complaint.context)) return nothing;
  const { why, read } = words.otherAdvice;
  return html`<div class="because">
    <p>${why()}</p>
    <button type="button" class="plain" @click=${() => send({ type: 'advice.reopened' })}>${read()}</button>
  </div>`;
}
