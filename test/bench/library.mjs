// The library in a long-running process, such as an editor: microseconds per call, warm.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { heading, print, table, verdict } from './print.mjs';
import { median } from './timing.mjs';

const CHILD = fileURLToPath(new URL('./library-child.mjs', import.meta.url));
const BUDGETS = { 'measure, 3 targets': 150, analyze: 60, 'lint, 3 targets': 1000 };
const REFERENCE = 'remark-parse';

export function library({ index, runs }) {
  const rounds = runs ?? 15;
  heading(
    'Library, warm, texts of 280 characters',
    `200 texts a round, never the same text twice, ${rounds} rounds in turn after 5 to warm up; ` +
      'median microseconds per call (lowest-highest round).',
  );
  // A process of its own: the other parts start children from this one, which should stay small.
  const child = spawnSync(process.execPath, [CHILD, index, String(rounds)], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`library-child.mjs failed: ${child.stderr.slice(-600)}`);
  const results = JSON.parse(child.stdout);
  const reference = median(results.find((r) => r.name === REFERENCE).us);
  const rows = results.map(({ name, us }) => {
    const value = median(us);
    const range = `(${Math.min(...us).toFixed(1)}-${Math.max(...us).toFixed(1)})`;
    const budget = BUDGETS[name];
    const judged = budget ? verdict(value, budget) : '';
    return [
      name,
      `${value.toFixed(1)} ${range}`,
      (value / reference).toFixed(2),
      budget ?? '',
      judged,
    ];
  });
  table(['call', 'us', `against ${REFERENCE}`, 'budget us', ''], rows);
  print();
}
