import type { Diagnostic, ReportedPost } from '../core/diagnostic.ts';
import { prose, ruleName, table } from './markdown-text.ts';

const words = { error: '**error**', warning: 'warning', info: 'remark' } as const;

/** More rows than this nobody reads in a browser. */
const MOST = 20;

/** A table of what was found in a draft. */
export function findingsTable(found: readonly Diagnostic[]): string[] {
  const rows = found
    .slice(0, MOST)
    .map((one) => [
      words[one.severity],
      `${one.loc.start.line}`,
      prose(whereOf(one)),
      `${prose(one.message)} (${ruleName(one.ruleId)})`,
    ]);
  const more = found.length - rows.length;
  return [
    ...table(['', 'line', 'where', 'what'], rows),
    ...(more > 0 ? ['', `… and ${more} more in this draft.`] : []),
  ];
}

function whereOf({ targets, part }: Diagnostic): string {
  return [...targets, ...(part === undefined ? [] : [`post ${part}`])].join(', ');
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
export function lengthOf({ length: { used, limit } }: ReportedPost): string {
  return limit === undefined ? `${used}` : `${used} of ${limit}`;
}

/** As many sections as there is room for, and what is left over in words. */
export function within(room: number, sections: readonly string[]): string[] {
  const kept: string[] = [];
  let left = room;
  for (const section of sections) {
    left -= section.length;
    if (left < 0) break;
    kept.push(section);
  }
  const more = sections.length - kept.length;
  return more === 0 ? kept : [...kept, `There was no room for ${more} more drafts.`];
}
