import { resolve } from 'node:path';
import { oneOf } from './one-of.ts';
import { UsageError } from './usage-error.ts';

/** A format and the file that it goes to; without one it goes to standard output. */
export interface Output {
  readonly format: string;
  readonly file: string | undefined;
}

interface Named {
  /** `NAME` or `NAME=FILE`, once for each output. */
  readonly format?: readonly string[] | undefined;
  /** The file of the only format. */
  readonly output?: string | undefined;
}

/** What a call wants written where. Throws a UsageError. */
export function outputsIn(
  { format: formats = ['pretty'], output }: Named,
  known: readonly string[],
): Output[] {
  const outputs = formats.map((written) => outputOf(written, known));
  const [first, ...more] = outputs;
  if (output === undefined || first === undefined) return apart(outputs);
  if (more.length > 0 || first.file !== undefined) {
    throw new UsageError(
      `--output is the file of the only format; with several, each names its own: --format ${first.format}=${output}`,
    );
  }
  return [{ format: first.format, file: fileOf('--output', output) }];
}

function outputOf(written: string, known: readonly string[]): Output {
  const at = written.indexOf('=');
  if (at === -1) return { format: oneOf('--format', written, known), file: undefined };
  const format = oneOf('--format', written.slice(0, at), known);
  return { format, file: fileOf(`--format ${format}=`, written.slice(at + 1)) };
}

function fileOf(option: string, file: string): string | undefined {
  if (file === '') throw new UsageError(`${option} needs the name of a file, or - for the screen`);
  return file === '-' ? undefined : file;
}

/** Two formats in one place could be read by nobody. */
function apart(outputs: readonly Output[]): Output[] {
  const places = new Map<string, string>();
  for (const { format, file } of outputs) {
    const place = file === undefined ? 'standard output' : resolve(file);
    const other = places.get(place);
    if (other !== undefined) {
      throw new UsageError(
        `${other} and ${format} both go to ${file ?? place}: name a file of its own for one of them, as in --format ${format}=FILE`,
      );
    }
    places.set(place, format);
  }
  return [...outputs];
}
