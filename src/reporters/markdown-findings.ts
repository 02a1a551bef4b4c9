import type { Diagnostic, ReportedPost } from '../core/diagnostic.ts';
import type { Say } from '../core/say.ts';
import { prose, ruleName, table } from './markdown-text.ts';
import { placesOf } from './places.ts';

const nouns = { error: 'error', warning: 'warning', info: 'remark' } as const;

/** More rows than this nobody reads in a browser. */
const MOST = 20;

/** A table of what was found in a draft. */
export function findingsTable(
  found: readonly Diagnostic[],
  posts: readonly ReportedPost[],
  say: Say,
): string[] {
  const rows = found
    .slice(0, MOST)
    .map((one) => [
      severityOf(one, say),
      `${one.loc.start.line}`,
      prose(whereOf(one, posts, say)),
      `${prose(one.message)} (${ruleName(one.ruleId)})`,
    ]);
  const more = found.length - rows.length;
  return [
    ...table(['', say('line'), say('where'), say('what')], rows),
    ...(more > 0 ? ['', say('… and {count} more in this draft.', { count: more })] : []),
  ];
}

function severityOf({ severity }: Diagnostic, say: Say): string {
  const noun = say(nouns[severity]);
  return severity === 'error' ? `**${noun}**` : noun;
}

function whereOf(found: Diagnostic, posts: readonly ReportedPost[], say: Say): string {
  const { part } = found;
  const inThread = part === undefined ? [] : [say('post {part}', { part })];
  return [...placesOf(found, posts), ...inThread].join(', ');
}

/** What to do about it, each piece of advice once. */
export function adviceList(found: readonly Diagnostic[]): string[] {
  const advice = found
    .slice(0, MOST)
    .filter(({ help }) => help !== '')
    .map(({ ruleId, help }) => `- ${ruleName(ruleId)}: ${prose(help)}`);
  return [...new Set(advice)];
}

/** Target, account and number of a post. */
export function postName({ target, account, part, of }: ReportedPost): string {
  return prose(`${account ?? target}${of > 1 ? ` ${part}/${of}` : ''}`);
}

/** “301 of 280”. */
export function lengthOf({ length: { used, limit } }: ReportedPost, say: Say): string {
  return limit === undefined ? `${used}` : say('{used} of {limit}', { used, limit });
}

/** As many sections as there is room for, and what is left over in words. */
export function within(room: number, sections: readonly string[], say: Say): string[] {
  const kept: string[] = [];
  let left = room;
  for (const section of sections) {
    left -= section.length;
    if (left < 0) break;
    kept.push(section);
  }
  const count = sections.length - kept.length;
  if (count === 0) return kept;
  return [...kept, say('There was no room for {count} more drafts.', { count })];
}
