import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Manager, managers } from './managers.ts';

/** A tool that manages the hooks here. */
export interface FoundManager {
  readonly manager: Manager;
  /** True where it runs postlint already. */
  readonly runsPostlint: boolean;
}

/** The tools that the project’s folders, or the hook that is there, show; each once. */
export function findManagers(folders: readonly string[], hook: string): FoundManager[] {
  const seen = folders.map(lookInto);
  return managers.flatMap((manager) => {
    const texts = seen.flatMap((folder) => textsOf(manager, folder));
    const isFound = texts.length > 0 || manager.hook?.test(hook) === true;
    const runsPostlint = texts.some((text) => /\bpostlint\b/.test(text));
    return isFound ? [{ manager, runsPostlint }] : [];
  });
}

interface Folder {
  readonly path: string;
  readonly names: readonly string[];
  readonly manifest: Readonly<Record<string, unknown>>;
}

function lookInto(path: string): Folder {
  return { path, names: namesIn(path), manifest: manifestIn(path) };
}

/** What the tool’s files and its key in package.json say. */
function textsOf({ files, key }: Manager, { path, names, manifest }: Folder): string[] {
  const written = names.filter((name) => files.test(name)).map((name) => textAt(join(path, name)));
  const own = key !== undefined && Object.hasOwn(manifest, key) ? manifest[key] : undefined;
  return own === undefined ? written : [...written, JSON.stringify(own)];
}

/** Husky’s place is a folder: there the hook is the text. */
function textAt(path: string): string {
  return readText(path) ?? readText(join(path, 'pre-commit')) ?? '';
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A manifest that cannot be read names no tool; npm says what is wrong with it. */
function manifestIn(folder: string): Readonly<Record<string, unknown>> {
  try {
    const manifest: unknown = JSON.parse(readText(join(folder, 'package.json')) ?? '');
    return typeof manifest === 'object' && manifest !== null ? { ...manifest } : {};
  } catch {
    return {};
  }
}
