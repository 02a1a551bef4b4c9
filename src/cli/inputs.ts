import { readSync } from 'node:fs';
import { resolve } from 'node:path';
import { SIZE_LIMIT } from '../draft/read.ts';
import type { ProjectConfig } from '../node/config/load-config.ts';
import { type Decoded, decode } from '../node/decode.ts';
import { errorCode } from '../node/error-code.ts';
import { reasonOf } from '../node/error-reason.ts';
import type { FileWorld } from '../node/file-world.ts';
import { type Found, findDrafts, findNamedDrafts, PathError } from '../node/find-drafts.ts';
import type { Input } from '../node/lint-files.ts';
import { shownPlace } from '../node/paths.ts';
import { readDraftFile, tooLarge } from '../node/read-file.ts';
import { type Arguments, UsageError } from './arguments.ts';

/** A file to lint, which need not be one on disk. */
interface Source extends Found {
  readonly read?: () => Decoded;
  readonly world?: FileWorld;
}

interface Sources {
  readonly found: readonly Source[];
  readonly errors: readonly Error[];
}

/** The drafts of a call, read one at a time; paths that lead nowhere are collected on the way. */
export interface Inputs {
  readonly count: number;
  readonly each: Iterable<Input>;
  readonly errors: Error[];
  /** Where the files are that drafts name; on disk where nothing is said. */
  readonly world: FileWorld | undefined;
}

export async function inputsOf(
  args: Arguments,
  today: string,
  configFor: (path: string | undefined) => Promise<ProjectConfig>,
): Promise<Inputs> {
  const common = {
    platforms: args.platforms,
    format: args.draftFormat,
    now: today,
    appearance: args.preview || args.outputs.some(({ format }) => format === 'html'),
  };
  const { found, errors } = await sourcesOf(args, configFor);
  const problems: Error[] = [...errors];
  const fromStdin = args.paths.includes('-');
  function* each(): Iterator<Input> {
    if (fromStdin) {
      const decoded = attempt('standard input', readStdin, problems);
      if (decoded !== undefined)
        yield { ...decoded, where: { ...common, path: args.stdinFilename } };
    }
    for (const { path, searched, read = readDraftFile, world } of found) {
      const decoded = attempt(path, read, problems);
      const where = { ...common, path, searched: searched || args.onlyDrafts };
      if (decoded !== undefined) yield { ...decoded, where, world };
    }
  }
  return {
    count: found.length + (fromStdin ? 1 : 0),
    each: { [Symbol.iterator]: each },
    errors: problems,
    world: found[0]?.world,
  };
}

/** The files that a call means. Its cache is none of them, wherever it is kept. */
export async function sourcesOf(
  args: Arguments,
  configFor: (path: string | undefined) => Promise<ProjectConfig>,
): Promise<Sources> {
  const { found, errors } = await namedSources(args, configFor);
  if (args.cache === undefined) return { found, errors };
  const cache = resolve(args.cache);
  return { found: found.filter(({ path }) => resolve(path) !== cache), errors };
}

async function namedSources(
  { paths, staged, changedSince }: Arguments,
  configFor: (path: string | undefined) => Promise<ProjectConfig>,
): Promise<Sources> {
  if (staged || changedSince !== undefined) {
    // Loaded here only: a call that names its drafts does not wait for it.
    const { gitFiles } = await import('../node/git/git-files.ts');
    return gitFiles(changedSince, paths);
  }
  if (paths.length === 0) return { found: draftsOf(await configFor(undefined)), errors: [] };
  return findDrafts(paths.filter((path) => path !== '-'));
}

/** The drafts that a configuration names, where the call names none. */
function draftsOf(project: ProjectConfig): Found[] {
  const { config, folder } = project;
  if (config.drafts === undefined) {
    throw new UsageError(
      'Name a draft, a folder or a glob: postlint drafts/launch.md (or name them in a configuration under “drafts”)',
    );
  }
  const found = findNamedDrafts(folder, config.drafts);
  if (found.length > 0) return found;
  throw new UsageError(
    `${placeOf(project, 'drafts')}: no file matches ${config.drafts.join(', ')}.`,
  );
}

/** Where a key of a configuration stands: `postlint.config.yaml:3: drafts`. */
function placeOf({ layers }: ProjectConfig, key: 'drafts'): string {
  const layer = layers.findLast(({ value }) => key in value);
  return layer === undefined ? key : `${shownPlace(layer.file, layer.lineOf(key))}: ${key}`;
}

function attempt(path: string, read: (path: string) => Decoded, problems: Error[]) {
  try {
    return read(path);
  } catch (error) {
    problems.push(new PathError(`Cannot read ${path}: ${reasonOf(error)}`));
    return undefined;
  }
}

/** Standard input to its end, but no more of it than a draft may have. */
function readStdin() {
  const limit = SIZE_LIMIT * 3;
  const chunks: Buffer[] = [];
  let size = 0;
  for (;;) {
    const chunk = Buffer.alloc(65_536);
    const length = readChunk(chunk);
    if (length === 0) return decode(Buffer.concat(chunks));
    size += length;
    if (size > limit) return tooLarge(size);
    chunks.push(chunk.subarray(0, length));
  }
}

function readChunk(chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(0, chunk);
    } catch (error) {
      const code = errorCode(error);
      if (code === 'EOF') return 0;
      // A terminal or a slow pipe that has nothing yet.
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}
