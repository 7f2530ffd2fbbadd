import type { Path } from './flow.js';

/** Answers to the first question: care that the Wkkgz governs at any age, and products. */
export const atAnyAge = ['eerstelijn', 'msz', 'ouderenzorg', 'cosmetisch', 'product'];

/**
 * `jeugd` where the Jeugdwet governs: a path through the topic of youth help, or of somebody under 18 who named no care that is
 * the same at any age (routes 4.0 and 4.2). It knows no fixed term for an answer and no geschilleninstantie.
 */
export const regimeOf = ({ trail, answers }: Path): 'jeugd' | '' =>
  trail.some((at) => at.startsWith('jeugd/')) ||
  (answers['contact/wie'] === 'jongere' && !atAnyAge.includes(answers['begin/zorg'] ?? ''))
    ? 'jeugd'
    : '';
