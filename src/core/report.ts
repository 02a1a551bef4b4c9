import type { Draft } from '../draft/draft.ts';
import type { Post } from '../post/post.ts';
import { appearanceOf } from './appearance.ts';
import {
  type Diagnostic,
  type Report,
  type ReportedPost,
  type Skipped,
  standing,
} from './diagnostic.ts';
import { inOrder } from './finish.ts';

/** Why a draft is not linted; undefined where it is. */
export function skipReason(draft: Draft, searched: boolean): Skipped | undefined {
  if (draft.published) return 'published';
  if (!searched || isPlainlyDraft(draft)) return undefined;
  const unreadable = draft.defects.find(({ id }) => id === 'not-text' || id === 'too-large')?.id;
  return unreadable === 'not-text' || unreadable === 'too-large' ? unreadable : 'no-target';
}

/** It names a target, or has a format that only drafts have. Front matter that cannot be read may name one, and so may a misspelt key. */
function isPlainlyDraft({ format, destinations, sections, defects }: Draft): boolean {
  return (
    (format !== 'markdown' && format !== 'text') ||
    destinations.length > 0 ||
    sections.some(({ heading }) => heading !== undefined) ||
    defects.some(({ id }) => id === 'unreadable-front-matter' || id === 'misspelt-key')
  );
}

export function skippedReport({ path, format, phase }: Draft, skipped: Skipped): Report {
  return { path, format, phase, ok: true, blocking: false, posts: [], diagnostics: [], skipped };
}

export function reportOf(
  draft: Draft,
  posts: readonly Post[],
  diagnostics: readonly Diagnostic[],
  withAppearance = false,
): Report {
  const { path, format, phase } = draft;
  const reported = withAppearance ? picturedPost : reportedPost;
  return withDiagnostics(
    {
      path,
      format,
      phase,
      ok: true,
      blocking: false,
      posts: posts.map(reported),
      diagnostics: [],
    },
    diagnostics,
  );
}

/** A report with more diagnostics, and what follows from them. */
export function withDiagnostics(report: Report, more: readonly Diagnostic[]): Report {
  const diagnostics = [...report.diagnostics, ...more].sort(inOrder);
  const counted = standing(diagnostics);
  return {
    ...report,
    diagnostics,
    ok: !counted.some(({ severity }) => severity === 'error'),
    blocking: counted.some(({ blocking }) => blocking),
  };
}

function reportedPost({ target, part, of, text, length, cut }: Post): ReportedPost {
  const { name, accountName, source } = target;
  return {
    target: name,
    account: accountName,
    part,
    of,
    text,
    length,
    cut,
    assumed: source === 'assumed',
  };
}

function picturedPost(post: Post): ReportedPost {
  return { ...reportedPost(post), appearance: appearanceOf(post) };
}
