import { Site } from '../hostile/site.js';

/** Addresses of the kiosk and of a page without one. */
export interface Pages {
  readonly kiosk: string;
  readonly elsewhere: string;
}

/** Voices of the device, where the browsers of a test have none: they begin every sentence and end none. */
const voices = `<script>
  (() => {
    let queue = [];
    window.SpeechSynthesisUtterance = function (text) { this.text = text; };
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        getVoices: () => ['nl-NL', 'en-GB'].map((lang) => ({ lang, localService: true })),
        speak: (utterance) => void queue.push(utterance),
        cancel: () => { queue = []; },
        get speaking() { return queue.length > 0; },
        get pending() { return queue.length > 1; },
      },
    });
  })();
</script>`;

const fieldOnly = '<textarea rows="20" cols="80" autofocus style="position: fixed; inset: 0"></textarea>';

/** A site with a kiosk that a browser may keep for Back, and a page with nothing but a field. */
export class KioskSite extends Site {
  pages(): Pages {
    const attributes = 'mode="kiosk" idle-timeout="30" heading-level="1" herkomst="balie"';
    return {
      kiosk: this.page('/kiosk', { attributes, head: voices }),
      elsewhere: this.page('/elders', { body: fieldOnly }),
    };
  }
}
