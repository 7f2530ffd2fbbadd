import { LmzEvent } from './lmz-event.js';

/** Sending began. */
export class LmzSubmitStartEvent extends LmzEvent<Record<string, never>> {
  constructor() {
    super('lmz-submit-start', {});
  }
}

/** The complaint was received. Its reference is on the screen only. */
export class LmzSubmitSuccessEvent extends LmzEvent<Record<string, never>> {
  constructor() {
    super('lmz-submit-success', {});
  }
}

/** Sending ended without a receipt; the code says what kind of failure it was. */
export class LmzSubmitErrorEvent extends LmzEvent<{ readonly code: string }> {
  constructor(code: string) {
    super('lmz-submit-error', { code });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'lmz-submit-start': LmzSubmitStartEvent;
    'lmz-submit-success': LmzSubmitSuccessEvent;
    'lmz-submit-error': LmzSubmitErrorEvent;
  }
}
