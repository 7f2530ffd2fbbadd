import { nothing, svg, type TemplateResult } from 'lit/html.js';
import { html } from '../html.js';
import { msg } from '@lit/localize';
import type { FrameView } from '../frame/frame.js';
import { safetyLine, safetyStrip } from '../frame/safety-strip.js';

/** A button of the bar below the screen. */
export interface BarButton {
  /** Which picture stands on it. */
  readonly icon: keyof typeof icons;
  readonly label: string;
  readonly press: () => void;
  /** On or off, for what can be either. */
  readonly isOn?: boolean;
  /** Ends the visit. */
  readonly ends?: boolean;
}

export interface KioskFrameView extends FrameView {
  /** Per cent. */
  readonly textSize: number;
  readonly barName: string;
  readonly bar: readonly BarButton[];
  /** What to know now, above the bar. */
  readonly note: string | undefined;
  readonly keyboard: unknown;
  readonly dialog: unknown;
}

const icons = {
  back: 'M12.5 3 6 10l6.5 7',
  up: 'm4 12 6-6 6 6',
  down: 'm4 8 6 6 6-6',
  language: 'M2 10h16M10 2c5 5 5 11 0 16M10 2c-5 5-5 11 0 16M10 2a8 8 0 0 1 0 16 8 8 0 0 1 0-16',
  text: 'M2 16 7 4l5 12M4 12h6M13 16l3-7 3 7M14 14h4',
  contrast: 'M10 2a8 8 0 0 1 0 16 8 8 0 0 1 0-16v16M13 5v10M16 7v6',
  dutch: 'M3 4h14v5H3zM5 12h10M5 15h7',
  voice: 'M3 8v4h3l4 4V4L6 8zM13 7c2 2 2 4 0 6M15 4c4 4 4 8 0 12',
  silence: 'M5 5h10v10H5z',
  louder: 'M10 4v12M4 10h12',
  softer: 'M4 10h12',
  help: 'M7 7c0-4 6-4 6 0 0 2-3 2-3 5M10 15v1',
  done: 'm3 10 5 5 9-11',
} as const;

const barButton = ({ icon, label, press, isOn, ends }: BarButton): TemplateResult =>
  html`<button
    type="button"
    class=${ends ? 'primary' : 'secondary'}
    part=${icon === 'back' ? 'button back-button' : 'button'}
    aria-pressed=${isOn ?? nothing}
    @click=${press}
  >
    ${svg`<svg class=${icon === 'back' ? 'arrow' : nothing} viewBox="0 0 20 20" aria-hidden="true"><path d=${icons[icon]} /></svg>`}
    <span>${label}</span>
  </button>`;

/** What stands around every screen of a kiosk: what can be pressed stands below, where everybody can reach it. */
export function kioskFrame(view: KioskFrameView): TemplateResult {
  const { locale, dir, mode, ordinal, content, below, lifelines, status, textSize, barName, bar } = view;
  const called = (name: string) => (ordinal > 1 ? `${name} (${ordinal})` : name);
  return html`<div class="own">
    <div
      class="frame"
      role="region"
      aria-label=${called(msg('Klachtwijzer voor zorg en jeugdhulp'))}
      lang=${locale}
      dir=${dir}
      data-mode=${mode}
      data-text=${textSize}
    >
      <div class="reached">
        ${safetyLine(lifelines, true)} ${content} ${below}
        ${safetyStrip(lifelines, called(msg('Hulp die niet kan wachten')), true)}
      </div>
      <div class="docked">
        ${view.note ? html`<p class="note" role="status">${view.note}</p>` : nothing} ${view.keyboard}
        <div class="kiosk-bar" role="group" aria-label=${barName}>${bar.map(barButton)}</div>
      </div>
      ${view.dialog}
      <p class="unseen" role="status">${status}</p>
    </div>
  </div>`;
}
