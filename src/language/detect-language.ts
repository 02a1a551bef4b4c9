import {
  createEvidence,
  groupAt,
  type LanguageEvidence,
  type Numbers,
} from './language-evidence.ts';
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

/** A language must be this much ahead of English, which is written around the world; one that is not read even more. */
const AHEAD_OF_ENGLISH = { read: 0.15, other: 0.3 };

/** Of two languages that a text may as well be in, it is likelier in the one that is read. */
const READ = 0.1;

/** What a letter says counts for this many words, and no letter more often than this. */
const LETTER_WEIGHT = 1;
const MOST_LETTERS = 3;

const byScript: Readonly<Record<string, string>> = { Kana: 'ja', Hang: 'ko', Thai: 'th' };

/** Made once for all texts, when the first one is looked at. */
export function createDetector(): (text: string, tokens: readonly Token[]) => Detected {
  let evidence: LanguageEvidence | undefined;
  return (text, tokens) => {
    const words = wordsOf(tokens);
    const script = scriptOf(words);
    if (script !== 'Latn') return { language: byScript[script ?? ''] ?? null, script };
    evidence ??= createEvidence();
    return { language: latinLanguage(text, words, evidence), script };
  };
}

function wordsOf(tokens: readonly Token[]): string[] {
  const words: string[] = [];
  for (const { kind, text } of tokens) if (kind === 'word' || kind === 'tag') words.push(text);
  return words;
}

class Votes {
  readonly #scores: number[];
  /** The languages with votes, in the order in which they got their first: of equals it is the best. */
  readonly #voted: number[] = [];

  constructor(languages: number) {
    this.#scores = new Array<number>(languages).fill(0);
  }

  /** Languages share a vote, though not evenly: what two have in common speaks against all others. */
  add(languages: Numbers, weight: number): void {
    const share = weight / Math.sqrt(languages.length);
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

  /** The language with most votes. */
  best(isRead: LanguageEvidence['isRead']): number | undefined {
    let best: number | undefined;
    let most = 0;
    for (const language of this.#voted) {
      const score = this.of(language) + (isRead(language) ? READ : 0);
      if (score > most) [best, most] = [language, score];
    }
    return best;
  }
}

function latinLanguage(
  text: string,
  words: readonly string[],
  evidence: LanguageEvidence,
): string | null {
  const { names } = evidence;
  const votes = new Votes(names.length);
  const rare: string[] = [];
  for (const word of words) {
    const languages = evidence.words.get(word);
    if (languages === undefined) rare.push(word);
    else votes.add(languages, 1);
  }
  voteByLetters(text, evidence, votes);
  if (!votes.areClear(words.length)) for (const word of rare) voteByGroups(word, evidence, votes);
  const best = votes.best(evidence.isRead);
  if (best === undefined) return words.length <= SHORT ? 'en' : null;
  const score = votes.of(best);
  const ahead = evidence.isRead(best) ? AHEAD_OF_ENGLISH.read : AHEAD_OF_ENGLISH.other;
  if (score - votes.of(names.indexOf('en')) < ahead) return 'en';
  if (score >= LEAST_SHARE * words.length) return names[best] ?? null;
  return words.length <= SHORT ? 'en' : null;
}

/** A word that is not common speaks by the groups of letters in it. */
function voteByGroups(word: string, evidence: LanguageEvidence, votes: Votes): void {
  if (word.length < 3 || word.length > 40) return;
  const groups = evidence.groups();
  const weight = GROUPS_WEIGHT / word.length;
  const marked = `^${word}$`;
  for (let at = 0; at < word.length; at++) {
    const languages = groups.get(groupAt(marked, at));
    if (languages !== undefined) votes.add(languages, weight);
  }
}

const NOT_ASCII = /[^\x00-\x7f]/;

function voteByLetters(text: string, evidence: LanguageEvidence, votes: Votes): void {
  if (!NOT_ASCII.test(text)) return;
  const seen = new Map<string, number>();
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 128) continue;
    const character = text.charAt(at);
    const languages = evidence.letters.get(character.toLowerCase());
    const count = seen.get(character) ?? 0;
    if (languages === undefined || count >= MOST_LETTERS) continue;
    seen.set(character, count + 1);
    votes.add(languages, LETTER_WEIGHT);
  }
}
