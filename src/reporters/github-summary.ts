import type { ReportedPost } from '../core/diagnostic.ts';
import { inEnglish, type Say } from '../core/say.ts';
import { findingsTable, lengthOf, postName, within } from './markdown-findings.ts';
import { code, proseLines, table } from './markdown-text.ts';
import type { Result, Summary } from './reporter.ts';
import { gravestFirst, nameOf, shownOf } from './shown.ts';
import { totalsInWords } from './totals.ts';

/**
 * What a job's page shows: each post as its readers will see it, what is cut struck out, and the findings below.
 * GitHub takes 1 MiB of a step (https://docs.github.com/actions/reference/workflow-commands-for-github-actions); no
 * UTF-16 unit is more than three bytes.
 */
export function githubSummary(
  results: readonly Result[],
  summary: Summary,
  say: Say = inEnglish,
): string {
  const linted = results.filter(({ report }) => report.skipped === undefined);
  const sections = within(
    300_000,
    gravestFirst(linted).map((result) => draft(result, say)),
    say,
  );
  return `${[`## postlint: ${totalsInWords(summary, say)}`, ...sections].join('\n\n')}\n`;
}

function draft({ report }: Result, say: Say): string {
  const posts = report.posts.map((post) => [postName(post), lengthOf(post, say), preview(post)]);
  const found = shownOf(report, { quiet: false });
  return [
    `### ${code(nameOf(report, say))}`,
    '',
    ...(posts.length > 0
      ? table([say('post'), say('length'), say('text')], posts)
      : [say('No text of its own.')]),
    '',
    ...(found.length > 0 ? findingsTable(found, report.posts, say) : [say('Nothing to mend.')]),
  ].join('\n');
}

function preview({ text, cut }: ReportedPost): string {
  if (cut === undefined) return proseLines(text);
  return `${proseLines(text.slice(0, cut))}<del>${proseLines(text.slice(cut))}</del>`;
}
