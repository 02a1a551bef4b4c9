import type { Span } from '../text/span.ts';
import { cueSign, findingOf, type Sign } from './doubt.ts';
import { differentHits, hitsOf, type Reading, spansOf, unquotedHits } from './reading.ts';
import type { Evidence } from './signals.ts';

const ENOUGH = 0.6;

/** Superlatives, intensifiers, capitals and exclamation marks: at least two of them, and one is a word. */
export function gushingOf(reading: Reading): Evidence | undefined {
  const superlatives = differentHits(reading, unquotedHits(reading, 'superlative'));
  if (superlatives.length === 0 || isInProportion(reading)) return undefined;
  const signs: Sign[] = superlatives.map((hit) => ({
    weight: 0.35,
    spans: spansOf(reading, [hit]),
  }));
  return findingOf(
    [
      ...signs,
      ...cueSign(reading, 'intensifier', intensified(reading) ? 0.45 : 0.2),
      ...shouted(reading),
      ...exclaimed(reading),
    ],
    ENOUGH,
  );
}

/** For one word of praise there may be so many others. */
const WORDS_FOR_EACH = 80;

/** Two superlatives in a long report are no gushing. */
function isInProportion(reading: Reading): boolean {
  const praise = hitsOf(reading, 'superlative').length + hitsOf(reading, 'intensifier').length;
  const words = reading.tokens.filter(({ kind }) => kind === 'word').length;
  return words > praise * WORDS_FOR_EACH;
}

/** An intensifier stands right before a superlative: “absolutely thrilled”. */
function intensified(reading: Reading): boolean {
  const starts = new Set(hitsOf(reading, 'superlative').map(({ from }) => from));
  return hitsOf(reading, 'intensifier').some(({ to }) => starts.has(to));
}

/** Exclamation marks in a row, or three sentences that end in one. */
function exclaimed({ tokens, text }: Reading): Sign[] {
  const marks: Span[] = tokens.filter((token) => token.kind === 'stop' && token.text === '!');
  const rows = marks.filter(({ start }) => text.charAt(start + 1) === '!');
  if (rows.length > 0) return [{ weight: 0.4, spans: rows }];
  return marks.length > 2 ? [{ weight: 0.3, spans: marks }] : [];
}

/** A word of four letters or more in capitals that is no acronym: a superlative or an intensifier. */
function shouted(reading: Reading): Sign[] {
  const { text } = reading;
  const spans = [...hitsOf(reading, 'superlative'), ...hitsOf(reading, 'intensifier')]
    .flatMap((hit) => spansOf(reading, [hit]))
    .filter(({ start, end }) => {
      const word = text.slice(start, end);
      return word.length > 3 && word === word.toUpperCase();
    });
  return spans.length === 0 ? [] : [{ weight: 0.3, spans }];
}
