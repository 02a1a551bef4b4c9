import { readdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { didYouMean } from '../text/nearest-name.ts';

/** A file to lint. */
export interface Found {
  readonly path: string;
  /** False where the file was named itself: then it is linted, whatever it is. */
  readonly searched: boolean;
}

/** A path that leads nowhere, in one line. */
export class PathError extends Error {
  override readonly name = 'PathError';
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
      for (const one of meant) if (!found.has(one.path) || !one.searched) found.set(one.path, one);
  }
  return { found: [...found.values()], errors };
}

/** A file by that very name comes before a glob: names may hold brackets. */
async function lookUp(pattern: string): Promise<Found[] | PathError> {
  const kind = kindOf(pattern);
  if (kind === 'file') return [{ path: pattern, searched: false }];
  if (kind === 'none' && !isGlob(pattern)) return missing(pattern);
  const paths = await search(pattern, kind === 'folder');
  if (paths.length === 0 && kind === 'none') return new PathError(`No file matches ${pattern}`);
  return paths.map((path) => ({ path, searched: true }));
}

function kindOf(path: string): 'file' | 'folder' | 'none' {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? 'none' : stats.isDirectory() ? 'folder' : 'file';
}

function isGlob(pattern: string): boolean {
  return /[*?{}[\]!()]/.test(pattern);
}

async function search(pattern: string, folder: boolean): Promise<string[]> {
  // Loaded here only: a call that names its files does not wait for it.
  const { globSync } = await import('tinyglobby');
  const base = folder ? pattern.replace(/\/$/, '') : '';
  const paths = globSync(folder ? '**' : pattern, {
    ...(folder ? { cwd: pattern } : {}),
    ignore: IGNORED,
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  const named = folder && base !== '.' ? paths.map((path) => `${base}/${path}`) : paths;
  return named.sort();
}

function missing(path: string): PathError {
  return new PathError(`There is no file ${path}.${didYouMean(path, siblings(path))}`);
}

function siblings(path: string): string[] {
  const folder = dirname(path);
  try {
    const names = readdirSync(folder).slice(0, 2000);
    return folder === '.' && !path.startsWith('./')
      ? names
      : names.map((name) => `${folder}/${name}`);
  } catch {
    return [];
  }
}
