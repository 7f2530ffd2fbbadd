/** The law that governs an outcome. */
export type Regime = 'wkkgz' | 'jeugd' | 'dwang' | 'bestuur' | 'tucht' | 'geen';

/** For whom the visitor speaks; `zelf` unless they say otherwise at `contact/wie`. */
export type Speaker = 'zelf' | 'kind' | 'naaste' | 'overleden' | 'ander' | 'jongere';
