import type { Libraries } from '../core/linter.ts';
import type { LibraryId } from '../text/missing-library.ts';

/** Loads a library: each takes about as long to start as all the rest of postlint. */
export async function loadLibrary(id: LibraryId): Promise<Libraries> {
  switch (id) {
    case 'markdown':
      return { markdown: (await import('../draft/markdown.ts')).parseMarkdown };
    case 'twitter-text':
      return { 'twitter-text': (await import('../post/detect-twitter-text.ts')).detectX };
    case 'linkify':
      return { linkify: (await import('../post/detect-linkify.ts')).detectLinks };
  }
}
