// Running commands and timing them. The machine is shared and its clock speed drifts, so nothing is
// judged by an absolute time: every command runs right after `node -e 0`, round after round, and
// what counts is the median of those ratios.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const BASELINE = { name: 'node -e 0', args: ['-e', '0'] };
const PEAK_HOOK = new URL('./peak-hook.mjs', import.meta.url).href;

/**
 * A program run by this same Node: what to call it, and its arguments.
 * @typedef {{ name: string, args: string[], cwd?: string, mayExit?: number[] }} Command
 */

/** Runs one command to its end, its output dropped, and returns the wall time in milliseconds. */
function wall(command, env = process.env) {
  const start = performance.now();
  finish(command, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  return performance.now() - start;
}

/** What a command prints. */
export const outputOf = (command) =>
  finish(command, { stdio: ['ignore', 'pipe', 'pipe'] }).stdout.toString();

function finish(command, options) {
  // Linters print a line per finding: the default buffer would kill them half-way.
  const maxBuffer = 1 << 29;
  const settings = { cwd: command.cwd, maxBuffer, ...options };
  const child = spawnSync(process.execPath, command.args, settings);
  // A command that failed early would look fast.
  if (child.error || !(command.mayExit ?? [0]).includes(child.status)) {
    const end = child.stderr?.toString().trim().slice(-600);
    throw new Error(`${command.name} ended with ${child.signal ?? child.status}: ${end}`);
  }
  return child;
}

/**
 * Times every command `rounds` times, each time straight after the baseline (A B A B).
 * @param {Command[]} commands
 * @returns {{ name: string, ms: number[], ratios: number[] }[]} the baseline first
 */
export function interleave(commands, { rounds, warmUps = 1 }) {
  const baseline = { name: BASELINE.name, ms: [], ratios: [] };
  const results = commands.map(({ name }) => ({ name, ms: [], ratios: [] }));
  for (let round = -warmUps; round < rounds; round++) {
    commands.forEach((command, i) => {
      const reference = wall(BASELINE);
      const ms = wall(command);
      if (round < 0) return;
      baseline.ms.push(reference);
      baseline.ratios.push(1);
      results[i].ms.push(ms);
      results[i].ratios.push(ms / reference);
    });
  }
  return [baseline, ...results];
}

/**
 * Peak memory of the largest process that a command starts, and the CPU time of all of them. A run
 * of its own, since the hook that reports them costs time. Sees Node processes only.
 */
export function peak(command) {
  const folder = mkdtempSync(join(tmpdir(), 'postlint-peak-'));
  try {
    const options = [process.env.NODE_OPTIONS, `--import=${PEAK_HOOK}`].filter(Boolean).join(' ');
    wall(command, { ...process.env, NODE_OPTIONS: options, POSTLINT_BENCH_PEAK: folder });
    const seen = readdirSync(folder).map((f) => JSON.parse(readFileSync(join(folder, f), 'utf8')));
    return {
      mebibytes: Math.max(...seen.map((s) => s.mebibytes)),
      cpuSeconds: seen.reduce((sum, s) => sum + s.cpuSeconds, 0),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Ratios of two series that were measured side by side, round by round. */
export const pairwise = (ms, reference) => ms.map((value, round) => value / reference[round]);
