import type { Receipt } from '../payload/payload.schema.js';

/**
 * Why a complaint was not simply received. Words for each are in `sending.texts.ts`; the text of a server is never shown.
 *
 * `offline`: the device has no network · `blocked`: the page's own policy forbids it · `misconfigured`: the endpoint does not
 * take what this page sends · `tooMany`: too often in a short time · `busy`: cannot take it now · `rejected`: does not accept
 * what was written · `tooLarge` · `noAnswer`: the connection could not be made or broke, which a browser does not tell apart ·
 * `timeout` · `fault`: something broke at the other side · `unreadable`: an answer that makes no sense · `keyUnavailable`: the
 * recipient's public key could not be fetched · `keyUntrusted`: it is not the key that the site pinned, or too weak · `changed`: the
 * page is no longer what the visitor was shown before sending.
 */
export type SendingCode =
  | 'offline'
  | 'blocked'
  | 'misconfigured'
  | 'tooMany'
  | 'busy'
  | 'rejected'
  | 'tooLarge'
  | 'noAnswer'
  | 'timeout'
  | 'fault'
  | 'unreadable'
  | 'keyUnavailable'
  | 'keyUntrusted'
  | 'changed';

/** A field that the recipient refused: RFC 6901 pointer into the payload, and its code (`rejected` when it gave none). */
export interface FieldProblem {
  readonly pointer: string;
  readonly code: string;
}

/** An attempt that did not end with a receipt, and may be worth another one. */
interface Undelivered {
  readonly code: SendingCode;
  /** Whether it may be tried again without asking the person. */
  readonly again: boolean;
  /** Seconds that the recipient asked to wait. */
  readonly retryAfter?: number;
}

/**
 * What one attempt tells us. `refused` and `notSent` say that this attempt was certainly not stored; `unknown` is everything
 * that leaves a doubt. `settles`: the recipient judged these very bytes, so no earlier attempt with them was stored either.
 */
export type AttemptResult =
  | { readonly kind: 'sent'; readonly receipt: Receipt }
  | {
      readonly kind: 'refused';
      readonly code: 'rejected' | 'tooLarge';
      readonly errors: readonly FieldProblem[];
      readonly settles: boolean;
    }
  | ({ readonly kind: 'notSent' } & Undelivered)
  | ({ readonly kind: 'unknown' } & Undelivered);
