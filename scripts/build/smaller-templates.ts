import ts from 'typescript';
import type { Plugin } from 'vite';
import { type Edit, edited } from './edit.js';

/** Styles without what only readers need. */
const smallerCss = (css: string): string =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .replace(/^` /, '`');

/** Markup without indentation; a space stays, for between words it is seen. */
const smallerHtml = (html: string): string => html.replace(/\s*\n\s*/g, ' ');

const smaller: Readonly<Record<string, (text: string) => string>> = { css: smallerCss, html: smallerHtml };

/** Minifies the templates of Lit in the source; a minifier of code does not look inside them. */
export const smallerTemplates = (): Plugin => ({
  name: 'smaller-templates',
  apply: 'build',
  transform: {
    order: 'pre',
    handler: (code, id) =>
      /\/src\/.*\.ts$/.test(id) && /\b(css|html)`/.test(code) ? withSmallerTemplates(code) : undefined,
  },
});

/** The source with its `css` and `html` templates made smaller. */
export function withSmallerTemplates(code: string): string {
  const edits: Edit[] = [];
  const source = ts.createSourceFile('source.ts', code, ts.ScriptTarget.ESNext, true);
  const visit = (node: ts.Node): void => {
    const make = ts.isTaggedTemplateExpression(node) ? smaller[node.tag.getText()] : undefined;
    if (make && ts.isTaggedTemplateExpression(node)) {
      const { template } = node;
      const texts = ts.isTemplateExpression(template)
        ? [template.head, ...template.templateSpans.map(({ literal }) => literal)]
        : [template];
      for (const text of texts) edits.push({ start: text.getStart(), end: text.end, text: make(text.getText()) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return edited(code, edits);
}
