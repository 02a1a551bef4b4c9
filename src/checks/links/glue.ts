import type { Entity } from '../../post/entity.ts';
import type { Post } from '../../post/post.ts';
import { isSpace, type Offset, type Span } from '../../text/span.ts';
import { accidentOf } from './accidental.ts';
import { meantLinkEnd, meantLinks } from './meant-link.ts';

/** Text without a space beside a link. */
export interface Glue {
  /**
   * - `noSpace`: a space is missing before the link, which the network sees all the same
   * - `noLink`: a space is missing before it, and the network makes no link of it
   * - `notLinked`: the network makes no link of it, for the sign that stands before it
   * - `swallowed`: the network takes what follows into the link
   */
  readonly kind: 'noSpace' | 'noLink' | 'notLinked' | 'swallowed';
  /** The link with what is glued to it. */
  readonly span: Span;
  readonly glued: Span;
  /** Where a space mends it without harm. */
  readonly gap: Offset | undefined;
}

/** The text that is glued to a post's links, in order. */
export function glueIn({
  text,
  entities,
  target,
}: Pick<Post, 'text' | 'entities' | 'target'>): Glue[] {
  const links = entities.filter(({ type, span }) => type === 'link' && !accidentOf(text, span));
  const way = target.platform.detection.links;
  const glue: Glue[] = [];
  let done = 0;
  let next = 0;
  for (const meant of allMeant(text, links)) {
    while ((links[next]?.span.end ?? text.length + 1) <= meant.start) next++;
    if (meant.start < done) continue;
    const linked = linkOver(meant, links[next]);
    const isLinked = linked !== undefined || way === 'none';
    const found =
      swallowed(text, meant, linked) ?? before(text, meant, isLinked, way === 'bluesky');
    if (found === undefined) continue;
    glue.push(found);
    done = found.span.end;
  }
  return glue;
}

/** The links as a reader would bound them, with a scheme and without, in order. */
function allMeant(text: string, links: readonly Entity[]): Span[] {
  const bare = links.filter((link) => !/^https?:\/\//i.test(link.text));
  return [
    ...meantLinks(text),
    ...bare.map(({ span }) => ({ start: span.start, end: meantLinkEnd(text, span) })),
  ].sort((one, other) => one.start - other.start);
}

function linkOver({ start, end }: Span, link: Entity | undefined): Span | undefined {
  return link && link.span.start < end && link.span.end > start ? link.span : undefined;
}

function swallowed(text: string, meant: Span, linked: Span | undefined): Glue | undefined {
  if (linked === undefined || linked.end <= meant.end) return undefined;
  const glued = { start: meant.end, end: linked.end };
  const gap = gapIn(text.slice(glued.start, glued.end));
  return {
    kind: 'swallowed',
    span: { start: meant.start, end: linked.end },
    glued,
    gap: gap === undefined ? undefined : glued.start + gap,
  };
}

/** Behind a full stop or a comma, before an emoji or another address; nowhere in “’s”, “:” or a closing quote. */
function gapIn(glued: string): Offset | undefined {
  if (/^[.,;][\p{L}\p{N}]/u.test(glued)) return 1;
  return /^(?:https?:|[\p{Extended_Pictographic}\p{Regional_Indicator}…])/iu.test(glued)
    ? 0
    : undefined;
}

function before(
  text: string,
  meant: Span,
  isLinked: boolean,
  isBluesky: boolean,
): Glue | undefined {
  const glued = { start: wordStart(text, meant.start), end: meant.start };
  const word = text.slice(glued.start, glued.end);
  const isName = MATRIX_NAME.test(word) && !/^https?:/i.test(text.slice(meant.start, meant.end));
  if (isName) return undefined;
  const isSpaceMissing = SPACE_IS_MISSING.test(word);
  if (!isSpaceMissing && (isLinked || !isBluesky || !STOPS_A_LINK.test(word))) return undefined;
  const missing = isLinked ? 'noSpace' : 'noLink';
  return {
    kind: isSpaceMissing ? missing : 'notLinked',
    span: { start: glued.start, end: meant.end },
    glued,
    gap: OPENS.test(word) ? undefined : meant.start,
  };
}

/** Where the word before an offset begins; not more of it than a message can show. */
function wordStart(text: string, at: Offset): Offset {
  let start = at;
  while (start > 0 && at - start < LONGEST_WORD && !isSpace(text.charCodeAt(start - 1))) start--;
  const isHalf = /^[\udc00-\udfff]/.test(text.slice(start, start + 1));
  return isHalf ? start + 1 : start;
}

const LONGEST_WORD = 24;

/** A letter or what ends a clause, in scripts that have spaces between words. */
const SPACE_IS_MISSING =
  /(?:[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}"”’][.,!?;:)]{1,3})$/u;

/**
 * What no link may follow on Bluesky, where only white space and `(` may stand before one; without what makes
 * it code, as in `url=https://…` and `git+https://…`.
 */
const STOPS_A_LINK = /[^\s(=/+&#@$`]$/u;

/** What stands before the server in the name of a person, a room or an alias (spec.matrix.org, appendices, 4.3). */
const MATRIX_NAME = /^[@!#$][^:]+:$/;

const OPENS = /[([{“„«‘"'<*_~]$/u;
