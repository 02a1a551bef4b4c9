import type { Defect } from '../draft/defects.ts';
import { type Draft, formats, phases } from '../draft/draft.ts';
import type { ParseMarkdown } from '../draft/markdown-pieces.ts';
import { readDraft, type Where } from '../draft/read.ts';
import { createTokensAnalyzer, type FindLexicon } from '../language/analyze.ts';
import type { AnalyzeTokens } from '../language/signals.ts';
import type { Platform } from '../platforms/platform.ts';
import { type PlaceNames, placeNames } from '../platforms/resolve-name.ts';
import { type Choice, deliveriesOf } from '../post/deliveries.ts';
import type { Detector } from '../post/entity.ts';
import { type Post, postsOf } from '../post/post.ts';
import type { Delivery } from '../post/target.ts';
import type { XLibrary } from '../post/x-library.ts';
import { needed } from '../text/missing-library.ts';
import { type ActiveRule, activeRules } from './active-rules.ts';
import { isoDate, oneOf } from './check-shape.ts';
import { type Config, checkConfig, placesOf } from './config.ts';
import type { Report } from './diagnostic.ts';
import { defectFinding, draftFindings, type Finding, postFinding } from './finding.ts';
import { finishFindings } from './finish.ts';
import { guarded } from './guarded.ts';
import { reportOf, skippedReport, skipReason } from './report.ts';
import type { Problem, Rule } from './rule.ts';
import { createRun, type RunFindings } from './run-rules.ts';

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
}

/** How one draft is to be linted. */
export interface LintWhere extends Where {
  /** Targets that win over those the draft names: `x`, `linkedin/group`. */
  readonly platforms?: readonly string[] | undefined;
  /** True where the file was come across, not named: then only what is plainly a draft is linted. */
  readonly searched?: boolean | undefined;
  /** The time of linting as ISO 8601, `2026-11-22` or `2026-11-22T10:00Z`; only its date is read. */
  readonly now?: string | undefined;
}

export interface Linter {
  /**
   * Lints one draft. Throws nothing over a draft but MissingLibrary; throws a ConfigError on a wrong
   * name in `where`, a TypeError where the draft is no string.
   */
  lint(source: string, where?: LintWhere): Report;
  /** What the rules find that look at all drafts together. Ends the run: the next one starts afresh. */
  finish(): readonly RunFindings[];
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
  return (config) => linterOf(config, parts, names, analyze);
}

function linterOf(config: Config, parts: Parts, names: PlaceNames, analyze: AnalyzeTokens): Linter {
  checkConfig(config, parts.rules, parts.platforms, names);
  const active = activeRules(config, parts.rules);
  const choice = choiceOf(config, names);
  let run = createRun(active);
  let linted = 0;

  function lintOne(source: string, where: LintWhere): Report {
    checkWhere(source, where);
    const named = where.platforms && placesOf('platforms', where.platforms, names);
    const draft = readDraft(source, where, names, (text) =>
      needed(parts.libraries.markdown, 'markdown')(text),
    );
    const skipped = skipReason(draft, where.searched === true);
    if (skipped !== undefined) return skippedReport(draft, skipped);
    const { deliveries, defects } = deliveriesOf(draft, { ...choice, named }, names);
    const { linkify, 'twitter-text': x } = parts.libraries;
    const detectors = { linkify, 'twitter-text': x?.detect };
    const posts = postsOf(draft, deliveries, {
      analyze,
      detectors,
      x,
      files: where.files,
      today: where.now?.slice(0, 10),
    });
    const findings = [
      ...[...draft.defects, ...defects, ...emptiness(draft, deliveries, posts)].map(defectFinding),
      ...active.flatMap((one) => checkOne(one, posts, draft)),
      ...run.collect(linted, draft, posts),
    ];
    return reportOf(draft, posts, finishFindings(findings, draft));
  }

  return {
    lint(source, where = {}) {
      const report = lintOne(source, where);
      linted++;
      return report;
    },
    finish() {
      const found = run.finish();
      run = createRun(active);
      linted = 0;
      return found;
    },
  };
}

/** The types say the same; callers without types get told. */
function checkWhere(source: unknown, { format, phase, now }: LintWhere): void {
  if (typeof source !== 'string') throw new TypeError('lint: the draft has to be a string');
  if (format !== undefined) oneOf(formats)('format', format);
  if (phase !== undefined) oneOf(phases)('phase', phase);
  if (now !== undefined) isoDate('now', now);
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

function choiceOf(config: Config, names: PlaceNames): Omit<Choice, 'named'> {
  return {
    configured: placesOf('platforms', config.platforms ?? [], names),
    assumed: assumedTargets.flatMap((name) => names.find(name) ?? []),
    accounts: byPlace(config.accounts ?? {}, names),
    publisher: config.publisher ?? {},
    own: config.own ?? {},
  };
}

/** Facts under another name of a place are facts of the place: `twitter`, `X`. */
function byPlace(accounts: Choice['accounts'], names: PlaceNames): Choice['accounts'] {
  return Object.fromEntries(
    Object.entries(accounts).map(([name, facts]) => [names.find(name)?.name ?? name, facts]),
  );
}

/** Nobody reads more problems of one kind in one post, and hostile text would make a hundred thousand of them. */
const MOST_PROBLEMS = 200;

function checkOne(active: ActiveRule, posts: readonly Post[], draft: Draft): Finding[] {
  const { rule, options } = active;
  switch (rule.scope) {
    case 'post':
      return posts.flatMap((post) =>
        bounded(
          rule,
          () => rule.check(post, options),
          (problem) => [postFinding(active, post, problem, draft)],
        ),
      );
    case 'draft':
      return bounded(
        rule,
        () => rule.check(draft, posts, options),
        (problem) => draftFindings(active, posts, problem, draft),
      );
    case 'run':
      return [];
  }
}

function bounded(
  rule: Rule,
  check: () => Iterable<Problem>,
  findingsOf: (problem: Problem) => readonly Finding[],
): Finding[] {
  return guarded(rule, () => {
    const findings: Finding[] = [];
    let count = 0;
    for (const problem of check()) {
      if (count++ === MOST_PROBLEMS) return [...findings, more(rule, findings)];
      findings.push(...findingsOf(problem));
    }
    return findings;
  });
}

function more(rule: Rule, [first]: readonly Finding[]): Finding {
  const span = first?.problem.span ?? { start: 0, end: 0 };
  const data = { rule: rule.id, limit: MOST_PROBLEMS };
  return defectFinding({ id: 'too-many-problems', data, span });
}
