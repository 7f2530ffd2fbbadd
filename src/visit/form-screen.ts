import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fields, roomOf, type FieldId } from '../complaint/complaint.fields.js';
import { anonymityIn, optionsOf, type Screen } from '../complaint/complaint.screens.js';
import { noticesOn } from '../complaint/notices.js';
import { valueOf } from '../complaint/draft.js';
import { sendingTexts } from '../complaint/sending.texts.js';
import { spotPersonalData, takeOut } from '../complaint/personal-data/personal-data.js';
import { codePoints } from '../complaint/unicode.js';
import type { FieldError } from '../complaint/validate.js';
import { checkStep } from '../components/check-step.js';
import { summaryId } from '../components/error-summary.js';
import { controlOf, type FieldView } from '../components/form-field.js';
import { formStep } from '../components/form-step.js';
import { spottedData, spottedId, type SpottedPiece } from '../components/spotted-data.js';
import { answersAsText, answersOf, complaintOf } from './complaint-on-screen.js';
import type { Visit } from './visit.js';
import { receiptScreen } from './receipt-screen.js';
import { belongsElsewhere } from '../machines/complaint.machine.js';
import { screenNow } from '../machines/form-progress.js';
import type { ScreenTools } from './screen-state.js';
import { copyText } from './take-along.js';
import { sendingScreen } from './sending-screen.js';

const idOf = (field: FieldId) => `field-${field}`;

function fieldView(visit: Visit, field: FieldId, errors: readonly FieldError[]): FieldView {
  const { draft, context, wording, words } = complaintOf(visit);
  const data = fields[field];
  const error = errors.find((wrong) => wrong.field === field);
  const value = valueOf(draft, field);
  const left = data.counter ? (data.most ?? 0) - codePoints(value as string) : 0;
  return {
    id: idOf(field),
    field: data,
    words: words.fields[field](wording),
    options: optionsOf(field, context),
    value,
    error: error && words.error(error, wording),
    heading: undefined,
    counter: data.counter && (left < 0 ? words.story.over(-left) : words.story.left(left)),
    full: data.counter && (value as string).length >= roomOf(data) ? words.story.full() : undefined,
    kiosk: visit.appearance.mode === 'kiosk',
    change: (changed) => visit.send({ type: 'field.changed', field, value: changed }),
  };
}

const errorsOn = (visit: Visit): readonly FieldError[] => visit.complaint?.context.errors ?? [];

const storyOf = (screen: Screen): FieldId | undefined => screen.fields.find((id) => fields[id].control === 'textarea');

/** What looks personal in the story and was not kept on purpose. */
function spottedPieces(visit: Visit, story: FieldId, { state, update }: ScreenTools): readonly SpottedPiece[] {
  const { draft, words } = complaintOf(visit);
  const text = valueOf(draft, story) as string;
  const refocus = () => update(state, `#${spottedId}, .primary`);
  return spotPersonalData(text).flatMap((finding) => {
    const piece = text.slice(finding.start, finding.end);
    if (visit.keptPieces.has(piece)) return [];
    return [
      {
        kind: words.spotted.kind(finding.kind),
        text: piece,
        takeOutLabel: words.spotted.takeOut(piece),
        keepLabel: words.spotted.keep(piece),
        takeOut: () => {
          visit.send({ type: 'field.changed', field: story, value: takeOut(text, finding) });
          refocus();
        },
        keep: () => {
          visit.keptPieces.add(piece);
          refocus();
        },
      },
    ];
  });
}

/** How to write the story and, but for a kiosk, that it is kept nowhere else: a kiosk's clipboard is the next visitor's too. */
function beforeStory(visit: Visit, story: FieldId, tools: ScreenTools): TemplateResult {
  const { words } = complaintOf(visit);
  const kiosk = visit.appearance.mode === 'kiosk';
  const copy = async () => tools.update({ ...tools.state, copied: await copyText(answersAsText(visit)) });
  return html`<ul class="rules" id="${idOf(story)}-rules">
      ${kiosk ? nothing : html`<li>${words.story.onlyHere()}</li>`}
      <li>${words.story.noNames()}</li>
      <li>${words.story.houseRule()}</li>
    </ul>
    ${
      kiosk
        ? nothing
        : html`<button type="button" class="plain" @click=${copy}>
            ${tools.state.copied ? words.story.copied() : words.story.copy()}
          </button>`
    }
    ${tools.state.copied === false ? html`<p role="status">${sendingTexts(msg).copyFailed()}</p>` : nothing}`;
}

function privacyLink(visit: Visit): TemplateResult | typeof nothing {
  const { privacyUrl } = visit.settings;
  if (!privacyUrl) return nothing;
  const { privacy } = complaintOf(visit).words.notices;
  return visit.appearance.mode === 'kiosk'
    ? html`<p>${privacy()}: <bdi dir="ltr">${privacyUrl}</bdi></p>`
    : html`<p><a href=${privacyUrl} part="link" target="_blank" rel="noopener noreferrer">${privacy()}</a></p>`;
}

function writingScreen(visit: Visit, screen: Screen, tools: ScreenTools): TemplateResult {
  const { draft, context, wording, words } = complaintOf(visit);
  const { level, state, update } = { ...tools, level: visit.appearance.headingLevel };
  const { title, hint, isLabel } = words.heading(screen, wording);
  const story = storyOf(screen);
  const spotted = () => (story ? spottedPieces(visit, story, tools) : []);
  const pieces = state.spotting ? spotted() : [];
  // What was wrong before is not what holds the visitor up now.
  const errors = pieces.length > 0 ? [] : errorsOn(visit);
  const complete = () => {
    if (!state.spotting && spotted().length > 0) return update({ ...state, spotting: true }, `#${spottedId}`);
    visit.send({ type: 'screen.completed' });
    if (errorsOn(visit).length > 0) update({ ...state, spotting: false }, `#${summaryId}`);
  };
  return formStep({
    title,
    hint,
    titleIsLabel: isLabel,
    level,
    errors: errors.map((error) => ({
      control: controlOf(fieldView(visit, error.field, errors)),
      sentence: words.error(error, wording),
    })),
    fields: screen.fields.map((field) => ({
      ...fieldView(visit, field, errors),
      ...(field === story && { before: beforeStory(visit, story, tools) }),
    })),
    before: ['contact', 'bekend', 'toestemming'].includes(screen.id) ? privacyLink(visit) : nothing,
    after: html`${screen.fields.includes('klachtDatum') ? otherAdvice(visit) : nothing}
    ${noticesOn(screen.id, draft, context).map((id) => html`<p class="because">${words.notices[id]()}</p>`)}
    ${
      state.spotting
        ? spottedData({ title: words.spotted.title(), why: words.spotted.why(), pieces, level: level + 1 })
        : nothing
    }`,
    complete,
  });
}

/** The date that was filled in changes the advice: it can be read, and the form is left as it is. */
function otherAdvice(visit: Visit): TemplateResult | typeof nothing {
  if (!visit.complaint || !belongsElsewhere(visit.complaint.context)) return nothing;
  const { otherAdvice: why, toAdvice } = complaintOf(visit).words.notices;
  return html`<div class="because">
    <p>${why()}</p>
    <button type="button" class="plain" @click=${() => visit.send({ type: 'advice.reopened' })}>${toAdvice()}</button>
  </div>`;
}

function checkScreen(visit: Visit): TemplateResult {
  const { draft, context, host, wording, words } = complaintOf(visit);
  return checkStep({
    title: words.check.title(),
    rows: answersOf(visit).map(({ screen, label, value }) => ({
      label,
      answer: value,
      changeLabel: words.check.changeOf(label),
      change: () => visit.send({ type: 'screen.changing', screen }),
    })),
    changeWord: words.check.change(),
    emptyWord: words.check.empty(),
    destination: words.check.to(wording, host),
    expect: words.check.expect(wording, anonymityIn(draft, context)),
    privacy: html`${otherAdvice(visit)}${context.hasPrivacyUrl ? nothing : html`<p>${words.notices.anonymousOnly()}</p>`}${privacyLink(visit)}`,
    sendWord: words.check.send(draft.soort),
    level: visit.appearance.headingLevel,
    send: () => visit.send({ type: 'complaint.confirmed' }),
  });
}

/** The screen of a complaint: writing, checking, sending or the receipt. */
export function formScreen(visit: Visit, tools: ScreenTools): TemplateResult | typeof nothing {
  const { complaint } = visit;
  if (!complaint) return nothing;
  if (complaint.matches('checking')) return checkScreen(visit);
  if (complaint.matches('sending')) return sendingScreen(visit, tools);
  if (complaint.matches('sent')) return receiptScreen(visit, tools);
  const screen = screenNow(complaint.context);
  return screen ? writingScreen(visit, screen, tools) : nothing;
}
