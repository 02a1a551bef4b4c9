import { groupBy } from '../text/group-by.ts';
import type { Span } from '../text/span.ts';
import { startsWithin } from '../text/starts-within.ts';
import { type Clause, questionsIn } from './clauses.ts';
import type { Cue } from './cue.ts';
import { findLinks } from './links.ts';
import type { PhraseBook } from './phrase-book.ts';
import { findPhrases, type Hit } from './phrases.ts';
import { quotationsIn } from './quotes.ts';
import { type Token, tokenize } from './words.ts';

/** A text taken apart. */
export interface Tokens {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly links: readonly Span[];
}

/** A text taken apart once, with the phrases of its language, for all signals to look at. */
export interface Reading extends Tokens {
  readonly hits: ReadonlyMap<Cue, readonly Hit[]>;
  readonly questions: readonly Clause[];
  /** What it quotes: words of somebody else. */
  readonly quotations: readonly Span[];
}

const NO_HITS: readonly Hit[] = [];

/** Without a book: words in a language that postlint does not read. */
export function read({ text, tokens, links }: Tokens, book: PhraseBook | undefined): Reading {
  const found = book === undefined ? [] : findPhrases(tokens, book);
  const hits = groupBy(found, ({ cue }) => cue);
  return {
    text,
    tokens,
    links,
    hits,
    questions: questionsIn(tokens),
    quotations: quotationsIn(text),
  };
}

export function tokensOf(text: string): Tokens {
  const links = findLinks(text);
  return { text, tokens: tokenize(text, links), links };
}

export function hitsOf(reading: Reading, cue: Cue): readonly Hit[] {
  return reading.hits.get(cue) ?? NO_HITS;
}

export function spansOf(reading: Reading, hits: readonly Hit[]): Span[] {
  return hits.map((hit) => spanOfHit(reading, hit));
}

/** The phrases of a cue that are the author’s own, not quoted. */
export function unquotedHits(reading: Reading, cue: Cue): readonly Hit[] {
  const hits = hitsOf(reading, cue);
  const { quotations } = reading;
  if (hits.length === 0 || quotations.length === 0) return hits;
  return hits.filter((hit) => !startsWithin(spanOfHit(reading, hit), quotations));
}

/** The first of each phrase: saying it twice makes it no surer. */
export function differentHits({ tokens }: Reading, hits: readonly Hit[]): readonly Hit[] {
  const known = new Set<string>();
  return hits.filter(({ from, to }) => {
    const words = tokens.slice(from, to).map(({ text }) => text);
    const phrase = words.join(' ');
    const isNew = !known.has(phrase);
    known.add(phrase);
    return isNew;
  });
}

export function spanOfHit(reading: Reading, hit: Hit): Span {
  return {
    start: reading.tokens[hit.from]?.start ?? 0,
    end: reading.tokens[hit.to - 1]?.end ?? 0,
  };
}

/** From the first word to the last, links at the edges apart; the whole text where there is no word. */
export function spanOfWords(reading: Reading): Span {
  const words = reading.tokens.filter((token) => token.kind !== 'stop' && token.kind !== 'link');
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? reading.text.length };
}
