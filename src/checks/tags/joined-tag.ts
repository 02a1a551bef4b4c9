/** The same tag in letters and digits alone: `#GnuSocial` for `#gnu-social`. */
export function joinedTag(written: string): string {
  const words = written
    .replaceAll(/['’]/g, '')
    .replaceAll('&', ' and ')
    .replaceAll('+', ' plus ')
    .split(/[^\p{L}\p{M}\p{N}_]+/u);
  return `#${joinedWords(words)}`;
}

/** Words as one, with a capital for each. */
export function joinedWords(words: readonly string[]): string {
  return words.map(withCapital).join('');
}

function withCapital(word: string): string {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 32).trim();
  return first.toUpperCase() + word.slice(first.length);
}
