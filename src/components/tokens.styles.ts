import { css } from './css.js';

/**
 * The public `--lmz-*` tokens, each led through the names of NL Design System to a default that passes AA. Rules use only the
 * private `--_*` names. Dark follows the `color-scheme` of the page. A browser that knows no `light-dark()` shows the colours of
 * the page, which are readable too.
 */
export const tokens = css`
  :host {
    --_ink: var(
      --lmz-color,
      var(
        --nl-color,
        var(--utrecht-document-color, var(--basis-color-default-color-document, light-dark(#16202c, #e9eef3)))
      )
    );
    --_paper: var(
      --lmz-background-color,
      var(--nl-background-color, var(--utrecht-document-background-color, light-dark(#fff, #12181f)))
    );
    --_quiet: var(--lmz-quiet-color, light-dark(#4a5663, #b4c0cc));
    --_shade: var(--lmz-shade-background-color, light-dark(#f1f5f8, #1d2731));
    --_line: var(--lmz-border-color, light-dark(#71808e, #8b9aa8));
    --_hair: var(--lmz-hairline-color, light-dark(#d5dde4, #36434f));
    --_accent: var(--lmz-accent-color, var(--nl-link-color, var(--utrecht-link-color, light-dark(#0b5280, #8cc8f2))));
    --_action: var(
      --lmz-action-background-color,
      var(--utrecht-button-primary-action-background-color, var(--_accent))
    );
    --_action-ink: var(--lmz-action-color, var(--utrecht-button-primary-action-color, light-dark(#fff, #0c141b)));
    --_alarm: var(--lmz-error-color, light-dark(#a1201b, #ffaca5));
    --_alarm-shade: var(--lmz-error-background-color, light-dark(#fdf2f1, #321a19));
    --_care-shade: var(--lmz-safety-background-color, light-dark(#fff6e0, #2d2512));
    --_care-line: var(--lmz-safety-border-color, light-dark(#c77700, #e0a33c));
    --_focus: var(--lmz-focus-color, light-dark(#16202c, #fff));
    --_focus-halo: var(--lmz-focus-halo-color, light-dark(#ffcf33, #805f00));
    --_round: var(--lmz-border-radius, 6px);
    --_target: var(--lmz-target-size, 48px);
    --_space: var(--lmz-space, 1rem);
    --_size: max(16px, var(--lmz-font-size, 1.0625rem));
  }
`;
