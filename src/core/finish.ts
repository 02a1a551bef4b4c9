import type { Draft } from '../draft/draft.ts';
import { pointsOf } from '../text/lines.ts';
import type { Diagnostic } from './diagnostic.ts';
import { binds, CRASHED, type Finding } from './finding.ts';
import { fillMessage } from './message.ts';

/** What finishing needs of a draft: a run keeps no more of one than this. */
export type Finished = Pick<Draft, 'source' | 'phase'>;

/** Findings as diagnostics: the same one on several targets merged, in the order of the draft. */
export function finishFindings(findings: readonly Finding[], draft: Finished): Diagnostic[] {
  if (findings.length === 0) return [];
  const toPoint = pointsOf(draft.source);
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = mergeKey(finding, draft);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  // Findings come target by target, so a stable sort leaves those at one place in the order of the targets.
  return [...groups.values()]
    .map((group) => diagnosticOf(group, draft, toPoint))
    .sort((one, other) => one.span.start - other.span.start || compare(one.ruleId, other.ruleId));
}

/** What is the same on several targets: the rule, the words of the message and the place. */
function mergeKey({ ruleId, messageId, problem, post }: Finding, draft: Finished): string {
  const part = post === undefined || post.of === 1 ? 0 : post.part;
  const { start, end } = problem.span;
  const bound = binds(draft, post?.target);
  return JSON.stringify([ruleId, messageId, start, end, part, bound, problem.data]);
}

function diagnosticOf(
  group: readonly Finding[],
  draft: Finished,
  toPoint: ReturnType<typeof pointsOf>,
): Diagnostic {
  const first = group[0] as Finding;
  const { problem, message, post } = first;
  const { data, span, fact } = problem;
  const bound = binds(draft, post?.target);
  const places = group.flatMap(({ post, postSpan }) =>
    post && postSpan
      ? [
          {
            target: post.target.name,
            account: post.target.accountName,
            part: post.part,
            span: postSpan,
          },
        ]
      : [],
  );
  return {
    ruleId: first.ruleId,
    messageId: first.messageId,
    data,
    message: fillMessage(message.text, data),
    help: fillMessage(message.help, data),
    severity:
      first.severity === 'error' && !bound && first.messageId !== CRASHED
        ? 'warning'
        : first.severity,
    blocking: bound && group.some(({ problem }) => problem.blocking === true),
    targets: unique(places.map(({ target }) => target)),
    part: post === undefined || post.of === 1 ? undefined : post.part,
    span,
    loc: { start: toPoint(span.start), end: toPoint(span.end) },
    postSpans: places,
    evidence: unique(group.flatMap(({ evidence }) => evidence)),
    fixes: first.fixes,
    assumes: unique(group.flatMap(({ post }) => (fact && post ? post.length.assumes : []))),
    fact: fact && { value: fact.value, source: fact.source, checked: fact.checked },
    url: first.url,
  };
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/** By code unit, so that the order is the same everywhere. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
