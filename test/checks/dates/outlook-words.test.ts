import { expect, it } from 'vitest';
import { outlookWords } from '../../../src/checks/dates/outlook-words.ts';
import { plainWord } from '../../../src/language/plain-word.ts';

it.each(Object.entries(outlookWords))('%s: words as they are looked for', (_, words) => {
  const all = Object.values(words).flat();
  const odd = all.filter(
    (word) => plainWord(word.replaceAll('*', '')) !== word.replaceAll('*', ''),
  );
  expect(odd).toEqual([]);
  expect(all.filter((word) => word.replaceAll('*', '').length < 2)).toEqual([]);
});
