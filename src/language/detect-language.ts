import { commonWords } from './common-words.ts';
import { scriptOf } from './script.ts';
import type { Token } from './words.ts';

/** The language and the script of a text, as far as they can be told. */
export interface Detected {
  /** BCP 47. */
  readonly language: string | null;
  /** ISO 15924. */
  readonly script: string | null;
}

/** Up to this many words a text without any common word is taken for English: names, numbers, slogans. */
const SHORT = 7;

/** The share of a text’s words that a language’s common words and letters have to make up. */
const LEAST_SHARE = 0.1;

/** What a letter says counts for this many words, and no letter more often than this. */
const LETTER_WEIGHT = 1;
const MOST_LETTERS = 3;

/** Letters that only some languages have. */
const letters: Readonly<Record<string, readonly string[]>> = {
  ß: ['de'],
  ä: ['de', 'sv'],
  ö: ['de', 'sv', 'tr'],
  ü: ['de', 'tr'],
  ñ: ['es'],
  '¿': ['es'],
  '¡': ['es'],
  ã: ['pt'],
  õ: ['pt'],
  ç: ['fr', 'pt', 'ca', 'tr'],
  œ: ['fr'],
  ê: ['fr', 'pt'],
  à: ['fr', 'it', 'ca'],
  è: ['fr', 'it', 'ca'],
  ì: ['it'],
  ò: ['it', 'ca'],
  ù: ['it', 'fr'],
  å: ['sv', 'da'],
  ø: ['da'],
  æ: ['da'],
  ł: ['pl'],
  ż: ['pl'],
  ś: ['pl'],
  ğ: ['tr'],
  ş: ['tr'],
  ı: ['tr'],
  ă: ['ro'],
  ț: ['ro'],
};

const byScript: Readonly<Record<string, string>> = { Kana: 'ja', Hang: 'ko', Thai: 'th' };

/** Made once for all texts, when the first one is looked at. */
export function createDetector(): (text: string, tokens: readonly Token[]) => Detected {
  let languagesOf: ReadonlyMap<string, readonly string[]> | undefined;
  return (text, tokens) => {
    const words = tokens.flatMap((token) => (token.kind === 'word' ? [token.text] : []));
    const script = scriptOf(words);
    if (script !== null && script !== 'Latn') return { language: byScript[script] ?? null, script };
    languagesOf ??= byWord();
    return { language: latinLanguage(text, words, languagesOf), script };
  };
}

function byWord(): Map<string, readonly string[]> {
  const known = new Map<string, string[]>();
  for (const [language, words] of Object.entries(commonWords)) {
    for (const word of new Set(words)) {
      const languages = known.get(word);
      if (languages === undefined) known.set(word, [language]);
      else languages.push(language);
    }
  }
  return known;
}

function latinLanguage(
  text: string,
  words: readonly string[],
  languagesOf: ReadonlyMap<string, readonly string[]>,
): string | null {
  const scores = new Map<string, number>();
  const vote = (languages: readonly string[] | undefined, weight: number) => {
    for (const language of languages ?? []) {
      scores.set(language, (scores.get(language) ?? 0) + weight / (languages?.length ?? 1));
    }
  };
  for (const word of words) vote(languagesOf.get(word), 1);
  voteByLetters(text, vote);
  const [best] = [...scores].sort(([, a], [, b]) => b - a);
  if (best === undefined) return words.length <= SHORT ? 'en' : null;
  return words.length <= SHORT || best[1] >= LEAST_SHARE * words.length ? best[0] : null;
}

const NOT_ASCII = /[^\x00-\x7f]/;

function voteByLetters(
  text: string,
  vote: (languages: readonly string[] | undefined, weight: number) => void,
): void {
  if (!NOT_ASCII.test(text)) return;
  const seen = new Map<string, number>();
  for (const character of text) {
    const languages = letters[character.toLowerCase()];
    const count = seen.get(character) ?? 0;
    if (languages === undefined || count >= MOST_LETTERS) continue;
    seen.set(character, count + 1);
    vote(languages, LETTER_WEIGHT);
  }
}
