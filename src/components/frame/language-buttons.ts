import { msg } from '@lit/localize';
import { nothing, type TemplateResult } from 'lit/html.js';
import { languageAids } from '../../locales/aids.js';
import type { LocaleController } from '../../locales/locale-controller.js';
import { html } from '../html.js';

/** Beside the menu of languages: the one that the browser prefers, and for who helps and reads along the Dutch under each text. */
export function languageButtons(locale: Pick<LocaleController, 'ofPage' | 'choose'>): TemplateResult {
  const { offer, chosen, dutch } = languageAids(locale);
  return html`<span class="unseen" role="status">${chosen}</span>${
      offer
        ? html`<button
            type="button"
            class="plain"
            lang=${offer.locale}
            dir=${offer.dir}
            @click=${() => locale.choose(offer.locale)}
          >
            ${offer.name}
          </button>`
        : nothing
    }
    ${
      dutch
        ? html`<button type="button" class="plain" aria-pressed=${dutch.isOn} @click=${() => dutch.show(!dutch.isOn)}>
            ${msg('Nederlands erbij')}
          </button>`
        : nothing
    }`;
}
