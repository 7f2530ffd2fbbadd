import { readAttributes, type Rule } from './attributes.js';

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
};

/**
 * Reads the attributes. Without a way to keep what is sent to itself (an insecure page, or a key that is not pinned) there is no
 * endpoint, so no form is offered.
 */
export function readSettings(element: Element, warn: (message: string) => void): Settings {
  const settings = readAttributes<Settings>(element, rules, warn);
  const keyIsPinned = !element.hasAttribute('public-key') || (settings.publicKey && settings.keyThumbprints.length > 0);
  if (!keyIsPinned) warn('public-key is of no use without key-thumbprints; nothing can be sent.');
  if (settings.endpoint && !isSecureContext) warn('nothing can be sent from an insecure page.');
  return keyIsPinned && isSecureContext ? settings : { ...settings, endpoint: undefined };
}
