import { expect, it } from 'vitest';
import { english } from '../../src/language/lexicons/english.ts';
import { type Cue, type Lexicon, phrases } from '../../src/language/lexicon.ts';
import { compilePhrases, findPhrases } from '../../src/language/phrases.ts';
import { tokenize } from '../../src/language/words.ts';

const nothing = Object.fromEntries(Object.keys(english.cues).map((cue) => [cue, []]));

function found(cues: Partial<Record<Cue, string[]>>, text: string): string[] {
  const lexicon = { ...english, cues: { ...nothing, ...cues } } as Lexicon;
  const tokens = tokenize(text, []);
  return findPhrases(tokens, compilePhrases(lexicon)).map((hit) =>
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

it('reads phrases from running text', () => {
  expect(
    phrases(`
    read
      more, see
  `),
  ).toEqual(['read more', 'see']);
});

it('holds no phrase that could not be found', () => {
  for (const phrase of Object.values(english.cues).flat()) {
    expect(phrase).toMatch(/^\^?[#@$a-z0-9' ]+$/);
  }
});
