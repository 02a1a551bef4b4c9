import { readFile } from 'node:fs/promises';
import type { Options } from 'tsup';
import ts from 'typescript';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/**
 * V8 checks every regular expression of a file when it compiles the file, also in functions that never run, and
 * one with `\p{…}` takes it 0.1 to 0.3 ms: some 200 of them would double the time that the command needs to
 * start. So in the build they are made when they are first used.
 */
export function lazyPatterns(): Plugin {
  return {
    name: 'lazy-patterns',
    setup(build) {
      build.onLoad({ filter: /[\\/](?:src|rules)[\\/].*\.ts$/ }, async ({ path }) => ({
        contents: withLazyPatterns(await readFile(path, 'utf8')),
        loader: 'ts',
      }));
    },
  };
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A module with its costly patterns made on first use; what it does stays the same. */
export function withLazyPatterns(source: string): string {
  const tree = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true);
  const edits: Edit[] = [];
  const names: string[] = [];
  const constants = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) && node.text.includes('\\p{')) {
      const constant = constantOf(node);
      if (constant !== undefined) constants.set(constant.name.getText(), made(node.text));
      if (constant !== undefined) edits.push(emptied(constant));
      else if (isInFunction(node)) edits.push(onFirstUse(node, names));
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  edits.push(...usesOf(tree, constants));
  return declared([...names, ...constants.keys()]) + edited(source, edits);
}

/** `const NAME = /…/u;` at the top of a module, for itself alone. */
function constantOf(node: ts.RegularExpressionLiteral): ts.VariableDeclaration | undefined {
  const declaration = node.parent;
  if (!ts.isVariableDeclaration(declaration) || !ts.isIdentifier(declaration.name))
    return undefined;
  const list = declaration.parent;
  const statement = list.parent;
  if (!ts.isVariableStatement(statement) || !ts.isSourceFile(statement.parent)) return undefined;
  const alone = ts.isVariableDeclarationList(list) && list.declarations.length === 1;
  return alone && statement.modifiers === undefined ? declaration : undefined;
}

/** The declaration goes to the first line of the module, without a value. */
function emptied(declaration: ts.VariableDeclaration): Edit {
  const statement = declaration.parent.parent;
  return { start: statement.getStart(), end: statement.getEnd(), text: '' };
}

function isInFunction(node: ts.Node): boolean {
  return ts.findAncestor(node, ts.isFunctionLike) !== undefined;
}

/** One that remembers where it stopped is made anew each time, as the literal is. */
function onFirstUse(node: ts.RegularExpressionLiteral, names: string[]): Edit {
  const [start, end] = [node.getStart(), node.getEnd()];
  const flags = node.text.slice(node.text.lastIndexOf('/') + 1);
  if (/[gy]/.test(flags)) return { start, end, text: made(node.text) };
  const name = `lazy$${names.length}`;
  names.push(name);
  return { start, end, text: `(${name} ??= ${made(node.text)})` };
}

function made(literal: string): string {
  const end = literal.lastIndexOf('/');
  return `new RegExp(${JSON.stringify(literal.slice(1, end))}, '${literal.slice(end + 1)}')`;
}

function usesOf(tree: ts.SourceFile, constants: ReadonlyMap<string, string>): Edit[] {
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    const pattern = ts.isIdentifier(node) ? constants.get(node.text) : undefined;
    if (pattern !== undefined && !ts.isVariableDeclaration(node.parent)) {
      edits.push({
        start: node.getStart(),
        end: node.getEnd(),
        text: `(${node.getText()} ??= ${pattern})`,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return edits;
}

function declared(names: readonly string[]): string {
  return names.length === 0 ? '' : `let ${names.join(', ')};\n`;
}

function edited(source: string, edits: readonly Edit[]): string {
  let text = source;
  for (const { start, end, text: replacement } of [...edits].sort((a, b) => b.start - a.start))
    text = text.slice(0, start) + replacement + text.slice(end);
  return text;
}
