/** The same in both languages of the contract suite. */
export interface Words {
  readonly nl: string;
  readonly en: string;
}

/** A promise that was not kept, in words that need no knowledge of this code. */
export class Broken extends Error {
  readonly words: Words;
  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}

const certificate: Words = { nl: 'het certificaat klopt niet', en: 'the certificate is not right' };

/** What a network says, by the code of its error. */
const byCode: Readonly<Record<string, Words>> = {
  ECONNREFUSED: { nl: 'er luistert niets', en: 'nothing listens there' },
  ENOTFOUND: { nl: 'deze naam bestaat niet', en: 'this name does not exist' },
  EAI_AGAIN: { nl: 'deze naam is niet op te zoeken', en: 'this name cannot be looked up' },
  ECONNRESET: { nl: 'de verbinding werd verbroken', en: 'the connection was broken' },
  UND_ERR_SOCKET: { nl: 'de verbinding werd verbroken', en: 'the connection was broken' },
  ETIMEDOUT: { nl: 'het duurt te lang', en: 'it takes too long' },
  UND_ERR_CONNECT_TIMEOUT: { nl: 'het duurt te lang', en: 'it takes too long' },
  CERT_HAS_EXPIRED: { nl: 'het certificaat is verlopen', en: 'the certificate has expired' },
  DEPTH_ZERO_SELF_SIGNED_CERT: certificate,
  SELF_SIGNED_CERT_IN_CHAIN: certificate,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: certificate,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: certificate,
  ERR_TLS_CERT_ALTNAME_INVALID: certificate,
};

const unknown = (seen: string): Words => ({
  nl: `geen bruikbaar antwoord (${seen})`,
  en: `no usable answer (${seen})`,
});

/** Why something failed, in a few plain words. */
export function reasonOf(error: unknown): Words {
  if (error instanceof Broken) return error.words;
  if (!(error instanceof Error)) return unknown('?');
  if (error.name === 'TimeoutError') return byCode['ETIMEDOUT'] ?? unknown(error.name);
  if (error instanceof SyntaxError) return { nl: 'het antwoord is geen JSON', en: 'the answer is not JSON' };
  const { code = '', message = '' } = (error.cause ?? {}) as { readonly code?: string; readonly message?: string };
  if (message === 'bad port')
    return { nl: 'een browser mag deze poort niet gebruiken', en: 'a browser may not use this port' };
  if (message === 'unexpected redirect') return { nl: 'het stuurt door naar elders', en: 'it redirects to elsewhere' };
  return byCode[code] ?? unknown(code || error.name);
}
