import { expect } from '@open-wc/testing';
import { ReadAloud } from '../../../src/kiosk/speech/read-aloud.js';
import { FakeEngine, installEngine, voice } from '../../fixtures/speech.js';
import { until } from '../../widget-harness.js';

describe('reading aloud', () => {
  let engine: FakeEngine;
  let over: () => void;
  let reading: ReadAloud;
  let draws: number;
  const screen = document.createElement('main');

  /** A reader at an engine with these voices, or without an engine. */
  function reader(...voices: readonly SpeechSynthesisVoice[]): ReadAloud {
    engine.voices = voices;
    reading = new ReadAloud(() => (draws += 1));
    return reading;
  }

  function show(...lines: readonly (string | HTMLElement)[]): void {
    screen.replaceChildren(
      ...lines.map((line) => {
        const block = document.createElement('p');
        block.append(line);
        return block;
      }),
    );
  }

  const heard = () => engine.said.map(({ text }) => text);
  const marked = () => [...screen.querySelectorAll('[data-read-aloud]')].map(({ textContent }) => textContent);
  const isSaid = (text: string) => until(`"${text}" is said`, () => engine.queue[0]?.text === text);
  const quiet = () => new Promise((pass) => setTimeout(pass, 400));

  beforeEach(() => {
    engine = new FakeEngine();
    over = installEngine(engine);
    draws = 0;
    document.body.append(screen);
  });
  afterEach(() => {
    reading.end();
    over();
    screen.remove();
  });

  it('is there for a language that the device itself has a voice for, as soon as the engine says so', () => {
    const some = reader();
    expect(some.canRead('nl')).to.equal(false);
    engine.list(voice('nl_BE'), voice('en-US', { localService: false }));
    expect(draws).to.equal(1);
    expect(['nl', 'en', 'ti'].map((locale) => some.canRead(locale))).to.deep.equal([true, false, false]);
    some.end();
    engine.list();
    expect(draws).to.equal(1);
  });

  it('is not there, and harms nothing, on a device without an engine', () => {
    over();
    over = installEngine(undefined);
    const some = reader();
    show('Een.');
    some.read(screen, 'nl');
    some.say('Twee.', 'nl');
    some.louder();
    some.forget();
    expect([some.canRead('nl'), some.isReading]).to.deep.equal([false, false]);
  });

  it('says nothing where only a service elsewhere has a voice', async () => {
    const some = reader(voice('nl', { localService: false, default: true }));
    show('Een.');
    some.read(screen, 'nl');
    some.say('Twee.', 'nl');
    await quiet();
    expect(heard()).to.be.empty;
  });

  it('takes the voice of the region, else that of the device', async () => {
    const some = reader(voice('nl-BE', { default: true }), voice('nl-NL'), voice('nl-NL', { localService: false }));
    show('Een.');
    some.read(screen, 'nl');
    await isSaid('Een.');
    expect(engine.said[0]?.voice).to.equal('nl-NL here');
  });

  it('goes sentence by sentence, one at a time, and marks what it reads', async () => {
    const some = reader(voice('nl'));
    show('Een. Twee.', 'Drie.');
    some.read(screen, 'nl');
    expect(some.isReading).to.equal(true);
    await isSaid('Een.');
    expect(engine.queue).to.have.lengthOf(1);
    expect(marked()).to.deep.equal(['Een. Twee.']);
    engine.over();
    await isSaid('Twee.');
    expect(marked()).to.deep.equal(['Een. Twee.']);
    engine.over();
    await isSaid('Drie.');
    expect(marked()).to.deep.equal(['Drie.']);
    const before = draws;
    engine.over();
    expect([some.isReading, marked(), engine.queue.length]).to.deep.equal([false, [], 0]);
    expect(draws).to.be.greaterThan(before);
  });

  it('brings what it reads into view', async () => {
    const some = reader(voice('nl'));
    show('Een.', 'Twee.');
    screen.lastElementChild?.scrollIntoView();
    screen.lastElementChild?.before(Object.assign(document.createElement('pre'), { textContent: '\n'.repeat(300) }));
    scrollTo(0, 0);
    some.read(screen, 'nl');
    await isSaid('Een.');
    engine.over();
    await isSaid('Twee.');
    const { top = -1, bottom = -1 } = screen.lastElementChild?.getBoundingClientRect() ?? {};
    expect(top >= 0 && bottom <= innerHeight).to.equal(true);
  });

  it('reads a name in its own language if there is a voice for it, else within its sentence', async () => {
    const name = document.createElement('span');
    name.innerHTML = 'Call <bdi lang="nl">Veilig Thuis</bdi> today.';
    show(name);
    const some = reader(voice('en'), voice('nl'));
    some.read(screen, 'en');
    await isSaid('Call');
    engine.over();
    await isSaid('Veilig Thuis');
    expect(engine.said[1]?.lang).to.equal('nl');
    engine.list(voice('en'));
    some.read(screen, 'en');
    await isSaid('Call Veilig Thuis today.');
  });

  it('begins at the top again when asked to read while it reads', async () => {
    const some = reader(voice('nl'));
    show('Een.', 'Twee.');
    some.read(screen, 'nl');
    await isSaid('Een.');
    engine.over();
    await isSaid('Twee.');
    some.read(screen, 'nl');
    await isSaid('Een.');
    await quiet();
    expect(heard()).to.deep.equal(['Een.', 'Twee.', 'Een.']);
  });

  it('says everything once, however fast it is asked twice', async () => {
    const some = reader(voice('nl'));
    show('Een.');
    some.read(screen, 'nl');
    some.read(screen, 'nl');
    await quiet();
    expect(heard()).to.deep.equal(['Een.']);
  });

  it('is broken off by a warning, and goes on after it where it was', async () => {
    const some = reader(voice('nl'));
    show('Een.', 'Twee.');
    some.read(screen, 'nl');
    await isSaid('Een.');
    some.say('Bent u er nog?', 'nl');
    await isSaid('Bent u er nog?');
    expect([some.isReading, marked()]).to.deep.equal([true, []]);
    engine.over();
    await isSaid('Een.');
    engine.over();
    await isSaid('Twee.');
  });

  it('says a warning also when nothing is read', async () => {
    const some = reader(voice('nl'));
    some.say('Bent u er nog?', 'nl');
    await isSaid('Bent u er nog?');
    expect(some.isReading).to.equal(false);
    engine.over();
    expect(engine.queue).to.be.empty;
  });

  for (const verb of ['stop', 'forget', 'end'] as const)
    it(`says no more after ${verb}, and leaves no mark`, async () => {
      const some = reader(voice('nl'));
      show('Een.', 'Twee.');
      some.read(screen, 'nl');
      await isSaid('Een.');
      some[verb]();
      expect([some.isReading, marked(), engine.queue.length]).to.deep.equal([false, [], 0]);
      some.read(screen, 'nl');
      some[verb]();
      await quiet();
      expect(heard()).to.deep.equal(['Een.']);
    });

  it('turns louder and softer in four steps, from the sentence that is being said, and back when the visitor is gone', async () => {
    const some = reader(voice('nl'));
    const usual = some.volume;
    show('Een.', 'Twee.');
    some.read(screen, 'nl');
    await isSaid('Een.');
    some.louder();
    await until('it is louder', () => engine.queue[0]?.volume === 1);
    expect(heard()).to.deep.equal(['Een.', 'Een.']);
    some.louder();
    expect(some.volume).to.equal(1);
    for (const volume of [0.75, 0.5, 0.25, 0.25]) {
      some.softer();
      expect(some.volume).to.equal(volume);
    }
    some.stop();
    expect(some.volume).to.equal(0.25);
    some.forget();
    expect(some.volume).to.equal(usual);
  });

  it('goes on when a sentence was broken off by something else, and stops quietly when the engine fails', async () => {
    const some = reader(voice('nl'));
    show('Een.', 'Twee.', 'Drie.');
    some.read(screen, 'nl');
    await isSaid('Een.');
    engine.over('interrupted');
    await isSaid('Twee.');
    engine.over('audio-busy');
    await quiet();
    expect([some.isReading, marked(), heard()]).to.deep.equal([false, [], ['Een.', 'Twee.']]);
  });

  it('does not go on with a screen that is gone', async () => {
    const some = reader(voice('nl'));
    show('Een.', 'Twee.');
    some.read(screen, 'nl');
    await isSaid('Een.');
    show('Drie.');
    engine.over();
    await quiet();
    expect([some.isReading, heard()]).to.deep.equal([false, ['Een.']]);
  });
});
