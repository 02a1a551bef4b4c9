import ts from 'typescript';
import { expect, it } from 'vitest';
import { isPure, nodesOf, placeOf, type SourceFile, sourceFiles } from './source-files.ts';

// What a pure room keeps between two calls would make the second differ from the first.

const pureFiles = sourceFiles.filter(isPure);

/** The faults of every pure file, each with its place. */
function faults(faultOf: (node: ts.Node, file: SourceFile) => string | undefined): string[] {
  return pureFiles.flatMap((file) =>
    [...nodesOf(file.tree)].flatMap((node) => {
      const fault = faultOf(node, file);
      return fault === undefined ? [] : [`${placeOf(file, node)} ${fault}`];
    }),
  );
}

it('no variable at the top of a file', () => {
  const found = faults((node) => {
    if (!ts.isVariableStatement(node) || !ts.isSourceFile(node.parent)) return undefined;
    const isConst = (node.declarationList.flags & ts.NodeFlags.Const) !== 0;
    const isType = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword);
    return isConst || isType ? undefined : node.getText();
  });
  expect(found).toEqual([]);
});

it('no list, set, map or object at the top of a file that is written to', () => {
  const found = faults((node, file) => {
    const written = writtenName(node);
    const isState = written !== undefined && constantsOf(file).has(written);
    return isState && isInFunction(node) ? node.getText() : undefined;
  });
  expect(found).toEqual([]);
});

const writers = /^(?:set|add|delete|clear|push|pop|shift|unshift|splice|sort|reverse|fill)$/;

/** The name that a node writes into: `known` in `known.set(…)`, `known.x = …` and `known[0]++`. */
function writtenName(node: ts.Node): string | undefined {
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    return writers.test(node.expression.name.text) ? rootOf(node.expression.expression) : undefined;
  }
  if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind))
    return rootOf(node.left);
  if (ts.isPostfixUnaryExpression(node)) return rootOf(node.operand);
  return ts.isDeleteExpression(node) ? rootOf(node.expression) : undefined;
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

function rootOf(node: ts.Expression): string | undefined {
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
    return rootOf(node.expression);
  return ts.isIdentifier(node) ? node.text : undefined;
}

/** Outside of functions a constant is filled once, while its file is loaded. */
function isInFunction(node: ts.Node): boolean {
  return ts.findAncestor(node, ts.isFunctionLike) !== undefined;
}

/** The names of the constants at the top of a file. */
function constantsOf({ tree }: SourceFile): Set<string> {
  const declarations = tree.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations);
  return new Set(declarations.map(({ name }) => name.getText()));
}

it('no regular expression at the top of a file that remembers where it stopped', () => {
  const found = faults((node, file) => {
    if (!ts.isIdentifier(node) || !globalPatterns(file).has(node.text)) return undefined;
    return isDeclaration(node) || isStateless(node) ? undefined : node.parent.getText();
  });
  expect(found).toEqual([]);
});

/** Constants that are a pattern with `g` or `y`: `exec` and `test` would move their `lastIndex`. */
function globalPatterns({ tree }: SourceFile): Set<string> {
  const declarations = tree.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations);
  const isGlobal = ({ initializer }: ts.VariableDeclaration) =>
    initializer !== undefined &&
    ts.isRegularExpressionLiteral(initializer) &&
    /[gy][a-z]*$/.test(initializer.text);
  return new Set(declarations.filter(isGlobal).map(({ name }) => name.getText()));
}

/** An exported one could be used anywhere. */
function isDeclaration(node: ts.Identifier): boolean {
  if (!ts.isVariableDeclaration(node.parent)) return false;
  const statement = node.parent.parent.parent;
  return ts.isVariableStatement(statement) && statement.modifiers === undefined;
}

/** `replace`, `replaceAll` and `matchAll` start at the beginning and leave it there. */
function isStateless({ parent }: ts.Identifier): boolean {
  return (
    ts.isCallExpression(parent) &&
    ts.isPropertyAccessExpression(parent.expression) &&
    ['replace', 'replaceAll', 'matchAll'].includes(parent.expression.name.text)
  );
}

it('no clock, no chance, no environment', () => {
  const found = faults((node) => {
    if (ts.isNewExpression(node))
      return node.getText() === 'new Date()' ? node.getText() : undefined;
    if (!ts.isPropertyAccessExpression(node)) return undefined;
    const text = node.getText();
    return /^(?:Date\.now|Math\.random|performance\.|process\.|globalThis\.)/.test(text)
      ? text
      : undefined;
  });
  expect(found).toEqual([]);
});
