import { nothing, type TemplateResult } from 'lit/html.js';
import { html } from '../html.js';
import type { LetterLine, LetterPart } from '../../complaint/letter/letter-part.js';

/** A letter in another language, to lay beside the Dutch one. */
export interface OwnLetter {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly parts: readonly LetterPart[];
}

const rooms = (count: number) => Array.from({ length: count }, () => html`<span class="room"></span>`);

function lineContent(line: LetterLine): unknown {
  if ('says' in line) return line.says;
  const label = line.label === undefined ? nothing : html`${line.label} `;
  return 'typed' in line
    ? html`${label}<bdi class="typed" dir="auto" data-typed>${line.typed}</bdi>`
    : html`${label}${rooms(line.room)}`;
}

/** A part of the Dutch letter, with the other language beside each of its lines. */
function pairedPart({ as, lines }: LetterPart, own: LetterPart, { lang, dir }: OwnLetter): unknown {
  return lines.map((line, index) => {
    const other = own.lines[index];
    const isSaid = other && ('says' in other || other.label !== undefined);
    return html`<div class="pair ${as}">
      <p>${lineContent(line)}</p>
      ${isSaid ? html`<p class="own" lang=${lang} dir=${dir}>${'says' in other ? other.says : other.label}</p>` : nothing}
    </div>`;
  });
}

function part({ as, lines }: LetterPart): unknown {
  const contents = lines.map(lineContent);
  switch (as) {
    case 'list':
      return html`<ul>
        ${contents.map((content) => html`<li>${content}</li>`)}
      </ul>`;
    case 'text':
      return html`<p>${contents.map((content) => html`${content} `)}</p>`;
    default:
      return html`<p class=${as}>${contents.map((content) => html`<span class="line">${content}</span>`)}</p>`;
  }
}

/** The letter as it will look; with a letter in another language, sentence by sentence beside it. */
export const letterPaper = (parts: readonly LetterPart[], own?: OwnLetter): TemplateResult =>
  html`<article class=${own ? 'paper both' : 'paper'} lang="nl" dir="ltr">
    ${parts.map((one, index) => {
      const other = own?.parts[index];
      return own && other ? pairedPart(one, other, own) : part(one);
    })}
  </article>`;
