/**
 * The engine without twitter-text: `createLinter(config, parts)` takes the rules, platforms and libraries
 * that it is to use. Runs in browsers, workers and bare contexts; `postlint` has everything wired.
 */

export { rules } from '../rules/index.ts';
export type { Config, RuleSetting } from './core/config.ts';
export { ConfigError } from './core/config-error.ts';
export type { Diagnostic, Report, ReportedPost, Skipped } from './core/diagnostic.ts';
export {
  assumedTargets,
  createLinter,
  type DraftWhere,
  type Libraries,
  type Linter,
  type LintWhere,
  type Parts,
} from './core/linter.ts';
export type { Locale, MessageText, MessageTexts } from './core/locale.ts';
export { withDiagnostics } from './core/report.ts';
export {
  type DraftRule,
  defineRule,
  type Fix,
  type Json,
  type Message,
  type Noted,
  type NotedOn,
  type OptionSpec,
  type Options,
  type OptionValue,
  type OptionValues,
  type PostRule,
  type Preset,
  type Problem,
  presets,
  type Rule,
  type RunRule,
  type Severity,
} from './core/rule.ts';
export type { RunFindings, RunNotes } from './core/run-rules.ts';
export type { Defect, DefectId } from './draft/defects.ts';
export type {
  Draft,
  FileFacts,
  Format,
  Media,
  Phase,
  Poll,
  Stated,
  Written,
} from './draft/draft.ts';
export { formats, phases } from './draft/draft.ts';
export { parseMarkdown } from './draft/markdown.ts';
export { createAnalyzer, type FindLexicon } from './language/analyze.ts';
export type { Cue } from './language/cue.ts';
export { type Language, languages } from './language/languages.ts';
export { type Calendar, defineLexicon, type Lexicon, type Phrases } from './language/lexicon.ts';
export { english } from './language/lexicons/english.ts';
export { french } from './language/lexicons/french.ts';
export { german } from './language/lexicons/german.ts';
export { italian } from './language/lexicons/italian.ts';
export { portuguese } from './language/lexicons/portuguese.ts';
export { spanish } from './language/lexicons/spanish.ts';
export type {
  Analyze,
  Evidence,
  Finding,
  Hiring,
  LinkUse,
  Role,
  Signals,
  TextFacts,
  Tone,
} from './language/signals.ts';
export { german as germanMessages } from './locales/german/index.ts';
export { type Certainty, type Fact, fact } from './platforms/fact.ts';
export { platforms } from './platforms/index.ts';
export { type LimitId, type Limits, limitKinds, type StatedLimits } from './platforms/limits.ts';
export {
  type Detection,
  definePlatform,
  type Markup,
  type Platform,
  type Surface,
  type Unit,
} from './platforms/platform.ts';
export { detectLinks } from './post/detect-linkify.ts';
export type { Detector, Entity } from './post/entity.ts';
export type { InstanceFacts } from './post/instance.ts';
export type { Measurement } from './post/measure.ts';
export type { Post } from './post/post.ts';
export type { SourceMap } from './post/source-map.ts';
export type { Driver } from './post/tally.ts';
export type { Account, Counted, Own, Publisher, Target, TargetSource } from './post/target.ts';
export type { XLibrary } from './post/x-library.ts';
export { type Check, createCheck } from './publish/check.ts';
export type { CheckedDiagnostic, CheckReport } from './publish/checked.ts';
export { createGuard, type Guard, type Guarded, type GuardOptions } from './publish/guard.ts';
export type {
  CheckOptions,
  OutgoingMedia,
  OutgoingPoll,
  OutgoingPost,
} from './publish/outgoing-post.ts';
export { PostlintError } from './publish/postlint-error.ts';
export type { Point } from './text/lines.ts';
export { type LibraryId, MissingLibrary } from './text/missing-library.ts';
export type { Offset, Span } from './text/span.ts';
