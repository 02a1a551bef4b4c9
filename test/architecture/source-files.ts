import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';

export const root = join(import.meta.dirname, '../..');

/** The rooms of src/ that are pure, in the order of the flow: each knows only the rooms before it. */
export const pureRooms = [
  'text',
  'platforms',
  'draft',
  'language',
  'post',
  'checks',
  'core',
  'preview',
  'reporters',
  'publish',
  'locales',
];

export interface SourceFile {
  /** Relative to the project: `src/post/post.ts`. */
  readonly path: string;
  readonly tree: ts.SourceFile;
  /** What it imports, types included: files as paths from the project, packages by name. */
  readonly imports: readonly string[];
}

/** Every file of src/ and rules/. */
export const sourceFiles: readonly SourceFile[] = [...filesIn('src'), ...filesIn('rules')].map(
  (path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    const { importedFiles } = ts.preProcessFile(text, true, true);
    return { path, tree, imports: importedFiles.map(({ fileName }) => resolve(path, fileName)) };
  },
);

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join(folder, path.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.ts'))
    .sort();
}

function resolve(from: string, name: string): string {
  return name.startsWith('.') ? posix.join(dirname(from), name) : name;
}

/** The folder of src/ that a file stands in, `rules`, or undefined for an entry. */
export function roomOf(path: string): string | undefined {
  return /^(?:src\/([^/]+)\/|(rules)\/)/.exec(path)?.slice(1).find(Boolean);
}

export function isPure({ path }: SourceFile): boolean {
  const room = roomOf(path);
  return room === 'rules' || (room !== undefined && pureRooms.includes(room));
}

/** Every node of a tree, parents before their children. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

/** `src/text/lines.ts:12`. */
export function placeOf({ path, tree }: SourceFile, node: ts.Node): string {
  return `${path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}
