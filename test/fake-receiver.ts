export const receipt = { referentienummer: 'LMZ-K7QM-2345', ontvangenOp: '2026-03-02T10:14:00+01:00' };

type Answer = () => Promise<Response>;

export const answerOf =
  (status: number, body: object, type = 'application/json'): Answer =>
  () =>
    Promise.resolve(new Response(JSON.stringify(body), { status, headers: { 'content-type': type } }));

export const received = answerOf(201, receipt);
export const cut: Answer = () => Promise.reject(new TypeError('cut'));
export const refused = (pointer: string): Answer =>
  answerOf(422, { type: 'urn:x', status: 422, errors: [{ pointer, code: 'tooLong' }] }, 'application/problem+json');

interface FakeReceiver {
  /** What came in, in order. */
  posted: { readonly key: string | null; readonly body: string }[];
  /** What is answered, in order; after that everything is received. */
  answers: Answer[];
}

/** The endpoint of the tests in a `describe`: notes what is posted, and answers what a test wants. */
export function aReceiver(): FakeReceiver {
  const { fetch: realFetch } = window;
  const receiver: FakeReceiver = { posted: [], answers: [] };
  beforeEach(() => {
    Object.assign(receiver, { posted: [], answers: [] });
    window.fetch = async (input, init) => {
      const request = new Request(input, init);
      if (!request.url.startsWith('https://ontvanger.test/')) return realFetch(input, init);
      receiver.posted.push({ key: request.headers.get('idempotency-key'), body: await request.text() });
      return (receiver.answers.shift() ?? received)();
    };
  });
  afterEach(() => {
    window.fetch = realFetch;
  });
  return receiver;
}
