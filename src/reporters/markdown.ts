import { inEnglish, type Say } from '../core/say.ts';
import { adviceList, findingsTable, lengthOf, postName, within } from './markdown-findings.ts';
import { code, table } from './markdown-text.ts';
import type { Reporter, Result, View } from './reporter.ts';
import { withoutRunnerCommands } from './runner-commands.ts';
import { gravestFirst, nameOf, shownOf } from './shown.ts';
import { totalsInWords } from './totals.ts';

/**
 * For a comment on a pull request: the drafts in which something was found, those with errors first. GitHub takes
 * 65,536 characters of a comment (https://github.com/orgs/community/discussions/27190).
 */
export const markdown: Reporter = (results, summary, view) => {
  const say = view.say ?? inEnglish;
  const found = results.filter(({ report }) => shownOf(report, view).length > 0);
  const sections = gravestFirst(found).map((result) => draft(result, view, say));
  const text = [`**postlint**: ${totalsInWords(summary, say)}`, ...within(60_000, sections, say)];
  return `${withoutRunnerCommands(text.join('\n\n'))}\n`;
};

function draft({ report }: Result, view: View, say: Say): string {
  const found = shownOf(report, view);
  const advice = adviceList(found);
  const posts = report.posts
    .slice(0, MOST_POSTS)
    .map((post) => [postName(post), lengthOf(post, say)]);
  return [
    `#### ${code(nameOf(report, say))}`,
    '',
    ...findingsTable(found, report.posts, say),
    '',
    `<details><summary>${say('What to do, and how long each post is')}</summary>`,
    '',
    ...advice,
    ...(advice.length > 0 && posts.length > 0 ? [''] : []),
    ...(posts.length > 0 ? table([say('post'), say('length')], posts) : []),
    '',
    '</details>',
  ].join('\n');
}

const MOST_POSTS = 24;
