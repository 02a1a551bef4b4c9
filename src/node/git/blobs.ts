import { git } from './ask-git.ts';

/** A blob by its id; without a size where git does not have it. */
interface Blob {
  readonly id: string;
  readonly size: number | undefined;
}

/** So many bytes are held in memory at a time. */
const BATCH = 16 * 1024 * 1024;

/** The bytes of a blob; of one over the limit its size alone, and undefined where git does not have it. */
export type Content = Buffer | number | undefined;

/**
 * Reads blobs by their place in a list, many at a time. Git gets ids and no names, so that nothing in a name
 * can be taken for something else.
 */
export function blobReader(ids: readonly string[], limit: number): (at: number) => Content {
  const blobs = lookUp(ids);
  let start = 0;
  let batch: readonly Content[] = [];
  return (at) => {
    if (at < start || at >= start + batch.length) {
      start = at;
      batch = readBatch(batchFrom(blobs, at, limit), limit);
    }
    return batch[at - start];
  };
}

export function blobSize(id: string): number | undefined {
  return lookUp([id])[0]?.size;
}

function lookUp(ids: readonly string[]): Blob[] {
  if (ids.length === 0) return [];
  const lines = ask('--batch-check', ids).toString('latin1').split('\n');
  return ids.map((id, at) => {
    const [, type, size] = (lines[at] ?? '').split(' ');
    return { id, size: type === 'blob' ? Number(size) : undefined };
  });
}

function batchFrom(blobs: readonly Blob[], start: number, limit: number): readonly Blob[] {
  let bytes = 0;
  const end = blobs.findIndex((blob, at) => {
    if (at < start) return false;
    bytes += fits(blob, limit) ? blob.size : 0;
    return at > start && bytes > BATCH;
  });
  return blobs.slice(start, end < 0 ? undefined : end);
}

function readBatch(blobs: readonly Blob[], limit: number): Content[] {
  const wanted = blobs.filter((blob) => fits(blob, limit)).map(({ id }) => id);
  const output = wanted.length === 0 ? Buffer.alloc(0) : ask('--batch', wanted);
  let end = 0;
  return blobs.map((blob) => {
    if (!fits(blob, limit)) return blob.size;
    // A line that repeats id and size, the bytes, a line end.
    const start = output.indexOf('\n', end) + 1;
    end = start + blob.size + 1;
    return output.subarray(start, end - 1);
  });
}

function fits(blob: Blob, limit: number): blob is Blob & { readonly size: number } {
  return blob.size !== undefined && blob.size <= limit;
}

function ask(what: '--batch' | '--batch-check', ids: readonly string[]): Buffer {
  return git(['cat-file', what, '--buffer'], { input: `${ids.join('\n')}\n` });
}
