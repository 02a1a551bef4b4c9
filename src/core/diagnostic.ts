import type { Format, Phase } from '../draft/draft.ts';
import type { Fact } from '../platforms/fact.ts';
import type { Measurement } from '../post/measure.ts';
import type { Point } from '../text/lines.ts';
import type { Offset, Span } from '../text/span.ts';
import type { Appearance } from './appearance.ts';
import type { Fix, Severity } from './rule.ts';

/** One finding: plain, JSON-safe, and the same for the same input. */
export interface Diagnostic {
  readonly ruleId: string;
  readonly messageId: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
  readonly severity: Severity;
  /** True where a target that the draft names refuses the post or drops words of it. */
  readonly blocking: boolean;
  /** The targets that it holds for; empty where it is about the draft as a file. */
  readonly targets: readonly string[];
  /** The post of a thread, from 1; undefined outside threads. */
  readonly part: number | undefined;
  /** UTF-16 offsets in the draft, all of the offending text. */
  readonly span: Span;
  readonly loc: { readonly start: Point; readonly end: Point };
  /** The same place in each post, in UTF-16 offsets of its text. */
  readonly postSpans: readonly {
    readonly target: string;
    /** The account, where the draft names accounts. */
    readonly account: string | undefined;
    readonly part: number;
    readonly span: Span;
  }[];
  /** The words that show it. */
  readonly evidence: readonly string[];
  /** In offsets of the draft. */
  readonly fixes: readonly Fix[];
  /** Facts that nobody stated and that it rests on: "account.tier = standard". */
  readonly assumes: readonly string[];
  /** The platform's number that it rests on. */
  readonly fact: Pick<Fact<string | number>, 'value' | 'source' | 'checked'> | undefined;
  /** Set where the draft switches the rule off at this place: then it counts for nothing. */
  readonly suppressed?: { readonly reason: string | undefined };
  /** The document of the rule, relative to postlint's package for its own rules. */
  readonly url: string | undefined;
}

/** The diagnostics that count: those that the draft does not switch off. */
export function standing(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.some(({ suppressed }) => suppressed !== undefined)
    ? diagnostics.filter(({ suppressed }) => suppressed === undefined)
    : diagnostics;
}

/** A post, as far as a reader of a report needs it. */
export interface ReportedPost {
  readonly target: string;
  /** The account, where the draft names accounts. */
  readonly account: string | undefined;
  /** The number of the post in its thread, from 1, and how many there are. */
  readonly part: number;
  readonly of: number;
  readonly text: string;
  readonly length: Measurement;
  readonly cut: Offset | undefined;
  /** True where nobody named the target. */
  readonly assumed: boolean;
  /** What a preview draws besides the text; there where it was asked for. */
  readonly appearance?: Appearance;
}

export type Skipped = 'ignored' | 'no-target' | 'published' | 'not-text' | 'too-large';

/** Everything about one draft. */
export interface Report {
  readonly path: string | undefined;
  readonly format: Format;
  readonly phase: Phase;
  /** No error. */
  readonly ok: boolean;
  /** Some diagnostic is blocking: the draft should not go out. */
  readonly blocking: boolean;
  readonly posts: readonly ReportedPost[];
  readonly diagnostics: readonly Diagnostic[];
  /** Why the draft was not linted. */
  readonly skipped?: Skipped;
}
