import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { AttemptResult } from '../../src/complaint/sending/attempt-result.js';
import { offline, sent, visit, type Circumstances } from './shop-visit.js';

const watch = { idle: 60_000, warning: 30_000 };
const noon = Date.UTC(2026, 10, 29, 12);
const after = (seconds: number) => noon + seconds * 1000;

/** An answer that comes when the test says so. */
function anAnswer() {
  let resolve: (result: AttemptResult) => void = () => {};
  const promise = new Promise<AttemptResult>((done) => (resolve = done));
  return { promise, resolve };
}

async function here(circumstances: Circumstances = {}) {
  const visitor = visit({ watch, ...circumstances });
  await visitor.send({ type: 'visitor.came', time: noon });
  return visitor;
}

const tick = (seconds: number) => ({ type: 'time.told', time: after(seconds) }) as const;
const touch = (seconds: number) => ({ type: 'visitor.seen', time: after(seconds) }) as const;

describe('whether somebody is there', () => {
  it('is of no matter where nobody watches', async () => {
    const visitor = visit();
    await visitor.send({ type: 'visitor.came', time: noon }, { type: 'visitor.left' }, tick(1e6));
    expect(visitor.presence()).to.equal('unwatched');
  });

  it('is asked after a while, and after another while everything is wiped', async () => {
    const visitor = await here();
    const seen: unknown[] = [];
    for (const seconds of [59, 60, 89, 90]) {
      await visitor.send(tick(seconds));
      seen.push(visitor.presence());
    }
    expect(seen).to.deep.equal(['present', 'warned', 'warned', 'wiped']);
    expect(visitor.hasLeft()).to.equal(false);
  });

  it('is known again with every touch, as often as it takes', async () => {
    const visitor = await here();
    for (let times = 1; times <= 20; times += 1) {
      await visitor.send(tick(times * 70 - 10));
      expect(visitor.presence(), `time ${times}`).to.equal('warned');
      await visitor.send(touch(times * 70));
      expect(visitor.presence(), `time ${times}`).to.equal('present');
    }
  });

  it('is known at once when the visitor says so', async () => {
    for (const before of [0, 70]) {
      const visitor = await here();
      await visitor.send(tick(before), { type: 'visitor.left' });
      expect([visitor.presence(), visitor.hasLeft()]).to.deep.equal(['wiped', true]);
    }
  });

  it('is not asked any more of who slept through the warning, as a device does', async () => {
    const visitor = await here();
    await visitor.send(tick(3600));
    expect(visitor.presence()).to.equal('wiped');
  });

  it('begins to count anew when the clock was set back', async () => {
    const visitor = await here();
    await visitor.send(tick(-7200), tick(-7200 + 59));
    expect(visitor.presence()).to.equal('present');
    await visitor.send(tick(-7200 + 60));
    expect(visitor.presence()).to.equal('warned');
    await visitor.send(tick(-9000));
    expect(visitor.presence()).to.equal('present');
  });

  it('is forgotten of who only touched the start screen', async () => {
    const visitor = visit({ watch });
    await visitor.send(tick(1e6));
    expect(visitor.presence()).to.equal('awaiting');
    await visitor.send(touch(0), tick(59));
    expect(visitor.presence()).to.equal('awaiting');
    await visitor.send(tick(60));
    expect(visitor.presence()).to.equal('wiped');
  });

  it('never wipes anybody who was seen less than the idle time ago, and always who was not seen for both', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 130 }), { maxLength: 30 }), async (pauses) => {
        const visitor = await here();
        let time = 0;
        for (const pause of pauses) {
          for (let second = 1; second <= pause; second += 1) await visitor.send(tick(time + second));
          expect(visitor.presence() === 'wiped').to.equal(pause >= 90);
          if (visitor.presence() === 'wiped') return;
          expect(visitor.presence()).to.equal(pause >= 60 ? 'warned' : 'present');
          time += pause;
          await visitor.send(touch(time));
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('leaving while something is being sent', () => {
  const atCheck = async (circumstances: Circumstances) => {
    const visitor = await here(circumstances);
    await visitor.write();
    await visitor.check();
    return visitor;
  };

  for (const [way, leave] of [
    ['by saying so', { type: 'visitor.left' }],
    ['by walking off', tick(90)],
  ] as const)
    for (const [what, result, state] of [
      ['sent', sent, 'sent'],
      ['not sent', offline, 'sending'],
    ] as const)
      it(`${way} waits for the answer, shows what came of it (${what}), and then wipes`, async () => {
        const answer = anAnswer();
        const visitor = await atCheck({ answer: () => answer.promise });
        await visitor.send({ type: 'complaint.confirmed' }, leave);
        expect(visitor.presence()).to.equal('waitingForAnswer');
        await visitor.send(tick(200), { type: 'visitor.left' }, tick(300));
        expect(visitor.presence()).to.equal('waitingForAnswer');
        answer.resolve(result);
        await visitor.send(tick(300));
        expect([visitor.presence(), visitor.state()]).to.deep.equal(['parting', state]);
        await visitor.send(tick(359));
        expect(visitor.presence()).to.equal('parting');
        await visitor.send(tick(360));
        expect(visitor.presence()).to.equal('wiped');
      });

  it('is taken back with a touch', async () => {
    const answer = anAnswer();
    const visitor = await atCheck({ answer: () => answer.promise });
    await visitor.send({ type: 'complaint.confirmed' }, { type: 'visitor.left' }, touch(5));
    expect(visitor.presence()).to.equal('present');
    await visitor.send({ type: 'visitor.left' });
    answer.resolve(sent);
    await visitor.send(tick(20));
    expect(visitor.presence()).to.equal('parting');
    await visitor.send(touch(21));
    expect([visitor.presence(), visitor.state()]).to.deep.equal(['present', 'sent']);
  });

  it('can be hurried by who is still there', async () => {
    const visitor = await atCheck({ results: [offline] });
    const answer = anAnswer();
    const waiting = await atCheck({ answer: () => answer.promise });
    await waiting.send({ type: 'complaint.confirmed' }, { type: 'visitor.left' });
    answer.resolve(sent);
    await waiting.send(tick(1), { type: 'visitor.left' });
    expect(waiting.presence()).to.equal('wiped');
    await visitor.send({ type: 'complaint.confirmed' }, { type: 'visitor.left' });
    expect(visitor.presence(), 'nothing is under way').to.equal('wiped');
  });

  it('does not wait when nothing is sent', async () => {
    const visitor = await atCheck({});
    await visitor.send({ type: 'visitor.left' });
    expect(visitor.presence()).to.equal('wiped');
  });
});
