import type { Phase } from '../page/events.js';
import { placeOf } from '../flows/walk.js';
import type { LetterSnapshot } from '../machines/letter.machine.js';
import type { ComplaintSnapshot } from '../machines/complaint.machine.js';
import { isSending } from '../machines/under-way.js';
import type { SessionSnapshot } from '../machines/session.machine.js';

type Presence = SessionSnapshot['value']['presence'];

/** Where a visitor is, in the words of a frame around the screen. */
export interface Place {
  /** Name of the screen: another name is another screen. Never shown, and never told to the page. */
  readonly screen: string;
  /** How many screens came before this one. */
  readonly index: number;
  readonly phase: Phase;
  /** Whether somebody is there, at a kiosk. */
  readonly presence: Presence;
  /** At a question or an outcome of the tree. */
  readonly guiding: boolean;
  /** At the question for a date. */
  readonly askingDate: boolean;
  /** What is on its way to be shown instead of the advice. */
  readonly opening: 'form' | 'letter' | undefined;
  readonly canGoBack: boolean;
  /** Sending has come to an end, good or bad. */
  readonly stopped: boolean;
  /** Something is being fetched or sent. */
  readonly busy: boolean;
  /** A chunk did not come. */
  readonly unavailable: boolean;
}

/** Where the visitor is in a complaint. */
function inComplaint(complaint: ComplaintSnapshot) {
  const { value, context } = complaint;
  const busy = isSending(complaint);
  const parts = { writing: context.screen, sending: busy ? '' : context.sending?.value };
  const phases: Readonly<Record<string, Phase>> = { writing: 'complaint', sent: 'sent' };
  return {
    screen: `${value} ${parts[value as keyof typeof parts] ?? ''}`,
    index: context.completed.length + 1,
    phase: phases[value] ?? 'check',
    guiding: false,
    askingDate: false,
    opening: undefined,
    canGoBack: value === 'writing' || value === 'checking',
    stopped: value === 'sent' || (value === 'sending' && !busy),
    busy,
    unavailable: false,
  };
}

/** Where the visitor is in a letter. */
function inLetter({ context: { question, asked } }: LetterSnapshot) {
  return {
    screen: `letter ${question ?? ''}`,
    index: (question ? asked.indexOf(question) : asked.length) + 1,
    phase: 'letter' as const,
    guiding: false,
    askingDate: false,
    opening: undefined,
    canGoBack: true,
    stopped: false,
    busy: false,
    unavailable: false,
  };
}

/** The states of a walk in which something is on its way. */
const fetching: readonly unknown[] = ['loading', 'loadingDate', 'openingDate'];

/** Where the visitor of a session is on the road. */
function roadIn(session: SessionSnapshot): Omit<Place, 'presence'> {
  const { walked, complaint, letter } = session.context;
  const trail = walked?.context.walk.trail ?? [];
  const before = Math.max(trail.length - 1, 0);
  if (complaint) {
    const there = inComplaint(complaint);
    return { ...there, index: there.index + before };
  }
  if (letter) {
    const there = inLetter(letter);
    return { ...there, index: there.index + before };
  }
  const guiding = session.matches({ road: 'guiding' });
  const walking = guiding ? walked?.value : undefined;
  const askingDate = walked?.value === 'askingDate';
  const opening = session.matches({ road: 'opening' })
    ? 'form'
    : session.matches({ road: 'openingLetter' })
      ? 'letter'
      : undefined;
  return {
    screen: walked ? `${placeOf(walked.context.walk)}${askingDate ? ' date' : ''}` : '',
    index: before,
    phase: walked?.value === 'advised' ? 'advice' : 'question',
    guiding,
    askingDate,
    opening,
    canGoBack: !guiding || walking === 'askingDate' || before > 0,
    stopped: false,
    busy: opening !== undefined || fetching.includes(walking),
    unavailable:
      session.matches({ road: 'formUnavailable' }) ||
      session.matches({ road: 'letterUnavailable' }) ||
      walking === 'unavailable' ||
      walking === 'dateUnavailable',
  };
}

/** What stands in place of the road at a kiosk where nobody is, or just was. */
const instead: Partial<Record<Presence, string>> = { awaiting: 'start', parting: 'parting' };

/** Where the visitor of a session is now. */
export function placeIn(session: SessionSnapshot): Place {
  const road = roadIn(session);
  const { presence } = session.value;
  return { ...road, screen: instead[presence] ?? road.screen, presence };
}
