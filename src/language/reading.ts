import { groupBy } from '../text/group-by.ts';
import type { Span } from '../text/span.ts';
import type { Cue } from './lexicon.ts';
import { findLinks } from './links.ts';
import { findPhrases, type Hit, type PhraseBook } from './phrases.ts';
import { type Token, tokenize } from './words.ts';

/** A text taken apart once, for all signals to look at. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly links: readonly Span[];
  readonly hits: ReadonlyMap<Cue, readonly Hit[]>;
}

const NO_HITS: readonly Hit[] = [];

export function read(text: string, book: PhraseBook): Reading {
  const links = findLinks(text);
  const tokens = tokenize(text, links);
  const hits = groupBy(findPhrases(tokens, book), ({ cue }) => cue);
  return { text, tokens, links, hits };
}

export function hitsOf(reading: Reading, cue: Cue): readonly Hit[] {
  return reading.hits.get(cue) ?? NO_HITS;
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
