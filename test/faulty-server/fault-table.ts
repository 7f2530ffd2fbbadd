import type { FaultName } from './faults.js';
import type { Reason, Stop } from './told.js';

/** One row of the fault matrix: what the server does to the first attempts, and how the person must be told. */
export type Row = {
  readonly faults: readonly FaultName[];
  readonly attempts: number;
  /** Complaints that the server holds at that moment. */
  readonly stored: 0 | 1;
} & ({ readonly ends: 'sent'; readonly reason?: undefined } | { readonly ends: Stop; readonly reason: Reason });

/** The first attempt and the three automatic ones. */
const always = (fault: FaultName): readonly FaultName[] => [fault, fault, fault, fault];

const tried = (fault: FaultName, ends: 'notSent' | 'unknown', reason: Reason, stored: 0 | 1): Row => ({
  faults: always(fault),
  ends,
  reason,
  attempts: 4,
  stored,
});
const once = (fault: FaultName, ends: Stop, reason: Reason, stored: 0 | 1): Row => ({
  faults: [fault],
  ends,
  reason,
  attempts: 1,
  stored,
});
const recovers = (...faults: readonly FaultName[]): Row => ({
  faults,
  ends: 'sent',
  attempts: faults.length + 1,
  stored: 1,
});

export const rows: readonly Row[] = [
  { faults: [], ends: 'sent', attempts: 1, stored: 1 },

  tried('resetBeforeUpload', 'unknown', 'noAnswer', 0),
  tried('resetAfterUpload', 'unknown', 'noAnswer', 0),
  tried('acceptThenDrop', 'unknown', 'noAnswer', 1),
  tried('acceptThenSilence', 'unknown', 'timeout', 1),
  tried('silence', 'unknown', 'timeout', 0),
  tried('dripAnswer', 'unknown', 'timeout', 1),
  tried('cutAnswer', 'unknown', 'noAnswer', 1),
  once('dripRefusal', 'refused', 'rejected', 0),

  tried('redirect301', 'unknown', 'noAnswer', 0),
  tried('redirect302', 'unknown', 'noAnswer', 0),
  tried('redirect303', 'unknown', 'noAnswer', 0),
  tried('redirect307', 'unknown', 'noAnswer', 0),
  tried('redirect308', 'unknown', 'noAnswer', 0),

  once('bare400', 'refused', 'rejected', 0),
  once('problem400', 'refused', 'rejected', 0),
  once('pointers400', 'refused', 'rejected', 0),
  once('fragment400', 'refused', 'rejected', 0),
  once('huge400', 'refused', 'rejected', 0),
  once('bare401', 'notSent', 'misconfigured', 0),
  once('bare403', 'notSent', 'misconfigured', 0),
  once('bare404', 'notSent', 'misconfigured', 0),
  once('bare405', 'notSent', 'misconfigured', 0),
  tried('bare408', 'notSent', 'busy', 0),
  tried('busy409', 'unknown', 'busy', 0),
  once('problem413', 'refused', 'tooLarge', 0),
  once('bare415', 'notSent', 'misconfigured', 0),
  once('problem422', 'refused', 'rejected', 0),
  once('pointers422', 'refused', 'rejected', 0),
  once('number422', 'refused', 'rejected', 0),
  tried('bare429', 'notSent', 'tooMany', 0),
  tried('short429', 'notSent', 'tooMany', 0),
  once('long429', 'notSent', 'tooMany', 0),
  once('day429', 'notSent', 'tooManyToday', 0),
  once('bare451', 'refused', 'rejected', 0),

  tried('bare500', 'unknown', 'fault', 0),
  tried('keptThen500', 'unknown', 'fault', 1),
  tried('bare502', 'unknown', 'fault', 0),
  tried('bare503', 'unknown', 'busy', 0),
  tried('keptThen503', 'unknown', 'busy', 1),
  tried('problem503', 'notSent', 'busy', 0),
  once('long503', 'notSent', 'busy', 0),
  tried('bare504', 'unknown', 'fault', 0),
  once('problem507', 'notSent', 'busy', 0),
  once('bare520', 'unknown', 'fault', 0),

  once('html200', 'unknown', 'unreadable', 0),
  once('html200Kept', 'unknown', 'unreadable', 1),
  once('empty201', 'unknown', 'unreadable', 1),
  once('empty204', 'unknown', 'unreadable', 1),
  once('brokenJson', 'unknown', 'unreadable', 1),
  once('wrongType', 'unknown', 'unreadable', 1),
  once('wrongCharset', 'unknown', 'unreadable', 1),
  once('wrongBytes', 'unknown', 'unreadable', 1),
  once('huge201', 'unknown', 'unreadable', 1),
  once('endless201', 'unknown', 'unreadable', 1),
  once('wrongReference', 'unknown', 'unreadable', 1),
  once('longReference', 'unknown', 'unreadable', 1),
  once('wrongTime', 'unknown', 'unreadable', 1),

  tried('corsRefused', 'unknown', 'noAnswer', 1),
  tried('preflightRefused', 'unknown', 'noAnswer', 0),
  tried('preflightLacksKey', 'unknown', 'noAnswer', 0),

  recovers('resetBeforeUpload'),
  recovers('acceptThenDrop'),
  recovers('acceptThenSilence', 'busy409'),
  recovers('bare503', 'problem503', 'bare429'),
  recovers('keptThen500', 'preflightRefused', 'cutAnswer'),

  { faults: ['acceptThenDrop', 'bare404'], ends: 'unknown', reason: 'misconfigured', attempts: 2, stored: 1 },
  { faults: ['acceptThenDrop', 'bare400'], ends: 'unknown', reason: 'rejected', attempts: 2, stored: 1 },
  { faults: ['acceptThenDrop', 'problem422'], ends: 'unknown', reason: 'rejected', attempts: 2, stored: 1 },
  { faults: ['acceptThenDrop', 'long429'], ends: 'unknown', reason: 'tooMany', attempts: 2, stored: 1 },
  { faults: ['resetAfterUpload', 'pointers400'], ends: 'refused', reason: 'rejected', attempts: 2, stored: 0 },
];
