/** How one attribute is read. */
export interface Rule<T> {
  /** The value in code, or nothing when it is wrong. */
  readonly read: (value: string) => T | undefined;
  readonly otherwise: T;
  /** For the warning: what may be written. */
  readonly allowed: string;
}

/** How the widget behaves in its surroundings. */
export type Mode = 'embed' | 'standalone' | 'kiosk';

/** What the embedding page set of how the widget looks and behaves. */
export interface Appearance {
  readonly mode: Mode;
  readonly headingLevel: number;
  /** Seconds, at a kiosk. */
  readonly idleTimeout: number;
}

const attributeOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * Reads attributes by the rules. A wrong value becomes the default, with one warning that names the attribute, the value and what
 * is allowed.
 */
export function readAttributes<T extends object>(
  element: Element,
  rules: { readonly [K in keyof T]: Rule<T[K]> },
  warn: (message: string) => void,
): T {
  const read = ([name, rule]: [string, Rule<unknown>]) => {
    const attribute = attributeOf(name);
    const value = element.getAttribute(attribute);
    const result = value === null ? undefined : rule.read(value);
    if (value !== null && result === undefined) {
      warn(`${attribute}="${value.slice(0, 100)}" is ignored. Allowed: ${rule.allowed}.`);
    }
    return [name, result ?? rule.otherwise];
  };
  return Object.fromEntries(Object.entries<Rule<unknown>>(rules).map(read)) as T;
}

const modes: readonly Mode[] = ['embed', 'standalone', 'kiosk'];

const wholeNumber = (least: number, most: number) => (value: string) =>
  /^\d{1,4}$/.test(value) && +value >= least && +value <= most ? +value : undefined;

const rules: { readonly [K in keyof Appearance]: Rule<Appearance[K]> } = {
  mode: { read: (value) => modes.find((mode) => mode === value), otherwise: 'embed', allowed: modes.join(', ') },
  headingLevel: { read: wholeNumber(1, 5), otherwise: 2, allowed: '1 to 5' },
  idleTimeout: { read: wholeNumber(30, 300), otherwise: 60, allowed: 'seconds, 30 to 300' },
};

export const readAppearance = (element: Element, warn: (message: string) => void): Appearance =>
  readAttributes<Appearance>(element, rules, warn);

/** Every attribute that is read, as it is written in HTML. */
export const attributeNames: readonly string[] = [
  ...Object.keys(rules).map(attributeOf),
  ...['endpoint', 'recipient', 'privacy-url', 'public-key', 'key-thumbprints', 'organisations', 'herkomst', 'exit-url'],
];
