import type { Draft } from '../draft/draft.ts';
import type { Fact } from '../platforms/fact.ts';
import type { Post } from '../post/post.ts';
import type { Change } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

export type Severity = 'error' | 'warning' | 'info';

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** The words of a message: what is wrong, with `{names}` of its data, and what to do about it. */
export interface Message {
  readonly text: string;
  readonly help: string;
  /** Where this message is graver or milder than the rule's others. */
  readonly severity?: Severity;
}

/** What a rule yields. A post rule's spans are in the post, the others' in the draft. */
export interface Problem<M extends string = string> {
  readonly messageId: M;
  /** What the message's `{names}` stand for. Nothing in it depends on the platform unless the message names it. */
  readonly data: Readonly<Record<string, string | number>>;
  readonly span: Span;
  /** `draft` where a post rule's span is one of the draft: a file, a value in the front matter. Fixes are there, too. */
  readonly in?: 'draft';
  /** True where the platform refuses the post or drops words of it for good. */
  readonly blocking?: boolean;
  /** The words that show it: the link, tag or sentence that is lost. */
  readonly evidence?: readonly Span[];
  readonly fixes?: readonly Fix[];
  /** The platform's number that the finding rests on. */
  readonly fact?: Fact<string | number>;
}

/** A change that mends a problem. */
export interface Fix extends Change {
  readonly title: string;
  /** `draft` where the edits of a post rule are in the draft, though the problem is in the post. */
  readonly in?: 'draft';
}

export type OptionValue = number | boolean | string | readonly string[];
export type Options = Readonly<Record<string, OptionValue>>;

/** The options of a rule: a default and a sentence for each. The type of a value is that of its default. */
export type OptionSpec<O extends Options> = {
  readonly [K in keyof O]: { readonly default: O[K]; readonly description: string };
};

/** The values that a rule gets: of the types that its defaults are examples of. */
export type OptionValues<O extends Options> = { readonly [K in keyof O]: Widened<O[K]> };

type Widened<T> = T extends number
  ? number
  : T extends boolean
    ? boolean
    : T extends string
      ? string
      : readonly string[];

interface RuleBase<M extends string, O extends Options> {
  /** The fault's name; also that of the rule's files and of its key in a configuration. */
  readonly id: string;
  /** “Posts that …”: one sentence without a full stop. */
  readonly description: string;
  readonly severity: Severity;
  readonly presets: readonly Preset[];
  readonly messages: Readonly<Record<M, Message>>;
  readonly options: OptionSpec<O>;
  /** Where the rule is explained; postlint's own are files in its package. */
  readonly url?: string;
}

/** Looks at one post. */
export interface PostRule<M extends string = string, O extends Options = Options>
  extends RuleBase<M, O> {
  readonly scope: 'post';
  check(post: Post, options: OptionValues<O>): Iterable<Problem<NoInfer<M>>>;
}

/** Looks at one draft and all posts that are made of it. */
export interface DraftRule<M extends string = string, O extends Options = Options>
  extends RuleBase<M, O> {
  readonly scope: 'draft';
  /** Spans are in the draft. */
  check(
    draft: Draft,
    posts: readonly Post[],
    options: OptionValues<O>,
  ): Iterable<Problem<NoInfer<M>>>;
}

/** Looks at all drafts of a run: notes a small fact on each, and judges them together. */
export interface RunRule<
  M extends string = string,
  O extends Options = Options,
  F extends Json = Json,
> extends RuleBase<M, O> {
  readonly scope: 'run';
  collect(draft: Draft, posts: readonly Post[], options: OptionValues<O>): Iterable<Noted<F>>;
  /** Each problem names the draft that it is about. */
  check(
    noted: readonly NotedOn<F>[],
    options: OptionValues<O>,
  ): Iterable<Problem<NoInfer<M>> & { readonly draft: number }>;
}

/** A fact that a run rule notes on a draft, with the place it was found at. */
export interface Noted<F extends Json = Json> {
  readonly span: Span;
  readonly fact: F;
}

/** A noted fact with the draft it was found in: its number in the run, from 0, and its path. */
export interface NotedOn<F extends Json = Json> extends Noted<F> {
  readonly draft: number;
  readonly path: string | undefined;
}

// A registry holds rules of every kind of message and option, so the types of those end here.
// biome-ignore lint/suspicious/noExplicitAny: see above
export type Rule = PostRule<string, any> | DraftRule<string, any> | RunRule<string, any, any>;

export const presets = [
  'recommended',
  'strict',
  'group-etiquette',
  'comment-policy',
  'accessible',
] as const;

/** A named choice of rules. `strict` holds `recommended`. */
export type Preset = (typeof presets)[number];

/** One of postlint's own rules with the place of its document in the package. */
export function withDocument(rule: Rule): Rule {
  return { ...rule, url: `rules/${rule.id}.md` };
}

/** Declares a rule; it exists for the types and returns what it is given. */
export function defineRule<M extends string, O extends Options>(
  rule: PostRule<M, O>,
): PostRule<M, O>;
export function defineRule<M extends string, O extends Options>(
  rule: DraftRule<M, O>,
): DraftRule<M, O>;
export function defineRule<M extends string, O extends Options, F extends Json>(
  rule: RunRule<M, O, F>,
): RunRule<M, O, F>;
export function defineRule(rule: Rule): Rule {
  return rule;
}
