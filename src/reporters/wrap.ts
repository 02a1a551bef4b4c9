import { graphemesOf } from '../text/graphemes.ts';
import { widthOf } from '../text/width.ts';

/** A text in lines of at most `columns`, broken between words; a word that is longer stays whole. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const width = columnsOf(word);
    if (line !== '' && used + 1 + width > columns) {
      lines.push(line);
      line = '';
      used = 0;
    }
    used += width + (line === '' ? 0 : 1);
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line];
}

function columnsOf(word: string): number {
  let width = 0;
  for (const grapheme of graphemesOf(word)) width += widthOf(grapheme);
  return width;
}
