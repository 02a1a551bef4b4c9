import { createDetector } from '../../src/language/detect-language.ts';
import { toneSignsOf } from '../../src/language/findings.ts';
import { type Language, languageOfTag } from '../../src/language/languages.ts';
import { lexicons } from '../../src/language/lexicons/index.ts';
import { openBook, type PhraseBook } from '../../src/language/phrase-book.ts';
import { read, tokensOf } from '../../src/language/reading.ts';
import type { TextFacts } from '../../src/language/signals.ts';
import type { ToneSignKind } from '../../src/language/tone-sign.ts';

export { toneSignKinds } from '../../src/language/tone-sign.ts';

/** What speaks for a tone in a text, for train.mjs; undefined in a language that postlint does not read. */
export function createSignsOf(): (
  text: string,
  facts: TextFacts,
) => readonly ToneSignKind[] | undefined {
  const detect = createDetector();
  const books = new Map<Language, PhraseBook>();
  return (text, facts) => {
    const tokens = tokensOf(text);
    const language = languageOfTag(detect(text, tokens.tokens).language ?? '');
    const book = language && (books.get(language) ?? openBook(lexicons[language].book));
    if (language !== undefined && book !== undefined) books.set(language, book);
    const signs = toneSignsOf(read(tokens, book), facts, book !== undefined);
    return signs && [...new Set(signs.map(({ kind }) => kind))];
  };
}
