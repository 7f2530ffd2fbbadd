import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit/html.js';
import { siteOf, type Helper } from '../components/screens/advice-screen.js';
import type { Address } from '../flows/flow.js';
import { topicOf } from '../flows/graph.js';
import type { OrganisationId } from '../flows/organisations/organisations.js';
import type { Overrides } from '../flows/organisations/organisations.schema.js';
import { beginTexts } from '../flows/topics/begin/begin.texts.js';
import type { speakerTexts } from '../flows/topics/contact/speaker.texts.js';
import type { letterTexts } from '../flows/topics/letters.texts.js';
import type { topics } from '../flows/topics/topics.js';
import { situationOf } from '../flows/walk.js';
import type { Msg, OutcomeWords, QuestionWords, Topic } from '../flows/words.js';
import { dutchOf } from '../locales/said.js';
import type { ComplaintSnapshot } from '../machines/complaint.machine.js';
import type { GuidanceContext } from '../machines/guidance.machine.js';
import type { LetterSnapshot } from '../machines/letter.machine.js';
import type { SessionEvent } from '../machines/session.machine.js';
import type { Appearance } from '../page/attributes.js';
import type { ResetReason } from '../page/events.js';
import type { Settings } from '../page/settings.js';
import type { Place } from './place.js';

/** The tree with its words and contact data. */
export type TreeChunk = Pick<
  typeof import('../flows/organisations/index.js'),
  'callCost' | 'contactOf' | 'hoursIn' | 'organisationTexts'
> & {
  readonly topics: typeof topics;
  readonly letterTexts: typeof letterTexts;
  readonly speakerTexts: typeof speakerTexts;
};

/** What a screen may know of a visit: made once for a draw. */
export interface View {
  readonly place: Place;
  readonly guidance: GuidanceContext;
  /** The complaint, while there is one on the screen. */
  readonly complaint: ComplaintSnapshot | undefined;
  /** The letter, while there is one on the screen. */
  readonly letter: LetterSnapshot | undefined;
  /** What happened, as it was written in form or letter before the visitor went back to the advice. */
  readonly written: string;
  readonly settings: Settings;
  readonly appearance: Appearance;
  /** The tree's words and contact data, if they have come. */
  readonly tree: TreeChunk | undefined;
  /** Contact data of the host. */
  readonly overrides: Overrides;
  /** Draws a code of a public address, and what people read of it. Only at a kiosk, which nobody may leave. */
  readonly codeOfSite: ((address: string, site: string) => TemplateResult | undefined) | undefined;
}

/** What a screen holds until its answer is given. It ends with the screen. */
export interface ScreenState {
  /** The choice that is marked. */
  readonly chosen?: string;
  /** Continue was pressed without a choice. */
  readonly missing?: boolean;
  /** The copy of the receipt holds the answers too. */
  readonly withAnswers?: boolean;
  /** The visitor is being asked whether everything may be wiped. */
  readonly askingToRestart?: boolean;
  /** What came of copying. */
  readonly copied?: boolean | undefined;
  /** What is to be said of the last thing that was tried: copying, printing, saving, opening a program. */
  readonly notice?: string | undefined;
  /** Own text in a letter is in Dutch. */
  readonly typedInDutch?: boolean;
  /** What was written goes onto the sheet that is taken home. */
  readonly withStory?: boolean;
  /** The days in the calendar say what they are about. */
  readonly plainDays?: boolean;
  /** The day by which somebody was told to get an answer, `YYYY-MM-DD` or what a browser makes of half a date. */
  readonly promised?: string;
  /** There was no such day when it was to be saved. */
  readonly promisedMissing?: boolean;
}

/** What a screen can do. */
export interface Act {
  readonly state: ScreenState;
  /** Changes what the screen holds and, when asked, puts the focus on what a selector finds. */
  readonly update: (change: ScreenState, focus?: string) => void;
  /** Tells the visit what was done. When the screen stays, the focus goes to what a selector finds. */
  readonly send: (event: SessionEvent, focus?: string) => void;
  /** Wipes everything and begins a new visit. */
  readonly startAgain: (reason: ResetReason) => void;
}

/** The words of a step, as they are in the situation of this visit: in the visitor's language, unless another is handed in. */
export function wordsAt({ guidance, tree }: View, at: Address, say: Msg = msg): QuestionWords | OutcomeWords {
  const topic = topicOf(at);
  const flowWords: Topic['words'] | undefined = topic === 'begin' ? beginTexts : tree?.topics[topic].words;
  const words = flowWords?.(say)[at.slice(at.indexOf('/') + 1)];
  if (!words) throw new Error(`No words for "${at}"`);
  return words(situationOf(guidance.walk));
}

/** Somebody to turn to, as far as may be shown. */
export function helperOf({ tree, overrides, codeOfSite }: View, id: OrganisationId): Helper {
  if (!tree) throw new Error('The organisations have not come');
  const contact = tree.contactOf(id, overrides);
  const callCost = tree.callCost(msg, contact);
  const hours = tree.hoursIn(msg, contact.hours);
  const code = codeOfSite?.(contact.url, siteOf(contact.url));
  const { called = '', ...words } = tree.organisationTexts(msg)[id]();
  const isTranslated = called !== contact.name && dutchOf(called) === contact.name;
  return { ...contact, callCost, hours, code, ...words, called: isTranslated ? called : undefined };
}
