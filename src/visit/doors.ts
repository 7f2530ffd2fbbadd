import type { nothing, TemplateResult } from 'lit/html.js';
import type { AdviceView } from '../components/screens/advice-screen.js';
import type { Keepsake } from '../components/frame/failure-notice.js';
import type { Outcome } from '../flows/flow.js';
import type { Overrides } from '../flows/organisations/organisations.schema.js';
import type { DateRules } from '../flows/terms/date-rules.js';
import type { Door } from '../locales/lazy.js';
import type { ComplaintLogic, ComplaintSnapshot } from '../machines/complaint.machine.js';
import type { Presence } from '../machines/presence.js';
import type { LetterLogic } from '../machines/letter.machine.js';
import type { Act, TreeChunk, View } from './view.js';

/** How a date is asked, read and used. */
export interface DateQuestionChunk {
  readonly dates: DateRules;
  readonly termLineStyles: string;
  readonly dateScreenOf: (view: View, act: Act) => TemplateResult | typeof nothing;
  readonly becauseNotice: (view: View, act: Act) => TemplateResult | typeof nothing;
  readonly computedDates: (
    view: View,
    outcome: Outcome,
    act: Act,
  ) => Pick<AdviceView, 'deadlines' | 'dayThatCounts' | 'line'>;
}

/** The complaint: its screens and its machine. */
export interface FormChunk {
  readonly complaint: ComplaintLogic;
  readonly formStyles: string;
  readonly formScreenOf: (view: View, act: Act) => TemplateResult | typeof nothing;
  readonly keepsakeOf: (complaint: ComplaintSnapshot) => Keepsake;
  /** Fetches what encrypts. */
  readonly loadEncrypt: () => Promise<unknown>;
}

/** The letter to a provider or another body: its screens and its machine. */
export interface LetterChunk {
  readonly letter: LetterLogic;
  readonly letterStyles: string;
  readonly letterScreenOf: (view: View, act: Act) => TemplateResult | typeof nothing;
  readonly forgetPrint: () => void;
}

/** What of an advice can be taken along. */
export interface TakeawayChunk {
  readonly takeAlongStyles: string;
  readonly takeAlongOf: (view: View, outcome: Outcome, act: Act) => TemplateResult;
  readonly codeOfSite: NonNullable<View['codeOfSite']>;
  readonly forgetPrint: () => void;
}

/** What reads the contact data of the embedding page. */
export interface OrganisationsFileChunk {
  readonly readOrganisationsFile: (url: string) => Promise<Overrides>;
}

/** What is fetched later, and how. */
export interface Doors {
  readonly tree: Door<TreeChunk>;
  readonly dateQuestion: Door<DateQuestionChunk>;
  readonly form: Door<FormChunk>;
  readonly letter: Door<LetterChunk>;
  readonly takeaway: Door<TakeawayChunk>;
  readonly organisationsFile: Door<OrganisationsFileChunk>;
}

/** What the frame around the screens may know as well: which of them have come. */
export interface VisitView extends View {
  readonly dateQuestion: DateQuestionChunk | undefined;
  readonly form: FormChunk | undefined;
  readonly letters: LetterChunk | undefined;
  readonly takeaway: TakeawayChunk | undefined;
  /** When a kiosk saw its visitor last. */
  readonly presence: Presence;
}
