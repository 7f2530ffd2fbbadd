/** The law that governs an outcome. */
export type Regime = 'wkkgz' | 'jeugd' | 'gesloten' | 'dwang' | 'bestuur' | 'tucht' | 'geen';

/** For whom the visitor speaks; `zelf` unless they say otherwise at `contact/wie`. */
export const speakers = ['zelf', 'kind', 'naaste', 'overleden', 'ander', 'jongere'] as const;

export type Speaker = (typeof speakers)[number];

/** Who is not the grown-up patient or client themselves: what holds for them differs by regime. */
export type OtherSpeaker = Exclude<Speaker, 'zelf'>;
