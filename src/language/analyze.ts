import { english } from './english.ts';
import { mayBeLanguage } from './is-language.ts';
import { jobAd } from './job-ad.ts';
import { linkUse } from './link-use.ts';
import { compilePhrases } from './phrases.ts';
import { type Reading, read } from './reading.ts';
import type { Signals } from './signals.ts';
import { toneOf } from './tone.ts';

const BOOK = compilePhrases(english);
const FUNCTION_WORDS: ReadonlySet<string> = new Set(english.functionWords);

/** What a text is to its readers: how it uses links, whether it offers work, how it speaks. */
export function analyze(text: string): Signals {
  const reading = read(text, BOOK);
  const link = linkUse(reading);
  const job = jobAd(reading);
  const tone = hasTone(reading)
    ? toneOf(reading, { link: link.use, jobAd: job !== undefined })
    : undefined;
  return {
    link: link.use,
    jobAd: job !== undefined,
    tone: tone?.tone ?? null,
    evidence: {
      ...(link.evidence && { link: link.evidence }),
      ...(job && { jobAd: job }),
      ...(tone && { tone: tone.evidence }),
    },
  };
}

/** There are words to go by, in a language that the lexicon knows. */
function hasTone(reading: Reading): boolean {
  const hasWords = reading.tokens.some((token) => token.kind === 'word' || token.kind === 'tag');
  return hasWords && mayBeLanguage(reading, FUNCTION_WORDS);
}
