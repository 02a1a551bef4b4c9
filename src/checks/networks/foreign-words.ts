import { quotationsIn } from '../../language/quotes.ts';
import type { Token } from '../../language/words.ts';
import type { Post } from '../../post/post.ts';
import type { Span } from '../../text/span.ts';
import { startsWithin } from '../../text/starts-within.ts';
import { addressesIn } from '../links/addresses.ts';
import { networkOf } from '../links/network-of-host.ts';
import { shortHostOf } from '../links/short-hosts.ts';
import { type FoundPhrase, findPhrases, phraseTable } from '../phrases/phrase-table.ts';
import { namedNetworks } from './named-networks.ts';
import { type NetworkWords, networkWords } from './network-words.ts';

/** Words of another network in a post. */
export interface ForeignWords {
  readonly words: NetworkWords;
  readonly span: Span;
}

const table = phraseTable(networkWords.map((words) => [words.phrases, words] as const));

/** The words in a post that ask for something which only another network has. */
export function findForeignWords(post: Post): ForeignWords[] {
  const { text, target } = post;
  const { tokens } = post.tokens;
  const foreign = findPhrases(tokens, table).filter(
    ({ value }) => !value.rightOn.includes(target.platform.id),
  );
  if (foreign.length === 0) return [];
  const named = new Set([...namedNetworks(besides(tokens, foreign)), ...linkedNetworks(post)]);
  const quotations = quotationsIn(text);
  return foreign.flatMap((found) => {
    const span = spanOf(tokens, found);
    // Who names the network as well sends readers there on purpose.
    if (found.value.rightOn.some((id) => named.has(id))) return [];
    if (startsWithin(span, quotations) || isTalkedAbout(tokens, found)) return [];
    return [{ words: found.value, span }];
  });
}

/** The tokens outside of phrases: “this subreddit” names Reddit, and speaks to readers as if they were there. */
function besides(tokens: readonly Token[], phrases: readonly FoundPhrase<unknown>[]): Token[] {
  const spans = phrases.map(({ from, to }) => ({ start: from, end: to }));
  return tokens.filter((_, at) => !startsWithin({ start: at, end: at }, spans));
}

function spanOf(tokens: readonly Token[], { from, to }: FoundPhrase<unknown>): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

const NEGATIONS = new Set(
  'no not without never kein keine ohne nie sans pas sin nunca senza non sem nao'.split(' '),
);

/** “A link in bio tool”: the thing itself is what the text is about. */
const THINGS = new Set(
  'tool tools page pages service services app apps site sites alternative alternatives generator era culture'.split(
    ' ',
  ),
);

/** “The link in our bio was broken”: told, and nobody is sent there. */
const WAS = new Set(
  "was wasn't were war waren etait etaient estaba estaban era erano estava estavam".split(' '),
);

function isTalkedAbout(tokens: readonly Token[], { from, to }: FoundPhrase<unknown>): boolean {
  return (
    NEGATIONS.has(tokens[from - 1]?.text ?? '') ||
    NEGATIONS.has(tokens[from - 2]?.text ?? '') ||
    THINGS.has(tokens[to]?.text ?? '') ||
    WAS.has(tokens[to]?.text ?? '')
  );
}

/** A link to a page of a network names it, too; one that the network shortened only tells where a text was copied. */
function linkedNetworks(post: Post): string[] {
  return addressesIn(post).flatMap(({ parts }) => {
    const id = shortHostOf(parts) === undefined ? networkOf(parts.host)?.id : undefined;
    return id ?? [];
  });
}
