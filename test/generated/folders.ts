import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '../../src/core/rule.ts';
import type { Platform } from '../../src/platforms/platform.ts';

// What is generated follows from the files in a folder, never from the index that is generated: that
// one would always agree with itself.

export const root = join(import.meta.dirname, '../..');

/** A file that exports a thing to be registered, and the name of that export. */
export interface Registered {
  /** The file's name without its ending. */
  readonly stem: string;
  readonly exported: string;
}

/** The files of a folder that export what `pattern` captures the name of, in the order of their stems. */
function registeredIn(folder: string, pattern: RegExp): Registered[] {
  return stemsIn(folder).flatMap((stem) => {
    const text = readFileSync(join(root, folder, `${stem}.ts`), 'utf8');
    const exported = pattern.exec(text)?.[1];
    return exported === undefined ? [] : [{ stem, exported }];
  });
}

/** The TypeScript files of a folder but its index, without their ending, in order of code units. */
export function stemsIn(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => basename(name, '.ts'))
    .sort();
}

export const ruleFiles = () => registeredIn('rules', /^export const (\w+) = defineRule\(/m);
export const platformFiles = () =>
  registeredIn('src/platforms', /^export const (\w+) = definePlatform\(/m);
export const reporterFiles = () =>
  registeredIn('src/reporters', /^export const (\w+): Reporter = /m);

export const loadRules = (): Promise<Rule[]> => load('rules', ruleFiles());
export const loadPlatforms = (): Promise<Platform[]> => load('src/platforms', platformFiles());

async function load<T>(folder: string, files: readonly Registered[]): Promise<T[]> {
  return Promise.all(
    files.map(async ({ stem, exported }) => {
      const url = pathToFileURL(join(root, folder, `${stem}.ts`)).href;
      const module = (await import(/* @vite-ignore */ url)) as Record<string, T>;
      return module[exported] as T;
    }),
  );
}
