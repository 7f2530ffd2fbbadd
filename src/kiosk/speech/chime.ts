const tones = [660, 880] as const;

/** In seconds. */
const toneLength = 0.25;

/** Two short tones, the second higher, for who does not look at the screen. Silent where no sound can be made; `volume` is 0 to 1. */
export function chime(volume: number): void {
  try {
    const context = new AudioContext();
    const loudness = context.createGain();
    loudness.gain.value = volume;
    loudness.connect(context.destination);
    for (const [index, frequency] of tones.entries()) {
      const tone = context.createOscillator();
      const start = context.currentTime + index * toneLength;
      tone.frequency.value = frequency;
      tone.connect(loudness);
      tone.start(start);
      tone.stop(start + toneLength);
    }
    const over = () => void context.close().catch(() => undefined);
    setTimeout(over, (tones.length + 1) * toneLength * 1000);
  } catch {
    // A device without sound, or whose sound is taken.
  }
}
