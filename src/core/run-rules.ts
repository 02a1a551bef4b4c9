import type { Draft } from '../draft/draft.ts';
import { groupBy } from '../text/group-by.ts';
import type { ActiveRule } from './active-rules.ts';
import type { Diagnostic } from './diagnostic.ts';
import { crashFinding, draftFinding, type Finding } from './finding.ts';
import { type Finished, finishFindings } from './finish.ts';
import { guarded } from './guarded.ts';
import type { Json, Noted, NotedOn, RunRule } from './rule.ts';
import type { Look } from './settings.ts';

/** What the rules over a whole run found in one of its drafts. */
export interface RunFindings {
  /** Which call of `lint` it was, from 0. */
  readonly draft: number;
  readonly path: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

type NotedIn = NotedOn<Json>;

/** The run rules' notes on the drafts linted so far. */
export function createRun() {
  const drafts = new Map<number, Finished & { readonly path: string | undefined }>();
  const noted = new Map<ActiveRule, NotedIn[]>();

  function collect(number: number, draft: Draft, looks: readonly Look[]): Finding[] {
    const { path, source, phase } = draft;
    const notes: [ActiveRule, NotedIn[]][] = [];
    const crashes = looks.flatMap(({ active, posts }) => {
      const { rule, options } = active;
      if (rule.scope !== 'run') return [];
      return guarded(rule, () => {
        const found = Array.from(rule.collect(draft, posts, options), (note: Noted) => ({
          ...note,
          draft: number,
          path,
        }));
        if (found.length > 0) notes.push([active, found]);
        return [];
      });
    });
    // Only now: where a library is missing, the draft comes a second time.
    for (const [active, found] of notes) {
      const all = noted.get(active);
      if (all === undefined) noted.set(active, found);
      else all.push(...found);
    }
    if (notes.length > 0) drafts.set(number, { path, source, phase });
    return crashes;
  }

  function finish(): RunFindings[] {
    const found = [...noted].flatMap(([active, notes]) => judged(active, notes));
    return [...groupBy(found, ({ draft }) => draft)].flatMap(([number, list]) => {
      const draft = drafts.get(number);
      if (draft === undefined) return [];
      const findings = list.map(({ finding }) => finding);
      return [{ draft: number, path: draft.path, diagnostics: finishFindings(findings, draft) }];
    });
  }

  function judged(active: ActiveRule, noted: readonly NotedIn[]) {
    const rule = active.rule as RunRule;
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
