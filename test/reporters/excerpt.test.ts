import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptsOf } from '../../src/reporters/excerpt.ts';
import { pointAt } from '../cli/positions.ts';

/** What a terminal draws as one, and how many columns it takes there. */
const widths: Readonly<Record<string, number>> = {
  ...{ a: 1, ' ': 1, '.': 1, é: 1, 'e\u0301': 1, 'Z\u0335\u0321\u0322': 1, я: 1, ع: 1 },
  ...{ 漢: 2, 字: 2, 한: 2, '\u1112\u1161\u11ab': 2, Ａ: 2, ｱ: 1, '。': 2 },
  ...{ '🎉': 2, '👍🏽': 2, '👨‍👩‍👧': 2, '🇩🇪': 2, '1️⃣': 2, '❤️': 2, '©': 1, '🏴󠁧󠁢󠁳󠁣󠁴󠁿': 2 },
  ...{ '\t': 1, '\u001b': 1, '\u202e': 1, '\u0085': 1, '…': 1, '\ufffd': 1, '—': 1 },
};

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

function cellsOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function widthOf(text: string): number {
  return cellsOf(text).reduce((sum, cell) => sum + (widths[cell] ?? Number.NaN), 0);
}

/** How a text is shown: what acts is a space or U+FFFD. */
function shown(text: string): string {
  return text.replace(/\t/g, ' ').replace(/[\u001b\u202e\u0085]/g, '\ufffd');
}

/** The characters of a shown line over a marker. */
function overMarker(text: string, marker: string): string {
  const [from, to] = [marker.indexOf('^'), marker.length];
  let column = 0;
  let marked = '';
  for (const cell of cellsOf(text)) {
    if (column >= from && column < to) marked += cell;
    column += widths[cell] ?? Number.NaN;
  }
  return marked;
}

function excerpt(source: string, start: number, end: number, columns: number) {
  return excerptsOf(source, columns)({ start, end }, pointAt(source, start));
}

const cells = fc.array(fc.constantFrom(...Object.keys(widths)), { minLength: 1, maxLength: 150 });

const lines = fc
  .record({ before: cells, marked: cells, after: cells, columns: fc.constantFrom(40, 80, 200) })
  // Neighbours that a terminal draws as one would not be what the table says.
  .filter(({ before, marked, after }) => {
    const all = [...before, ...marked, ...after];
    return cellsOf(all.join('')).length === all.length;
  });

describe('an excerpt', () => {
  it('has its marker under the very characters, at any width', () => {
    fc.assert(
      fc.property(lines, ({ before, marked, after, columns }) => {
        const [head, body, tail] = [before.join(''), marked.join(''), after.join('')];
        const source = `first\r\n${head}${body}${tail}\nlast`;
        const start = 7 + head.length;
        const { line, text, marker } = excerpt(source, start, start + body.length, columns);
        expect(line).toBe(2);
        expect(marker).toMatch(/^ *\^+$/);
        const over = overMarker(text, marker);
        expect(shown(body).startsWith(over)).toBe(true);
        expect(marker.indexOf('^') + widthOf(over)).toBe(marker.length);
        expect(widthOf(text)).toBeLessThanOrEqual(columns);
        // Cropped only where there is no room, and then as much as there is room for.
        if (over !== shown(body)) expect(widthOf(over)).toBeGreaterThan(columns / 2);
      }),
      { numRuns: 500 },
    );
  });

  it('shows a line whole where there is room, and says where it is cropped', () => {
    fc.assert(
      fc.property(lines, ({ before, marked, after, columns }) => {
        const [head, body, tail] = [before.join(''), marked.join(''), after.join('')];
        const line = head + body + tail;
        const { text } = excerpt(line, head.length, head.length + body.length, columns);
        if (widthOf(shown(line)) <= columns - 2) expect(text).toBe(shown(line));
        else expect(text.startsWith('…') || text.endsWith('…')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('an excerpt at', () => {
  it.each([
    ['an empty source', '', 0, 0, '', '^'],
    ['an empty line', 'a\n\nb', 2, 2, '', '^'],
    ['the end of a line', 'ab\ncd', 2, 2, 'ab', '  ^'],
    ['inside a CRLF', 'ab\r\ncd', 3, 3, 'ab', '  ^'],
    ['the end of the source', '漢字', 2, 2, '漢字', '    ^'],
    ['an empty span', 'a漢b', 1, 1, 'a漢b', ' ^^'],
    ['several lines: the first', 'ab cd\nef', 3, 8, 'ab cd', '   ^^'],
    ['lines that CR ends', 'ab\rcd\ref', 3, 5, 'cd', '^^'],
    ['inside an emoji', 'a👍🏽b', 3, 4, 'a👍🏽b', ' ^^'],
    ['after a byte-order mark', '\ufeffab', 1, 2, '\ufffdab', ' ^'],
  ])('%s', (_, source, start, end, text, marker) => {
    expect(excerpt(source, start, end, 80)).toMatchObject({ text, marker });
  });

  it('of many spans is that of each alone', () => {
    const source = 'one 漢 two\nthree 🎉 four\n\nfive';
    const excerptAt = excerptsOf(source, 40);
    for (const start of [0, 4, 6, 12, 3, 20, 24, 25, 11]) {
      const span = { start, end: start + 1 };
      expect(excerptAt(span, pointAt(source, start))).toEqual(
        excerpt(source, start, start + 1, 40),
      );
    }
  });
});
