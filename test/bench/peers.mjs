// Other linters on the same drafts, in turn with postlint. They are installed apart, in a folder
// that is named on the command line: the project does not depend on them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ABSENT, corpora } from './corpora.mjs';
import { heading, print, spread, table, times } from './print.mjs';
import { postlintOn, remarkParseOn } from './throughput.mjs';
import { interleave, median, pairwise, peak } from './timing.mjs';

// Each with its own defaults or recommended rules, caches off.
const peers = [
  { name: 'rumdl', native: true, args: (folder) => ['check', '--no-cache', folder] },
  {
    name: 'write-good',
    args: (folder) => readdirSync(folder).map((f) => join(folder, f)),
    mayExit: 'any',
  },
  { name: 'markdownlint-cli2', args: () => ['*.md'], inFolder: true },
  {
    name: 'remark-cli',
    args: (folder) => [
      '--no-stdout',
      '--use=remark-frontmatter',
      '--use=remark-preset-lint-recommended',
      folder,
    ],
  },
  { name: 'textlint', args: (folder) => ['--rule', 'no-todo', folder] },
];

// 1: it found something.
const MAY_EXIT = [0, 1];
// write-good exits with the number of its findings, of which the system keeps one byte.
const ANY_EXIT = Array.from({ length: 256 }, (_, status) => status);

export function comparison({ cli, scratch, runs, peers: modules }) {
  const rounds = { c1: runs ?? 10, c5000: runs ?? 3 };
  heading(
    'Other linters',
    `wall time of the whole process with its output dropped, in turn, each run straight after one of ` +
      `node -e 0; ${rounds.c1} rounds for one draft, ${rounds.c5000} for 5000; peak memory from a run ` +
      'of its own; medians (lowest-highest). Linters are run by their own bin, not through npx.',
  );
  const folder = corpora(scratch);
  if (!folder) return print(ABSENT);
  const installed = peers.flatMap((peer) => locate(resolve(modules), peer));
  for (const corpus of ['c1', 'c5000']) {
    print(corpus === 'c1' ? 'One draft of 60 to 300 words' : '5000 drafts');
    compare(join(folder, corpus), { cli, installed, rounds: rounds[corpus] });
  }
}

/** A peer with its version and the script that its package calls its bin; none if not installed. */
function locate(root, peer) {
  const folder = join(root, 'node_modules', peer.name);
  if (!existsSync(folder)) {
    print(`${peer.name} is not installed there.\n`);
    return [];
  }
  const { version, bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const script = typeof bin === 'string' ? bin : Object.values(bin)[0];
  return [{ ...peer, label: `${peer.name} ${version}`, script: join(folder, script), root }];
}

const commandOf = ({ label, script, root, args, inFolder, mayExit }, folder) => ({
  name: label,
  args: [script, ...args(folder)],
  cwd: inFolder ? folder : root,
  mayExit: mayExit === 'any' ? ANY_EXIT : MAY_EXIT,
});

function compare(folder, { cli, installed, rounds }) {
  const postlint = postlintOn(cli, folder);
  const others = [remarkParseOn(folder), ...installed.map((peer) => commandOf(peer, folder))];
  const commands = [postlint, ...others];
  const [baseline, ...results] = interleave(commands, { rounds });
  const rows = results.map(({ name, ms, ratios }, i) => {
    // A native binary cannot be asked from inside Node; its wrapper's memory would mislead.
    const native = installed.some((peer) => peer.native && peer.label === name);
    const memory = native ? undefined : peak(commands[i]).mebibytes.toFixed(0);
    const against = i === 0 ? times(1) : spread(pairwise(ms, results[0].ms));
    return [name, (median(ms) / 1000).toFixed(3), spread(ratios), against, memory];
  });
  const empty = ['node -e 0', (median(baseline.ms) / 1000).toFixed(3), times(1), '', ''];
  table(['', 'wall s', 'against node -e 0', 'against postlint', 'peak MiB'], [empty, ...rows]);
  print();
}
