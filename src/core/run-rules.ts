import type { Draft } from '../draft/draft.ts';
import type { Post } from '../post/post.ts';
import type { ActiveRule } from './config.ts';
import type { Diagnostic } from './diagnostic.ts';
import { crashFinding, type Finding, runFinding } from './finding.ts';
import { type Finished, finishFindings } from './finish.ts';
import { guarded } from './guarded.ts';
import type { Json, Noted, RunRule } from './rule.ts';

/** What the rules over a whole run found in one of its drafts. */
export interface RunFindings {
  readonly path: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The run rules' notes on the drafts linted so far. */
export function createRun(active: readonly ActiveRule[]) {
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
