import { isDay } from '../../src/flows/terms/dates.js';
import { isLoopback, readAddress } from './address.js';
import { defaultConfig, type DeskConfig, type LimitRule, type ReceiverConfig } from './config.js';

/** A setting that cannot be used stops the start: it names itself, and says what it should be. */
function refuse(setting: string, value: unknown, wanted: string): never {
  throw new Error(`${setting}=${String(value)} cannot be used: ${wanted}`);
}

function wholeNumber(setting: string, value: number, least: number, most: number): number {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return value;
  return refuse(setting, value, `it must be a whole number from ${least} to ${most}`);
}

/** A site as a browser names it in `Origin`: without a slash at its end, in small letters. */
function origin(text: string): string {
  const wanted = 'each must be a site such as https://www.example.nl, or it must be * alone';
  if (!/^https?:\/\/[^/?#\\@*\s]+\/?$/i.test(text) || !URL.canParse(text)) refuse('ALLOWED_ORIGINS', text, wanted);
  return new URL(text).origin;
}

function allowedOrigins(origins: ReceiverConfig['allowedOrigins']): ReceiverConfig['allowedOrigins'] {
  if (origins === '*' || (origins.length === 1 && origins[0] === '*')) return '*';
  if (origins.length === 0) refuse('ALLOWED_ORIGINS', '', 'nobody could send anything');
  return origins.map(origin);
}

const deskAddress = (text: string) =>
  readAddress(text) ?? refuse('DESK_ADDRESSES', text, 'each must be an IP address, such as 192.0.2.1');

/** A name as a browser sends it in `Host`. */
function hostName(text: string): string {
  const wanted = 'each must be a name such as desk.example.nl, without a scheme, port or path';
  const plain = /^[^:/?#\\@*\s]+$|^\[[0-9a-f:.]+\]$/i.test(text) && URL.canParse(`http://${text}`);
  return plain ? new URL(`http://${text}`).hostname : refuse('DESK_ALLOWED_HOSTS', text, wanted);
}

/** The shortest password that takes too long to guess. */
const shortestPassword = 12;

function desk({ host, port, names, login }: DeskConfig): DeskConfig {
  if (host.trim() === '') refuse('DESK_HOST', host, 'it would be every address of this machine');
  const password = login?.slice(login.indexOf(':') + 1) ?? '';
  if (login !== undefined && (!/^[^:]+:/.test(login) || password.length < shortestPassword)) {
    refuse('DESK_LOGIN', '...', `it must be name:password, with a password of ${shortestPassword} signs or more`);
  }
  const hosts = names.map(hostName);
  const reachable = isLoopback(host) ? hosts.find((name) => !isLoopback(name.replace(/^\[|\]$/g, ''))) : host;
  if (login === undefined && reachable !== undefined) {
    throw new Error(
      `The desk pages are for other machines too (${reachable}), so they need a login. Set DESK_LOGIN=name:password.`,
    );
  }
  return { host, port: wholeNumber('DESK_PORT', port, 0, 65_535), names: hosts, login };
}

const limitRule = (name: string, { count, seconds }: LimitRule): LimitRule => ({
  count: wholeNumber(`limits.${name}.count`, count, 1, 1e9),
  seconds: wholeNumber(`limits.${name}.seconds`, seconds, 1, 1e9),
});

/** The same settings in the one way that we compare them. @throws Error that names the setting that cannot be used */
export function checkConfig(config: ReceiverConfig): ReceiverConfig {
  const { limits, retention, bodyLimit, confirmedDay } = config;
  const personMonths = wholeNumber('KEEP_PERSON_MONTHS', retention.personMonths, 1, 1200);
  if (config.dataDir.trim() === '') refuse('DATA_DIR', config.dataDir, 'it must be a folder');
  if (confirmedDay !== undefined && !isDay(confirmedDay)) {
    refuse('CONFIRM_DATE', confirmedDay, 'it must be the day of today, such as 2026-11-28');
  }
  return {
    ...config,
    allowedOrigins: allowedOrigins(config.allowedOrigins),
    bodyLimit: {
      plain: wholeNumber('bodyLimit.plain', bodyLimit.plain, 1, 1e9),
      encrypted: wholeNumber('bodyLimit.encrypted', bodyLimit.encrypted, 1, 1e9),
    },
    limits: {
      perKey: limitRule('perKey', limits.perKey),
      perAddress: limitRule('perAddress', limits.perAddress),
      perReport: limitRule('perReport', limits.perReport),
      deskAddresses: limits.deskAddresses.map(deskAddress),
    },
    trustedProxies: wholeNumber('TRUSTED_PROXIES', config.trustedProxies, 0, 100),
    retention: {
      keyDays: wholeNumber('KEEP_KEYS_DAYS', retention.keyDays, 7, 36_500),
      personMonths,
      // A report never goes before its person.
      signalMonths: wholeNumber('KEEP_SIGNAL_MONTHS', retention.signalMonths, personMonths, 1200),
    },
    desk: desk(config.desk),
  };
}

/** What every setting is called in the environment. */
type Name =
  | 'PORT'
  | 'HOST'
  | 'DATA_DIR'
  | 'ALLOWED_ORIGINS'
  | 'TRUSTED_PROXIES'
  | 'CONFIRM_DATE'
  | `KEEP_${'KEYS_DAYS' | 'PERSON_MONTHS' | 'SIGNAL_MONTHS'}`
  | `DESK_${'ADDRESSES' | 'HOST' | 'PORT' | 'ALLOWED_HOSTS' | 'LOGIN'}`;

/** Where the receiver itself listens. */
export interface Settings extends ReceiverConfig {
  readonly host: string;
  readonly port: number;
}

const defaultPort = 8080;
/** How far the desk's port is from the receiver's, when nobody chose it. */
const toDeskPort = 10;

/**
 * The settings of this process, from its environment.
 *
 * @param dataDir folder of the data when the environment names none
 * @throws Error that names the setting when it cannot be used
 */
export function settingsFrom(env: Readonly<Record<string, string | undefined>>, dataDir: string): Settings {
  const text = (name: Name): string | undefined => {
    if (env[name]?.trim() === '') refuse(name, '', 'leave it out, or give it a value');
    return env[name]?.trim();
  };
  const number = (name: Name, otherwise: number) => {
    const value = text(name);
    if (value === undefined) return otherwise;
    return /^\d{1,15}$/.test(value) ? Number(value) : refuse(name, value, 'it must be a whole number');
  };
  const list = (name: Name) =>
    text(name)
      ?.split(',')
      .map((part) => part.trim())
      .filter(Boolean);

  const { limits, retention, desk } = defaultConfig;
  const port = portFrom(env['PORT'] ?? String(defaultPort));
  return {
    host: text('HOST') ?? '127.0.0.1',
    port,
    ...checkConfig({
      ...defaultConfig,
      dataDir: text('DATA_DIR') ?? dataDir,
      allowedOrigins: list('ALLOWED_ORIGINS') ?? defaultConfig.allowedOrigins,
      limits: { ...limits, deskAddresses: list('DESK_ADDRESSES') ?? limits.deskAddresses },
      trustedProxies: number('TRUSTED_PROXIES', defaultConfig.trustedProxies),
      confirmedDay: text('CONFIRM_DATE'),
      retention: {
        keyDays: number('KEEP_KEYS_DAYS', retention.keyDays),
        personMonths: number('KEEP_PERSON_MONTHS', retention.personMonths),
        signalMonths: number('KEEP_SIGNAL_MONTHS', retention.signalMonths),
      },
      desk: {
        host: text('DESK_HOST') ?? desk.host,
        port: number('DESK_PORT', port === 0 ? 0 : port + toDeskPort),
        names: list('DESK_ALLOWED_HOSTS') ?? desk.names,
        login: text('DESK_LOGIN'),
      },
    }),
  };
}

/** @throws Error that says what to write instead. */
function portFrom(value: string): number {
  if (/^\d{1,5}$/.test(value) && Number(value) < 65_536) return Number(value);
  throw new Error(`PORT=${value} is not a port. Choose a number below 65536: PORT=8081 npm start`);
}
