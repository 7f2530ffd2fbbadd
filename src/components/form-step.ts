import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { errorSummary, type ShownError } from './error-summary.js';
import { formField, type FieldView } from './form-field.js';
import { heading } from './heading.js';

export interface FormStepView {
  readonly title: string;
  readonly hint: string | undefined;
  /** The title is the label of the only question. */
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

/** One screen of the form: a subject, a few questions, Continue. Checked only on Continue. */
export function formStep({
  title,
  hint,
  titleIsLabel,
  level,
  errors,
  fields,
  before,
  after,
  complete,
}: FormStepView): TemplateResult {
  const submit = (event: Event) => {
    event.preventDefault();
    complete();
  };
  const [first] = fields;
  const isText = first?.field.control === 'text' || first?.field.control === 'textarea';
  const titleContent = titleIsLabel && isText ? html`<label for=${first.id}>${title}</label>` : title;
  const stepHeading = heading(level, titleContent, 'step-heading', 'step-heading');
  return html`
    ${errorSummary(errors, level)}
    <form class="form" novalidate @submit=${submit}>
      ${titleIsLabel ? nothing : html`${stepHeading}${hint ? html`<p class="hint">${hint}</p>` : nothing}`}
      ${titleIsLabel ? nothing : before}
      ${fields.map((field) => formField(titleIsLabel ? { ...field, heading: stepHeading } : field))}
      ${titleIsLabel ? before : nothing} ${after}
      <button class="primary" part="button">${msg('Ga verder')}</button>
    </form>
  `;
}
