/** How many requests one subject may make in a window of so many seconds. */
export interface LimitRule {
  readonly count: number;
  readonly seconds: number;
}

/** Everything about a receiver that differs from place to place. */
export interface ReceiverConfig {
  /** Folder of the database and the key pair. */
  readonly dataDir: string;
  /** Sites that may post from a browser; `'*'` is every site. */
  readonly allowedOrigins: '*' | readonly string[];
  /** Greatest size of a request, in bytes. */
  readonly bodyLimit: { readonly plain: number; readonly encrypted: number };
  readonly limits: {
    readonly perKey: LimitRule;
    readonly perAddress: LimitRule;
    /** Additions to one report. */
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
  /** Whether encrypted complaints are accepted, with a key pair that is kept in the data folder. */
  readonly encryption: boolean;
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
};

/** @throws Error that names the setting when it cannot be used. */
export function checkConfig(config: ReceiverConfig): ReceiverConfig {
  const { keyDays, personMonths, signalMonths } = config.retention;
  if (!(keyDays >= 7)) throw new Error('retention.keyDays (KEEP_KEYS_DAYS) must be 7 or more');
  if (!(personMonths >= 1)) throw new Error('retention.personMonths (KEEP_PERSON_MONTHS) must be 1 or more');
  if (!(signalMonths >= personMonths)) {
    throw new Error('retention.signalMonths (KEEP_SIGNAL_MONTHS) must not be less than personMonths');
  }
  if (!(config.trustedProxies >= 0)) throw new Error('trustedProxies (TRUSTED_PROXIES) must be 0 or more');
  return config;
}

const list = (text: string | undefined) =>
  text
    ?.split(',')
    .map((part) => part.trim())
    .filter(Boolean);
const number = (text: string | undefined, otherwise: number) => (text === undefined ? otherwise : Number(text));

/**
 * The settings of this process, from its environment: `DATA_DIR`, `ALLOWED_ORIGINS` and `DESK_ADDRESSES` (with commas),
 * `TRUSTED_PROXIES`, `KEEP_KEYS_DAYS`, `KEEP_PERSON_MONTHS`, `KEEP_SIGNAL_MONTHS`.
 *
 * @throws Error that names the setting when it cannot be used.
 */
export function configFrom(env: NodeJS.ProcessEnv, dataDir: string): ReceiverConfig {
  const { limits, retention } = defaultConfig;
  return checkConfig({
    ...defaultConfig,
    dataDir: env['DATA_DIR'] ?? dataDir,
    allowedOrigins: list(env['ALLOWED_ORIGINS']) ?? defaultConfig.allowedOrigins,
    limits: { ...limits, deskAddresses: list(env['DESK_ADDRESSES']) ?? limits.deskAddresses },
    trustedProxies: number(env['TRUSTED_PROXIES'], defaultConfig.trustedProxies),
    retention: {
      keyDays: number(env['KEEP_KEYS_DAYS'], retention.keyDays),
      personMonths: number(env['KEEP_PERSON_MONTHS'], retention.personMonths),
      signalMonths: number(env['KEEP_SIGNAL_MONTHS'], retention.signalMonths),
    },
  });
}
