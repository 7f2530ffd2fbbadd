import { msg } from '@lit/localize';
import { nothing, type TemplateResult } from 'lit/html.js';
import { html } from '../html.js';
import { errorSummary, type ShownError } from '../parts/error-summary.js';
import { formField, type FieldView } from '../parts/form-field.js';
import { heading } from '../parts/heading.js';
import { progressLine } from '../parts/progress.js';
import { takeNote } from '../frame/unnoted.js';

export interface FormScreenView {
  readonly title: string;
  readonly hint: string | undefined;
  /** A second hint, a paragraph of its own. */
  readonly also: string | undefined;
  /** How far the visitor is, above the form. */
  readonly progress: string | undefined;
  /** The title is the label of the first question. */
  readonly titleIsLabel: boolean;
  readonly level: number;
  readonly errors: readonly ShownError[];
  readonly fields: readonly FieldView[];
  /** Under the heading: what to know before writing. */
  readonly before: unknown;
  /** Under the fields. */
  readonly after: unknown;
  readonly complete: () => void;
}

const paragraph = (text: string | undefined) => (text ? html`<p class="hint">${text}</p>` : nothing);

/** One screen of the form: a subject, a few questions, Continue. Checked only on Continue. */
export function formScreen({
  title,
  hint,
  also,
  progress,
  titleIsLabel,
  level,
  errors,
  fields,
  before,
  after,
  complete,
}: FormScreenView): TemplateResult {
  const submit = (event: Event) => {
    event.preventDefault();
    takeNote.handleEvent(event);
    complete();
  };
  const [first] = fields;
  const isText = first?.field.control === 'text' || first?.field.control === 'textarea';
  const titleContent = titleIsLabel && isText ? html`<label for=${first.id}>${title}</label>` : title;
  const stepHeading = heading(level, titleContent, 'step-heading', 'step-heading');
  return html`
    ${progressLine(progress)} ${errorSummary(errors, level)}
    <form class="form" novalidate @change=${takeNote} @pointerdown=${takeNote} @submit=${submit}>
      ${titleIsLabel ? nothing : html`${stepHeading} ${[hint, also].map(paragraph)} ${before}`}
      ${fields.map((field) => formField(titleIsLabel && field === first ? { ...field, heading: stepHeading } : field))}
      ${titleIsLabel ? before : nothing} ${after}
      <button class="primary" part="button">${msg('Ga verder')}</button>
    </form>
  `;
}
