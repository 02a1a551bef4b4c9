import type { Span } from '../text/span.ts';
import { evidenceOf } from './evidence.ts';
import type { Cue } from './lexicon.ts';
import { hitsOf, type Reading, spanOfHit, spanOfWords } from './reading.ts';
import type { Evidence, LinkUse } from './signals.ts';
import type { Token } from './words.ts';

interface LinkFinding {
  readonly use: LinkUse;
  readonly evidence?: Evidence;
}

/** Fewer words than this beside the link do not tell a reader why to open it. */
const WORDS_OF_SUBSTANCE = 4;

export function linkUse(reading: Reading): LinkFinding {
  if (reading.links.length === 0) return { use: 'none' };
  const substance = wordsOfSubstance(reading);
  if (substance < WORDS_OF_SUBSTANCE) {
    return { use: 'bare', evidence: evidenceOf(1 - 0.1 * substance, reading.links) };
  }
  const own = ownWords(reading);
  if (own.length > 0) return { use: 'context', evidence: evidenceOf(0.8, own) };
  const words = [spanOfWords(reading)];
  return readsLikeProse(reading)
    ? { use: 'context', evidence: evidenceOf(0.6, words) }
    : { use: 'headline', evidence: evidenceOf(0.7, words) };
}

/** The words left without links, tags, mentions, who is quoted, and stock lead-ins. */
function wordsOfSubstance(reading: Reading): number {
  const skipped = new Set<number>();
  for (const cue of ['leadIn', 'attribution'] as const) {
    for (const hit of hitsOf(reading, cue)) {
      for (let at = hit.from; at < hit.to; at++) skipped.add(at);
    }
  }
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

const OWN_WORDS: readonly Cue[] = [
  'firstSingular',
  'firstPlural',
  'secondPerson',
  'invitation',
  'callToAction',
];

function ownWords(reading: Reading): Span[] {
  return OWN_WORDS.flatMap((cue) => hitsOf(reading, cue).map((hit) => spanOfHit(reading, hit)));
}

/** Two sentences or more: a title has no full stop inside. */
function readsLikeProse({ tokens }: Reading): boolean {
  const ends = tokens.filter((token) => token.text === '.' || token.text === '!');
  return ends.length > 1;
}
