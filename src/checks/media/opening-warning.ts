import { plainWords } from './plain-words.ts';

/** How far into a text a warning still warns. */
const START = 160;

/** True where a text begins with a content warning: one that names itself, or the words of this one. */
export function opensWithWarning(text: string, warning: string): boolean {
  const start = text.slice(0, START + warning.length).toLowerCase();
  if (/\b(?:cw|tw|content (?:warning|note)|trigger warning|spoilers?)\b/.test(start)) return true;
  const known = new Set(plainWords(start).map(stemOf));
  const words = plainWords(warning);
  const long = words.filter((word) => word.length > 3);
  const telling = long.length > 0 ? long : words;
  return telling.length > 0 && telling.every((word) => known.has(stemOf(word)));
}

/** So that “floods” and “flooding” are one. */
function stemOf(word: string): string {
  return word.slice(0, 4);
}
