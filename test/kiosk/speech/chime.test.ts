import { expect } from '@open-wc/testing';
import { chime } from '../../../src/kiosk/speech/chime.js';
import { until } from '../../widget-harness.js';

describe('the chime', () => {
  const { AudioContext: real } = window;
  const made: AudioContext[] = [];
  const tones: number[] = [];
  const put = (value: unknown) =>
    Object.defineProperty(window, 'AudioContext', { value, configurable: true, writable: true });

  afterEach(() => {
    put(real);
    made.length = tones.length = 0;
  });

  it('is two tones, as loud as was asked, and gives the sound of the device back', async () => {
    const loudness: AudioParam[] = [];
    put(
      class extends real {
        constructor() {
          super();
          made.push(this);
        }
        override createOscillator() {
          const tone = super.createOscillator();
          const start = tone.start.bind(tone);
          tone.start = (when) => {
            tones.push(tone.frequency.value);
            start(when);
          };
          return tone;
        }
        override createGain() {
          const gain = super.createGain();
          loudness.push(gain.gain);
          return gain;
        }
      },
    );
    chime(0.5);
    expect(tones).to.have.lengthOf(2);
    expect(new Set(tones).size).to.equal(2);
    expect(loudness.map(({ value }) => value)).to.deep.equal([0.5]);
    await until('the sound is given back', () => made[0]?.state === 'closed');
  });

  it('is silent, and throws nothing, where no sound can be made', () => {
    put(undefined);
    chime(1);
    put(
      class {
        constructor() {
          throw new DOMException('taken');
        }
      },
    );
    chime(1);
  });
});
