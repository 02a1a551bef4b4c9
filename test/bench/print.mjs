// Plain tables and numbers for a terminal.
import { availableParallelism, cpus, loadavg } from 'node:os';
import { median } from './timing.mjs';

export const print = (text = '') => process.stdout.write(`${text}\n`);

export function heading(title, how) {
  print(`\n${title}\n${'='.repeat(title.length)}`);
  print(`How: ${how}\n`);
}

/** Prints rows under their headers; the first column to the left, the others to the right. */
export function table(headers, rows) {
  const lines = [headers, ...rows].map((row) => row.map((cell) => String(cell ?? '-')));
  const widths = headers.map((_, i) => Math.max(...lines.map((line) => line[i].length)));
  lines.splice(
    1,
    0,
    widths.map((width) => '-'.repeat(width)),
  );
  for (const line of lines) {
    const cells = line.map((c, i) => (i === 0 ? c.padEnd(widths[i]) : c.padStart(widths[i])));
    print(cells.join('  ').trimEnd());
  }
}

export function machine() {
  const load = loadavg()[0].toFixed(1);
  const cpu = cpus()[0]?.model.trim() ?? 'unknown processor';
  print(`Node ${process.versions.node}, ${availableParallelism()} cores, ${cpu}, load ${load}`);
  print('Ratios count; absolute times are this machine at this moment.');
}

export const times = (ratio, digits = 2) => `${ratio.toFixed(digits)} x`;

/** `1.52 x (1.40-1.71)`: the median, and how far single measurements strayed. */
export function spread(ratios, digits = 2) {
  const [low, high] = [Math.min(...ratios), Math.max(...ratios)].map((r) => r.toFixed(digits));
  return `${times(median(ratios), digits)} (${low}-${high})`;
}

export const verdict = (value, budget) => (value <= budget ? 'within' : 'OVER');
