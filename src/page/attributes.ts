/** How the widget behaves in its surroundings. */
export type Mode = 'embed' | 'standalone' | 'kiosk';

export const modes: readonly Mode[] = ['embed', 'standalone', 'kiosk'];

/** What the embedding page set of how the widget looks. */
export interface Appearance {
  readonly mode: Mode;
  readonly headingLevel: number;
}

/** The attributes that the first question needs; what is wrong with them is told by `readSettings`, which comes later. */
export function readAppearance(element: Element): Appearance {
  const level = element.getAttribute('heading-level') ?? '';
  return {
    mode: modes.find((mode) => mode === element.getAttribute('mode')) ?? 'embed',
    headingLevel: /^[1-5]$/.test(level) ? +level : 2,
  };
}

/** Every attribute that is read, as it is written in HTML. */
export const attributeNames: readonly string[] = [
  'endpoint',
  'recipient',
  'privacy-url',
  'public-key',
  'key-thumbprints',
  'mode',
  'idle-timeout',
  'heading-level',
  'organisations',
  'herkomst',
  'exit-url',
  'lang',
];
