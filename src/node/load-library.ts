import type { Libraries } from '../core/linter.ts';
import type { FindLexicon } from '../language/analyze.ts';
import type { Language } from '../language/languages.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { type LibraryId, needed } from '../text/missing-library.ts';
import type { ReadImage } from './image-facts.ts';

/** The libraries of the engine, those that the facts of files come from, and the lexicons one by one. */
export type NodeLibraries = Libraries & { readonly 'image-size'?: ReadImage } & {
  readonly [id in LexiconId]?: Lexicon;
};

type LexiconId = `lexicon-${Language}`;

/** The lexicons that were loaded; the others are missing libraries, since a project writes in one language or two. */
export function lexiconsOnDemand(libraries: NodeLibraries): FindLexicon {
  return (language) => needed(libraries[`lexicon-${language}`], `lexicon-${language}`);
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
    case 'lexicon-en':
      return { [id]: (await import('../language/lexicons/english.ts')).english };
    case 'lexicon-de':
      return { [id]: (await import('../language/lexicons/german.ts')).german };
    case 'lexicon-fr':
      return { [id]: (await import('../language/lexicons/french.ts')).french };
    case 'lexicon-es':
      return { [id]: (await import('../language/lexicons/spanish.ts')).spanish };
    case 'lexicon-it':
      return { [id]: (await import('../language/lexicons/italian.ts')).italian };
    case 'lexicon-pt':
      return { [id]: (await import('../language/lexicons/portuguese.ts')).portuguese };
  }
}
