import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where people keep drafts, the surest first. */
const FOLDERS = [
  'drafts',
  'social',
  'social-media',
  'posts',
  'content/social',
  'content/posts',
  '_drafts',
  '_posts',
];

/** A look, no search: what lies deeper is for the person to say. */
const DEPTH = 3;

/** The glob of the drafts that a project most likely has. */
export function guessDrafts(folder: string): string {
  const found = FOLDERS.find((name) => holdsMarkdown(join(folder, name), DEPTH));
  return `${found ?? 'drafts'}/**/*.md`;
}

function holdsMarkdown(folder: string, depth: number): boolean {
  const entries = entriesOf(folder);
  return (
    entries.some((entry) => entry.isFile() && entry.name.endsWith('.md')) ||
    (depth > 0 &&
      entries.some(
        (entry) => entry.isDirectory() && holdsMarkdown(join(folder, entry.name), depth - 1),
      ))
  );
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
