import { msg } from '@lit/localize';
import type { BarButton } from '../components/kiosk/kiosk-frame.js';
import { currentLocale } from '../locales/localization.js';
import { kioskTexts } from './kiosk.texts.js';
import { readAloudTexts } from './speech/read-aloud.texts.js';
import type { ReadAloud } from './speech/read-aloud.js';
import { withNextSize, type Wishes } from './wishes.js';

export interface Bar {
  /** Nobody is here: there is no visit to end, and no step to go back. */
  readonly isStart: boolean;
  readonly canGoBack: boolean;
  /** The screen is longer than what is seen of it. */
  readonly canScroll: boolean;
  readonly wishes: Wishes;
  readonly voice: Pick<ReadAloud, 'isReading' | 'louder' | 'softer'> | undefined;
  readonly back: () => void;
  readonly scroll: (direction: 1 | -1) => void;
  readonly wish: (wishes: Wishes) => void;
  readonly read: () => void;
  readonly show: (dialog: 'language' | 'help') => void;
  readonly done: () => void;
}

/** A percentage as the language writes it: Turkish puts the sign first. */
const percentage = (percent: number): string =>
  new Intl.NumberFormat(`${currentLocale()}-u-nu-latn`, { style: 'percent' }).format(percent / 100);

/** The buttons of a kiosk below the screen, as far as there is something for them to do. */
export function barButtons(bar: Bar): readonly BarButton[] {
  const { isStart, wishes, voice, wish, show } = bar;
  const texts = kioskTexts(msg).bar;
  const voiceTexts = readAloudTexts(msg);
  const all: readonly (BarButton | false | undefined)[] = [
    bar.canGoBack && !isStart && { icon: 'back', label: msg('Terug'), press: bar.back },
    bar.canScroll && { icon: 'up', label: texts.up(), press: () => bar.scroll(-1) },
    bar.canScroll && { icon: 'down', label: texts.down(), press: () => bar.scroll(1) },
    !isStart && { icon: 'language', label: msg('Taal'), press: () => show('language') },
    { icon: 'text', label: texts.textSize(percentage(wishes.textSize)), press: () => wish(withNextSize(wishes)) },
    {
      icon: 'contrast',
      label: texts.contrast(),
      press: () => wish({ ...wishes, moreContrast: !wishes.moreContrast }),
      isOn: wishes.moreContrast,
    },
    currentLocale() !== 'nl' && {
      icon: 'dutch',
      label: msg('Nederlands erbij'),
      press: () => wish({ ...wishes, dutchBeside: !wishes.dutchBeside }),
      isOn: wishes.dutchBeside,
    },
    voice &&
      (voice.isReading
        ? { icon: 'silence', label: voiceTexts.stop(), press: bar.read }
        : { icon: 'voice', label: voiceTexts.read(), press: bar.read }),
    voice?.isReading && { icon: 'softer', label: voiceTexts.softer(), press: () => voice.softer() },
    voice?.isReading && { icon: 'louder', label: voiceTexts.louder(), press: () => voice.louder() },
    { icon: 'help', label: texts.help(), press: () => show('help') },
    !isStart && { icon: 'done', label: texts.done(), press: bar.done, ends: true },
  ];
  return all.filter((button) => button !== false && button !== undefined);
}
