import { hitsOf, mergeSpans, type Reading, spanOfHit, spanOfWords } from './reading.ts';
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
  const substance = substanceOf(reading);
  if (substance.count < WORDS_OF_SUBSTANCE) {
    const score = 1 - 0.1 * substance.count;
    return { use: 'bare', evidence: { score, spans: mergeSpans(reading.links) } };
  }
  const own = ownWords(reading);
  if (own.length > 0) return { use: 'context', evidence: { score: 0.8, spans: own } };
  const clauses = clauseCount(reading);
  if (clauses > 1) {
    return { use: 'context', evidence: { score: 0.6, spans: [spanOfWords(reading)] } };
  }
  return { use: 'headline', evidence: { score: 0.7, spans: [spanOfWords(reading)] } };
}

interface Substance {
  readonly count: number;
}

/** The words left without links, tags, mentions, who is quoted, and stock lead-ins. */
function substanceOf(reading: Reading): Substance {
  const skipped = new Set<number>();
  for (const cue of ['leadIn', 'attribution'] as const) {
    for (const hit of hitsOf(reading, cue)) {
      for (let at = hit.from; at < hit.to; at++) skipped.add(at);
    }
  }
  let count = 0;
  reading.tokens.forEach((token, at) => {
    if (!skipped.has(at) && isWord(token)) count += wordsIn(token);
  });
  return { count };
}

function isWord(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'number' || token.kind === 'money';
}

/** Scripts without spaces give one token for several words. */
function wordsIn(token: Token): number {
  const code = token.text.charCodeAt(0);
  const unspaced = (code >= 0x2e80 && code < 0xac00) || (code >= 0xe00 && code < 0xec0);
  return unspaced ? Math.ceil((token.end - token.start) / 2) : 1;
}

function ownWords(reading: Reading) {
  const cues = [
    'firstSingular',
    'firstPlural',
    'secondPerson',
    'invitation',
    'callToAction',
  ] as const;
  return mergeSpans(
    cues.flatMap((cue) => hitsOf(reading, cue).map((hit) => spanOfHit(reading, hit))),
  );
}

/** Clauses that end like prose: a title has no full stop. */
function clauseCount(reading: Reading): number {
  return reading.tokens.filter(
    (token) => token.kind === 'stop' && (token.text === '.' || token.text === '!'),
  ).length;
}
