import { css } from './css.js';

const shaded =
  '.about,.because,.deadline,.reference,.before-sending,.choice:hover,.choice:has(:checked),.secondary:hover,.steps li:first-child';

/** Every block with a ground of its own: what is written on it is measured there. */
const grounds = `${shaded},.safety,.spotted,.errors,.problem,.primary`;

/**
 * The public `--lmz-*` tokens, each led through the names of NL Design System to a default. Rules use only the private names: `--_*`, and
 * `--lmz_*` for those that are registered as colours when a visit begins (registered-colours.ts).
 *
 * A page may set any part of a theme, in light or dark, with or without `color-scheme`. The paper is what the page says, and every
 * text colour is measured against what it stands on: one with less than 4.5:1 gives way to black or white, a border with less than
 * 3:1 too. Whatever a page leaves out is mixed from paper and text. A browser that cannot calculate with colours shows ours, in light.
 *
 * How it is measured: `--_under` hands over the luminance of the ground as its alpha; half of it mixed with half of a colour lets one
 * expression know both (docs/decisions/widget-colours-that-can-be-read.md). An alpha of 1 is written as `calc(alpha + 1)`: Firefox
 * leaves a plain `/ 1` out of a registered colour, and then takes the alpha of the colour that it is made from.
 */
export const tokens = css`
  :host {
    --lmz_ink: #16202c;
    --lmz_paper: #fff;
    --lmz_ground: #fff;
    --lmz_quiet: #4a5663;
    --_shade: #f1f5f8;
    --lmz_line: #71808e;
    --_hair: #d5dde4;
    --lmz_accent: #0b5280;
    --_action: #0b5280;
    --_alarm: #a1201b;
    --_alarm-shade: #fdf2f1;
    --_care-shade: #fff6e0;
    --_care-line: #c77700;
    --_focus: #16202c;
    --_focus-halo: #fc3;
    --_round: var(--lmz-border-radius, 6px);
    --_target: var(--lmz-target-size, 48px);
    --_space: var(--lmz-space, 1rem);
    --_size: max(16px, var(--lmz-font-size, 1.0625rem));
  }
  ${shaded} {
    --lmz_ground: var(--_shade);
  }
  .safety,
  .spotted {
    --lmz_ground: var(--_care-shade);
  }
  .errors,
  .problem {
    --lmz_ground: var(--_alarm-shade);
  }
  .primary {
    --lmz_ground: var(--_action);
    --lmz_ink: #fff;
  }
  @supports (color: color(from light-dark(red, red) srgb-linear calc(alpha * r) g b)) {
    :host {
      --_luminance: (0.2126 * r + 0.7152 * g + 0.0722 * b);
      --_of-text: 2 * alpha * var(--_luminance);
      --_of-ground: (2 * alpha - 1);
      --_high: max(var(--_of-text), var(--_of-ground)) + 0.05;
      --_low: (min(var(--_of-text), var(--_of-ground)) + 0.05);
      --_reads: clamp(0, (var(--_high) - 4.5 * var(--_low)) * 1e5, 1);
      --_shows: clamp(0, (var(--_high) - 3 * var(--_low)) * 1e5, 1);
      --_sure: clamp(0, (0.179 - var(--_of-ground)) * 1e5, 1);
      --_read: srgb-linear calc(var(--_sure) + var(--_reads) * (2 * alpha * r - var(--_sure)))
        calc(var(--_sure) + var(--_reads) * (2 * alpha * g - var(--_sure)))
        calc(var(--_sure) + var(--_reads) * (2 * alpha * b - var(--_sure))) / calc(alpha + 1);
      --_show: srgb-linear calc(var(--_sure) + var(--_shows) * (2 * alpha * r - var(--_sure)))
        calc(var(--_sure) + var(--_shows) * (2 * alpha * g - var(--_sure)))
        calc(var(--_sure) + var(--_shows) * (2 * alpha * b - var(--_sure))) / calc(alpha + 1);
      --_wish: var(
        --lmz-color,
        var(
          --nl-color,
          var(--utrecht-document-color, var(--basis-color-default-color-document, light-dark(#16202c, #e9eef3)))
        )
      );
      --lmz_paper: color(
        from
          var(
            --lmz-background-color,
            var(
              --nl-background-color,
              var(
                --utrecht-document-background-color,
                var(--basis-color-default-bg-document, light-dark(#fff, #12181f))
              )
            )
          )
          srgb calc(1 - alpha + alpha * r) calc(1 - alpha + alpha * g) calc(1 - alpha + alpha * b) / calc(alpha + 1)
      );
      --lmz_ground: var(--lmz_paper);
      --_shade: var(--lmz-shade-background-color, color-mix(in oklab, var(--lmz_ink) 5%, var(--lmz_paper)));
      --_alarm-shade: var(--lmz-error-background-color, color-mix(in oklab, #f33 7%, var(--lmz_paper)));
      --_care-shade: var(--lmz-safety-background-color, color-mix(in oklab, #fb0 12%, var(--lmz_paper)));
      --_action: var(
        --lmz-action-background-color,
        var(--utrecht-button-primary-action-background-color, var(--lmz_accent))
      );
      --_focus-halo: var(--lmz-focus-halo-color, #fc3);
      --_focus: color(
        from
          color-mix(
            in srgb-linear,
            var(--lmz-focus-color, #16202c),
            color(from var(--_focus-halo) srgb-linear 0 0 0 / var(--_luminance))
          )
          var(--_read)
      );
    }
    .primary {
      --_wish: var(--lmz-action-color, var(--utrecht-button-primary-action-color, var(--lmz_paper)));
    }
    :host,
    ${grounds} {
      --_seen: (4 * r * g + 2 * b * (1 - 2 * g));
      --_under: color(
        from
          color-mix(
            in srgb-linear,
            color(from var(--lmz_ground) srgb-linear sqrt(var(--_luminance)) alpha 0 / calc(alpha + 1)),
            color(from var(--lmz_paper) srgb-linear 0 0 sqrt(var(--_luminance)))
          )
          srgb-linear 0 0 0 / calc(var(--_seen) * var(--_seen))
      );
      --lmz_ink: color(from color-mix(in srgb-linear, var(--_wish), var(--_under)) var(--_read));
      --lmz_quiet: color(
        from
          color-mix(
            in srgb-linear,
            var(--lmz-quiet-color, color-mix(in oklab, var(--lmz_ink) 75%, var(--lmz_ground))),
            var(--_under)
          )
          var(--_read)
      );
      --lmz_accent: color(
        from
          color-mix(
            in srgb-linear,
            var(
              --lmz-accent-color,
              var(--nl-link-color, var(--utrecht-link-color, color-mix(in oklab, #07b 65%, var(--lmz_ink))))
            ),
            var(--_under)
          )
          var(--_read)
      );
      --_alarm: color(
        from
          color-mix(
            in srgb-linear,
            var(--lmz-error-color, color-mix(in oklab, #d22 70%, var(--lmz_ink))),
            var(--_under)
          )
          var(--_read)
      );
      --lmz_line: color(
        from
          color-mix(
            in srgb-linear,
            var(--lmz-border-color, color-mix(in oklab, var(--lmz_ink) 60%, var(--lmz_ground))),
            var(--_under)
          )
          var(--_show)
      );
      --_hair: var(--lmz-hairline-color, color-mix(in oklab, var(--lmz_ink) 18%, var(--lmz_ground)));
      --_care-line: color(
        from
          color-mix(
            in srgb-linear,
            var(--lmz-safety-border-color, color-mix(in oklab, #e80 80%, var(--lmz_ink))),
            var(--_under)
          )
          var(--_show)
      );
    }
  }
  ${grounds} {
    background: var(--lmz_ground);
    color: var(--lmz_ink);
  }
`;
