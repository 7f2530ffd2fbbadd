import type { Msg } from '../../src/flows/words.js';
import type { Context } from '../../src/complaint/context.js';
import { emptyDraft, withGiven, withValue, type Draft, type Soort, type Values } from '../../src/complaint/draft.js';

/** A visitor at the national desk on 22 November 2026, who walked the main road to W2. */
export const aContext = (changes: Partial<Context> = {}): Context => ({
  uitkomst: 'hoofdweg/W2',
  pad: [
    { stap: 'begin/zorg', keuze: 'msz' },
    { stap: 'hoofdweg/stand', keuze: 'gepraat' },
  ],
  sector: 'msz',
  openSectors: [],
  regime: 'wkkgz',
  speaker: 'zelf',
  recipient: 'Landelijk Meldpunt Zorg',
  recipientIsLmz: true,
  hasPrivacyUrl: true,
  kanaal: 'embed',
  taal: 'nl',
  boomVersie: '2026-11',
  today: '2026-11-22',
  ...changes,
});

export const now = new Date('2026-11-22T12:00:00Z');

/** A draft in which these values were typed. */
export function aDraft(soort: Soort, typed: Values = {}, given: Values = {}): Draft {
  const before = withGiven(emptyDraft(soort), given);
  return Object.entries(typed).reduce<Draft>(
    (draft, [field, value]) => withValue(draft, field as 'naam', value as string),
    before,
  );
}

/** The Dutch source of every text. */
export const dutch = ((template: string | { strings: TemplateStringsArray; values: unknown[] }) =>
  typeof template === 'string'
    ? template
    : String.raw({ raw: template.strings }, ...template.values)) as unknown as Msg;

/** How long something takes, in milliseconds: the quickest of five, since the machine has other things to do. */
export function quickest(work: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}
