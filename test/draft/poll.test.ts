import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/draft/draft.ts';
import { read } from './reading.ts';

/** The poll of each part, with the words that its spans mark. */
function pollsOf(draft: Draft) {
  const words = ({ start, end }: { start: number; end: number }) => draft.source.slice(start, end);
  return draft.sections.flatMap(({ parts }) =>
    parts.map(
      ({ poll }) =>
        poll && {
          options: poll.options.map(({ text }) => text),
          question: poll.question?.text,
          marked: [...poll.options, ...(poll.question ? [poll.question] : [])].map(({ span }) =>
            words(span),
          ),
          whole: words(poll.span),
        },
    ),
  );
}

const inFrontMatter = (yaml: string, path = 'a.md') =>
  pollsOf(read(`---\n${yaml}\n---\nWhich?`, { path }));
const tweet = (source: string) => pollsOf(read(source, { path: 'a.tweet' }));

describe('a poll in the front matter', () => {
  it.each([
    ['poll: [Ada, "The ferry"]', ['Ada', 'The ferry'], undefined, '[Ada, "The ferry"]'],
    ['poll:\n  - Ada\n  - 2', ['Ada', '2'], undefined, '- Ada\n  - 2'],
    ['poll: [Ada, ""]', ['Ada', ''], undefined, '[Ada, ""]'],
    ['poll: []', [], undefined, '[]'],
    ['poll: [Ada, [b], {c: d}]', ['Ada'], undefined, '[Ada, [b], {c: d}]'],
    [
      'poll: {question: Which?, options: [Ada, Bertha]}',
      ['Ada', 'Bertha'],
      'Which?',
      '{question: Which?, options: [Ada, Bertha]}',
    ],
    ['poll: {options: [Ada, Bertha]}', ['Ada', 'Bertha'], undefined, '{options: [Ada, Bertha]}'],
    ['poll: {question: [a], options: [A]}', ['A'], undefined, '{question: [a], options: [A]}'],
  ])('%j', (yaml, options, question, whole) => {
    for (const path of ['a.md', 'a.txt', 'a.tweet'])
      expect(inFrontMatter(yaml, path)).toMatchObject([{ options, question, whole }]);
  });

  it.each([
    'poll: true',
    'poll:',
    'poll: Which?',
    'poll: {question: Which?}',
    'poll: {options: a}',
  ])('%j is none', (yaml) => {
    expect(inFrontMatter(yaml)).toEqual([undefined]);
  });

  it('marks its words', () => {
    const [poll] = inFrontMatter('poll: {question: \'Which?\', options: ["The ferry", Ada]}');
    expect(poll?.marked).toEqual(['The ferry', 'Ada', 'Which?']);
  });

  it('goes out with the first post of a thread', () => {
    const source = '---\npoll: [Ada, Bertha]\n---\nOne.\n\n---\n\nTwo.';
    for (const path of ['a.md', 'a.txt', 'a.tweet']) {
      const polls = pollsOf(read(source, { path }));
      expect(polls.map((poll) => poll?.options)).toEqual([['Ada', 'Bertha'], undefined]);
    }
  });

  it('is none of galaxy-social’s keys, and of a record’s', () => {
    expect(inFrontMatter('media: [bluesky-museum]')).toEqual([undefined]);
    const record = '{"action": "post", "richText": "Which?", "poll": ["Ada", "Bertha"]}';
    expect(pollsOf(read(record, { path: 'a.json' }))).toEqual([undefined]);
  });
});

describe('a poll at the end of a tweet', () => {
  it.each([
    ['Which?\n\n( ) Ada\n( ) Bertha', ['Ada', 'Bertha'], '( ) Ada\n( ) Bertha'],
    ['Which?\r\n( ) Ada\r\n() Bertha \r\n', ['Ada', 'Bertha'], '( ) Ada\r\n() Bertha'],
    [
      'Which?\n( )   Ada\n( ) ( ) B\n( ) 3\n( ) 4',
      ['Ada', '( ) B', '3', '4'],
      '( )   Ada\n( ) ( ) B\n( ) 3\n( ) 4',
    ],
  ])('%j', (source, options, whole) => {
    const [poll] = tweet(source);
    expect(poll).toMatchObject({ options, question: undefined, whole });
    expect(poll?.marked.map((words) => words.trimEnd())).toEqual(options);
  });

  it.each([
    '( ) Ada',
    'Which?\n( ) 1\n( ) 2\n( ) 3\n( ) 4\n( ) 5',
    '( ) 1\n( ) 2\nthe end',
    '(x) 1\n(x) 2',
  ])('%j has none', (source) => {
    expect(tweet(source)).toEqual([undefined]);
  });

  it('comes before that of the front matter', () => {
    expect(tweet('---\npoll: [One, Two]\n---\nWhich?\n( ) Ada\n( ) Bertha')).toMatchObject([
      { options: ['Ada', 'Bertha'] },
    ]);
  });

  it('belongs to its part of a thread', () => {
    const source = 'One?\n( ) a\n( ) b\n---\nTwo.\n---\n---\npoll: [c, d]\n---\nThree?';
    expect(tweet(source).map((poll) => poll?.options)).toEqual([['a', 'b'], undefined, ['c', 'd']]);
  });

  it('is text elsewhere', () => {
    expect(pollsOf(read('Which?\n\n( ) Ada\n( ) Bertha', { path: 'a.md' }))).toEqual([undefined]);
  });
});
