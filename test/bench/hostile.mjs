// Input made to be slow: time per draft, and how it grows with the size.
import { execFile } from 'node:child_process';
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
  const planned = series.flat().length;
  heading(
    'Hostile input, up to 64 KB, for 7 platforms',
    `time of one lint() in a fresh process, killed after ${KILL_MS / 1000} s (and larger ones of its ` +
      `kind left out); ${planned} inputs. First all of them, ${availableParallelism()} at a time; ` +
      `what then took over ${NOTABLE_MS} ms was run twice more, alone, and its shortest time counts.`,
  );
  if (planned === 0) return print('No input is left to try.');
  await inParallel(series, async (inputs) => {
    for (const input of inputs) {
      input.result = await lintInChild(index, input);
      if (input.result.ms >= KILL_MS) break;
    }
  });
  const tried = series.map((inputs) => inputs.filter(({ result }) => result));
  await repeatSlow(index, tried.flat());
  report(tried);
}

/** The inputs of each family in each form, by size. */
function seriesOf({ sizes, only }) {
  return families
    .filter(({ name }) => !only || name.includes(only))
    .flatMap(({ name, forms, sizes: own }) => {
      const wanted = own.filter((size) => !sizes || size === 0 || sizes.includes(size));
      return forms.map((form) => wanted.map((size) => ({ name, form, size })));
    })
    .filter((inputs) => inputs.length > 0);
}

async function inParallel(items, work) {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

/** Two at a time get in each other's way, and in that of whoever else uses the machine. */
async function repeatSlow(index, inputs) {
  const slow = inputs.filter(({ result }) => result.ms > NOTABLE_MS && !result.failed);
  for (const input of [...slow, ...slow]) {
    const again = await lintInChild(index, input);
    if (again.failed || again.ms < input.result.ms) input.result = again;
  }
}

/** @returns {Promise<{ ms: number, failed?: string }>} */
function lintInChild(index, { name, form, size }) {
  const args = [CHILD, index, name, form, String(size)];
  const options = { timeout: KILL_MS, killSignal: 'SIGKILL' };
  return new Promise((resolve) => {
    execFile(process.execPath, args, options, (failure, stdout, stderr) => {
      if (!failure) {
        const { ms, error } = JSON.parse(stdout);
        resolve({ ms, failed: error && `threw ${error}` });
      } else if (failure.killed)
        resolve({ ms: KILL_MS, failed: `killed after ${KILL_MS / 1000} s` });
      else
        resolve({
          ms: 0,
          failed: `crashed (${failure.signal ?? failure.code}) ${lastLine(stderr)}`,
        });
    });
  });
}

const lastLine = (stderr) => (stderr.match(/^\w*Error.*|^FATAL.*/m)?.[0] ?? '').slice(0, 100);

function report(series) {
  const rows = series.map(summarize).filter(({ notable }) => notable);
  rows.sort((a, b) => b.worst - a.worst);
  if (rows.length > 0) {
    const headers = ['input', 'as', 'KB: ms', 'exponent', ''];
    table(
      headers,
      rows.map(({ cells }) => cells),
    );
  } else print('None took over 1 s, grew faster than its size to the power of 1.5, or failed.');
  printWorst(series.flat());
}

function summarize(inputs) {
  const worst = Math.max(...inputs.map(({ result }) => result.ms));
  const failed = inputs.map(({ result }) => result.failed).find(Boolean);
  const exponent = exponentOf(inputs);
  const timings = inputs.map(({ size, result }) => `${size || 'over'}: ${result.ms.toFixed(0)}`);
  const { name, form } = inputs[0];
  const shown = exponent === undefined ? '' : exponent.toFixed(1);
  return {
    worst: failed ? Number.POSITIVE_INFINITY : worst,
    notable: failed || worst > BUDGET_MS || (exponent ?? 0) > SUPER_LINEAR,
    cells: [name, form, timings.join('  '), shown, failed ?? verdict(worst, BUDGET_MS)],
  };
}

/** The steepest growth between two neighbouring sizes, the larger of which took long enough to tell. */
function exponentOf(inputs) {
  const steps = inputs.slice(1).flatMap(({ size, result }, i) => {
    const before = inputs[i];
    if (result.ms < NOTABLE_MS || before.result.ms === 0) return [];
    return [Math.log(result.ms / before.result.ms) / Math.log(size / before.size)];
  });
  return steps.length > 0 ? Math.max(...steps) : undefined;
}

function printWorst(inputs) {
  const { name, form, size, result } = inputs.reduce((a, b) => (b.result.ms > a.result.ms ? b : a));
  const failures = inputs.filter((i) => i.result.failed).length;
  const over = inputs.filter((i) => i.result.ms > BUDGET_MS).length;
  print(`\nWorst: ${result.ms.toFixed(0)} ms, ${name} as .${form} at ${size || 'over 64'} KB.`);
  print(
    `Budget ${BUDGET_MS} ms and no crash: ${over} of ${inputs.length} over it, ${failures} failed.\n`,
  );
}
