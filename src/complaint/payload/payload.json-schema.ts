import { registry, toJSONSchema } from 'zod/mini';
import {
  consentSchema,
  givenDateSchema,
  melderSchema,
  metaSchema,
  payloadSchema,
  schemaVersion,
  signaalSchema,
} from './payload.schema.js';

/** Names and meanings for the parts, so that the published schema can be read without our code. */
const named = registry<{ id?: string; title?: string; description?: string }>();

named.add(metaSchema, {
  id: 'meta',
  description: 'Versions, language and channel. `herkomst` is what the site calls itself: not verified.',
});
named.add(signaalSchema, {
  id: 'signaal',
  description: 'The complaint without identity. Only its free text may still contain something personal.',
});
named.add(melderSchema, {
  id: 'melder',
  description: 'The person. Keep it apart from `signaal`, so that it can be removed alone.',
});
named.add(consentSchema, {
  id: 'toestemming',
  description: 'One choice: purpose, yes or no, which text was shown, in which language, and when.',
});
named.add(givenDateSchema, {
  id: 'datum',
  description: 'A date as people give it: the day, only the month, or not at all.',
});

/** The JSON Schema 2020-12 of what is posted. The rules it cannot say are in `payload.rules.ts`. */
export function payloadJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = toJSONSchema(payloadSchema, { target: 'draft-2020-12', metadata: named });
  return {
    $schema,
    $id: `urn:lmz-klachtwijzer:schema:${schemaVersion}`,
    title: 'Melding',
    description: 'What <lmz-klachtwijzer> posts: a complaint, a question or an addition.',
    ...rest,
  };
}
