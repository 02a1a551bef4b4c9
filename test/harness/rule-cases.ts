import type { Config } from '../../src/core/config.ts';
import type { DraftRule, Options, PostRule, Rule, RunRule, Severity } from '../../src/core/rule.ts';
import type { FileFacts, Fix, LintWhere } from '../../src/index.ts';

/** A rule with its message ids and options in the type, so that a wrong name in a case does not compile. */
export type RuleUnderTest<M extends string, O extends Options> =
  | PostRule<M, O>
  | DraftRule<M, O>
  // biome-ignore lint/suspicious/noExplicitAny: what a rule notes is its own business
  | RunRule<M, O, any>;

/** A draft that a rule has nothing to say about. */
export interface ValidCase<O extends Options = Options>
  extends Pick<LintWhere, 'path' | 'format' | 'phase' | 'platforms' | 'now'>,
    Pick<Config, 'accounts' | 'publisher' | 'own'> {
  /** What the case shows, where the draft does not say it itself. */
  readonly name?: string;
  readonly draft: string;
  /** Drafts of the same run that are linted before this one, and after it. */
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  /** What is known of the files that the draft names. */
  readonly files?: Readonly<Record<string, FileFacts>>;
  readonly options?: { readonly [K in keyof O]?: Widened<O[K]> };
}

/** The type of the default and not the default itself: `number` for 0.85. */
type Widened<T> = T extends number
  ? number
  : T extends string
    ? string
    : T extends boolean
      ? boolean
      : T;

/** A draft with everything that a rule has to say about it, in the order of the draft. */
export interface InvalidCase<M extends string = string, O extends Options = Options>
  extends ValidCase<O> {
  readonly problems: readonly ExpectedProblem<M>[];
}

/** What is left out is not compared; of `data` only the keys that are given. */
export interface ExpectedProblem<M extends string = string> {
  readonly messageId: M;
  /** Exactly the marked text of the draft, which has to stand in it only once. */
  readonly at: string;
  readonly severity?: Severity;
  readonly blocking?: boolean;
  readonly evidence?: readonly string[];
  readonly data?: Readonly<Record<string, string | number>>;
  readonly targets?: readonly string[];
  readonly part?: number;
  readonly fixes?: readonly Fix[];
}

export interface Cases<M extends string, O extends Options> {
  readonly valid: readonly ValidCase<O>[];
  readonly invalid: readonly InvalidCase<M, O>[];
}

/** What is wrong with a table of cases, before any of them runs. */
export function faultsOf(rule: Rule, { valid, invalid }: Cases<string, Options>): string[] {
  const exercised = new Set(
    invalid.flatMap(({ problems }) => problems.map(({ messageId }) => messageId)),
  );
  return [
    ...duplicates([...valid, ...invalid]),
    ...Object.keys(rule.messages)
      .filter((id) => !exercised.has(id))
      .map((id) => `no invalid case exercises the message “${id}”`),
    ...invalid.filter(({ problems }) => problems.length === 0).map(withoutProblems),
    ...invalid.flatMap(ambiguousPlaces),
  ];
}

function withoutProblems({ draft }: InvalidCase): string {
  return `an invalid case lists no problem: ${JSON.stringify(draft)}`;
}

/** Two cases are the same where the linter gets the same; a name makes no difference. */
function duplicates(cases: readonly ValidCase[]): string[] {
  const seen = new Set<string>();
  return cases.flatMap((one) => {
    const { name: _, problems: __, ...input } = one as InvalidCase;
    const key = JSON.stringify(Object.entries(input).sort(([a], [b]) => (a < b ? -1 : 1)));
    const known = seen.has(key);
    seen.add(key);
    return known ? [`the same case twice: ${JSON.stringify(one.draft)}`] : [];
  });
}

/** A text that stands twice in a draft would hide a problem at the wrong one. */
function ambiguousPlaces({ draft, problems }: InvalidCase): string[] {
  return problems.flatMap(({ at }) => {
    const first = draft.indexOf(at);
    if (first < 0) return [`“${at}” is not in the draft ${JSON.stringify(draft)}`];
    return draft.includes(at, first + 1) ? [`“${at}” stands more than once in its draft`] : [];
  });
}
