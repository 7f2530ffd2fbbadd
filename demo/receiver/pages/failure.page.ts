import { html } from 'hono/html';
import { desk, page } from './layout.js';

/** Says that what was asked has not been done, and why. */
export const failurePage = (reason: string) =>
  page(
    desk,
    'Dit is niet gelukt',
    html`<p class="lead">${reason}</p>
      <p><a href="${desk}">Naar de meldingen</a></p>`,
  );
