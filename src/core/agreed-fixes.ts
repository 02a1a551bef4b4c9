import type { Post } from '../post/post.ts';
import type { Finding } from './finding.ts';

/**
 * Findings whose fixes are safe on every post that shows their place: asterisks that X shows as they are written make
 * words bold on Discord, and a draft may go to both.
 */
export function withAgreedFixes(findings: readonly Finding[], posts: readonly Post[]): Finding[] {
  const shared = findings.filter(({ fixes }) => fixes.some(({ everywhere }) => everywhere));
  const found = new Map<string, Set<Post | undefined>>();
  for (const finding of shared) {
    const key = changeOf(finding);
    found.set(key, (found.get(key) ?? new Set()).add(finding.post));
  }
  const agreed = new Map<string, boolean>();
  const isAgreed = (finding: Finding) => {
    const key = changeOf(finding);
    const known = agreed.get(key);
    if (known !== undefined) return known;
    const shown = posts.filter(({ map }) => map.toPost(finding.problem.span).length > 0);
    const answer = shown.every((post) => found.get(key)?.has(post));
    agreed.set(key, answer);
    return answer;
  };
  return findings.map((finding) => ({
    ...finding,
    fixes: finding.fixes.map(({ everywhere, ...fix }) =>
      everywhere ? { ...fix, safe: fix.safe && isAgreed(finding) } : fix,
    ),
  }));
}

/** What a rule wants to do at a place: the same on each post, or they do not agree. */
function changeOf({ ruleId, problem: { span }, fixes }: Finding): string {
  const texts = fixes.flatMap(({ edits }) => edits.map(({ text }) => text));
  return [ruleId, span.start, span.end, ...texts].join('\n');
}
