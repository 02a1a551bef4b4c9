// What the rules that read a post's words say of real accounts, per 100 posts.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CORPORA = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url));

/** The rules of judgement: they read what a post means, and can be wrong about it. */
export const rulesOfJudgement = ['link-only', 'job-ad-in-group', 'broadcast-tone'];

export function accountsReport({ createLinter, parseMarkdown: _, ...postlint }) {
  if (!existsSync(CORPORA)) return '\n../shared/corpora is not here: left out.';
  const lines = readdirSync(CORPORA).map((account) =>
    lineOf(account, { createLinter, ...postlint }),
  );
  return [
    '',
    'findings of the rules of judgement per 100 posts (preset recommended)',
    ...lines,
  ].join('\n');
}

function lineOf(account, { createLinter }) {
  const linter = createLinter({ extends: ['recommended'] });
  const counts = new Map();
  let posts = 0;
  let grave = 0;
  for (const path of draftsIn(join(CORPORA, account))) {
    const report = linter.lint(readFileSync(path, 'utf8'), {
      path: basename(path),
      now: '2026-11-22',
    });
    posts += new Set(report.posts.map(({ text }) => text)).size;
    for (const { ruleId, severity } of report.diagnostics) {
      if (!rulesOfJudgement.includes(ruleId)) continue;
      counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
      if (severity !== 'info') grave++;
    }
  }
  const rate = (count) => ((100 * count) / Math.max(1, posts)).toFixed(1);
  const by = [...counts].map(([id, count]) => `${id} ${rate(count)}`).join(', ');
  return `${account.padEnd(28)} ${String(posts).padStart(5)} posts  warnings and errors ${rate(grave)}  ${by}`;
}

function draftsIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|tweet|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}
