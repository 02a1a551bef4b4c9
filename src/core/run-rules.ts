import type { Disabled, Draft } from '../draft/draft.ts';
import { groupBy } from '../text/group-by.ts';
import { type ActiveRule, activeKey } from './active-rules.ts';
import type { Diagnostic } from './diagnostic.ts';
import { crashFinding, draftFinding, type Finding } from './finding.ts';
import { type Finished, finishFindings } from './finish.ts';
import { guarded } from './guarded.ts';
import type { Json, Noted, NotedOn, Rule, RunRule } from './rule.ts';
import type { Look } from './settings.ts';
import { withDisabled } from './suppress.ts';
import type { Wording } from './wording.ts';

/** What the rules over a whole run found in one of its drafts. */
export interface RunFindings {
  /** Which call of `lint` it was, from 0. */
  readonly draft: number;
  readonly path: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a run keeps of a draft. */
interface Remembered extends Finished, Pick<Draft, 'path' | 'disabled'> {
  /** The ids of the run rules that look at it. */
  readonly looked: readonly string[];
}

type NotedIn = NotedOn<Json>;

/** A run so far as plain data, which another linter with the same configuration goes on with. */
export interface RunNotes {
  /** How many drafts were linted. */
  readonly linted: number;
  readonly drafts: readonly (readonly [number: number, draft: Remembered])[];
  readonly noted: readonly (Omit<ActiveRule, 'rule'> & {
    readonly rule: string;
    readonly notes: readonly NotedIn[];
  })[];
}

/** What one run rule noted with one set of options. */
interface Notebook {
  readonly active: ActiveRule;
  readonly notes: NotedIn[];
}

/** The run rules' notes on the drafts linted so far. */
export function createRun(wording: Wording) {
  const drafts = new Map<number, Remembered>();
  const noted = new Map<string, Notebook>();

  function add(active: ActiveRule, more: readonly NotedIn[]): void {
    const key = activeKey(active);
    const notebook = noted.get(key) ?? { active, notes: [] };
    noted.set(key, notebook);
    notebook.notes.push(...more);
  }

  function collect(number: number, draft: Draft, looks: readonly Look[]): Finding[] {
    const { path, source, phase, disabled } = draft;
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
    for (const [active, found] of notes) add(active, found);
    const looked = unique(
      looks.flatMap(({ active: { rule } }) => (rule.scope === 'run' ? [rule.id] : [])),
    );
    const off = disabled.filter(({ rule }) => rule === undefined || looked.includes(rule));
    if (notes.length > 0 || off.length > 0) {
      drafts.set(number, { path, source, phase, disabled: off, looked });
    }
    return crashes;
  }

  function finish(): RunFindings[] {
    const byDraft = groupBy(
      [...noted.values()].flatMap(({ active, notes }) => judged(active, notes)),
      ({ draft }) => draft,
    );
    return [...drafts].flatMap(([number, draft]) => {
      const findings = (byDraft.get(number) ?? []).map(({ finding }) => finding);
      const looked = new Set(draft.looked);
      // What switches everything off was judged by what the other rules found.
      const judges = ({ rule }: Disabled) => rule !== undefined && looked.has(rule);
      const found = finishFindings(findings, draft, wording);
      const diagnostics = withDisabled(found, draft, looked, judges, wording);
      return diagnostics.length === 0 ? [] : [{ draft: number, path: draft.path, diagnostics }];
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

  function handOver(linted: number): RunNotes {
    return {
      linted,
      drafts: [...drafts],
      noted: Array.from(noted.values(), ({ active: { rule, ...how }, notes }) => ({
        ...how,
        rule: rule.id,
        notes,
      })),
    };
  }

  /** Goes on with another run: its first draft is the one with the number `first` here. */
  function takeOver(run: RunNotes, first: number, rules: readonly Rule[]): void {
    for (const [number, draft] of run.drafts) drafts.set(first + number, draft);
    for (const { rule: id, notes, ...how } of run.noted) {
      const rule = rules.find((one) => one.id === id);
      if (rule === undefined) throw new Error(`there is no rule ${id} in this run`);
      const numbered = notes.map((note) => ({ ...note, draft: first + note.draft }));
      add({ rule, ...how }, numbered);
    }
  }

  return { collect, finish, handOver, takeOver };
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
