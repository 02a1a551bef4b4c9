import type { Offset, Span } from '../../text/span.ts';
import { isFileName } from './file-names.ts';
import { isFollowedByWord } from './followed-by-word.ts';

/** Why a word is a link though nobody meant one. */
export interface Accident {
  readonly kind: 'sentence' | 'fileName' | 'linkedFile' | 'code';
  /** Where the word ends; a network's link may reach farther. */
  readonly end: Offset;
  /** Where its last dot stands. */
  readonly dot: Offset;
}

/** What an author wrote by accident so that a network makes a link of it; undefined where the link may be meant. */
export function accidentOf(text: string, span: Span): Accident | undefined {
  const name = /^[\p{L}\p{M}\p{N}.-]*/u.exec(text.slice(span.start, span.end))?.[0] ?? '';
  const written = withoutLastDots(name);
  const end = span.start + written.length;
  const kind = hasMore(text, end) ? undefined : kindOf(text, written, end);
  return kind && { kind, end, dot: span.start + written.lastIndexOf('.') };
}

function withoutLastDots(name: string): string {
  let end = name.length;
  while (name[end - 1] === '.') end--;
  return name.slice(0, end);
}

/** A scheme, a path, a port or a query: an address that somebody meant. */
function hasMore(text: string, end: Offset): boolean {
  return /^(?:[/?#]|:[/\d])/.test(text.slice(end, end + 2));
}

function kindOf(text: string, name: string, end: Offset): Accident['kind'] | undefined {
  const [stem = '', ending = '', ...more] = name.split('.');
  if (ending === '' || more.length > 0) return undefined;
  if (text.startsWith('()', end)) return 'code';
  if (isFileName(name)) return isLinkedBehind(text, name, end) ? 'linkedFile' : 'fileName';
  return endsSentence(stem, ending) && isFollowedByWord(text, end) ? 'sentence' : undefined;
}

/** “README.md: https://example.org/README.md”, as a Markdown link stands in plain text. */
function isLinkedBehind(text: string, name: string, end: Offset): boolean {
  const behind = /^(?:: | \(|\s)https?:\/\/\S+/.exec(text.slice(end, end + LONGEST_ADDRESS));
  return behind?.[0].toLowerCase().includes(`/${name.toLowerCase()}`) ?? false;
}

const LONGEST_ADDRESS = 2048;

/** Endings that people write large in a website’s name: “Harbour.Org”. */
const ENDINGS_IN_NAMES = new Set(
  'ai app biz co com dev edu eu gov info int io mil net org'.split(' '),
);

/** Words that begin a sentence, and are top-level domains. A name before them may be that of a person: “Ada.In”. */
const SENTENCE_STARTERS = new Set(
  'an as at be by do if in is it my no open so to us we'.split(' '),
);

/** `end.In`: a capital behind the dot and none before it. */
function endsSentence(stem: string, ending: string): boolean {
  const word = ending.toLowerCase();
  if (!/^\p{Lu}\p{Ll}+$/u.test(ending) || ENDINGS_IN_NAMES.has(word)) return false;
  if (/^[\p{Ll}\p{N}-]+$/u.test(stem)) return true;
  return /^\p{Lu}\p{Ll}+$/u.test(stem) && SENTENCE_STARTERS.has(word);
}
