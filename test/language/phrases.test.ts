import { expect, it } from 'vitest';
import type { Cue } from '../../src/language/cue.ts';
import { phrases } from '../../src/language/lexicon.ts';
import { lexicons } from '../../src/language/lexicons/index.ts';
import { openBook, packPhrases } from '../../src/language/phrase-book.ts';
import { findPhrases } from '../../src/language/phrases.ts';
import { tokenize } from '../../src/language/words.ts';

function found(cues: Partial<Record<Cue, string[]>>, text: string): string[] {
  const tokens = tokenize(text, []);
  return findPhrases(tokens, openBook(packPhrases(cues as Record<Cue, string[]>))).map((hit) =>
    text.slice(tokens[hit.from]?.start, tokens[hit.to - 1]?.end),
  );
}

it('takes the longest phrase of a cue', () => {
  expect(found({ thanks: ['thank you', 'thank you all'] }, 'Thank you all')).toEqual([
    'Thank you all',
  ]);
});

it('drops what an idiom holds', () => {
  expect(found({ thanks: ['thanks'], idiom: ['thanks to'] }, 'thanks to rain, thanks')).toEqual([
    'thanks',
  ]);
});

it('keeps a phrase that is longer than the idiom', () => {
  const cues = { thanks: ['thanks to @'], idiom: ['thanks to'] };
  expect(found(cues, 'thanks to @ada')).toEqual(['thanks to @ada']);
});

it('anchors a phrase at the beginning of a clause, behind tags and mentions', () => {
  expect(found({ callToAction: ['^join'] }, '#now @ada join. They join: Join')).toEqual([
    'join',
    'Join',
  ]);
});

it('does not cross the end of a clause', () => {
  expect(found({ jobOffer: ['open position'] }, 'open. Position')).toEqual([]);
});

it('matches tags, numbers and money by their signs', () => {
  expect(
    found({ jobTag: ['#job'], jobPay: ['$ per hour', '0 hours'] }, 'job #job $9 per hour, 7 hours'),
  ).toEqual(['#job', '$9 per hour', '7 hours']);
});

it('matches stems of words and tags, at their beginning and at their end', () => {
  const cues = { jobRole: ['engineer*', '*maker'], jobTag: ['#hiring*'] };
  expect(found(cues, 'engineers, a watchmaker, #engineering, #HiringNow, making')).toEqual([
    'engineers',
    'watchmaker',
    '#engineering',
    '#HiringNow',
  ]);
  expect(found({ jobRole: ['superintendent* of works'] }, 'Superintendents of works')).toHaveLength(
    1,
  );
  expect(found({ jobRole: ['engineer*', '*maker'] }, 'engine make')).toEqual([]);
});

it('takes any one word for a star behind the first', () => {
  const cues = { bait: ['comment * and'] };
  expect(found(cues, 'Comment soup and win')).toEqual(['Comment soup and']);
  expect(found(cues, 'Comment and win, comment tomato soup and win, comment: x and')).toEqual([]);
});

it('makes no difference between accents, and none between an elision and two words', () => {
  expect(found({ thanks: ['merci à'] }, 'MERCI A tous, merci à toi')).toEqual([
    'MERCI A',
    'merci à',
  ]);
  expect(found({ announcement: ["l'équipe"] }, 'L’équipe, l’ equipe')).toEqual([
    'L’équipe',
    'l’ equipe',
  ]);
  expect(found({ announcement: ["aujourd'hui"] }, 'Aujourd’hui')).toEqual(['Aujourd’hui']);
});

it('reads phrases from running text', () => {
  expect([
    ...phrases(`
    read
      more, see
  `),
  ]).toEqual(['read more', 'see']);
});

it.each(Object.values(lexicons))(
  '$language holds no phrase that could not be found',
  ({ book }) => {
    const odd = Object.entries(book).flatMap(([key, lines]) =>
      key === '' ? [] : phrasesOf(key, lines).filter((phrase) => !canBeFound(phrase)),
    );
    expect(odd).toEqual([]);
  },
);

/** The phrases of a packed opening, as they are searched for. */
function phrasesOf(key: string, lines: string): string[] {
  if (lines === '') return [];
  return lines.split('\n').map((line) => {
    const [, first, rest] = line.split('\t');
    return `${first || key} ${rest}`.trim();
  });
}

/** Cut into words as a text is, it is the same words, and what it begins with has letters enough to be looked up. */
function canBeFound(phrase: string): boolean {
  const words = phrase.split(' ');
  const first = words[0] ?? '';
  return (!first.includes('*') || lettersOf(first).length >= 4) && words.every(isOneWord);
}

function lettersOf(stem: string): string {
  return stem.replace(/^[#*]/, '').replace(/\*$/, '');
}

/** A sign for a kind of token, a stem, or one token of a text. */
function isOneWord(word: string): boolean {
  if (['@', '0', '$', '*'].includes(word)) return true;
  const letters = lettersOf(word);
  if (word.includes('*')) return /^[a-z0-9']+$/.test(letters);
  const [token, ...more] = tokenize(letters, []);
  return more.length === 0 && token?.text === letters;
}
