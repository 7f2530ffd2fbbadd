// @ts-check

export const css = `
  :host { display: block; color: #16202c; }
  .frame { box-sizing: border-box; max-inline-size: 44rem; padding: 1rem; border: 1px solid #d5dde4; border-radius: 12px; line-height: 1.5; font-size: 1.0625rem; }
  * { box-sizing: border-box; }
  h2, h3, p, ul, ol, fieldset, legend { margin: 0; padding: 0; border: 0; }
  ul { list-style: none; }
  ol { padding-inline-start: 1.5rem; }
  button, input { font: inherit; color: inherit; margin: 0; }
  h2 { font-size: 1.5em; line-height: 1.25; outline: none; }
  .hint { color: #4a5663; margin-block-start: 0.4rem; }
  .choices { display: grid; gap: 0.5rem; margin-block: 1rem; }
  .choice { display: flex; align-items: center; gap: 0.75rem; min-block-size: 48px; padding: 0.5rem 0.75rem; border: 1px solid #71808e; border-radius: 6px; }
  .choice:has(:checked) { background: #f1f5f8; border-color: #0b5280; }
  .choice input { flex: none; inline-size: 1.4rem; block-size: 1.4rem; }
  .primary { min-block-size: 48px; padding: 0.65rem 1.4rem; border: 2px solid #0b5280; border-radius: 6px; background: #0b5280; color: #fff; font-weight: 600; }
  .back { min-block-size: 48px; border: 0; background: none; color: #0b5280; text-decoration: underline; }
  .safety { margin-block-start: 1.5rem; padding: 0.75rem 1rem; border-inline-start: 4px solid #c77700; background: #fff6e0; }
  section, h3 { margin-block-start: 1rem; }
  :focus-visible { outline: 3px solid #16202c; outline-offset: 2px; }
`;
