import type { Msg } from '../../src/flows/words.js';
import type { FormContext } from '../../src/complaint/form/form-context.js';
import { sharedIn, type Shared } from '../../src/complaint/form/shared.js';
import {
  emptyDraft,
  withWalk,
  withValue,
  type Draft,
  type Soort,
  type Values,
} from '../../src/complaint/form/draft.js';

/** A visitor at the national desk on 22 November 2026, who walked the main road to W2. */
export const aContext = (changes: Partial<FormContext> = {}): FormContext => ({
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
  const before = withWalk(emptyDraft(soort), given);
  return Object.entries(typed).reduce<Draft>(
    (draft, [field, value]) => withValue(draft, field as 'naam', value as string),
    before,
  );
}

const consents = ['ja', 'nee'] as const;

/** What visitors share who stay unknown, who hide from the provider and who are known, with every answer to the questions for consent. */
export const shares = (soort: Soort, context = aContext()): readonly Shared[] =>
  (['bekend', 'nietBijAanbieder', 'anoniem'] as const).flatMap((anonimiteit) =>
    ['', '06 12345678'].flatMap((telefoon) =>
      consents.flatMap((toestemmingInspecteur) =>
        consents.map((toestemmingAanbieder) =>
          sharedIn(
            aDraft(soort, {
              anonimiteit,
              telefoon,
              toestemmingInspecteur,
              toestemmingAanbieder,
              klachtGestuurd: 'ja',
              klachtVolgen: 'ja',
              wanneer: { dag: '1', maand: '1', jaar: '2020' },
            }),
            context,
          ),
        ),
      ),
    ),
  );

/** What somebody shares who is known by telephone, or unknown. */
export const known = (soort: Soort, typed: Values = {}): Shared =>
  sharedIn(aDraft(soort, { anonimiteit: 'bekend', telefoon: '06 12345678', ...typed }), aContext());
export const unknown = (soort: Soort): Shared => sharedIn(aDraft(soort, { anonimiteit: 'anoniem' }), aContext());

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
