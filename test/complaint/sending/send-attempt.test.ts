import { expect } from '@open-wc/testing';
import type { AttemptResult } from '../../../src/complaint/sending/attempt-result.js';
import { sendAttempt, type Parcel } from '../../../src/complaint/sending/send-attempt.js';

const parcel: Parcel = {
  endpoint: new URL('/v1/meldingen', location.href).href,
  key: '2f1c7a52-6c1e-4c54-9e6a-0d1f7b9a6a11',
  body: '{"a":"ü"}',
  contentType: 'application/json',
};
const receipt = { referentienummer: 'K7QM', ontvangenOp: '2026-03-02T10:14:00+01:00' };

describe('an attempt to send', () => {
  const { fetch } = window;
  let requests: Request[];

  beforeEach(() => {
    requests = [];
    window.fetch = async (request) => {
      requests.push(request as Request);
      return Response.json(receipt, { status: 201 });
    };
  });
  afterEach(() => {
    window.fetch = fetch;
  });

  it('is one request that takes nothing along and follows nothing', async () => {
    expect(await sendAttempt(parcel, new AbortController().signal)).to.deep.equal({ kind: 'sent', receipt });
    expect(requests).to.have.length(1);
    const request = requests[0]!;
    expect(request).to.include({
      method: 'POST',
      mode: 'cors',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    expect(Object.fromEntries(request.headers)).to.deep.equal({
      accept: 'application/json, application/problem+json',
      'content-type': 'application/json',
      'idempotency-key': '"2f1c7a52-6c1e-4c54-9e6a-0d1f7b9a6a11"',
    });
    expect(await request.text()).to.equal(parcel.body);
  });

  it('sends nothing to an address that cannot be one', async () => {
    for (const endpoint of ['https://user:secret@klacht.test/', 'https://']) {
      const result = await sendAttempt({ ...parcel, endpoint }, new AbortController().signal);
      expect(result).to.deep.include({ kind: 'notSent', code: 'misconfigured' });
    }
    expect(requests).to.have.length(0);
  });

  it('stops when it is told to, before and during the request', async () => {
    const before = await sendAttempt(parcel, AbortSignal.abort(new Error('gone'))).catch((error: unknown) => error);
    expect(before).to.have.property('message', 'gone');
    expect(requests).to.have.length(0);

    window.fetch = (request) =>
      new Promise((_, reject) => (request as Request).signal.addEventListener('abort', () => reject(new TypeError())));
    const stop = new AbortController();
    const during = sendAttempt(parcel, stop.signal).catch((error: unknown) => error);
    stop.abort(new Error('gone'));
    expect(await during).to.have.property('message', 'gone');
  });

  it('leaves a doubt when its time is over, also when only the answer is slow', async () => {
    window.fetch = async (request) => {
      const { signal } = request as Request;
      const slow = new ReadableStream<Uint8Array>({
        start: (controller) => signal.addEventListener('abort', () => controller.error(new TypeError())),
      });
      return new Response(slow, { status: 201, headers: { 'Content-Type': 'application/json' } });
    };
    const result = await sendAttempt(parcel, new AbortController().signal, { timeout: 30 });
    expect(result).to.deep.equal({ kind: 'unknown', code: 'timeout', again: true });
  });

  describe('from a device that says it has no network', () => {
    const here: Parcel = { ...parcel, endpoint: 'https://klacht.test/v1' };

    beforeEach(() => Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false }));
    afterEach(() => Reflect.deleteProperty(navigator, 'onLine'));

    it('knows that nothing was sent when nothing is reached', async () => {
      window.fetch = async (input, init) => {
        requests.push(new Request(input, init));
        throw new TypeError('Failed to fetch');
      };
      const result = await sendAttempt(here, new AbortController().signal);
      expect(result).to.deep.equal({ kind: 'notSent', code: 'offline', again: false });
      expect(requests.map(({ method }) => method)).to.deep.equal(['HEAD']);
      expect(requests[0]?.headers.has('idempotency-key')).to.equal(false);
    });

    it('sends when something is reached all the same, and is in doubt when the answer gets lost', async () => {
      let answers = true;
      window.fetch = async (input, init) => {
        const request = new Request(input, init);
        requests.push(request);
        if (request.method === 'HEAD') return new Response();
        if (!answers) throw new TypeError('Failed to fetch');
        return Response.json(receipt, { status: 201 });
      };
      expect(await sendAttempt(here, new AbortController().signal)).to.deep.equal({ kind: 'sent', receipt });
      answers = false;
      const lost = await sendAttempt(here, new AbortController().signal);
      expect(lost).to.deep.equal({ kind: 'unknown', code: 'noAnswer', again: true });
    });
  });

  it('knows that the policy of the page forbids it, also when the page keeps that to itself', async () => {
    const frame = document.createElement('iframe');
    const code = new URL('../../../src/complaint/sending/send-attempt.js', import.meta.url).href.replace(
      /\.js$/,
      '.ts',
    );
    frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="connect-src 'none'">
      <script>document.addEventListener('securitypolicyviolation', (e) => e.stopImmediatePropagation(), true);</script>
      <script type="module">
        import { sendAttempt } from ${JSON.stringify(code)};
        parent.postMessage(await sendAttempt(${JSON.stringify(parcel)}, new AbortController().signal), '*');
      </script>`;
    const said = new Promise<AttemptResult>((resolve) => {
      const listen = ({ source, data }: MessageEvent) => {
        if (source !== frame.contentWindow) return;
        window.removeEventListener('message', listen);
        resolve(data);
      };
      window.addEventListener('message', listen);
    });
    document.body.append(frame);
    expect(await said).to.deep.equal({ kind: 'notSent', code: 'blocked', again: false });
    frame.remove();
  });
});
