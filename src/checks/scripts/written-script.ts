import type { Tokens } from '../../language/reading.ts';
import { scriptOf } from '../../language/script.ts';
import type { Post } from '../../post/post.ts';
import type { Span } from '../../text/span.ts';

/** Fewer letters than this may be names and titles alone; a sign of Chinese or Japanese says more. */
const LEAST_LETTERS = 30;
const LEAST_SIGNS = 10;

/** As few as these are a sentence if most are no names: words without a capital, in the scripts that have them. */
const LEAST_OF_SENTENCE = 12;
const LEAST_WORDS = 3;
const LEAST_SMALL_WORDS = 2;

/** The share of a text’s letters that quoted names take up in another script. */
const NAMES = 0.1;

/** The script of a post that is in none of the expected ones; undefined where there is too little text to tell. */
export function unexpectedScript(
  { tokens, entities, signals }: Pick<Post, 'tokens' | 'entities' | 'signals'>,
  expected: readonly string[],
): string | undefined {
  const { script } = signals;
  if (script === null || expected.includes(script)) return undefined;
  const words = wordsIn(tokens, entities);
  const counts = lettersByScript(words);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const asExpected = expected.reduce((sum, one) => sum + (counts.get(one) ?? 0), 0);
  const found = counts.get(script) ?? 0;
  const least =
    script === 'Hani' || script === 'Kana' || script === 'Hang' ? LEAST_SIGNS : LEAST_LETTERS;
  const isEnough =
    found >= least || isSentence(words.filter((word) => scriptOf([word]) === script));
  return isEnough && asExpected <= NAMES * total ? script : undefined;
}

function isSentence(words: readonly string[]): boolean {
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const small = words.filter((word) => word === word.toLowerCase() && word !== word.toUpperCase());
  return (
    words.length >= LEAST_WORDS && letters >= LEAST_OF_SENTENCE && small.length >= LEAST_SMALL_WORDS
  );
}

const CODE = /`[^`]*`/g;

/** The words of a post, without links, mentions, hashtags and code. */
function wordsIn({ text, links }: Tokens, entities: Post['entities']): string[] {
  const code = [...text.matchAll(CODE)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  const others = [...links, ...code, ...entities.map(({ span }) => span)];
  const words = without(text, others).match(/[\p{L}\p{M}]+/gu);
  return words ?? [];
}

/** A text without what stands in the spans. */
function without(text: string, spans: readonly Span[]): string {
  let at = 0;
  const pieces: string[] = [];
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    if (end <= at) continue;
    pieces.push(text.slice(at, Math.max(at, start)));
    at = end;
  }
  return [...pieces, text.slice(at)].join(' ');
}

function lettersByScript(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) {
    const script = scriptOf([word]);
    if (script !== null) counts.set(script, (counts.get(script) ?? 0) + word.length);
  }
  return counts;
}
