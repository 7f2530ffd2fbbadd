import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit/html.js';
import { html } from '../html.js';
import type { EntryStep } from '../../flows/flow.js';

/** Under the first question: ways in for the few who need them, so that the others answer nothing extra. */
export function asideLinks(open: (at: EntryStep) => void): TemplateResult {
  const links: readonly [EntryStep, string][] = [
    ['bijzonder/wat', msg('Er is iets ernstigs gebeurd, of het is nu gevaarlijk')],
    ['contact/wie', msg('Het gaat niet over mijzelf')],
    ['contact/wie', msg('Ik ben jonger dan 18')],
    ['contact/aanvulling', msg('Ik heb al iets gemeld bij het Landelijk Meldpunt Zorg')],
    ['contact/vraag', msg('Ik heb alleen een vraag')],
  ];
  return html`<ul class="asides">
    ${links.map(
      ([at, words]) => html`<li><button type="button" class="plain" @click=${() => open(at)}>${words}</button></li>`,
    )}
  </ul>`;
}
