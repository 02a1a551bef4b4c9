import type { Draft } from '../draft/draft.ts';
import type { Post } from '../post/post.ts';
import { groupBy } from '../text/group-by.ts';
import type { ActiveRule } from './active-rules.ts';
import type { Diagnostic } from './diagnostic.ts';
import { crashFinding, draftFinding, type Finding } from './finding.ts';
import { type Finished, finishFindings } from './finish.ts';
import { guarded } from './guarded.ts';
import type { Json, NotedOn, RunRule } from './rule.ts';

/** What the rules over a whole run found in one of its drafts. */
export interface RunFindings {
  /** Which call of `lint` it was, from 0. */
  readonly draft: number;
  readonly path: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

type NotedIn = NotedOn<Json>;

/** The run rules' notes on the drafts linted so far. */
export function createRun(active: readonly ActiveRule[]) {
  const drafts = new Map<number, Finished & { readonly path: string | undefined }>();
  const rules = active.flatMap((one) =>
    one.rule.scope === 'run'
      ? [{ active: one, rule: one.rule as RunRule, noted: [] as NotedIn[] }]
      : [],
  );

  function collect(number: number, draft: Draft, posts: readonly Post[]): Finding[] {
    const { path, source, phase } = draft;
    const notes: (() => void)[] = [];
    const crashes = rules.flatMap(({ active, rule, noted }) =>
      guarded(rule, () => {
        const found = [...rule.collect(draft, posts, active.options)];
        if (found.length === 0) return [];
        notes.push(() => noted.push(...found.map((note) => ({ ...note, draft: number, path }))));
        return [];
      }),
    );
    // Only now: where a library is missing, the draft comes a second time.
    for (const write of notes) write();
    if (notes.length > 0) drafts.set(number, { path, source, phase });
    return crashes;
  }

  function finish(): RunFindings[] {
    const found = rules.flatMap((one) => judged(one.active, one.rule, one.noted));
    return [...groupBy(found, ({ draft }) => draft)].flatMap(([number, list]) => {
      const draft = drafts.get(number);
      if (draft === undefined) return [];
      const findings = list.map(({ finding }) => finding);
      return [{ draft: number, path: draft.path, diagnostics: finishFindings(findings, draft) }];
    });
  }

  function judged(active: ActiveRule, rule: RunRule, noted: readonly NotedIn[]) {
    const first = noted[0];
    if (first === undefined) return [];
    try {
      return Array.from(rule.check(noted, active.options), (problem) => {
        const draft = drafts.get(problem.draft);
        if (draft === undefined) throw new Error(`there is no draft ${problem.draft} in this run`);
        return { draft: problem.draft, finding: draftFinding(active, problem, draft) };
      });
    } catch (error) {
      return [{ draft: first.draft, finding: crashFinding(rule, error) }];
    }
  }

  return { collect, finish };
}
