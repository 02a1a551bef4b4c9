import { allOf, type Leftover } from './leftover.ts';

/** Notes on how long a text is, on a line of their own, or with the very number at its end. */
export function lengthNotesIn(text: string): Leftover[] {
  if (!/\d\d/.test(text)) return [];
  return [
    ...OWN_LINE.flatMap((pattern) => allOf('count', pattern, text)),
    ...atTheEnd(text).filter(({ span }) => !startsLine(text, span.start)),
  ];
}

const OWN_LINE: readonly RegExp[] = [
  /^[([*_]{0,3}(?:~|ca\. |approx\. |about )?\d{2,4}(?: ?\/ ?\d{2,4})? ?(?:characters?|chars?|words?|zeichen|wörter|caractères|mots|caracteres|palabras|palavras|caratteri|parole)(?: (?:with|incl|including|total|used|left|mit|avec)[^\n)\]]{0,30})?[)\]*_.]{0,3}$/gim,
  /^[([*_]{0,3}(?:character count|characters|chars|word count|length|zeichenzahl|zeichen|nombre de caractères|caractères|número de caracteres|caracteres|caratteri)[*_]{0,2}: ?[*_]{0,2}~?\d{2,4}(?: ?\/ ?\d{2,4})?(?: characters| chars| words)?[)\]*_.]{0,3}$/gim,
  /^[([]?\d{2,4} ?\/ ?(?:280|300|500|3000)[)\]]?$/gm,
];

/** How far a note may be from the truth: programs count badly. */
const TOLERANCE = 0.15;

function atTheEnd(text: string): Leftover[] {
  const found =
    /[([]~?(\d{2,4}) ?(?:characters?|chars?|zeichen|caractères|caracteres|caratteri)[)\]]\s{0,3}$/i.exec(
      text,
    );
  if (found === null) return [];
  const { index, 0: written, 1: number } = found;
  const isTrue = Math.abs(Number(number) - index) <= TOLERANCE * index;
  return isTrue
    ? [{ kind: 'count', span: { start: index, end: index + written.trimEnd().length } }]
    : [];
}

function startsLine(text: string, at: number): boolean {
  return at === 0 || text.charAt(at - 1) === '\n';
}
