import type { Diagnostic, ReportedPost } from '../core/diagnostic.ts';

/** The targets that a finding holds for; where it is about some accounts of one only, those. */
export function placesOf(
  { targets, postSpans }: Diagnostic,
  posts: readonly ReportedPost[],
): readonly string[] {
  return targets.flatMap((target) => {
    const all = accountsOn(target, posts);
    const held = accountsOn(target, postSpans);
    return held.length === 0 || held.length === all.length ? [target] : held;
  });
}

function accountsOn(
  target: string,
  places: readonly Pick<ReportedPost, 'target' | 'account'>[],
): string[] {
  const accounts = places.flatMap((place) =>
    place.target === target ? (place.account ?? []) : [],
  );
  return [...new Set(accounts)];
}
