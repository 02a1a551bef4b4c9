// A repository full of drafts: wall time, memory, and the same files through remark-parse alone.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ABSENT, corpora } from './corpora.mjs';
import { heading, print, spread, table, times, verdict } from './print.mjs';
import { interleave, median, outputOf, pairwise, peak } from './timing.mjs';

const ALONE = fileURLToPath(new URL('./remark-parse-alone.mjs', import.meta.url));
const BUDGET = { seconds: 2.5, mebibytes: 100 };

/** The commands that this and the comparison with other linters share. */
export const postlintOn = (cli, folder) => ({
  name: 'postlint',
  args: [cli, '--exit-zero', '--format', 'json', folder],
});
export const remarkParseOn = (folder) => ({ name: 'remark-parse alone', args: [ALONE, folder] });

export function throughput({ cli, scratch, runs }) {
  const rounds = runs ?? 5;
  heading(
    'Throughput, a folder of drafts',
    `wall time of the whole process with its output dropped, ${rounds} rounds in turn, each run ` +
      'straight after one of node -e 0; peak memory of the largest process and CPU time of all ' +
      'from a run of their own; medians (lowest-highest).',
  );
  const folder = corpora(scratch);
  if (!folder) return print(ABSENT);
  for (const drafts of [1000, 5000]) measure(join(folder, `c${drafts}`), drafts, { cli, rounds });
}

function measure(folder, drafts, { cli, rounds }) {
  const commands = [remarkParseOn(folder), postlintOn(cli, folder)];
  const [baseline, alone, postlint] = interleave(commands, { rounds });
  const rows = [alone, postlint].map(({ name, ms, ratios }, i) => {
    const { mebibytes, cpuSeconds } = peak(commands[i]);
    return [
      name,
      (median(ms) / 1000).toFixed(2),
      spread(pairwise(ms, alone.ms)),
      spread(ratios, 1),
      cpuSeconds.toFixed(2),
      mebibytes.toFixed(0),
    ];
  });
  const empty = ['node -e 0', (median(baseline.ms) / 1000).toFixed(2), '', times(1, 1), '', ''];
  const headers = ['', 'wall s', 'against remark-parse', 'against node -e 0', 'CPU s', 'peak MiB'];
  print(`${drafts} drafts`);
  table(headers, [empty, ...rows]);
  printSkipped(commands[1]);
  if (drafts === 5000) printBudget(median(postlint.ms) / 1000, Number(rows[1].at(-1)));
  print();
}

/** A linter that skips is fast: says how many it did lint. */
function printSkipped(command) {
  const { results } = JSON.parse(outputOf(command));
  const skipped = results.filter((report) => report.skipped).length;
  print(`postlint linted ${results.length - skipped} and skipped ${skipped} that name no target;`);
  print('remark-parse parsed all of them.');
}

function printBudget(seconds, mebibytes) {
  const time = `${BUDGET.seconds} s wall: ${verdict(seconds, BUDGET.seconds)}`;
  const memory = `${BUDGET.mebibytes} MiB per process: ${verdict(mebibytes, BUDGET.mebibytes)}`;
  print(`Budget at 5000 drafts: ${time}; ${memory}.`);
}
