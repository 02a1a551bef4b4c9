// Input made to be slow: time per draft, and how it grows with the size.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { families } from './hostile-inputs.mjs';
import { heading, print, table, verdict } from './print.mjs';

const CHILD = fileURLToPath(new URL('./hostile-child.mjs', import.meta.url));
const BUDGET_MS = 1000;
const KILL_MS = 20_000;
// Below this, noise and one-time costs decide the exponent.
const NOTABLE_MS = 100;
const SUPER_LINEAR = 1.5;

export async function hostile({ index, sizes, only }) {
  const series = seriesOf({ sizes, only });
  heading(
    'Hostile input, up to 64 KB, for 7 platforms, every rule on',
    `time of one lint(), killed after ${KILL_MS / 1000} s (and larger ones of its kind left out). ` +
      `First each family in a fresh process, ${availableParallelism()} at a time; then, of those near the ` +
      `budget or with a steep exponent, every input over ${NOTABLE_MS} ms twice more, alone and each in ` +
      'a fresh process: the shortest counts.',
  );
  if (series.length === 0) return print('No input is left to try.');
  await inParallel(series, async (one) => {
    one.results = await lintInChild(index, one, one.sizes);
  });
  await repeatSlow(index, series);
  report(series);
}

/** Each family in each form, with its sizes in ascending order. */
function seriesOf({ sizes, only }) {
  return families
    .filter(({ name }) => !only || name.includes(only))
    .flatMap(({ name, forms, sizes: own }) => {
      const wanted = own.filter((size) => !sizes || size === 0 || sizes.includes(size));
      return forms.map((form) => ({ name, form, sizes: wanted }));
    })
    .filter((one) => one.sizes.length > 0);
}

async function inParallel(items, work) {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

/** Two at a time get in each other's way, and in that of whoever else uses the machine. */
async function repeatSlow(index, series) {
  for (const one of series.filter((s) => isNotable(s, BUDGET_MS / 2))) {
    for (const result of one.results.filter(({ ms, failed }) => ms > NOTABLE_MS && !failed)) {
      const again = [
        ...(await lintInChild(index, one, [result.size])),
        ...(await lintInChild(index, one, [result.size])),
      ];
      result.ms = Math.min(result.ms, ...again.map(({ ms }) => ms));
      result.failed = again.map(({ failed }) => failed).find(Boolean);
    }
  }
}

/** @returns {Promise<{ size: number, ms: number, failed?: string }[]>} up to the first that ended the process */
function lintInChild(index, { name, form }, sizes) {
  const child = spawn(process.execPath, [CHILD, index, name, form, sizes.join()]);
  const killer = setTimeout(() => child.kill('SIGKILL'), KILL_MS);
  let [printed, errors] = ['', ''];
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  child.stdout.on('data', (chunk) => {
    printed += chunk;
    // Each size has all of the time.
    killer.refresh();
  });
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      clearTimeout(killer);
      const results = printed
        .trim()
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line));
      const size = sizes[results.length];
      if (size === undefined) resolve(results);
      else if (child.killed) resolve([...results, { size, ms: KILL_MS, failed: 'killed' }]);
      else
        resolve([
          ...results,
          { size, ms: 0, failed: `crashed (${signal ?? code}) ${reason(errors)}` },
        ]);
    });
  });
}

const reason = (stderr) => (stderr.match(/^\w*Error.*|^FATAL.*/m)?.[0] ?? '').slice(0, 100);

function report(series) {
  const rows = series.filter((one) => isNotable(one, BUDGET_MS)).map(summarize);
  rows.sort((a, b) => b.worst - a.worst);
  if (rows.length > 0) {
    const headers = ['input', 'as', 'KB: ms', 'exponent', ''];
    table(
      headers,
      rows.map(({ cells }) => cells),
    );
  } else print('None took over 1 s, grew faster than its size to the power of 1.5, or failed.');
  printWorst(
    series.flatMap(({ name, form, results }) => results.map((r) => ({ name, form, ...r }))),
  );
}

const isNotable = ({ results }, ms) =>
  results.some((r) => r.failed || r.ms > ms) || (exponentOf(results) ?? 0) > SUPER_LINEAR;

function summarize({ name, form, results }) {
  const worst = Math.max(...results.map(({ ms }) => ms));
  const failed = results.map((r) => r.failed).find(Boolean);
  const exponent = exponentOf(results);
  const timings = results.map(({ size, ms }) => `${size || 'over'}: ${ms.toFixed(0)}`);
  const shown = exponent === undefined ? '' : exponent.toFixed(1);
  return {
    worst: failed ? Number.POSITIVE_INFINITY : worst,
    cells: [name, form, timings.join('  '), shown, failed ?? verdict(worst, BUDGET_MS)],
  };
}

/** The steepest growth between two neighbouring sizes, the larger of which took long enough to tell. */
function exponentOf(results) {
  const steps = results.slice(1).flatMap(({ size, ms }, i) => {
    const before = results[i];
    if (ms < NOTABLE_MS || before.ms === 0) return [];
    return [Math.log(ms / before.ms) / Math.log(size / before.size)];
  });
  return steps.length > 0 ? Math.max(...steps) : undefined;
}

function printWorst(inputs) {
  const { name, form, size, ms } = inputs.reduce((a, b) => (b.ms > a.ms ? b : a));
  const failures = inputs.filter((i) => i.failed).length;
  const over = inputs.filter((i) => i.ms > BUDGET_MS).length;
  print(`\nWorst: ${ms.toFixed(0)} ms, ${name} as .${form} at ${size || 'over 64'} KB.`);
  print(
    `Budget ${BUDGET_MS} ms and no crash: ${over} of ${inputs.length} over it, ${failures} failed.\n`,
  );
}
