import type { Defect } from '../draft/defects.ts';
import type { Disabled, Draft, FileFacts } from '../draft/draft.ts';
import type { ParseMarkdown } from '../draft/markdown-pieces.ts';
import { readDraft, type Where } from '../draft/read.ts';
import { createTokensAnalyzer, type FindLexicon } from '../language/analyze.ts';
import type { AnalyzeTokens } from '../language/signals.ts';
import type { Platform } from '../platforms/platform.ts';
import { type PlaceNames, placeNames } from '../platforms/resolve-name.ts';
import { deliveriesOf } from '../post/deliveries.ts';
import type { Detector } from '../post/entity.ts';
import { type Post, postsOf } from '../post/post.ts';
import type { Delivery } from '../post/target.ts';
import type { XLibrary } from '../post/x-library.ts';
import { pathMatcher } from '../text/glob.ts';
import { needed } from '../text/missing-library.ts';
import { withAgreedFixes } from './agreed-fixes.ts';
import { checkConfig } from './check-config.ts';
import { list } from './check-shape.ts';
import { checkWhere } from './check-where.ts';
import { type Config, placesOf } from './config.ts';
import type { Diagnostic, Report } from './diagnostic.ts';
import { defectFinding } from './finding.ts';
import { findingsOf } from './findings-of.ts';
import { finishFindings } from './finish.ts';
import { ENGLISH, type Locale } from './locale.ts';
import { reportOf, skippedReport, skipReason } from './report.ts';
import type { Rule } from './rule.ts';
import { createRun, type RunFindings, type RunNotes } from './run-rules.ts';
import { type Look, settingsByFile } from './settings.ts';
import { unknownRules, withDisabled } from './suppress.ts';
import { type Wording, wordingOf } from './wording.ts';

/**
 * The libraries that read drafts and find entities, and the lexicons. A draft that needs a missing library throws
 * MissingLibrary; what is written in a language without a lexicon is not read for its meaning.
 */
export interface Libraries {
  readonly lexicon?: FindLexicon;
  /** What reads texts for their meaning, where it was made already; else it is made of the lexicons. */
  readonly analyze?: AnalyzeTokens;
  readonly markdown?: ParseMarkdown;
  readonly 'twitter-text'?: XLibrary;
  readonly linkify?: Detector;
}

/** What the engine is made of; handed in, so that each entry brings only what it needs. */
export interface Parts {
  readonly rules: readonly Rule[];
  readonly platforms: readonly Platform[];
  readonly libraries: Libraries;
  /** The languages that messages can be in besides English. */
  readonly locales?: readonly Locale[];
  /** Called when a rule asks which day it is: what it found then holds on that day alone. */
  readonly onToday?: () => void;
}

/** What is known besides a draft. */
export interface DraftWhere {
  readonly path?: string | undefined;
  /** Its path from the configuration's folder, with `/`: what globs go by; `path` where it is not given. */
  readonly file?: string | undefined;
  /** Targets that win over those the draft names: `x`, `linkedin/group`. */
  readonly platforms?: readonly string[] | undefined;
  /** What the caller knows of the files that the draft names, by their `url`. */
  readonly files?: ((url: string) => FileFacts | undefined) | undefined;
  /** The time of linting as ISO 8601, `2026-11-22` or `2026-11-22T10:00Z`; only its date is read. */
  readonly now?: string | undefined;
  /** True where the report is to say how each post looks, too: for a preview. */
  readonly appearance?: boolean | undefined;
}

/** How one draft is to be read and linted. */
export interface LintWhere extends Where, DraftWhere {
  /** True where the file was come across, not named: then only what is plainly a draft is linted. */
  readonly searched?: boolean | undefined;
}

export interface Linter {
  /**
   * Lints one draft. Throws nothing over a draft but MissingLibrary; throws a ConfigError on a wrong
   * name in `where`, a TypeError where the draft is no string.
   */
  lint(source: string, where?: LintWhere): Report;
  /** Lints a draft that was read already. */
  lintDraft(draft: Draft, where?: DraftWhere): Report;
  /** What the rules find that look at all drafts together. Ends the run: the next one starts afresh. */
  finish(): readonly RunFindings[];
  /** The run so far, as plain data for `takeOver`. Ends it here: the next one starts afresh. */
  handOver(): RunNotes;
  /** Goes on with the run of another linter with the same configuration: its drafts come after those of this one. */
  takeOver(run: RunNotes): void;
}

/** Where drafts go that name no target: a look at how they would fit, which never stops anybody. */
export const assumedTargets: readonly string[] = ['x', 'bluesky', 'mastodon', 'linkedin'];

/** The one engine. Throws a ConfigError where the configuration cannot be used. */
export function createLinter(config: Config, parts: Parts): Linter {
  return linterMaker(parts)(config);
}

/** The same for many configurations: what rests on the parts alone is made once. */
export function linterMaker(parts: Parts): (config: Config) => Linter {
  const names = placeNames(parts.platforms);
  const analyze =
    parts.libraries.analyze ??
    createTokensAnalyzer((language) => parts.libraries.lexicon?.(language));
  return (config) => linterOf(config, withPlugins(config, parts, names), analyze);
}

/** The parts with what the plugins of a configuration add. */
function withPlugins({ plugins = [] }: Config, parts: Parts, names: PlaceNames): NamedParts {
  list('plugins', plugins);
  if (plugins.length === 0) return { ...parts, names };
  const rules = [...parts.rules, ...plugins.flatMap((plugin) => plugin.rules ?? [])];
  const platforms = [...parts.platforms, ...plugins.flatMap((plugin) => plugin.platforms ?? [])];
  return { ...parts, rules, platforms, names: placeNames(platforms) };
}

interface NamedParts extends Parts {
  readonly names: PlaceNames;
}

function linterOf(config: Config, parts: NamedParts, analyze: AnalyzeTokens): Linter {
  const { rules, platforms, names, locales = [] } = parts;
  checkConfig(config, rules, platforms, names, [ENGLISH, ...locales.map(({ id }) => id)]);
  const wording = wordingOf(config, locales);
  const ruleIds = rules.map(({ id }) => id);
  const settingsOf = settingsByFile(config, rules, names);
  const isNamedDraft = pathMatcher(config.drafts ?? []);
  const isIgnored = pathMatcher(config.ignore ?? []);
  const assumed = assumedTargets.flatMap((name) => names.find(name) ?? []);
  const parseMarkdown: ParseMarkdown = (text) => needed(parts.libraries.markdown, 'markdown')(text);
  let run = createRun(wording);
  let linted = 0;

  function lintOne(source: string, where: LintWhere): Report {
    checkWhere(source, where);
    const file = where.file ?? where.path ?? '';
    if (isIgnored(file))
      return skippedReport(readDraft('', where, names, parseMarkdown), 'ignored');
    const draft = readDraft(source, where, names, parseMarkdown);
    const skipped = skipReason(draft, where.searched === true && !isNamedDraft(file));
    return skipped === undefined ? lintDraft(draft, where) : skippedReport(draft, skipped);
  }

  function lintDraft(draft: Draft, where: DraftWhere): Report {
    const named = where.platforms && placesOf('platforms', where.platforms, names);
    const settings = settingsOf(where.file ?? where.path);
    const choice = { ...settings.choice, assumed, named };
    const { deliveries, defects } = deliveriesOf(draft, choice, names);
    const { linkify, 'twitter-text': x } = parts.libraries;
    const posts = postsOf(draft, deliveries, {
      analyze,
      detectors: { linkify, 'twitter-text': x?.detect },
      x,
      files: where.files,
      today() {
        parts.onToday?.();
        return where.now?.slice(0, 10);
      },
      phrases: settings.phrases,
    });
    const looks = settings.looks(posts);
    const wrong = [...draft.defects, ...defects, ...emptiness(draft, deliveries, posts)];
    const findings = [
      ...[...wrong, ...unknownRules(draft, ruleIds)].map(defectFinding),
      ...looks.flatMap((look) => findingsOf(look, draft)),
      ...run.collect(linted, draft, looks),
    ];
    const found = finishFindings(withAgreedFixes(findings, posts), draft, wording);
    const standing = standingIn(draft, found, looks, wording);
    return reportOf(draft, posts, standing, where.appearance);
  }

  /** A draft counts once it is linted: where a library is missing, it comes a second time. */
  function counted(report: Report): Report {
    linted++;
    return report;
  }

  function startAfresh(): void {
    run = createRun(wording);
    linted = 0;
  }

  return {
    lint: (source, where = {}) => counted(lintOne(source, where)),
    lintDraft: (draft, where = {}) => counted(lintDraft(draft, where)),
    finish() {
      const found = run.finish();
      startAfresh();
      return found;
    },
    handOver() {
      const notes = run.handOver(linted);
      startAfresh();
      return notes;
    },
    takeOver(notes) {
      run.takeOver(notes, linted, rules);
      linted += notes.linted;
    },
  };
}

/** What the rules over posts and drafts found, with what the draft switches off. */
function standingIn(
  draft: Draft,
  found: readonly Diagnostic[],
  looks: readonly Look[],
  wording: Wording,
) {
  const looked = new Set(
    looks.flatMap(({ active: { rule } }) => (rule.scope === 'run' ? [] : [rule.id])),
  );
  const judges = ({ rule }: Disabled) => rule === undefined || looked.has(rule);
  return withDisabled(found, draft, looked, judges, wording);
}

/** Text that shows nothing on any target: a comment, a definition. */
function emptiness(
  { sections }: Draft,
  deliveries: readonly Delivery[],
  posts: readonly Post[],
): Defect[] {
  const span = sections.flatMap(({ parts }) => parts)[0]?.span;
  if (deliveries.length === 0 || posts.length > 0 || span === undefined) return [];
  return [{ id: 'empty-draft', data: {}, span }];
}
