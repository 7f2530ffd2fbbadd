import type { Day } from '../../src/flows/terms/dates.js';

/** How many requests one subject may make in a window of so many seconds. */
export interface LimitRule {
  readonly count: number;
  readonly seconds: number;
}

/** Where the desk's pages are, and who gets in. */
export interface DeskConfig {
  readonly host: string;
  /** 0 picks a free port. */
  readonly port: number;
  /** Names by which a browser may ask for the pages, beside those of this machine and of `host`. */
  readonly names: readonly string[];
  /** `name:password`. Without it only this machine can reach the pages. */
  readonly login?: string | undefined;
}

/** Everything about a receiver that differs from place to place. */
export interface ReceiverConfig {
  /** Folder of the database and the keys. */
  readonly dataDir: string;
  /** Sites that may post from a browser; `'*'` is every site. */
  readonly allowedOrigins: '*' | readonly string[];
  /** Greatest size of a request, in bytes. */
  readonly bodyLimit: { readonly plain: number; readonly encrypted: number };
  readonly limits: {
    readonly perKey: LimitRule;
    readonly perAddress: LimitRule;
    /** Additions of one sender to one report. */
    readonly perReport: LimitRule;
    /** Addresses of service desks: many people send from one of these, so the limit per address does not count there. */
    readonly deskAddresses: readonly string[];
  };
  /** Proxies of our own in front of us, each of which adds one entry to `X-Forwarded-For`. With 0 that header is ignored. */
  readonly trustedProxies: number;
  readonly retention: {
    /** An idempotency key must outlive every retry: 7 days or more. */
    readonly keyDays: number;
    readonly personMonths: number;
    readonly signalMonths: number;
  };
  /** The day of which somebody says that the clock is right, although it does not follow from the days before. */
  readonly confirmedDay?: Day | undefined;
  /** Whether encrypted complaints are accepted, with a key pair that is kept in the data folder. */
  readonly encryption: boolean;
  readonly desk: DeskConfig;
  /** Greatest size of the database in pages of 4 kB; the disk is the limit when absent. */
  readonly mostPages?: number;
  /** Where a line per request goes; no bodies, no addresses, no query strings. */
  readonly log?: (line: string) => void;
}

export const defaultConfig: Omit<ReceiverConfig, 'dataDir'> = {
  allowedOrigins: '*',
  bodyLimit: { plain: 64 * 1024, encrypted: 112 * 1024 },
  limits: {
    perKey: { count: 30, seconds: 600 },
    perAddress: { count: 30, seconds: 60 },
    perReport: { count: 10, seconds: 86_400 },
    deskAddresses: [],
  },
  trustedProxies: 0,
  retention: { keyDays: 7, personMonths: 12, signalMonths: 60 },
  encryption: true,
  desk: { host: '127.0.0.1', port: 0, names: [] },
};
