// The drafts that throughput is measured on. Their generator is kept beside the checkout, not in it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const GENERATOR = fileURLToPath(new URL('../../../shared/bench/corpus.mjs', import.meta.url));

export const ABSENT =
  'Skipped: ../shared/bench/corpus.mjs, which generates the drafts, is not there.';

let folder;

/** The folder with `c1`, `c100`, `c1000` and `c5000`, generated once; undefined without generator. */
export function corpora(scratch) {
  if (folder || !existsSync(GENERATOR)) return folder;
  const made = join(scratch, 'corpora');
  const child = spawnSync(process.execPath, [GENERATOR, made], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`corpus.mjs failed: ${child.stderr}`);
  folder = made;
  return folder;
}
