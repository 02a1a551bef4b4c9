/** What is kept of a text to compare it with others: the smallest hashes of its pairs of words, in order. */
export type Sketch = readonly number[];

/** As many hashes tell resemblances of 0.8 and more from those of 0.6 and less. */
const SIZE = 64;

/** The words of a text as they are compared: lower case, without punctuation; a link is a word. */
export function wordsToCompare(text: string): string[] {
  return text.toLowerCase().match(/https?:\S+|[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

export function sketchOf(words: readonly string[]): Sketch {
  const hashes = new Set<number>();
  for (let at = 0; at + 1 < words.length; at++) hashes.add(hashOf(`${words[at]} ${words[at + 1]}`));
  return [...hashes].sort((a, b) => a - b).slice(0, SIZE);
}

/** FNV-1a, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * The share of pairs of words that two texts have in common (Jaccard), from their sketches: exact where the texts
 * are short (A. Broder, “On the resemblance and containment of documents”, 1997).
 */
export function resemblance(one: Sketch, other: Sketch): number {
  let [i, j, seen, shared] = [0, 0, 0, 0];
  const size = one.length < SIZE && other.length < SIZE ? Number.POSITIVE_INFINITY : SIZE;
  while (seen < size && (i < one.length || j < other.length)) {
    const a = one[i] ?? Number.POSITIVE_INFINITY;
    const b = other[j] ?? Number.POSITIVE_INFINITY;
    if (a === b) shared++;
    if (a <= b) i++;
    if (b <= a) j++;
    seen++;
  }
  return seen === 0 ? 0 : shared / seen;
}
