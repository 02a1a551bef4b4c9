import { baitOf } from './bait.ts';
import { commitmentOf } from './commitment.ts';
import { createDetector } from './detect-language.ts';
import { gushingOf } from './gushing.ts';
import { hiringOf } from './hiring.ts';
import { jobAd } from './job-ad.ts';
import { type Language, languageOfTag } from './languages.ts';
import type { Lexicon } from './lexicon.ts';
import { linkUse } from './link-use.ts';
import { movesIn } from './moves.ts';
import { compilePhrases, type PhraseBook } from './phrases.ts';
import { type Reading, read, tokensOf } from './reading.ts';
import { sellingOf } from './selling.ts';
import type { Analyze, Evidence, Finding, Signals, TextFacts } from './signals.ts';
import { toneOf } from './tone.ts';

/** The lexicon of a language; undefined where texts in it are not to be read. */
export type FindLexicon = (language: Language) => Lexicon | undefined;

/**
 * What a text is to its readers: how it uses links, whether it offers work, how it speaks. A lexicon is asked for
 * when the first text in its language comes, and made ready once.
 */
export function createAnalyzer(lexiconOf: FindLexicon): Analyze {
  const books = new Map<Language, PhraseBook | undefined>();
  const detect = createDetector();

  function bookOf(language: Language | undefined): PhraseBook | undefined {
    if (language === undefined) return undefined;
    if (!books.has(language)) {
      const lexicon = lexiconOf(language);
      books.set(language, lexicon && compilePhrases(lexicon));
    }
    return books.get(language);
  }

  return (text, facts = {}) => {
    const tokens = tokensOf(text);
    const found = detect(text, tokens.tokens);
    const language = facts.lang ?? found.language;
    const book = bookOf(language === null ? undefined : languageOfTag(language));
    const reading = read(tokens, book);
    return { language, script: found.script, ...findings(reading, facts, book !== undefined) };
  };
}

type Found = { readonly [finding in Finding]?: Evidence };

function findings(
  reading: Reading,
  facts: TextFacts,
  isRead: boolean,
): Omit<Signals, 'language' | 'script'> {
  const link = linkUse(reading);
  const job = jobAd(reading);
  const hiring = hiringOf(reading, job);
  const context = { link: link.use, jobAd: job !== undefined, facts };
  const tone = isRead && hasWords(reading) ? toneOf(reading, context) : undefined;
  const evidence = withoutGaps({
    link: link.evidence,
    jobAd: job,
    hiring: hiring?.evidence,
    tone: tone?.evidence,
    selling: sellingOf(reading),
    bait: baitOf(reading),
    gushing: gushingOf(reading),
    commitment: commitmentOf(reading),
    ...movesIn(reading),
  });
  return {
    link: link.use,
    jobAd: job !== undefined,
    hiring: hiring?.who ?? null,
    tone: tone?.tone ?? null,
    selling: evidence.selling !== undefined,
    bait: evidence.bait !== undefined,
    gushing: evidence.gushing !== undefined,
    commitment: evidence.commitment !== undefined,
    questions: evidence.questions?.spans.length ?? 0,
    invitations: evidence.invitations?.spans.length ?? 0,
    thanks: evidence.thanks?.spans.length ?? 0,
    evidence,
  };
}

function withoutGaps(found: { readonly [finding in Finding]?: Evidence | undefined }): Found {
  return Object.fromEntries(Object.entries(found).filter(([, evidence]) => evidence !== undefined));
}

function hasWords({ tokens }: Reading): boolean {
  return tokens.some(({ kind }) => kind === 'word' || kind === 'tag');
}
