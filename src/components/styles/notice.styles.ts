import { css } from './css.js';

/** Buttons, notices and errors that no first paint needs, contrast, and what is left out on paper. */
export const noticeStyles = css`
  .restart,
  .given {
    margin-block-start: var(--_space);
  }
  .plain .arrow {
    margin-inline-end: 0.25rem;
  }
  [dir='rtl'] .arrow {
    transform: scaleX(-1);
  }
  .secondary {
    padding: 0.65rem 1.4rem;
    border: 2px solid;
    background: none;
    color: var(--lmz_accent);
    font-weight: 600;
  }
  .errors,
  .problem {
    margin-block-end: var(--_space);
    padding: var(--_space);
    border: 2px solid var(--_alarm);
    border-radius: var(--_round);
  }
  .errors-heading {
    font-size: 1.1em;
  }
  .errors a,
  .error {
    color: var(--_alarm);
    font-weight: 600;
  }
  .error,
  .errors li,
  .problem * + * {
    margin-block-start: 0.5rem;
  }
  .typed {
    white-space: pre-wrap;
    user-select: text;
  }
  .confirm {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  .confirm p {
    flex-basis: 100%;
  }
  @media (forced-colors: active) {
    .choice:has(:checked) {
      outline: 3px solid Highlight;
    }
    .primary {
      color: ButtonText;
      border-color: ButtonText;
    }
    :focus-visible,
    .choice:has(:focus-visible) {
      outline-color: Highlight;
    }
  }
  @media (prefers-contrast: more) {
    .choice,
    .frame,
    select {
      border: 2px solid;
    }
  }
  @media print {
    .bar,
    .restart,
    .asides,
    .advice-roads,
    button {
      display: none !important;
    }
    .frame {
      border: 0;
      padding: 0;
    }
    .reference,
    .before-sending,
    .steps li:first-child {
      border: 1px solid;
    }
  }
`;
