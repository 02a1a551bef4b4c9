import type { Tokens } from '../../language/reading.ts';
import { isCapitalised } from '../../language/tone-form.ts';
import type { Token } from '../../language/words.ts';
import { hullOf, type Span } from '../../text/span.ts';
import { type FoundPhrase, findPhrases } from '../phrases/phrase-table.ts';
import { type Stock, stockPhrases } from './stock-phrases.ts';

/** A comment of nothing but stock praise or agreement: “Same here!”, “+1”, “👏👏👏”, “Excelente post, Rita!” */
export interface StockComment {
  readonly span: Span;
  /** How many words of names it has besides. */
  readonly names: number;
}

/** It needs no language: of two words nobody can tell which one they are in. */
export function stockComment({ text, tokens }: Tokens): StockComment | undefined {
  const words = tokens.filter((token) => token.kind !== 'stop' && !isVote(text, token));
  if (words.length === 0) return { span: { start: 0, end: text.length }, names: 0 };
  const phrases = findPhrases(tokens, stockPhrases);
  const stock = new Set(phrases.flatMap(({ from, to }) => tokens.slice(from, to)));
  const names = words.filter((token) => !stock.has(token));
  const span = hullOf([...stock]);
  if (span === undefined || !saysNothing(phrases, names.length > 0)) return undefined;
  return names.length === 0 || areName(text, names) ? { span, names: names.length } : undefined;
}

/** “Great, Tom” and “Great, thanks” take up what somebody said, and “Congratulations, Mia!” means something to her. */
function saysNothing(phrases: readonly FoundPhrase<Stock>[], isNamed: boolean): boolean {
  const kinds = new Set(phrases.map(({ value }) => value));
  if (!kinds.has('praise') && !kinds.has('cheer')) return false;
  if (!isNamed && !kinds.has('thanks')) return true;
  const praise = phrases.filter(({ value }) => value !== 'thanks');
  const words = praise.reduce((sum, { from, to }) => sum + to - from, 0);
  return words > 1 && !(isNamed && kinds.has('cheer'));
}

/** “+1” */
function isVote(text: string, { kind, text: number, start }: Token): boolean {
  return kind === 'number' && number === '1' && text.charAt(start - 1) === '+';
}

const LONGEST_NAME = 2;

/** Words with capitals behind a comma or before one. */
function areName(text: string, words: readonly Token[]): boolean {
  if (words.length > LONGEST_NAME || !words.every((word) => isCapitalised(text, word)))
    return false;
  const [first, last] = [words[0], words.at(-1)];
  return text.charAt((first?.start ?? 0) - 2) === ',' || text.charAt(last?.end ?? 0) === ',';
}
