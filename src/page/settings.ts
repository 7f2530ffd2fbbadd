import { modes, type Mode } from './attributes.js';
import { isLanguageTag } from '../locales/match-locale.js';

/** How one attribute is read. */
interface Rule<T> {
  /** The value in code, or nothing when it is wrong. */
  readonly read: (value: string) => T | undefined;
  readonly otherwise: T;
  /** For the warning: what may be written. */
  readonly allowed: string;
}

/** What the embedding page set of sending and contact data, checked: anything wrong has become the default. */
export interface Settings {
  readonly endpoint: string | undefined;
  readonly recipient: string;
  readonly privacyUrl: string | undefined;
  readonly publicKey: string | undefined;
  readonly keyThumbprints: readonly string[];
  readonly organisations: string | undefined;
  readonly herkomst: string | undefined;
  readonly exitUrl: string | undefined;
  readonly mode: Mode;
  readonly headingLevel: number;
  /** Seconds, at a kiosk. */
  readonly idleTimeout: number;
}

const ignored = (attribute: string, value: string, allowed: string) =>
  `${attribute}="${value.slice(0, 100)}" is ignored. Allowed: ${allowed}.`;

const attributeOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * Reads attributes by the rules. A wrong value becomes the default, with one warning that names the attribute, the value and what
 * is allowed.
 */
function readAttributes<T extends object>(
  element: Element,
  rules: { readonly [K in keyof T]: Rule<T[K]> },
  warn: (message: string) => void,
): T {
  const read = ([name, rule]: [string, Rule<unknown>]) => {
    const attribute = attributeOf(name);
    const value = element.getAttribute(attribute);
    const result = value === null ? undefined : rule.read(value);
    if (value !== null && result === undefined) warn(ignored(attribute, value, rule.allowed));
    return [name, result ?? rule.otherwise];
  };
  return Object.fromEntries(Object.entries<Rule<unknown>>(rules).map(read)) as T;
}

/** The default of `recipient`; sentences about the inspectorate appear only with it. */
export const defaultRecipient = 'Landelijk Meldpunt Zorg';

const localHosts = ['localhost', '127.0.0.1', '[::1]'];

/** An absolute URL over https; over http only between pages and servers of the same machine. Control characters are refused. */
function readUrl(value: string): URL | undefined {
  // eslint-disable-next-line no-control-regex -- a URL parser silently drops tabs and line ends, so they are refused first
  if (/[\u0000-\u0020\u007f]/.test(value) || !/^https?:\/\//i.test(value) || !URL.canParse(value)) return undefined;
  const url = new URL(value);
  const local = localHosts.includes(url.hostname) && localHosts.includes(location.hostname);
  return url.username || url.password || (url.protocol === 'http:' && !local) ? undefined : url;
}

const link = (value: string) => readUrl(value)?.href;

function endpoint(value: string): string | undefined {
  const url = readUrl(value);
  return url && !/[?#]/.test(value) ? url.href : undefined;
}

/** One line of at most so many characters. */
const shortText = (most: number) => (value: string) => {
  const text = value.trim();
  return text && text.length <= most && !/\p{Cc}/u.test(text) ? text : undefined;
};

function thumbprints(value: string): readonly string[] | undefined {
  const list = value.trim().split(/\s+/);
  return list.length <= 2 && list.every((one) => /^[\w-]{43}$/.test(one)) ? list : undefined;
}

const wholeNumber = (least: number, most: number) => (value: string) =>
  /^\d{1,4}$/.test(value) && +value >= least && +value <= most ? +value : undefined;

const anUrl = 'an absolute https URL';

const rules: { readonly [K in keyof Settings]: Rule<Settings[K]> } = {
  endpoint: {
    read: endpoint,
    otherwise: undefined,
    allowed: `${anUrl} (http only on localhost) without user info, query or fragment`,
  },
  recipient: { read: shortText(80), otherwise: defaultRecipient, allowed: 'a name of at most 80 characters' },
  privacyUrl: { read: link, otherwise: undefined, allowed: anUrl },
  publicKey: { read: link, otherwise: undefined, allowed: `${anUrl} of a JWK set` },
  keyThumbprints: { read: thumbprints, otherwise: [], allowed: 'one or two SHA-256 JWK thumbprints' },
  organisations: { read: link, otherwise: undefined, allowed: `${anUrl} of a JSON file` },
  herkomst: { read: shortText(200), otherwise: undefined, allowed: 'a text of at most 200 characters' },
  exitUrl: { read: link, otherwise: undefined, allowed: anUrl },
  mode: { read: (value) => modes.find((mode) => mode === value), otherwise: 'embed', allowed: modes.join(', ') },
  headingLevel: { read: wholeNumber(1, 5), otherwise: 2, allowed: '1 to 5' },
  idleTimeout: { read: wholeNumber(30, 300), otherwise: 60, allowed: 'seconds, 30 to 300' },
};

/**
 * Reads the attributes, and tells of a `lang` that the locales pass over. Without a way to keep what is sent to itself (an
 * insecure page, or a key that is not pinned) there is no endpoint, so no form is offered.
 */
export function readSettings(element: Element, warn: (message: string) => void): Settings {
  const settings = readAttributes<Settings>(element, rules, warn);
  const lang = element.getAttribute('lang');
  if (lang && !isLanguageTag(lang)) warn(ignored('lang', lang, 'a BCP 47 language tag'));
  const keyIsPinned = !element.hasAttribute('public-key') || (settings.publicKey && settings.keyThumbprints.length > 0);
  if (!keyIsPinned) warn('public-key is of no use without key-thumbprints; nothing can be sent.');
  if (settings.endpoint && !isSecureContext) warn('nothing can be sent from an insecure page.');
  return keyIsPinned && isSecureContext ? settings : { ...settings, endpoint: undefined };
}
