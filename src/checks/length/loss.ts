import type { Post } from '../../post/post.ts';
import type { Offset, Span } from '../../text/span.ts';

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
  return {
    span: { start: cut, end: text.length },
    entities: lost,
    words: text.slice(cut).split(/\s+/).filter(isWord).length,
  };
}

/** Neither a link, a tag or a mention, nor signs alone. */
function isWord(text: string): boolean {
  return /^[a-z]/i.test(text)
    ? !/^https?:/.test(text)
    : /^[^#@].*[\p{L}\p{N}]|^[\p{L}\p{N}]/u.test(text);
}

/** The loss in words: “the link https://…, #tag and 12 words”. */
export function lossInWords(loss: Loss, text: string): string {
  const shown = loss.entities.length === 4 ? 4 : 3;
  const named = loss.entities
    .slice(0, shown)
    .map(({ start, end }) => shortened(text.slice(start, end)));
  const more = loss.entities.length - named.length;
  if (more > 0) named.push(`${more} more links, tags or mentions`);
  if (loss.words > 0) named.push(loss.words === 1 ? '1 word' : `${loss.words} words`);
  if (named.length === 0) return 'its last characters';
  return named.length === 1
    ? (named[0] as string)
    : `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
