import type { Libraries } from '../core/linter.ts';
import type { LibraryId } from '../text/missing-library.ts';
import type { ReadImage } from './image-facts.ts';

/** The libraries of the engine, and those that the facts of files come from. */
export interface NodeLibraries extends Libraries {
  readonly 'image-size'?: ReadImage;
}

/** Loads a library: each takes about as long to start as all the rest of postlint. */
export async function loadLibrary(id: LibraryId): Promise<NodeLibraries> {
  switch (id) {
    case 'markdown':
      return { markdown: (await import('../draft/markdown.ts')).parseMarkdown };
    case 'twitter-text':
      return {
        'twitter-text': (await import('../post/detect-twitter-text.ts')).twitterTextLibrary,
      };
    case 'linkify':
      return { linkify: (await import('../post/detect-linkify.ts')).detectLinks };
    case 'image-size':
      return { 'image-size': (await import('./image-facts.ts')).imageFacts };
  }
}
