import type { SendingCode } from './attempt-result.js';

/**
 * What a status other than 2xx says of the attempt. `stored`: whether the complaint may have been kept; `unlessSaid` means
 * perhaps, unless the application itself says no in a problem document (a proxy answers 503 as well when the connection behind
 * it broke). `again`: whether it may be tried again without asking (R4.6).
 */
export interface StatusMeaning {
  readonly code: SendingCode;
  readonly stored: 'no' | 'maybe' | 'unlessSaid';
  readonly again: boolean;
}

const misconfigured: StatusMeaning = { code: 'misconfigured', stored: 'no', again: false };

/** Statuses by number. Everything else below 500 is `otherRefusal`, everything else `otherFault`. */
export const statusMeanings: Readonly<Record<number, StatusMeaning>> = {
  400: { code: 'rejected', stored: 'no', again: false },
  401: misconfigured,
  403: misconfigured,
  404: misconfigured,
  405: misconfigured,
  406: misconfigured,
  408: { code: 'busy', stored: 'no', again: true },
  409: { code: 'busy', stored: 'maybe', again: true },
  410: misconfigured,
  411: misconfigured,
  413: { code: 'tooLarge', stored: 'no', again: false },
  415: misconfigured,
  422: { code: 'rejected', stored: 'no', again: false },
  429: { code: 'tooMany', stored: 'no', again: true },
  431: misconfigured,
  500: { code: 'fault', stored: 'maybe', again: true },
  502: { code: 'fault', stored: 'maybe', again: true },
  503: { code: 'busy', stored: 'unlessSaid', again: true },
  504: { code: 'fault', stored: 'maybe', again: true },
  507: { code: 'busy', stored: 'unlessSaid', again: false },
};

const otherRefusal: StatusMeaning = { code: 'rejected', stored: 'no', again: false };
const otherFault: StatusMeaning = { code: 'fault', stored: 'maybe', again: false };
const senseless: StatusMeaning = { code: 'unreadable', stored: 'maybe', again: false };

/** What a status other than 2xx says. */
export function meaningOf(status: number): StatusMeaning {
  const fallback = status < 400 ? senseless : status < 500 ? otherRefusal : otherFault;
  return statusMeanings[status] ?? fallback;
}
