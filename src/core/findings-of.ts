import type { Draft } from '../draft/draft.ts';
import { defectFinding, draftFindings, type Finding, postFinding } from './finding.ts';
import { guarded } from './guarded.ts';
import type { Problem, Rule } from './rule.ts';
import type { Look } from './settings.ts';

/** Nobody reads more problems of one kind in one post, and hostile text would make a hundred thousand of them. */
const MOST_PROBLEMS = 200;

/** What a rule finds in a draft, or in its posts. */
export function findingsOf({ active, posts }: Look, draft: Draft): Finding[] {
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

/** What lies in a phrase that the configuration allows is meant as it stands. */
function isAllowed({ post, postSpan }: Finding): boolean {
  if (post === undefined || postSpan === undefined) return false;
  return post.allowed.some(({ start, end }) => start <= postSpan.start && postSpan.end <= end);
}

function bounded(
  rule: Rule,
  check: () => Iterable<Problem>,
  toFindings: (problem: Problem) => readonly Finding[],
): Finding[] {
  return guarded(rule, () => {
    const findings: Finding[] = [];
    let count = 0;
    for (const problem of check()) {
      if (count++ === MOST_PROBLEMS) return [...findings, more(rule, findings)];
      findings.push(...toFindings(problem).filter((one) => !isAllowed(one)));
    }
    return findings;
  });
}

function more(rule: Rule, [first]: readonly Finding[]): Finding {
  const span = first?.problem.span ?? { start: 0, end: 0 };
  const data = { rule: rule.id, limit: MOST_PROBLEMS };
  return defectFinding({ id: 'too-many-problems', data, span });
}
