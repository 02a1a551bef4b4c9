import { expect, it } from 'vitest';
import { fileInWords } from '../../../src/checks/media/file-in-words.ts';

it.each([
  ['img/tides.png', '“tides.png”'],
  ['https://example.org', 'this file'],
  ['data:image/png;base64,AAAA', 'this file'],
  ['line\nend\u001b[31m.png', '“line end\ufffd[31m.png”'],
  ['a'.repeat(60), `“${'a'.repeat(60)}”`],
  ['a'.repeat(61), `“${'a'.repeat(59)}…”`],
])('%j is shown as %s', (url, words) => {
  expect(fileInWords({ url, alt: undefined, span: { start: 0, end: 1 } })).toBe(words);
});
