import { commonWords } from './common-words.ts';
import { letterGroups } from './letter-groups.ts';
import { scriptOf } from './script.ts';
import type { Token } from './words.ts';

/** The language and the script of a text, as far as they can be told. */
export interface Detected {
  /** BCP 47. */
  readonly language: string | null;
  /** ISO 15924. */
  readonly script: string | null;
}

/** Up to this many words a text that says next to nothing is taken for English: names, numbers, slogans. */
const SHORT = 7;

/** Evidence below this share of a text’s words says nothing. */
const LEAST_SHARE = 0.1;

/** What the groups of letters in a word say at most, in common words. */
const GROUPS_WEIGHT = 0.5;

/** From this share of a text’s words on its common words need no help. */
const CLEAR_SHARE = 0.25;

/** A language must be this much ahead of English: what is English is written around the world. */
const AHEAD_OF_ENGLISH = 0.2;

/** What a letter says counts for this many words, and no letter more often than this. */
const LETTER_WEIGHT = 1;
const MOST_LETTERS = 3;

/** Letters that only some languages have. */
const letters: Readonly<Record<string, readonly string[]>> = {
  ß: ['de'],
  ä: ['de', 'sv', 'fi'],
  ö: ['de', 'sv', 'tr', 'fi', 'hu'],
  ü: ['de', 'tr', 'hu'],
  ő: ['hu'],
  ě: ['cs'],
  ř: ['cs'],
  ů: ['cs'],
  ñ: ['es'],
  '¿': ['es'],
  '¡': ['es'],
  ó: ['es', 'pt'],
  í: ['es', 'pt'],
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

type Index = ReadonlyMap<string, readonly string[]>;

interface Knowledge {
  readonly words: Index;
  readonly groups: Index;
}

/** Made once for all texts, when the first one is looked at. */
export function createDetector(): (text: string, tokens: readonly Token[]) => Detected {
  let knowledge: Knowledge | undefined;
  return (text, tokens) => {
    const words = tokens.flatMap(wordsOf);
    const script = scriptOf(words);
    if (script !== null && script !== 'Latn') return { language: byScript[script] ?? null, script };
    knowledge ??= { words: indexOf(commonWords), groups: indexOf(letterGroups) };
    return { language: latinLanguage(text, words, knowledge), script };
  };
}

function wordsOf({ kind, text }: Token): string[] {
  return kind === 'word' || kind === 'tag' ? [text] : [];
}

/** Which languages have an entry. */
function indexOf(lists: Readonly<Record<string, readonly string[]>>): Index {
  const known = new Map<string, string[]>();
  for (const [language, entries] of Object.entries(lists)) {
    for (const entry of new Set(entries)) {
      const languages = known.get(entry);
      if (languages === undefined) known.set(entry, [language]);
      else languages.push(language);
    }
  }
  return known;
}

class Votes {
  readonly #scores = new Map<string, number>();

  /** Languages share a vote. */
  add(languages: readonly string[], weight: number): void {
    for (const language of languages) {
      this.#scores.set(language, this.of(language) + weight / languages.length);
    }
  }

  of(language: string): number {
    return this.#scores.get(language) ?? 0;
  }

  /** One language has a good share of the words, and twice as many as any other. */
  areClear(words: number): boolean {
    const [first = 0, second = 0] = [...this.#scores.values()].sort((a, b) => b - a);
    return first >= CLEAR_SHARE * words && first >= 2 * second && first > 2;
  }

  best(): string | undefined {
    let best: string | undefined;
    for (const [language, score] of this.#scores) {
      if (best === undefined || score > this.of(best)) best = language;
    }
    return best;
  }
}

function latinLanguage(
  text: string,
  words: readonly string[],
  { words: languagesOf, groups }: Knowledge,
): string | null {
  const votes = new Votes();
  const rare: string[] = [];
  for (const word of words) {
    const languages = languagesOf.get(word);
    if (languages === undefined) rare.push(word);
    else votes.add(languages, 1);
  }
  voteByLetters(text, votes);
  if (!votes.areClear(words.length)) for (const word of rare) voteByGroups(word, groups, votes);
  const best = votes.best();
  if (best === undefined) return words.length <= SHORT ? 'en' : null;
  const score = votes.of(best);
  if (score - votes.of('en') < AHEAD_OF_ENGLISH) return 'en';
  if (score >= LEAST_SHARE * words.length) return best;
  return words.length <= SHORT ? 'en' : null;
}

/** A word that is not common speaks by the groups of letters in it. */
function voteByGroups(word: string, groups: Index, votes: Votes): void {
  if (word.length < 3 || word.length > 40) return;
  const marked = `^${word}$`;
  const last = marked.length - 3;
  for (let at = 0; at <= last; at++) {
    const languages = groups.get(marked.slice(at, at + 3));
    if (languages !== undefined) votes.add(languages, GROUPS_WEIGHT / (last + 1));
  }
}

const NOT_ASCII = /[^\x00-\x7f]/;

function voteByLetters(text: string, votes: Votes): void {
  if (!NOT_ASCII.test(text)) return;
  const seen = new Map<string, number>();
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 128) continue;
    const character = text.charAt(at);
    const languages = letters[character.toLowerCase()];
    const count = seen.get(character) ?? 0;
    if (languages === undefined || count >= MOST_LETTERS) continue;
    seen.set(character, count + 1);
    votes.add(languages, LETTER_WEIGHT);
  }
}
