import type { Fact } from '../../platforms/fact.ts';
import type { Entity } from '../../post/entity.ts';
import type { Post } from '../../post/post.ts';
import { countGraphemes } from '../../text/graphemes.ts';
import { lastUpTo } from '../../text/last-up-to.ts';
import { isSpace, type Offset, type Span, spanOfMatch } from '../../text/span.ts';
import { appendedEnd } from './appended-word.ts';
import { meantTagEnd } from './tag-end.ts';
import { isNumberSign, standsAlone, touchesCode } from './tag-setting.ts';

/** What is wrong with a hashtag as a network reads it. */
export interface BrokenTag {
  /**
   * - `ends`: before its author meant it to; `slip`: in a value of several words; `runsOn`: with its possessive
   * - `chained`: with another one behind it; `glued`: to what is before it; `doubled`: behind a `#` too many
   * - `closed`: by a `#` behind it; `digits`: a year alone; `tooLong`: for the network
   */
  readonly kind:
    | 'ends'
    | 'slip'
    | 'runsOn'
    | 'chained'
    | 'glued'
    | 'doubled'
    | 'closed'
    | 'digits'
    | 'tooLong';
  /** All that its author meant for the tag. */
  readonly span: Span;
  /** The tag that there is, where there is one. */
  readonly tag?: string;
  /** The character that it is glued to. */
  readonly before?: string;
  /** The limit that it is over. */
  readonly fact?: Fact<number>;
}

interface Seen extends Pick<Post, 'text' | 'entities' | 'map' | 'target'> {
  /** True where the text is not plainly in English. */
  readonly foreign: boolean;
}

/** More tags than anybody writes are not looked at: a hostile text holds ten thousand. */
const MOST_TAGS = 1000;

/** `#tag`, and `#tag#tag` as one. */
const WRITTEN =
  /(?<![#＃])[#＃]+(?!\ufe0f)[\p{L}\p{M}\p{N}_]+(?:[#＃][\p{L}\p{M}\p{N}_]+)*[#＃]?/gu;

/** The hashtags of a post that are not what their author wrote, on the network that it goes to. */
export function brokenTags(post: Post): BrokenTag[] {
  const { text, entities, target } = post;
  if (target.platform.detection.hashtags === 'none' || !/[#＃]/.test(text)) return [];
  const foreign = post.signals.language !== 'en';
  const seen = { text, entities, target, map: post.map, foreign };
  const tags = new Map(
    entities.flatMap((one) => (one.type === 'hashtag' ? [[one.span.start, one] as const] : [])),
  );
  return outsideOf(linksOf(entities), text.matchAll(WRITTEN))
    .slice(0, MOST_TAGS)
    .flatMap((match) => judged(spanOfMatch(match), match[0], tags, seen) ?? []);
}

function linksOf(entities: readonly Entity[]): Span[] {
  return entities.flatMap(({ type, span }) =>
    type === 'link' || type === 'mention' ? [span] : [],
  );
}

/** The matches that begin in none of the spans, which are in order. */
function outsideOf(spans: readonly Span[], matches: Iterable<RegExpExecArray>): RegExpExecArray[] {
  return [...matches].filter(({ index }) => {
    const before = spans[lastUpTo(spans, index, ({ start }) => start)];
    return before === undefined || before.end <= index;
  });
}

type Tags = ReadonlyMap<Offset, Entity>;

function judged(span: Span, written: string, tags: Tags, post: Seen): BrokenTag | undefined {
  const signs = /^[#＃]+/.exec(written)?.[0].length ?? 1;
  const start = span.start + signs - 1;
  if (!/\p{L}/u.test(written)) return digits(span, written, post);
  if (/[#＃][^#＃]/.test(written.slice(signs))) return chained({ ...span, start }, tags, post);
  const tag = tags.get(start);
  if (tag !== undefined) return cut(tag, post);
  const meant = { start, end: span.end };
  return tooLong(meant, post) ?? unread(meant, signs, post);
}

/** `#2024` beside words is meant as a tag; `#1`, `#4711` and “issue #2024” count. */
function digits(span: Span, written: string, { text }: Seen): BrokenTag | undefined {
  if (!/^[#＃](?:19|20)\d\d$/.test(written) || isNumberSign(text, span)) return undefined;
  return { kind: 'digits', span };
}

function chained(span: Span, tags: Tags, { text }: Seen): BrokenTag | undefined {
  if (touchesCode(text, span.start)) return undefined;
  const written = text.slice(span.start, span.end);
  const whole = [...written.matchAll(/[#＃](?=[^#＃])/gu)].every(
    ({ index }) => tags.get(span.start + index)?.text.match(/[#＃]/g)?.length === 1,
  );
  return whole ? undefined : { kind: 'chained', span };
}

function cut(tag: Entity, { text, map, foreign }: Seen): BrokenTag | undefined {
  const { start, end } = tag.span;
  if (/['’]s$/iu.test(tag.text)) return { kind: 'runsOn', span: tag.span, tag: tag.text };
  const appended = appendedEnd(text, start, map);
  if (appended !== undefined) return cutWord(tag, { start, end: appended }, text);
  const meant = meantTagEnd(text, tag.span, {
    get alone() {
      return standsAlone(text, tag.span);
    },
    foreign,
  });
  return meant === end ? undefined : { kind: 'ends', span: { start, end: meant }, tag: tag.text };
}

/** What a publisher appends behind a `#` is meant to be one tag, all of it. */
function cutWord(tag: Entity, word: Span, text: string): BrokenTag | undefined {
  const rest = text.slice(tag.span.end, word.end).split(/[#＃]/u, 1)[0] ?? '';
  if (!/[\p{L}\p{N}]/u.test(rest)) return undefined;
  const span = { start: word.start, end: tag.span.end + rest.trimEnd().length };
  return { kind: /[\s,;]/u.test(rest) ? 'slip' : 'ends', span, tag: tag.text };
}

function tooLong({ start }: Span, { text, target }: Seen): BrokenTag | undefined {
  const fact = target.limits.hashtagLength;
  if (fact === undefined || (start > 0 && !isSpace(text.charCodeAt(start - 1)))) return undefined;
  const word = /^[^\s]+/u.exec(text.slice(start))?.[0] ?? '';
  if (countGraphemes(word.slice(1)) <= fact.value) return undefined;
  return { kind: 'tooLong', span: { start, end: start + word.length }, fact };
}

/** Why a tag is none, where that can be told. */
function unread({ start, end }: Span, signs: number, { text }: Seen): BrokenTag | undefined {
  if (signs > 1) return { kind: 'doubled', span: { start: start - signs + 1, end } };
  if (/[#＃]/.test(text.charAt(end - 1))) return { kind: 'closed', span: { start, end } };
  const before = [...text.slice(Math.max(0, start - 2), start)].at(-1);
  if (before === undefined || isSpace(before.charCodeAt(0)) || touchesCode(text, start))
    return undefined;
  return { kind: 'glued', span: { start, end }, before };
}
