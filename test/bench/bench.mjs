// The benchmark: `npm run bench`, or one part of it: `npm run bench -- cold-start`.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { coldStart } from './cold-start.mjs';
import { counting } from './counting.mjs';
import { hostile } from './hostile.mjs';
import { library } from './library.mjs';
import { comparison } from './peers.mjs';
import { machine, print } from './print.mjs';
import { throughput } from './throughput.mjs';

const USAGE = `Usage: npm run bench -- [PART ...] [OPTION ...]

Parts: cold-start, throughput, library, counting, hostile, peers (all of them; peers only with --peers)

  --peers DIR    a folder in whose node_modules other linters are installed
  --runs N       rounds of each measurement, instead of the part's own number
  --sizes 8,64   hostile: only these sizes, in KB
  --only TEXT    hostile: only families whose name contains this
  --dist DIR     the build to measure, instead of dist/`;

const parts = {
  'cold-start': coldStart,
  throughput,
  library,
  counting,
  hostile,
  peers: comparison,
};

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

class UsageError extends Error {}

function parse() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      peers: { type: 'string' },
      runs: { type: 'string' },
      sizes: { type: 'string' },
      only: { type: 'string' },
      dist: { type: 'string', default: DIST },
    },
  });
  const unknown = positionals.filter((name) => !Object.hasOwn(parts, name));
  if (unknown.length > 0) throw new UsageError(`No such part: ${unknown.join(', ')}`);
  if (positionals.includes('peers') && !values.peers)
    throw new UsageError('peers needs --peers DIR');
  const all = Object.keys(parts).filter((name) => name !== 'peers' || values.peers);
  return { values, chosen: positionals.length > 0 ? positionals : all };
}

function settingsOf(values, scratch) {
  const dist = resolve(values.dist);
  const cli = join(dist, 'cli.js');
  if (!existsSync(cli)) throw new Error('There is no cli.js in that build: run npm run build');
  return {
    cli,
    index: pathToFileURL(join(dist, 'index.js')).href,
    scratch,
    runs: values.runs && Number(values.runs),
    sizes: values.sizes?.split(',').map(Number),
    only: values.only,
    peers: values.peers,
  };
}

async function runParts({ values, chosen }) {
  const scratch = mkdtempSync(join(tmpdir(), 'postlint-bench-'));
  try {
    const settings = settingsOf(values, scratch);
    machine();
    for (const name of chosen) await runPart(name, settings);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** One part that cannot be measured does not keep the others from it. */
async function runPart(name, settings) {
  try {
    await parts[name](settings);
  } catch (error) {
    process.exitCode = 1;
    print(`${name} could not be measured: ${error.message}`);
  }
}

try {
  await runParts(parse());
} catch (error) {
  // A TypeError is what parseArgs throws at an unknown option.
  const usage = error instanceof UsageError || error instanceof TypeError;
  print(usage ? `${error.message}\n\n${USAGE}` : error.message);
  process.exitCode = 2;
}
