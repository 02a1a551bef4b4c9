import { type Defect, defectKinds } from '../draft/defects.ts';
import type { Draft } from '../draft/draft.ts';
import type { Post } from '../post/post.ts';
import type { Target } from '../post/target.ts';
import { hullOf, type Span } from '../text/span.ts';
import type { ActiveRule } from './active-rules.ts';
import type { Fix, Message, Problem, Rule, Severity } from './rule.ts';

/** A problem on its way to a diagnostic: in draft offsets, with its words, not yet merged over targets. */
export interface Finding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly message: Message;
  readonly severity: Severity;
  readonly problem: Omit<Problem, 'evidence' | 'fixes'>;
  readonly evidence: readonly string[];
  readonly fixes: readonly Fix[];
  /** The post it was found in, with the place there. */
  readonly post: Post | undefined;
  readonly postSpan: Span | undefined;
  readonly url: string | undefined;
}

/** The message of a rule that threw. */
export const CRASHED = 'crashed';

const crashMessage: Message = {
  text: 'This rule failed and said nothing more: {reason}.',
  help: 'Report it to the author of the rule; the other rules have run.',
};

/** A problem that a post rule yields, led back to the draft. */
export function postFinding(
  active: ActiveRule,
  post: Post,
  yielded: Problem,
  draft: Written,
): Finding {
  if (yielded.in === 'draft') return { ...draftFinding(active, yielded, draft), post };
  const problem = checked(active.rule, yielded, post.text.length);
  const { span } = problem;
  return {
    ...named(active.rule, active.severity, problem),
    problem: { ...problem, span: post.map.toDraft(span) },
    evidence: (problem.evidence ?? []).map(({ start, end }) => post.text.slice(start, end)),
    fixes: (problem.fixes ?? []).flatMap((fix) => fixInDraft(fix, post, draft)),
    post,
    postSpan: span,
  };
}

/** A fix in the draft's own places; none where it would change what the draft does not hold as it is shown. */
function fixInDraft({ edits, in: inDraft, ...fix }: Fix, { map }: Post, draft: Written): Fix[] {
  const placed = edits.map(({ span, text }) => ({
    span: inDraft === 'draft' ? span : map.toCopy(span),
    text: asWritten(text, draft),
  }));
  return placed.every((edit): edit is Fix['edits'][number] => edit.span !== undefined)
    ? [{ ...fix, edits: placed }]
    : [];
}

/** In a record the text of a post is a JSON string. */
function asWritten(text: string, { format }: Written): string {
  return format === 'bluesky-record' ? JSON.stringify(text).slice(1, -1) : text;
}

type Written = Pick<Draft, 'source' | 'format'>;

/** A problem in draft offsets, for each post that shows its place; one without a post where none does. */
export function draftFindings(
  active: ActiveRule,
  posts: readonly Post[],
  yielded: Problem,
  draft: Written,
): Finding[] {
  const finding = draftFinding(active, yielded, draft);
  const shown = posts.flatMap((post) => {
    const postSpan = hullOf(post.map.toPost(finding.problem.span));
    return postSpan === undefined ? [] : [{ ...finding, post, postSpan }];
  });
  return shown.length > 0 ? shown : [finding];
}

/** A problem in draft offsets already, as rules over drafts and runs yield it. */
export function draftFinding(
  { rule, severity }: ActiveRule,
  yielded: Problem,
  { source }: Pick<Draft, 'source'>,
): Finding {
  const problem = checked(rule, yielded, source.length);
  return {
    ...named(rule, severity, problem),
    problem,
    evidence: (problem.evidence ?? []).map(({ start, end }) => source.slice(start, end)),
    fixes: problem.fixes ?? [],
    post: undefined,
    postSpan: undefined,
  };
}

/** What is wrong with the draft as a file. */
export function defectFinding({ id, data, span }: Defect): Finding {
  const kind = defectKinds[id];
  return {
    ruleId: id,
    messageId: id,
    message: kind,
    severity: kind.severity,
    problem: { messageId: id, data, span },
    ...nothingMore,
    url: undefined,
  };
}

/** A rule's crash is an error of that rule, and of nothing else. */
export function crashFinding(rule: Rule, error: unknown): Finding {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const problem = { messageId: CRASHED, data: { reason }, span: { start: 0, end: 0 } };
  return { ...named(rule, 'error', problem), message: crashMessage, problem, ...nothingMore };
}

const nothingMore = { evidence: [], fixes: [], post: undefined, postSpan: undefined } as const;

function named(rule: Rule, severity: Severity | undefined, { messageId }: Problem) {
  const message = rule.messages[messageId] ?? { text: messageId, help: '' };
  return {
    ruleId: rule.id,
    messageId,
    message,
    severity: severity ?? message.severity ?? rule.severity,
    url: rule.url,
  };
}

/** A problem that can become a diagnostic. Throws where a rule without types yields something else. */
function checked(rule: Rule, problem: Problem, length: number): Problem {
  const { messageId, data = {}, span } = problem;
  if (!Object.hasOwn(rule.messages, messageId)) {
    throw new Error(`it yields the message “${messageId}”, which it does not declare`);
  }
  for (const [name, value] of Object.entries(data)) {
    if (typeof value === 'string' || Number.isFinite(value)) continue;
    throw new Error(`data.${name} of the message “${messageId}” is no text and no number`);
  }
  if (!Number.isInteger(span?.start) || !Number.isInteger(span?.end)) {
    throw new Error(`the span of the message “${messageId}” is no pair of offsets`);
  }
  const start = Math.max(0, Math.min(span.start, length));
  const end = Math.max(start, Math.min(span.end, length));
  return { ...problem, data, span: { start, end } };
}

/** While a draft is being written, and on targets that nobody named, nobody is stopped. */
export function binds(draft: Pick<Draft, 'phase'>, target: Target | undefined): boolean {
  return draft.phase !== 'draft' && target?.source !== 'assumed';
}
