import type { Post } from '../../post/post.ts';
import { hullOf, type Span } from '../../text/span.ts';
import { addressesIn } from '../links/addresses.ts';
import { stockComment } from './stock-comment.ts';

/** The praise of a comment that is hardly more than praise. */
export interface BriefPraise {
  readonly span: Span;
  /** How many words it has besides. */
  readonly besides: number;
}

/** The praise in a comment of few other words; undefined where it says, asks or shows something. */
export function briefPraise(post: Post, minWords: number): BriefPraise | undefined {
  const { text, tokens, entities, media, signals } = post;
  if (asks(text) || media.length > 0 || addressesIn(post).length > 0) return undefined;
  const stock = stockComment(tokens);
  if (stock !== undefined) return { span: stock.span, besides: stock.names };
  const praise = praiseIn(signals);
  const span = hullOf(praise);
  if (span === undefined) return undefined;
  const sentences = sentencesIn(
    text,
    praise,
    entities.map((entity) => entity.span),
  );
  const besides = sentences.reduce((sum, sentence) => sum + sentence.besides, 0);
  return besides < minWords && sentences.some(isMerePraise) ? { span, besides } : undefined;
}

/** Empty praise; “Congratulations, Mia!” is said to somebody, and means something to them. */
function praiseIn({ evidence }: Post['signals']): readonly Span[] {
  const praise = evidence.emptyPraise?.spans ?? [];
  const said = new Set(evidence.thanks?.spans.map(({ start, end }) => `${start} ${end}`));
  return praise.filter(({ start, end }) => !said.has(`${start} ${end}`));
}

/** A question takes part in a talk, however short it is. */
function asks(text: string): boolean {
  return text.includes('?') || text.includes('？');
}

/** How many words a sentence has: of praise, names (capitals inside of it), and all but praise. */
interface Sentence {
  readonly praise: number;
  readonly names: number;
  readonly besides: number;
}

/** “Great post, Ada”; not “Nice weather on the pier”. */
function isMerePraise({ praise, names, besides }: Sentence): boolean {
  return praise > besides - Math.min(names, 2);
}

function sentencesIn(text: string, praise: readonly Span[], entities: readonly Span[]): Sentence[] {
  const isPraise = within(praise);
  const isEntity = within(entities);
  return Array.from(text.matchAll(/[^.!…\n]+/g), ({ index, 0: sentence }) => {
    const counts = { praise: 0, names: 0, besides: 0 };
    for (const { index: at, 0: word } of sentence.matchAll(WORD)) {
      if (isEntity(index + at)) continue;
      if (isPraise(index + at)) counts.praise++;
      else counts.besides++;
      if (!isPraise(index + at) && at > 0 && CAPITAL.test(word)) counts.names++;
    }
    return counts;
  });
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu;
const CAPITAL = /^\p{Lu}/u;

/** Tells of offsets that are asked for in order whether they lie in one of the spans, which are in order, too. */
function within(spans: readonly Span[]): (at: number) => boolean {
  let next = 0;
  return (at) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++;
    return at >= (spans[next]?.start ?? Number.POSITIVE_INFINITY);
  };
}
