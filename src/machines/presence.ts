/** How long the visitor of a kiosk may be still, in milliseconds. */
export interface Watch {
  /** Until the warning. */
  readonly idle: number;
  /** From the warning until everything is wiped. */
  readonly warning: number;
}

/** What a kiosk notices of its visitor; `time` is that of the device's clock, in milliseconds. */
export type PresenceEvent =
  /** Somebody began at the start screen. */
  | { readonly type: 'visitor.came'; readonly time: number }
  /** A touch or a key. */
  | { readonly type: 'visitor.seen'; readonly time: number }
  /** The visitor said to be done. */
  | { readonly type: 'visitor.left' }
  /** The clock, now and then: a device that slept, or that slows its timers down, tells the right time when it wakes. */
  | { readonly type: 'time.told'; readonly time: number };

/** Who is there, as far as a kiosk can know. */
export interface Presence {
  /** Absent where nobody watches: not at a kiosk. */
  readonly watch: Watch | undefined;
  /** When the visitor was seen last; 0: not yet. */
  readonly seenAt: number;
  readonly hasLeft: boolean;
}

/** Milliseconds that nobody was seen. */
const stillFor = ({ seenAt }: Presence, time: number): number => (seenAt === 0 ? 0 : time - seenAt);

/** Nobody was seen for so long that it is asked whether somebody is there. */
export const isStill = (presence: Presence, time: number): boolean =>
  presence.watch !== undefined && stillFor(presence, time) >= presence.watch.idle;

/** Nobody answered that question either. */
export const isGone = (presence: Presence, time: number): boolean =>
  presence.watch !== undefined && stillFor(presence, time) >= presence.watch.idle + presence.watch.warning;

/** Whole seconds until a visitor who is not seen counts as gone. */
export const secondsLeft = (presence: Presence, time: number): number => {
  const { idle = 0, warning = 0 } = presence.watch ?? {};
  return Math.max(0, Math.ceil((idle + warning - stillFor(presence, time)) / 1000));
};
