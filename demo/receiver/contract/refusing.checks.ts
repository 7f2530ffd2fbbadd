import { randomUUID } from 'node:crypto';
import { must, problemOf, type Check } from './check.js';
import { post, testComplaint } from './test-reports.js';

/** What is sent where it is wrong; it may not come back. */
const canary = `kanarie-${randomUUID()}`;

/** What an endpoint must refuse, and how it says so. */
export const refusingChecks: readonly Check[] = [
  {
    nl: 'wil een sleutel zien, tussen aanhalingstekens (400)',
    en: 'wants an idempotency key between quotes (400)',
    async run({ url }) {
      for (const keyHeader of [null, 'geen-sleutel'])
        await problemOf(await post(url, testComplaint(), { keyHeader }), 400);
    },
  },
  {
    nl: 'zegt waar een fout zit (400 met pointers)',
    en: 'says where the input is wrong (400 with pointers)',
    async run({ url }) {
      const { document } = await problemOf(await post(url, { ...testComplaint(), rol: canary }), 400);
      must(document.status === 400, 'het probleemdocument heeft geen status', 'no status in the problem document');
      must(
        document.errors?.some(({ pointer }) => pointer === '/rol') === true,
        'geen fout met pointer /rol',
        'no error with pointer /rol',
      );
    },
  },
  {
    nl: 'herhaalt nooit wat iemand invulde',
    en: 'never repeats what somebody typed',
    async run({ url }) {
      const wrong = { ...testComplaint(), rol: canary, [canary]: canary };
      const { text } = await problemOf(await post(url, wrong), 400);
      must(
        !text.includes(canary),
        'het antwoord herhaalt iets dat is verstuurd',
        'the answer repeats a value that was sent',
      );
    },
  },
  {
    nl: 'weigert velden die niet bestaan, ook een naam bij een anonieme melding',
    en: 'refuses unknown fields, also a person in an anonymous report',
    async run({ url }) {
      await problemOf(await post(url, { ...testComplaint(), melder: { naam: 'TEST' } }), 400);
    },
  },
  {
    nl: 'weigert wat geen JSON is (400)',
    en: 'refuses what is not JSON (400)',
    run: async ({ url }) => void (await problemOf(await post(url, '{"meta":'), 400)),
  },
  {
    nl: 'weigert een ander soort inhoud (415) en te veel inhoud (413)',
    en: 'refuses another content type (415) and too much content (413)',
    async run({ url }) {
      await problemOf(await post(url, testComplaint(), { type: 'text/plain' }), 415);
      await problemOf(await post(url, 'x'.repeat(512 * 1024)), 413);
    },
  },
];
