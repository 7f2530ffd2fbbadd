import { must, type Check } from './check.js';
import { patience, post, testComplaint } from './test-reports.js';

/** What a browser needs to see, and what it may not keep. */
export const headerChecks: readonly Check[] = [
  {
    nl: 'laat een site met de klachtwijzer sturen (CORS)',
    en: 'lets a site with the widget send (CORS)',
    async run({ url, origin }) {
      const headers = {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,idempotency-key',
      };
      const preflight = await fetch(url, {
        method: 'OPTIONS',
        headers,
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
      });
      must(
        preflight.ok,
        `status ${preflight.status} op de vraag vooraf (OPTIONS)`,
        `status ${preflight.status} for the preflight`,
      );
      const allowed = preflight.headers.get('access-control-allow-headers')?.toLowerCase() ?? '';
      must(
        allowed.includes('content-type') && allowed.includes('idempotency-key'),
        `toegestane koppen: "${allowed}"`,
        `allowed headers: "${allowed}"`,
      );
      const answer = await post(url, testComplaint(), { origin });
      for (const { headers: seen } of [preflight, answer]) {
        must(
          ['*', origin].includes(seen.get('access-control-allow-origin') ?? ''),
          `${origin} mag niet`,
          `no leave for ${origin}`,
        );
        must(
          seen.get('access-control-allow-credentials') === null,
          'cookies mogen mee, en dat mag niet',
          'cookies are allowed, and must not be',
        );
      }
      const exposed = answer.headers.get('access-control-expose-headers')?.toLowerCase() ?? '';
      must(exposed.includes('retry-after'), 'Retry-After is niet te lezen', 'Retry-After is not exposed');
    },
  },
  {
    nl: 'laat antwoorden nergens bewaren en zet veilige koppen',
    en: 'lets nobody keep answers, and sends safe headers',
    async run({ url }) {
      const { headers } = await post(url, testComplaint());
      must(
        headers.get('cache-control')?.includes('no-store') === true,
        'geen Cache-Control: no-store',
        'no Cache-Control: no-store',
      );
      must(
        headers.get('x-content-type-options') === 'nosniff',
        'geen X-Content-Type-Options: nosniff',
        'no X-Content-Type-Options: nosniff',
      );
      must(headers.get('set-cookie') === null, 'er wordt een cookie gezet', 'a cookie is set');
    },
  },
];
