// One small draft, a fresh process: what an author waits for after saving a file.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { heading, print, spread, table, times, verdict } from './print.mjs';
import { interleave, median } from './timing.mjs';

const AIM = 1.5;

// What a draft contains decides which libraries the command has to load.
const drafts = [
  {
    name: 'neither links nor X',
    budget: 1.4,
    source: '---\nplatform: mastodon\n---\n\nThe garden is open again, and the pears are ripe.\n',
  },
  {
    name: 'links, not X',
    budget: 1.7,
    source:
      '---\nplatform: linkedin\n---\n\nHow we plan a release, step by step: https://example.com/release\n',
  },
  {
    name: 'links and X',
    budget: 2.1,
    source:
      '---\nplatform: x\n---\n\nHow we plan a release: https://example.com/release #planning\n',
  },
];

export function coldStart({ cli, scratch, runs }) {
  const rounds = runs ?? 21;
  heading(
    'Cold start, one draft',
    `wall time of the whole process, each run straight after a run of node -e 0, ${rounds} pairs ` +
      'after 2 to warm up; median of the ratios (lowest-highest).',
  );
  const commands = drafts.map(({ name, source }, i) => {
    const path = join(scratch, `cold-${i}.md`);
    writeFileSync(path, source);
    return { name, args: [cli, '--exit-zero', path] };
  });
  const [baseline, ...results] = interleave(commands, { rounds, warmUps: 2 });
  const rows = results.map(({ name, ms, ratios }, i) => {
    const { budget } = drafts[i];
    const ratio = median(ratios);
    return [
      name,
      median(ms).toFixed(0),
      spread(ratios),
      times(budget, 1),
      verdict(ratio, budget),
      verdict(ratio, AIM),
    ];
  });
  const empty = ['node -e 0', median(baseline.ms).toFixed(0), times(1), '', '', ''];
  table(
    ['draft', 'ms', 'against node -e 0', 'budget', '', `aim ${times(AIM, 1)}`],
    [empty, ...rows],
  );
  print();
}
