import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leftoversIn } from '../../../src/checks/leftovers/leftovers.ts';

const found = (text: string) =>
  leftoversIn(text).map(({ kind, span }) => [kind, text.slice(span.start, span.end)]);

const pieces = [
  '[URL]',
  '{name}',
  '{{title}}',
  '[date]',
  '<name>',
  'undefined',
  'Hi null',
  'TODO: ask',
  '`',
  '```',
  '“',
  '”',
  '"',
  '\n',
  ' ',
  'harbour',
  '(20 characters)',
  'https://example.org/null',
];

describe('what was left over', () => {
  it('comes in its order, each place once', () => {
    expect(found('Hi {name}: [URL] and [date]\nTODO: ask Ada')).toEqual([
      ['placeholder', '{name}'],
      ['placeholder', '[URL]'],
      ['likelyPlaceholder', '[date]'],
      ['likelyNote', 'TODO: '],
    ]);
  });

  it('is not in quotation marks, but where they stand around all of the text', () => {
    expect(found('It read “Hi {name}” all day')).toEqual([]);
    expect(found('“Hi {name}, ahoi”')).toEqual([['placeholder', '{name}']]);
  });

  it('is not what is spoken of, once it was quoted', () => {
    expect(found('It read “Hi {name}”, and {title} below')).toEqual([]);
    expect(found('It read “Hi {name}”.\nTODO: ask Ada')).toEqual([['likelyNote', 'TODO: ']]);
  });

  it('lies inside of the text, in order and apart, in any text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), (words) => {
        const text = words.join('');
        let end = 0;
        for (const { span } of leftoversIn(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
