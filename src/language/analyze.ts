import { compileCalendar, findDates, type WrittenDate } from './dates.ts';
import { createDetector } from './detect-language.ts';
import { findings } from './findings.ts';
import { type Language, languageOfTag } from './languages.ts';
import type { Lexicon } from './lexicon.ts';
import { openBook } from './phrase-book.ts';
import { read, tokensOf } from './reading.ts';
import type { Analyze, AnalyzeTokens } from './signals.ts';

/** The lexicon of a language; undefined where texts in it are not to be read. */
export type FindLexicon = (language: Language) => Lexicon | undefined;

/**
 * What a text is to its readers: how it uses links, whether it offers work, how it speaks. A lexicon is asked for
 * when the first text in its language comes, and made ready once.
 */
export function createAnalyzer(lexiconOf: FindLexicon): Analyze {
  const analyze = createTokensAnalyzer(lexiconOf);
  return (text, facts) => analyze(tokensOf(text), facts);
}

/** The same for texts that are taken apart already, since more than one asks for their words. */
export function createTokensAnalyzer(lexiconOf: FindLexicon): AnalyzeTokens {
  const bookOf = byLanguage(lexiconOf, ({ book }) => openBook(book));
  const calendarOf = byLanguage(lexiconOf, compileCalendar);
  const detect = createDetector();
  return (tokens, facts = {}) => {
    const detected = detect(tokens.text, tokens.tokens);
    const language = facts.lang ?? detected.language;
    const lexicon = language === null ? undefined : languageOfTag(language);
    const book = bookOf(lexicon);
    const found = findings(read(tokens, book), facts, book !== undefined);
    let dates: readonly WrittenDate[] | undefined;
    // What is spread stands last: V8 takes four times as long where it stands first, and there is a getter.
    return {
      language,
      script: detected.script,
      get dates() {
        dates ??= findDates(tokens, calendarOf(lexicon));
        return dates;
      },
      ...found,
    };
  };
}

/** What is made of a language’s lexicon, made when it is asked for and kept. */
function byLanguage<Made>(
  lexiconOf: FindLexicon,
  make: (lexicon: Lexicon) => Made,
): (language: Language | undefined) => Made | undefined {
  const known = new Map<Language, Made | undefined>();
  return (language) => {
    if (language === undefined) return undefined;
    if (!known.has(language)) {
      const lexicon = lexiconOf(language);
      known.set(language, lexicon && make(lexicon));
    }
    return known.get(language);
  };
}
