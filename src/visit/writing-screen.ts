import { msg } from '@lit/localize';
import { nothing, type TemplateResult } from 'lit/html.js';
import { filled, hole, html } from '../components/html.js';
import { valueOf } from '../complaint/form/draft.js';
import { fields, roomOf, type FieldId, type StoryFieldId } from '../complaint/form/fields.js';
import { noticesOn } from '../complaint/form/notices.js';
import { spottedNow, storyOf } from '../complaint/form/progress.js';
import { optionsOf, type Screen } from '../complaint/form/screens.js';
import type { FieldError } from '../complaint/form/validate.js';
import { codePoints } from '../complaint/payload/unicode.js';
import { takeOut } from '../complaint/personal-data/personal-data.js';
import { sendingTexts } from '../complaint/texts/sending.texts.js';
import { summaryId } from '../components/parts/error-summary.js';
import { controlOf, type FieldView } from '../components/parts/form-field.js';
import { spottedData, spottedId, type SpottedPiece } from '../components/parts/spotted-data.js';
import { formScreen } from '../components/screens/form-screen.js';
import { otherAdvice, privacyLink, progressIn } from './around-form.js';
import { answersAsText, type FormView } from './complaint-view.js';
import { copyText } from './copy-save-print.js';
import type { Act } from './view.js';

const idOf = (field: FieldId) => `field-${field}`;

function fieldView(view: FormView, field: FieldId, errors: readonly FieldError[], { send }: Act): FieldView {
  const { draft, context, wording, words, appearance, settings } = view;
  const data = fields[field];
  const error = errors.find((wrong) => wrong.field === field);
  const value = valueOf(draft, field);
  const left = data.counter ? (data.most ?? 0) - codePoints(value as string) : 0;
  return {
    id: idOf(field),
    field: data,
    words: words.fields[field](wording),
    options: optionsOf(field, draft, context),
    value,
    error: error && words.error(error, wording),
    heading: undefined,
    counter: data.counter && (left < 0 ? words.story.over(-left) : words.story.left(left)),
    full: data.counter && (value as string).length >= roomOf(data) ? words.story.full() : undefined,
    mayBeKept: appearance.mode !== 'kiosk' && settings.exitUrl === undefined,
    change: (changed) => send({ type: 'field.changed', field, value: changed }),
  };
}

/** What looks personal in the story, to take out or to keep. The focus goes to what is left of it, or to Continue. */
function spottedPieces(
  { complaint, draft, words }: FormView,
  story: StoryFieldId,
  { send }: Act,
): readonly SpottedPiece[] {
  const refocus = `#${spottedId}, .primary`;
  return spottedNow(complaint.context).map((piece) => {
    const withPiece = (text: string) => filled(text, html`<bdi dir="ltr" data-typed>${piece.text}</bdi>`);
    const value = () => takeOut(valueOf(draft, story), piece);
    return {
      kind: words.spotted.kind(piece.kind),
      text: piece.text,
      takeOutLabel: withPiece(words.spotted.takeOut(hole)),
      keepLabel: withPiece(words.spotted.keep(hole)),
      takeOut: () => send({ type: 'field.changed', field: story, value: value() }, refocus),
      keep: () => send({ type: 'piece.kept', piece: piece.text }, refocus),
    };
  });
}

/** How to write the story and, but for a kiosk, that it is kept nowhere else: a kiosk's clipboard is the next visitor's too. */
function beforeStory(view: FormView, story: FieldId, { state, update }: Act): TemplateResult {
  const { draft, words, appearance } = view;
  const kiosk = appearance.mode === 'kiosk';
  const copy = async () => update({ copied: await copyText(answersAsText(view)) });
  return html`<ul class="rules" id="${idOf(story)}-rules">
      ${kiosk ? nothing : html`<li>${words.story.onlyHere()}</li>`}
      <li>${words.story.noNames()} ${draft.soort === 'aanvulling' ? nothing : words.story.providerLater()}</li>
      <li>${words.story.houseRule()}</li>
    </ul>
    ${
      kiosk
        ? nothing
        : html`<button type="button" class="plain" @click=${copy}>
            ${state.copied ? words.story.copied() : words.story.copy()}
          </button>`
    }
    ${state.copied === false ? html`<p role="status">${sendingTexts(msg).copyFailed()}</p>` : nothing}`;
}

/** A screen of the form, with what is wrong and what looks personal. */
export function writingScreenOf(view: FormView, screen: Screen, act: Act): TemplateResult {
  const { complaint, draft, context, wording, words, appearance } = view;
  const level = appearance.headingLevel;
  const { title, hint, also, isLabel } = words.heading(screen, wording);
  const { spotting, errors: found } = complaint.context;
  const story = storyOf(screen);
  const pieces = spotting && story ? spottedPieces(view, story, act) : [];
  // What was wrong before is not what holds the visitor up now.
  const errors = pieces.length > 0 ? [] : found;
  const views = screen.fields.map((field) => fieldView(view, field, errors, act));
  return formScreen({
    title,
    hint,
    also,
    progress: progressIn(view),
    titleIsLabel: isLabel,
    level,
    errors: errors.map((error) => ({
      control: controlOf(fieldView(view, error.field, errors, act)),
      sentence: words.error(error, wording),
    })),
    fields: views.map((one) =>
      story && one.id === idOf(story) ? { ...one, before: beforeStory(view, story, act) } : one,
    ),
    before: ['contact', 'bekend', 'toestemming'].includes(screen.id) ? privacyLink(view) : nothing,
    after: html`${screen.fields.includes('klachtDatum') ? otherAdvice(view, act) : nothing}
      <div aria-live="polite">
        ${noticesOn(screen.id, draft, context).map((id) => html`<p class="because">${words.notices[id](wording)}</p>`)}
      </div>
      ${
        spotting
          ? spottedData({ title: words.spotted.title(), why: words.spotted.why(), pieces, level: level + 1 })
          : nothing
      }`,
    complete: () => act.send({ type: 'screen.completed' }, `#${spottedId}, #${summaryId}`),
  });
}
