import { relative } from 'node:path';
import type { ProgramMessage } from '@lit/localize-tools/lib/messages.js';
import ts from 'typescript';

/** Where a text is said. */
export interface Place {
  /** Path of the file from the project's folder. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** The names around the text, from the outside in, with numbers for places in a list: `bodiesTexts`, `J3`, `now`, `1`. */
  readonly path: readonly string[];
  /** In which case the text is said, as the code asks it: `isYoung`, `not (isYoung)`. */
  readonly when: readonly string[];
  /** What the code says of it in a comment. */
  readonly comment: string | undefined;
}

type Named = ts.NamedDeclaration & { readonly name: ts.Node };

const isNamed = (node: ts.Node): node is Named =>
  (ts.isPropertyAssignment(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isMethodDeclaration(node)) &&
  node.name !== undefined;

const nameOf = ({ name }: Named): string => (ts.isStringLiteral(name) ? name.text : name.getText());

/** The nodes around one, from the inside out, each with the child that it was reached from. */
function* around(node: ts.Node): Generator<readonly [parent: ts.Node, child: ts.Node]> {
  for (let child = node; child.parent; child = child.parent) yield [child.parent, child];
}

const commentOn = (node: ts.Node): string | undefined => {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).slice(-1);
  return comment && ts.getTextOfJSDocComment(comment.comment)?.replace(/\s+/g, ' ');
};

/** Where a message is said. */
export function placeOf(project: string, { file, node }: ProgramMessage): Place {
  const path: string[] = [];
  const when: string[] = [];
  let comment: string | undefined;
  for (const [parent, child] of around(node)) {
    if (isNamed(parent)) {
      path.unshift(nameOf(parent));
      if (ts.isPropertyAssignment(parent)) comment ??= commentOn(parent);
    } else if (ts.isArrayLiteralExpression(parent)) {
      path.unshift(String(parent.elements.indexOf(child as ts.Expression)));
    } else if (ts.isConditionalExpression(parent) && child !== parent.condition) {
      const condition = parent.condition.getText();
      when.unshift(child === parent.whenTrue ? condition : `not (${condition})`);
    }
  }
  return {
    file: relative(project, file.fileName),
    line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1,
    path,
    when,
    comment,
  };
}

/** The same text in a list may move up or down: a place without its numbers. */
export const addressOf = ({ file, path }: Place): string => `${file}#${path.join('.')}`;
