import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fields, roomOf, type FieldId } from '../complaint/form/fields.js';
import { optionsOf, type Screen } from '../complaint/form/screens.js';
import { noticesOn } from '../complaint/form/notices.js';
import { valueOf } from '../complaint/form/draft.js';
import { sharedIn } from '../complaint/form/shared.js';
import { sendingTexts } from '../complaint/texts/sending.texts.js';
import type { ShownAnswer } from '../complaint/form/shown-answers.js';
import { spotPersonalData, takeOut } from '../complaint/personal-data/personal-data.js';
import { codePoints } from '../complaint/payload/unicode.js';
import type { FieldError } from '../complaint/form/validate.js';
import { checkStep } from '../components/screens/check-screen.js';
import { summaryId } from '../components/parts/error-summary.js';
import { filled, hole } from '../components/parts/filled.js';
import { controlOf, type FieldView } from '../components/parts/form-field.js';
import { formStep } from '../components/screens/form-screen.js';
import { spottedData, spottedId, type SpottedPiece } from '../components/parts/spotted-data.js';
import { answersAsText, answersOf, complaintOf } from './complaint-on-screen.js';
import type { Visit } from './visit.js';
import { receiptScreen } from './receipt-screen.js';
import { belongsElsewhere } from '../machines/complaint.machine.js';
import { progressOf, screenNow } from '../complaint/form/progress.js';
import type { ScreenTools } from './screen-state.js';
import { copyText } from './copy-save-print.js';
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
    options: optionsOf(field, draft, context),
    value,
    error: error && words.error(error, wording),
    heading: undefined,
    counter: data.counter && (left < 0 ? words.story.over(-left) : words.story.left(left)),
    full: data.counter && (value as string).length >= roomOf(data) ? words.story.full() : undefined,
    mayBeKept: visit.appearance.mode !== 'kiosk' && visit.settings.exitUrl === undefined,
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
    const withPiece = (text: string) => filled(text, html`<bdi dir="ltr">${piece}</bdi>`);
    return [
      {
        kind: words.spotted.kind(finding.kind),
        text: piece,
        takeOutLabel: withPiece(words.spotted.takeOut(hole)),
        keepLabel: withPiece(words.spotted.keep(hole)),
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
  const { draft, words } = complaintOf(visit);
  const kiosk = visit.appearance.mode === 'kiosk';
  const copy = async () => tools.update({ ...tools.state, copied: await copyText(answersAsText(visit)) });
  return html`<ul class="rules" id="${idOf(story)}-rules">
      ${kiosk ? nothing : html`<li>${words.story.onlyHere()}</li>`}
      <li>${words.story.noNames()} ${draft.soort === 'aanvulling' ? nothing : words.story.providerLater()}</li>
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
  const { privacy } = complaintOf(visit).words;
  return visit.appearance.mode === 'kiosk'
    ? html`<p>${filled(privacy.at(hole), html`<bdi dir="ltr">${privacyUrl}</bdi>`)}</p>`
    : html`<p><a href=${privacyUrl} part="link" target="_blank" rel="noopener noreferrer">${privacy.link()}</a></p>`;
}

/** How far the visitor is among the screens that apply now. */
function progressIn(visit: Visit): string | undefined {
  const { complaint } = visit;
  const progress = complaint && progressOf(complaint.context, complaint.matches('checking'));
  return progress && complaintOf(visit).words.progress(progress.step, progress.total);
}

function writingScreen(visit: Visit, screen: Screen, tools: ScreenTools): TemplateResult {
  const { draft, context, wording, words } = complaintOf(visit);
  const { level, state, update } = { ...tools, level: visit.appearance.headingLevel };
  const { title, hint, also, isLabel } = words.heading(screen, wording);
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
    also,
    progress: progressIn(visit),
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
      <div aria-live="polite">
        ${noticesOn(screen.id, draft, context).map((id) => html`<p class="because">${words.notices[id](wording)}</p>`)}
      </div>
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
  const { why, read } = complaintOf(visit).words.otherAdvice;
  return html`<div class="because">
    <p>${why()}</p>
    <button type="button" class="plain" @click=${() => visit.send({ type: 'advice.reopened' })}>${read()}</button>
  </div>`;
}

function checkScreen(visit: Visit): TemplateResult {
  const { draft, context, host, isEncrypted, wording, words } = complaintOf(visit);
  const { change, fillIn, empty, emptyHint, title, to, at, encrypted, expect, send } = words.check;
  const answers = answersOf(visit);
  const question = ({ screen, label }: ShownAnswer, act: string) => ({
    label,
    changeLabel: `${act}: ${label}`,
    change: () => visit.send({ type: 'screen.changing', screen }),
  });
  return checkStep({
    title: title(),
    progress: progressIn(visit),
    rows: answers.flatMap((row) => (row.value ? [{ ...question(row, change()), answer: row.value }] : [])),
    changeWord: change(),
    empty: {
      title: empty(),
      hint: emptyHint(),
      questions: answers.flatMap((row) => (row.value ? [] : [question(row, fillIn())])),
    },
    destination: [
      to(wording),
      filled(at(hole), html`<bdi dir="ltr">${host}</bdi>`),
      ...(isEncrypted ? [encrypted()] : []),
    ],
    notAComplaint: words.notAComplaint(draft, wording),
    expect: expect(wording, sharedIn(draft, context)),
    privacy: html`${otherAdvice(visit)}${context.hasPrivacyUrl ? nothing : html`<p>${words.anonymousOnly()}</p>`}${privacyLink(visit)}`,
    sendWord: send(draft.soort),
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
