// What the rules that read a post's words say of real accounts, per 100 posts.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CORPORA = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url));

/** The rules of judgement: they read what a post means, and can be wrong about it. */
const rulesOfJudgement = new Set(
  `link-only job-ad-in-group silent-group-post broadcast-tone one-way-account hard-sell gushing engagement-bait
  share-begging self-styled-expert unapproved-commitment missing-disclosure promised-link leftover-placeholder
  weekday-mismatch past-date relative-date foreign-words cross-post-trace verbatim-cross-post duplicate-post
  script-mismatch too-brief-comment promotional-comment commercial-link`.split(/\s+/),
);

/** Accounts that publish from git, each with its findings; a line that says so where they are not there. */
export function accountsReport({ createLinter }) {
  if (!existsSync(CORPORA)) return '\n../shared/corpora is not here: left out.';
  const lines = readdirSync(CORPORA).flatMap((account) =>
    ['recommended', 'strict'].map((preset) => lineOf(account, preset, createLinter)),
  );
  return ['', 'findings of the rules of judgement per 100 posts', ...lines].join('\n');
}

function lineOf(account, preset, createLinter) {
  const linter = createLinter({ extends: [preset] });
  const counts = new Map();
  let posts = 0;
  let grave = 0;
  const note = ({ ruleId, severity }) => {
    if (!rulesOfJudgement.has(ruleId)) return;
    counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
    if (severity !== 'info') grave++;
  };
  for (const path of draftsIn(join(CORPORA, account))) {
    const where = { path: basename(path), now: '2026-11-22' };
    const report = linter.lint(readFileSync(path, 'utf8'), where);
    posts += new Set(report.posts.map(({ text }) => text)).size;
    for (const diagnostic of report.diagnostics) note(diagnostic);
  }
  for (const { diagnostics } of linter.finish()) diagnostics.forEach(note);
  const rate = (count) => ((100 * count) / Math.max(1, posts)).toFixed(1);
  const by = [...counts].sort(([, a], [, b]) => b - a).map(([id, n]) => `${id} ${rate(n)}`);
  return `${account}, ${preset}: ${posts} posts, warnings and errors ${rate(grave)}; ${by.join(', ')}`;
}

function draftsIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|tweet|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}
