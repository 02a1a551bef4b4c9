import { type AppliedFix, applyFixes, fixFor } from './apply-fixes.ts';
import { type Diagnostic, type Report, standing } from './diagnostic.ts';

/** A draft after all the fixes that could be made, and what was found in it then. */
export interface Fixed {
  readonly output: string;
  readonly applied: readonly AppliedFix[];
  readonly report: Report;
}

/** A fix may leave something for the next one: an entity that stood in another's way, a word that is a link now. */
const MOST_ROUNDS = 10;

/** Tries of one round; each lints the draft. */
const MOST_TRIES = 20;

/** Makes the safe fixes of a draft until there are none left. `lint` has to be the same function of its text. */
export function fixed(source: string, lint: (source: string) => Report): Fixed {
  const run = fixing(source);
  for (let step = run.next(); ; ) {
    if (step.done) return step.value;
    step = run.next(lint(step.value));
  }
}

/** The same for those who lint in their own time: gives texts, takes their reports. */
export function* fixing(source: string): Generator<string, Fixed, Report> {
  let now: Fixed = { output: source, applied: [], report: yield source };
  const seen = new Set([source]);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = yield* oneRound(now, seen);
    if (next === undefined) break;
    seen.add(next.output);
    now = next;
  }
  return now;
}

/** The first choice of fixes that leads to a text not seen before and to no new problem. */
function* oneRound(
  { output, applied, report }: Fixed,
  seen: ReadonlySet<string>,
): Generator<string, Fixed | undefined, Report> {
  const known = gravityIn(report);
  let tries = 0;
  for (const diagnostics of choicesOf(report)) {
    const made = applyFixes(output, diagnostics);
    if (made.applied.length === 0 || seen.has(made.output)) continue;
    if (tries++ === MOST_TRIES) return undefined;
    const after = yield made.output;
    if (isNoWorse(gravityIn(after), known)) {
      return { output: made.output, applied: [...applied, ...made.applied], report: after };
    }
  }
  return undefined;
}

/** All fixes; where one of them does harm, those of each rule; and where that is not enough, each alone. */
function* choicesOf({ diagnostics }: Report): Generator<readonly Diagnostic[]> {
  const fixable = diagnostics.filter((diagnostic) => fixFor(diagnostic) !== undefined);
  yield fixable;
  for (const rule of new Set(fixable.map(({ ruleId }) => ruleId)))
    yield fixable.filter(({ ruleId }) => ruleId === rule);
  for (const diagnostic of fixable) yield [diagnostic];
}

/** What is wrong on which targets, each with how grave it is. */
type Gravity = ReadonlyMap<string, number>;

const gravity = { info: 1, warning: 2, error: 3 } as const;

export function gravityIn({ diagnostics }: Report): Gravity {
  const all = new Map<string, number>();
  for (const { ruleId, messageId, targets, severity } of standing(diagnostics)) {
    for (const target of ['', ...targets]) {
      const kind = [ruleId, messageId, target].join('\n');
      all.set(kind, Math.max(all.get(kind) ?? 0, gravity[severity]));
    }
  }
  return all;
}

/** Nothing new is wrong, and nothing is graver than it was. */
function isNoWorse(after: Gravity, before: Gravity): boolean {
  return [...after].every(([kind, grave]) => grave <= (before.get(kind) ?? 0));
}
