import type { Draft } from '../draft/draft.ts';
import type { ParseMarkdown } from '../draft/markdown-pieces.ts';
import { readDraft, type Where } from '../draft/read.ts';
import type { Signals } from '../language/signals.ts';
import type { Platform } from '../platforms/platform.ts';
import { type PlaceNames, placeNames } from '../platforms/resolve-name.ts';
import { type Choice, deliveriesOf } from '../post/deliveries.ts';
import type { Detector } from '../post/entity.ts';
import { type Post, postsOf } from '../post/post.ts';
import { needed } from '../text/missing-library.ts';
import { type ActiveRule, activeRules, type Config, placesOf } from './config.ts';
import type { Diagnostic, Report, ReportedPost, Skipped } from './diagnostic.ts';
import { crashFinding, defectFinding, type Finding, postFinding, runFinding } from './finding.ts';
import { type Finished, finishFindings } from './finish.ts';
import type { Json, Noted, PostRule, Rule, RunRule } from './rule.ts';

/** The libraries that read drafts and find entities. A draft that needs a missing one throws MissingLibrary. */
export interface Libraries {
  readonly markdown?: ParseMarkdown;
  readonly 'twitter-text'?: Detector;
  readonly linkify?: Detector;
}

/** What the engine is made of; handed in, so that each entry brings only what it needs. */
export interface Parts {
  readonly rules: readonly Rule[];
  readonly platforms: readonly Platform[];
  readonly libraries: Libraries;
  readonly analyze: (text: string) => Signals;
}

/** How one draft is to be linted. */
export interface LintWhere extends Where {
  /** Targets that win over those the draft names: `x`, `linkedin/group`. */
  readonly platforms?: readonly string[] | undefined;
  /** True where the file was come across, not named: then only what is plainly a draft is linted. */
  readonly searched?: boolean | undefined;
}

/** What the rules over a whole run found in one of its drafts. */
export interface RunFindings {
  readonly path: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Linter {
  /** Lints one draft. Throws nothing over a draft but MissingLibrary; throws a ConfigError on a wrong name in `platforms`. */
  lint(source: string, where?: LintWhere): Report;
  /** What the rules find that look at all drafts together. Ends the run: the next one starts afresh. */
  finish(): readonly RunFindings[];
}

/** Where drafts go that name no target: a look at how they would fit, which never stops anybody. */
export const assumedTargets: readonly string[] = ['x', 'bluesky', 'mastodon', 'linkedin'];

/** The one engine. Throws a ConfigError where the configuration cannot be used. */
export function createLinter(config: Config, parts: Parts): Linter {
  const names = placeNames(parts.platforms);
  const active = activeRules(config, parts.rules);
  const choice = choiceOf(config, names);
  let run = createRun(active);

  return {
    lint(source, where = {}) {
      const named = where.platforms && placesOf('platforms', where.platforms, names);
      const draft = readDraft(source, where, names, (text) =>
        needed(parts.libraries.markdown, 'markdown')(text),
      );
      const skipped = skipReason(draft, where.searched === true);
      if (skipped !== undefined) return skippedReport(draft, skipped);
      const { deliveries, defects } = deliveriesOf(draft, { ...choice, named }, names);
      const posts = postsOf(draft, deliveries, {
        analyze: parts.analyze,
        detectors: parts.libraries,
      });
      const findings = [
        ...[...draft.defects, ...defects].map(defectFinding),
        ...active.flatMap((one) =>
          one.rule.scope === 'post' ? checkPosts(one, one.rule, posts) : [],
        ),
        ...run.collect(draft, posts),
      ];
      return reportOf(draft, posts, finishFindings(findings, draft));
    },
    finish() {
      const found = run.finish();
      run = createRun(active);
      return found;
    },
  };
}

function choiceOf(config: Config, names: PlaceNames): Omit<Choice, 'named'> {
  return {
    configured: placesOf('platforms', config.platforms ?? [], names),
    assumed: assumedTargets.flatMap((name) => names.find(name) ?? []),
    accounts: config.accounts ?? {},
    publisher: config.publisher ?? {},
  };
}

function checkPosts(active: ActiveRule, rule: PostRule, posts: readonly Post[]): Finding[] {
  return guarded(rule, () =>
    posts.flatMap((post) =>
      Array.from(rule.check(post, active.options), (problem) => postFinding(active, post, problem)),
    ),
  );
}

/** A rule that throws is reported, and all others still run. */
function guarded(rule: Rule, work: () => Finding[]): Finding[] {
  try {
    return work();
  } catch (error) {
    return [crashFinding(rule, error)];
  }
}

/** The run rules' notes on the drafts linted so far. */
function createRun(active: readonly ActiveRule[]) {
  const drafts = new Map<string | undefined, Finished>();
  const rules = active.flatMap((one) =>
    one.rule.scope === 'run'
      ? [{ active: one, rule: one.rule as RunRule, noted: [] as NotedIn[] }]
      : [],
  );
  return {
    collect(draft: Draft, posts: readonly Post[]): Finding[] {
      return rules.flatMap(({ active, rule, noted }) =>
        guarded(rule, () => {
          for (const note of rule.collect(draft, posts, active.options)) {
            noted.push({ ...note, path: draft.path });
            drafts.set(draft.path, { source: draft.source, phase: draft.phase });
          }
          return [];
        }),
      );
    },
    finish(): RunFindings[] {
      const findings = new Map<string | undefined, Finding[]>();
      const add = (path: string | undefined, finding: Finding) =>
        findings.set(path, [...(findings.get(path) ?? []), finding]);
      for (const { active, rule, noted } of rules) {
        if (noted.length === 0) continue;
        try {
          for (const problem of rule.check(noted, active.options))
            add(problem.path, runFinding(active, problem));
        } catch (error) {
          add(noted[0]?.path, crashFinding(rule, error));
        }
      }
      return [...findings].flatMap(([path, list]) => {
        const draft = drafts.get(path);
        return draft === undefined ? [] : [{ path, diagnostics: finishFindings(list, draft) }];
      });
    },
  };
}

type NotedIn = Noted<Json> & { readonly path: string | undefined };

function skipReason(draft: Draft, searched: boolean): Skipped | undefined {
  if (draft.published) return 'published';
  if (!searched) return undefined;
  const unreadable = draft.defects.find(({ id }) => id === 'not-text' || id === 'too-large')?.id;
  if (unreadable === 'not-text' || unreadable === 'too-large') return unreadable;
  return isPlainlyDraft(draft) ? undefined : 'no-target';
}

/** It names a target, or has a format that only drafts have. Front matter that cannot be read may name one. */
function isPlainlyDraft({ format, destinations, sections, defects }: Draft): boolean {
  return (
    (format !== 'markdown' && format !== 'text') ||
    destinations.length > 0 ||
    sections.some(({ heading }) => heading !== undefined) ||
    defects.some(({ id }) => id === 'unreadable-front-matter')
  );
}

function skippedReport({ path, format, phase }: Draft, skipped: Skipped): Report {
  return { path, format, phase, ok: true, blocking: false, posts: [], diagnostics: [], skipped };
}

function reportOf(
  draft: Draft,
  posts: readonly Post[],
  diagnostics: readonly Diagnostic[],
): Report {
  const { path, format, phase } = draft;
  return withDiagnostics(
    {
      path,
      format,
      phase,
      ok: true,
      blocking: false,
      posts: posts.map(reportedPost),
      diagnostics: [],
    },
    diagnostics,
  );
}

/** A report with more diagnostics, and what follows from them. */
export function withDiagnostics(report: Report, more: readonly Diagnostic[]): Report {
  const diagnostics = [...report.diagnostics, ...more];
  return {
    ...report,
    diagnostics,
    ok: !diagnostics.some(({ severity }) => severity === 'error'),
    blocking: diagnostics.some(({ blocking }) => blocking),
  };
}

function reportedPost({ target, part, text, length, cut }: Post): ReportedPost {
  const { name, accountName, source } = target;
  return {
    target: name,
    account: accountName,
    part,
    text,
    length,
    cut,
    assumed: source === 'assumed',
  };
}
