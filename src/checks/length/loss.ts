import type { Post } from '../../post/post.ts';
import { shortened } from '../../text/shortened.ts';
import type { Offset, Span } from '../../text/span.ts';
import { countInWords } from '../wording/count-in-words.ts';
import { firstFew, listInWords } from '../wording/list-in-words.ts';

/** What of a post its readers do not get. */
export interface Loss {
  /** From the first character that does not fit to the end. */
  readonly span: Span;
  /** The links, mentions and hashtags there, in order. */
  readonly entities: readonly Span[];
  readonly words: number;
}

/** What is lost of a post that is too long; undefined where all of it fits. */
export function lossOf(post: Post): Loss | undefined {
  return post.cut === undefined ? undefined : lossFrom(post.cut, post);
}

/** What is lost of a post that is cut off at an offset. */
export function lossFrom(cut: Offset, { text, entities }: Pick<Post, 'text' | 'entities'>): Loss {
  const lost = entities.map((entity) => entity.span).filter(({ end }) => end > cut);
  // The rest of a link that is cut in two is no word.
  const from = Math.max(cut, lost.find(({ start }) => start < cut)?.end ?? cut);
  return {
    span: { start: cut, end: text.length },
    entities: lost,
    words: text.slice(from).split(/\s+/).filter(isWord).length,
  };
}

/** Neither a link, a tag or a mention, nor signs alone. */
function isWord(text: string): boolean {
  return /^[a-z]/i.test(text)
    ? !/^https?:/.test(text)
    : /^[^#@].*[\p{L}\p{N}]|^[\p{L}\p{N}]/u.test(text);
}

/** The loss in words: “https://…, #tag and 12 words”. */
export function lossInWords({ entities, words }: Loss, text: string): string {
  const named = firstFew(entities).map(({ start, end }) => shortened(text.slice(start, end)));
  const more = entities.length - named.length;
  if (more > 0) named.push(`${more} more links, tags or mentions`);
  if (words > 0) named.push(countInWords(words, 'word'));
  return named.length === 0 ? 'its last characters' : listInWords(named, 'and');
}

/** What shows a loss: the entities in it or, where it holds none, all of it. */
export function evidenceOfLoss({ entities, span }: Loss): readonly Span[] {
  return entities.length > 0 ? entities : [span];
}
