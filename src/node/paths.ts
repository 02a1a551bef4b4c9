import { isAbsolute, relative, resolve, sep } from 'node:path';

/** Whether a relative path leads out of the folder that it starts from. */
export function isOutside(way: string): boolean {
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

/** A path from a folder, with `/`, as globs have it. */
export function pathFrom(folder: string, path: string): string {
  return relative(folder, resolve(path)).split(sep).join('/');
}

/** A path as a person in the working directory would write it. */
export function shownPath(path: string): string {
  const way = relative(process.cwd(), path);
  return way === '' || isOutside(way) ? path : way;
}

/** The same with a line where one is known: `postlint.config.yaml:3`. */
export function shownPlace(path: string, line: number | undefined): string {
  return line === undefined ? shownPath(path) : `${shownPath(path)}:${line}`;
}
