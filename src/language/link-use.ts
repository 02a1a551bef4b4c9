import type { Span } from '../text/span.ts';
import type { Cue } from './cue.ts';
import { evidenceOf } from './evidence.ts';
import { hitsOf, type Reading, spanOfHit, spanOfWords } from './reading.ts';
import type { Evidence, LinkUse } from './signals.ts';
import { isCapitalised } from './tone-form.ts';
import type { Token } from './words.ts';

interface LinkFinding {
  readonly use: LinkUse;
  readonly evidence?: Evidence;
}

/** Fewer words than this beside the link do not tell a reader why to open it. */
const WORDS_OF_SUBSTANCE = 4;

export function linkUse(reading: Reading): LinkFinding {
  if (reading.links.length === 0) return { use: 'none' };
  const stock = stockWords(reading);
  const substance = wordsOfSubstance(reading, stock);
  if (substance < WORDS_OF_SUBSTANCE) {
    return { use: 'bare', evidence: evidenceOf(1 - 0.1 * substance, reading.links) };
  }
  const own = ownWords(reading, stock);
  if (own.length > 0) return { use: 'context', evidence: evidenceOf(0.8, own) };
  const words = [spanOfWords(reading)];
  if (readsLikeProse(reading, stock)) return { use: 'context', evidence: evidenceOf(0.6, words) };
  return { use: 'headline', evidence: evidenceOf(likenessToTitle(reading), words) };
}

/** The tokens that are stock lead-ins, or name who is quoted. */
function stockWords(reading: Reading): ReadonlySet<number> {
  const stock = new Set<number>();
  for (const cue of ['leadIn', 'attribution'] as const) {
    for (const hit of hitsOf(reading, cue)) {
      for (let at = hit.from; at < hit.to; at++) stock.add(at);
    }
  }
  return stock;
}

/** The words left without links, tags, mentions, who is quoted, and stock lead-ins. */
function wordsOfSubstance(reading: Reading, skipped: ReadonlySet<number>): number {
  let count = 0;
  reading.tokens.forEach((token, at) => {
    if (skipped.has(at)) return;
    if (isWord(token)) count += wordsIn(token);
    else if (isWordInSentence(reading.tokens, at)) count++;
  });
  return count;
}

function isWord(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'number' || token.kind === 'money';
}

/** A hashtag between two words is one of them: “wins #devops award”. */
function isWordInSentence(tokens: readonly Token[], at: number): boolean {
  const [before, tag, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return tag?.kind === 'tag' && before?.kind === 'word' && after?.kind === 'word';
}

/** Scripts without spaces give one token for several words. */
function wordsIn(token: Token): number {
  const code = token.text.charCodeAt(0);
  const unspaced = (code >= 0x2e80 && code < 0xac00) || (code >= 0xe00 && code < 0xec0);
  return unspaced ? Math.ceil((token.end - token.start) / 2) : 1;
}

/** Who says one of these speaks, and does not only pass on a title. */
const OWN_WORDS: readonly Cue[] = [
  'firstSingular',
  'firstPlural',
  'secondPerson',
  'invitation',
  'callToAction',
  'salesPush',
  'salesCall',
  'greeting',
  'thanks',
  'informal',
];

function ownWords(reading: Reading, stock: ReadonlySet<number>): Span[] {
  return OWN_WORDS.flatMap((cue) =>
    hitsOf(reading, cue)
      .filter((hit) => !stock.has(hit.from))
      .map((hit) => spanOfHit(reading, hit)),
  );
}

/** No title has this many words. */
const WORDS_OF_PROSE = 30;

/** Before the full stop of a sentence there are this many words; before that of “St. Louis” hardly. */
const WORDS_OF_SENTENCE = 7;

/** Abbreviations have at most so many letters: “Inc.”, “Prof.” */
const ABBREVIATED = 4;

/** Two sentences or more, a whole one, or a very long one: a title has no full stop and fits a line. */
function readsLikeProse({ tokens }: Reading, stock: ReadonlySet<number>): boolean {
  let [words, ends] = [0, 0];
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'word') words++;
    if (token.text !== '.' && token.text !== '!') continue;
    ends++;
    if (ends > 1) return true;
    if (words >= WORDS_OF_SENTENCE && closesSentence(tokens, at, stock)) return true;
  }
  return words > WORDS_OF_PROSE;
}

/** One mark, and before it a word that is no abbreviation, or behind it a new line or “Read more:”. */
function closesSentence(tokens: readonly Token[], at: number, stock: ReadonlySet<number>): boolean {
  const [last, mark] = [tokens[at - 1], tokens[at]];
  if (last === undefined || mark === undefined || mark.end - mark.start > 1) return false;
  if (tokens[at + 1]?.text === '\n' || stock.has(at + 1)) return true;
  return last.kind === 'word' && last.text.length > ABBREVIATED;
}

/** How sure it is that a text is nothing but the title of what it links to. */
function likenessToTitle({ text, tokens, hits }: Reading): number {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const long = words.filter(({ start, end }) => end - start > 3);
  const capitalised = long.filter((word) => isCapitalised(text, word)).length;
  const marks = [
    [words.length > 0 && isCapitalised(text, words[0] as Token), 0.05],
    [long.length > 2 && capitalised > 0.6 * long.length, 0.2],
    [/ [|–—-] /.test(text), 0.15],
    [hits.has('attribution'), 0.05],
    [tokens.at(-1)?.kind === 'link', 0.05],
    [words.length > 20, -0.1],
    [tokens.some((token) => token.text === '!'), -0.15],
    [hits.has('promotion') || hits.has('opinion'), -0.1],
  ] as const;
  return Math.min(
    1,
    marks.reduce((sum, [holds, weight]) => (holds ? sum + weight : sum), 0.6),
  );
}
