import { nothing, type TemplateResult } from 'lit/html.js';
import { filled, hole, html } from '../components/html.js';
import { sharedIn } from '../complaint/form/shared.js';
import type { ShownAnswer } from '../complaint/form/shown-answers.js';
import { checkScreen } from '../components/screens/check-screen.js';
import { otherAdvice, privacyLink, progressIn } from './around-form.js';
import { answersOf, type FormView } from './complaint-view.js';
import type { Act } from './view.js';

/** Everything that will be sent, to whom, and what happens with it. */
export function checkScreenOf(view: FormView, act: Act): TemplateResult {
  const { complaint, draft, context, wording, words, appearance } = view;
  const { shown } = complaint.context;
  const { change, fillIn, empty, emptyHint, title, to, at, encrypted, expect, send } = words.check;
  const answers = answersOf(view);
  const question = ({ screen, label }: ShownAnswer) => ({
    label,
    change: () => act.send({ type: 'screen.changing', screen }),
  });
  return checkScreen({
    title: title(),
    progress: progressIn(view),
    rows: answers.flatMap((row) => (row.value ? [{ ...question(row), answer: row.value }] : [])),
    changeWord: change(),
    empty: {
      title: empty(),
      hint: emptyHint(),
      verb: fillIn(),
      questions: answers.flatMap((row) => (row.value ? [] : [question(row)])),
    },
    destination: [
      to(wording),
      filled(at(hole), html`<bdi dir="ltr">${new URL(shown.endpoint).host}</bdi>`),
      ...(shown.encryption ? [encrypted()] : []),
    ],
    notAComplaint: words.notAComplaint(draft, wording),
    expect: expect(wording, sharedIn(draft, context)),
    privacy: html`${otherAdvice(view, act)}${context.hasPrivacyUrl ? nothing : html`<p>${words.anonymousOnly()}</p>`}${privacyLink(view)}`,
    sendWord: send(draft.soort),
    level: appearance.headingLevel,
    send: () => act.send({ type: 'complaint.confirmed' }),
  });
}
