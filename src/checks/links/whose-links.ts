import { type Language, languageOfTag } from '../../language/languages.ts';
import type { Tokens } from '../../language/reading.ts';
import type { Token } from '../../language/words.ts';
import { findPhrases } from '../phrases/phrase-table.ts';
import { endingsOfWe, ownWords } from './own-words.ts';

/** What a text tells of whose the things are that it links to. */
export interface Telling {
  /** Somebody speaks for them: “we”, “our”, “I wrote”. */
  readonly owns: boolean;
  /** They are recommended, with or without a “we” that does nothing but like them. */
  readonly praises: boolean;
}

/** Undefined for a language whose words are not known. */
export function tellingOf({ tokens }: Tokens, tag: string | null): Telling | undefined {
  const language = tag === null ? undefined : languageOfTag(tag);
  if (language === undefined) return undefined;
  const found = findPhrases(tokens, ownWords[language]);
  const said = new Set(found.map(({ value }) => value));
  const known = new Set(found.map(({ from }) => from));
  const owns = (token: Token, at: number) => !known.has(at) && isDoneByUs(token, language);
  return {
    owns: said.has('owner') || tokens.some(owns),
    praises: said.has('praise') || said.has('anybody'),
  };
}

const LONGER_THAN_ITS_END = 2;

/** “Publicamos”, “abbiamo”. */
function isDoneByUs({ kind, text }: Token, language: Language): boolean {
  const ending = endingsOfWe[language];
  if (ending === undefined || kind !== 'word') return false;
  return text.length > ending.length + LONGER_THAN_ITS_END && text.endsWith(ending);
}
