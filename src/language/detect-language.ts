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
const LEAST_SHARE = 0.07;

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

/** Languages, by their numbers in `names`. */
type Numbers = readonly number[];

interface Knowledge {
  /** Languages in the order of the lists that they come from. */
  readonly names: readonly string[];
  readonly words: ReadonlyMap<string, Numbers>;
  readonly groups: ReadonlyMap<string, Numbers>;
  readonly letters: ReadonlyMap<string, Numbers>;
}

/** Made once for all texts, when the first one is looked at. */
export function createDetector(): (text: string, tokens: readonly Token[]) => Detected {
  let knowledge: Knowledge | undefined;
  return (text, tokens) => {
    const words = wordsOf(tokens);
    const script = scriptOf(words);
    if (script !== 'Latn') return { language: byScript[script ?? ''] ?? null, script };
    knowledge ??= createKnowledge();
    return { language: latinLanguage(text, words, knowledge), script };
  };
}

function wordsOf(tokens: readonly Token[]): string[] {
  const words: string[] = [];
  for (const { kind, text } of tokens) if (kind === 'word' || kind === 'tag') words.push(text);
  return words;
}

function createKnowledge(): Knowledge {
  const names = Object.keys(commonWords);
  const numbersOf = (languages: readonly string[]) =>
    languages.map((language) => names.indexOf(language));
  return {
    names,
    words: indexOf(commonWords, names),
    groups: indexOf(letterGroups, names),
    letters: new Map(
      Object.entries(letters).map(([letter, languages]) => [letter, numbersOf(languages)]),
    ),
  };
}

/** Which languages have an entry. */
function indexOf(
  lists: Readonly<Record<string, readonly string[]>>,
  names: readonly string[],
): Map<string, number[]> {
  const known = new Map<string, number[]>();
  for (const [language, entries] of Object.entries(lists)) {
    const number = names.indexOf(language);
    for (const entry of entries) {
      const numbers = known.get(entry);
      if (numbers === undefined) known.set(entry, [number]);
      else if (numbers.at(-1) !== number) numbers.push(number);
    }
  }
  return known;
}

class Votes {
  readonly #scores: number[];
  /** The languages with votes, in the order in which they got their first: of equals it is the best. */
  readonly #voted: number[] = [];

  constructor(languages: number) {
    this.#scores = new Array<number>(languages).fill(0);
  }

  /** Languages share a vote. */
  add(languages: Numbers, weight: number): void {
    const share = weight / languages.length;
    for (const language of languages) {
      const score = this.of(language);
      if (score === 0) this.#voted.push(language);
      this.#scores[language] = score + share;
    }
  }

  of(language: number): number {
    return this.#scores[language] ?? 0;
  }

  /** One language has a good share of the words, and twice as many as any other. */
  areClear(words: number): boolean {
    let [first, second] = [0, 0];
    for (const score of this.#scores) {
      if (score > first) [first, second] = [score, first];
      else if (score > second) second = score;
    }
    return first >= CLEAR_SHARE * words && first >= 2 * second && first > 2;
  }

  best(): number | undefined {
    let best: number | undefined;
    for (const language of this.#voted) {
      if (best === undefined || this.of(language) > this.of(best)) best = language;
    }
    return best;
  }
}

function latinLanguage(
  text: string,
  words: readonly string[],
  knowledge: Knowledge,
): string | null {
  const { names } = knowledge;
  const votes = new Votes(names.length);
  const rare: string[] = [];
  for (const word of words) {
    const languages = knowledge.words.get(word);
    if (languages === undefined) rare.push(word);
    else votes.add(languages, 1);
  }
  voteByLetters(text, knowledge, votes);
  if (!votes.areClear(words.length)) for (const word of rare) voteByGroups(word, knowledge, votes);
  const best = votes.best();
  if (best === undefined) return words.length <= SHORT ? 'en' : null;
  const score = votes.of(best);
  if (score - votes.of(names.indexOf('en')) < AHEAD_OF_ENGLISH) return 'en';
  if (score >= LEAST_SHARE * words.length) return names[best] ?? null;
  return words.length <= SHORT ? 'en' : null;
}

/** A word that is not common speaks by the groups of letters in it. */
function voteByGroups(word: string, { groups }: Knowledge, votes: Votes): void {
  if (word.length < 3 || word.length > 40) return;
  const marked = `^${word}$`;
  for (let at = 0; at < word.length; at++) {
    const languages = groups.get(marked.slice(at, at + 3));
    if (languages !== undefined) votes.add(languages, GROUPS_WEIGHT / word.length);
  }
}

const NOT_ASCII = /[^\x00-\x7f]/;

function voteByLetters(text: string, knowledge: Knowledge, votes: Votes): void {
  if (!NOT_ASCII.test(text)) return;
  const seen = new Map<string, number>();
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 128) continue;
    const character = text.charAt(at);
    const languages = knowledge.letters.get(character.toLowerCase());
    const count = seen.get(character) ?? 0;
    if (languages === undefined || count >= MOST_LETTERS) continue;
    seen.set(character, count + 1);
    votes.add(languages, LETTER_WEIGHT);
  }
}
