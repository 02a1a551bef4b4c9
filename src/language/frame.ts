import type { Reading } from './reading.ts';

/** A text with more words than this is long. */
const LONG = 60;

/** How many words are the beginning of a long text, and how many its end. */
const BEGINNING = 15;
const END = 35;

/**
 * What speaks with the reader: in a long text, what stands at its beginning or its end. What lies between tells of
 * other conversations.
 */
export function framed<T extends { readonly from: number }>(
  { tokens }: Reading,
  found: readonly T[],
): readonly T[] {
  if (found.length === 0 || tokens.length <= LONG) return found;
  const words: number[] = [];
  for (const [at, { kind }] of tokens.entries()) if (kind === 'word') words.push(at);
  if (words.length <= LONG) return found;
  const beginning = words[BEGINNING] ?? 0;
  const end = words.at(-END) ?? 0;
  return found.filter(({ from }) => from < beginning || from >= end);
}
