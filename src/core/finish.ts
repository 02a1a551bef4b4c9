import type { Draft } from '../draft/draft.ts';
import { groupBy } from '../text/group-by.ts';
import { pointsOf } from '../text/lines.ts';
import type { Diagnostic } from './diagnostic.ts';
import { binds, CRASHED, type Finding } from './finding.ts';
import type { Wording } from './wording.ts';

/** What finishing needs of a draft: a run keeps no more of one than this. */
export type Finished = Pick<Draft, 'source' | 'phase'>;

/** Findings as diagnostics: the same one on several targets merged, in the order of the draft. */
export function finishFindings(
  findings: readonly Finding[],
  draft: Finished,
  wording: Wording,
): Diagnostic[] {
  if (findings.length === 0) return [];
  const toPoint = pointsOf(draft.source);
  const groups = groupBy(findings, (finding) => mergeKey(finding, draft));
  // Findings come target by target, so a stable sort leaves those at one place in the order of the targets.
  return [...groups.values()]
    .map((group) => diagnosticOf(group, draft, toPoint, wording))
    .sort(inOrder);
}

/** What is the same on several targets: the rule, the words of the message and the place. */
function mergeKey({ ruleId, messageId, problem, post }: Finding, draft: Finished): string {
  const part = post === undefined || post.of === 1 ? 0 : post.part;
  const { start, end } = problem.span;
  const bound = binds(draft, post?.target);
  const data = Object.entries(problem.data).join('\n');
  return [ruleId, messageId, start, end, part, bound, data].join('\n');
}

function diagnosticOf(
  group: readonly Finding[],
  draft: Finished,
  toPoint: ReturnType<typeof pointsOf>,
  wording: Wording,
): Diagnostic {
  const first = group[0] as Finding;
  const { problem, post } = first;
  const { data, span, fact } = problem;
  const bound = binds(draft, post?.target);
  const places = group.flatMap(placeOf);
  return {
    ruleId: first.ruleId,
    messageId: first.messageId,
    data,
    ...wording.message(first),
    severity:
      first.severity === 'error' && !bound && first.messageId !== CRASHED
        ? 'warning'
        : first.severity,
    blocking: bound && group.some(({ problem }) => problem.blocking === true),
    targets: unique(group.flatMap(({ post }) => post?.target.name ?? [])),
    part: post === undefined || post.of === 1 ? undefined : post.part,
    span,
    loc: { start: toPoint(span.start), end: toPoint(span.end) },
    postSpans: places,
    evidence: unique(group.flatMap(({ evidence }) => evidence)),
    fixes: first.fixes.map((fix) => ({ ...fix, title: wording.title(fix.title) })),
    assumes: unique(group.flatMap(({ post }) => (fact && post ? post.length.assumes : []))),
    fact: fact && { value: fact.value, source: fact.source, checked: fact.checked },
    url: first.url,
  };
}

function placeOf({ post, postSpan }: Finding): Diagnostic['postSpans'] {
  if (post === undefined || postSpan === undefined) return [];
  const { name, accountName } = post.target;
  return [{ target: name, account: accountName, part: post.part, span: postSpan }];
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/** The order of diagnostics: that of the draft, then of the rules' ids. */
export function inOrder(one: Diagnostic, other: Diagnostic): number {
  return one.span.start - other.span.start || compare(one.ruleId, other.ruleId);
}

/** By code unit, so that the order is the same everywhere. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
