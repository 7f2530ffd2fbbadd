import { LmzEvent } from './lmz-event.js';

/** What the visitor is doing; tells a page nothing about what was answered. */
export type Phase = 'question' | 'advice' | 'complaint' | 'check' | 'sent' | 'letter';

/** Why everything was wiped. */
export type ResetReason = 'restart' | 'idle' | 'done' | 'exit' | 'host';

/** The first question can be answered. */
export class LmzReadyEvent extends LmzEvent<Record<string, never>> {
  constructor() {
    super('lmz-ready', {});
  }
}

/** Another screen is shown: how many came before it, and what kind it is. */
export class LmzStepChangeEvent extends LmzEvent<{ readonly index: number; readonly phase: Phase }> {
  constructor(index: number, phase: Phase) {
    super('lmz-step-change', { index, phase });
  }
}

/** The language on the screen changed. */
export class LmzLanguageChangeEvent extends LmzEvent<{ readonly locale: string }> {
  constructor(locale: string) {
    super('lmz-language-change', { locale });
  }
}

/** Where it was that something threw: starting, drawing a screen, deciding what comes next, or doing what was pressed. */
export type ErrorCode = 'starting' | 'drawing' | 'deciding' | 'acting';

/** Something threw, and the visitor sees a notice in place of the screen. Told once, until there is a screen again. */
export class LmzErrorEvent extends LmzEvent<{ readonly code: ErrorCode }> {
  constructor(code: ErrorCode) {
    super('lmz-error', { code });
  }
}

/** Everything that was answered and typed is wiped. */
export class LmzResetEvent extends LmzEvent<{ readonly reason: ResetReason }> {
  constructor(reason: ResetReason) {
    super('lmz-reset', { reason });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lmz-ready': LmzReadyEvent;
    'lmz-step-change': LmzStepChangeEvent;
    'lmz-language-change': LmzLanguageChangeEvent;
    'lmz-error': LmzErrorEvent;
    'lmz-reset': LmzResetEvent;
  }
}
