import { readSync } from 'node:fs';
import { SIZE_LIMIT } from '../draft/read.ts';
import { type Decoded, decode } from '../node/decode.ts';
import { errorCode } from '../node/error-code.ts';
import { findDrafts, PathError } from '../node/find-drafts.ts';
import type { Input } from '../node/lint-files.ts';
import { readDraftFile, tooLarge } from '../node/read-file.ts';
import type { Arguments } from './arguments.ts';

/** The drafts of a call, read one at a time; paths that lead nowhere are collected on the way. */
export interface Inputs {
  readonly count: number;
  readonly each: Iterable<Input>;
  readonly errors: Error[];
}

export async function inputsOf(
  { paths, stdinFilename, ...args }: Arguments,
  today: string,
): Promise<Inputs> {
  const common = { platforms: args.platforms, format: args.draftFormat, now: today };
  const { found, errors } = await findDrafts(paths.filter((path) => path !== '-'));
  const problems: Error[] = [...errors];
  const fromStdin = paths.includes('-');
  function* each(): Iterator<Input> {
    if (fromStdin) {
      const decoded = attempt('standard input', readStdin, problems);
      if (decoded !== undefined) yield { ...decoded, where: { ...common, path: stdinFilename } };
    }
    for (const { path, searched } of found) {
      const decoded = attempt(path, readDraftFile, problems);
      if (decoded !== undefined) yield { ...decoded, where: { ...common, path, searched } };
    }
  }
  return {
    count: found.length + (fromStdin ? 1 : 0),
    each: { [Symbol.iterator]: each },
    errors: problems,
  };
}

function attempt(path: string, read: (path: string) => Decoded, problems: Error[]) {
  try {
    return read(path);
  } catch (error) {
    problems.push(new PathError(`Cannot read ${path}: ${reasonOf(error)}`));
    return undefined;
  }
}

function reasonOf(error: unknown): string {
  const code = errorCode(error) ?? String(error);
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'no permission',
    ENOENT: 'it is gone',
    EISDIR: 'it is a folder',
    ELOOP: 'its links lead in a circle',
  };
  return reasons[code] ?? code;
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
