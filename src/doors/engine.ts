import { registerColours } from '../components/styles/registered-colours.js';
import type { Doors } from '../visit/doors.js';
import { Loaded } from '../visit/loaded.js';
import { Visit, type Host } from '../visit/visit.js';

export { failureOf, forgetFailure, typedSoFar } from '../visit/failure.js';
export { languageButtons } from '../components/frame/language-buttons.js';
export { belowScreen, exitControl, otherScreen, questionOn } from '../visit/guidance-screen.js';
export type { Visit } from '../visit/visit.js';

const doors: Doors = {
  tree: () => import('./tree.js'),
  dateQuestion: () => import('./date-question.js'),
  form: () => import('./form.js'),
  letter: () => import('./letter.js'),
  takeaway: () => import('./takeaway.js'),
  organisationsFile: () => import('../visit/organisations-file.js'),
};

/** Begins a visit, with what is fetched later in it; with what was fetched already, when there was a visit before it. */
export function beginVisit(element: Element, host: Host, before: Visit | undefined): Visit {
  registerColours();
  return new Visit(element, host, before?.loaded ?? new Loaded(doors));
}
