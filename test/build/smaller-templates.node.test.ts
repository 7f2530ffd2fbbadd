import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withSmallerTemplates } from '../../scripts/build/smaller-templates.js';

describe('smaller templates', () => {
  it('keep what a style says', () => {
    const styles = `css\`
      /* the heading */
      .step > h2, :host(:focus-within) {
        margin: calc(1rem + 2px) 0;
        font-family: 'Noto Sans', sans-serif;
      }
      @container (min-width: 30rem) and (max-width: 60rem) {
        a { color: \${ink}; }
      }
    \``;
    assert.equal(
      withSmallerTemplates(styles).trim(),
      "css`.step > h2,:host(:focus-within){margin:calc(1rem + 2px) 0;font-family:'Noto Sans',sans-serif}" +
        '@container (min-width:30rem) and (max-width:60rem){a{color:${ink}}}`',
    );
  });

  it('keep a space between words and elements of markup', () => {
    assert.equal(
      withSmallerTemplates('html`<p>\n    Een <b>twee</b>\n    <i>drie</i> ${html`\n  <u>vier</u>`}\n  </p>`'),
      'html`<p> Een <b>twee</b> <i>drie</i> ${html` <u>vier</u>`} </p>`',
    );
  });

  it('leave other text alone', () => {
    const code = "const a = `een\n    twee`; msg('een  twee');";
    assert.equal(withSmallerTemplates(code), code);
  });
});
