import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { pathMatcher } from '../text/glob.ts';
import { nearestName } from '../text/nearest-name.ts';
import { errorCode } from './error-code.ts';
import { pathFrom } from './paths.ts';

/** A file to lint. */
export interface Found {
  readonly path: string;
  /** False where the file was named itself: then it is linted, whatever it is. */
  readonly searched: boolean;
}

/** A path that leads nowhere, in one line. */
export class PathError extends Error {
  override readonly name = 'PathError';
  /** As it was written. */
  readonly path: string | undefined;

  constructor(message: string, path?: string) {
    super(message);
    this.path = path;
  }
}

/** Folders that hold no drafts of the project's own. */
const IGNORED = ['**/node_modules/**', '**/.git/**'];

/** The files that paths, folders and globs mean, each once: named ones in their order, searched ones by name. */
export async function findDrafts(
  patterns: readonly string[],
): Promise<{ found: readonly Found[]; errors: readonly PathError[] }> {
  const found = new Map<string, Found>();
  const errors: PathError[] = [];
  for (const pattern of patterns) {
    const meant = await lookUp(pattern);
    if (meant instanceof PathError) errors.push(meant);
    else
      for (const one of meant) {
        const file = resolve(one.path);
        if (!found.has(file) || !one.searched) found.set(file, one);
      }
  }
  return { found: [...found.values()], errors };
}

/** The files of a folder that globs mean, by name. */
export function findNamedDrafts(folder: string, globs: readonly string[]): Found[] {
  const isDraft = pathMatcher(globs);
  return filesIn(folder)
    .filter((path) => isDraft(pathFrom(folder, path)))
    .map((path) => ({ path: relative('', path), searched: true }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** A file by that very name comes before a glob: names may hold brackets. */
async function lookUp(pattern: string): Promise<Found[] | PathError> {
  const kind = kindOf(pattern);
  if (kind === 'file') return [{ path: pattern, searched: false }];
  if (kind === 'none' && !isGlob(pattern)) return missingPath(pattern);
  const paths = kind === 'folder' ? filesIn(pattern) : await filesMatching(pattern);
  if (paths.length === 0 && kind === 'none') return noMatch(pattern);
  return paths.sort().map((path) => ({ path, searched: true }));
}

function kindOf(path: string): 'file' | 'folder' | 'none' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const code = errorCode(error) ?? '';
    // What else keeps it from being looked at (permissions, links in a circle) is said when it is read.
    return ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(code) ? 'none' : 'file';
  }
}

export function isGlob(pattern: string): boolean {
  return /[*?{}[\]!()]/.test(pattern);
}

/** Walked, not globbed: `**` passes over names that hold a line end. Hidden files and links are left out, as globs do. */
function filesIn(folder: string): string[] {
  const base = folder === '.' ? '' : folder.replace(/\/?$/, '/');
  // A folder that cannot be opened stands for itself: reading it says why.
  const entries = entriesOf(folder);
  return entries === undefined
    ? [folder]
    : entries.flatMap((entry) => {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
        const path = base + entry.name;
        return entry.isDirectory() ? filesIn(path) : entry.isFile() ? [path] : [];
      });
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

async function filesMatching(pattern: string): Promise<string[]> {
  // Loaded here only: a call that names its files does not wait for it.
  const { globSync } = await import('tinyglobby');
  return globSync(pattern, {
    ignore: IGNORED,
    expandDirectories: false,
    followSymbolicLinks: false,
  });
}

function noMatch(pattern: string): PathError {
  return new PathError(`No file matches ${pattern}.${nearestPath(pattern)}`);
}

export function missingPath(path: string): PathError {
  return new PathError(`There is no file ${path}.${nearestPath(path)}`, path);
}

/** " Did you mean …?" with a file of the same folder; upper and lower case are the same here. */
function nearestPath(path: string): string {
  const name = basename(path);
  const names = new Map(namesIn(dirname(path)).map((other) => [other.toLowerCase(), other]));
  const nearest = names.get(nearestName(name, names.keys()) ?? '');
  if (nearest === undefined) return '';
  return ` Did you mean ${path.slice(0, path.lastIndexOf(name))}${nearest}?`;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).slice(0, 2000);
  } catch {
    return [];
  }
}
