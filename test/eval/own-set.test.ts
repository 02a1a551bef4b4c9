import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.ts';
// @ts-expect-error A script without types.
import { scoreOf } from './scores.mjs';
// @ts-expect-error A script without types.
import { labels, ownSet } from './sets.mjs';

type Row = { readonly text: string; readonly kind: 'post' | 'comment' };
type Label = readonly [right: (row: Row) => unknown, found: (signals: unknown) => unknown];

/** What the set holds at least of each label, in each language. */
const LEAST = 40;

/** A little under the F1 that was measured over all posts of a language, read or not. */
const FLOORS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  de: {
    'link: bare': 0.98,
    'job ad': 0.81,
    'hiring: reader': 0.84,
    'tone: broadcast': 0.9,
    'tone: dialogue': 0.87,
    'tone: personal': 0.81,
    selling: 0.76,
    bait: 0.89,
    gushing: 0.94,
    commitment: 0.85,
  },
  en: {
    'link: bare': 0.98,
    'job ad': 0.86,
    'hiring: reader': 0.83,
    'tone: broadcast': 0.9,
    'tone: dialogue': 0.86,
    'tone: personal': 0.77,
    selling: 0.71,
    bait: 0.94,
    gushing: 0.9,
    commitment: 0.79,
  },
  es: {
    'link: bare': 0.96,
    'job ad': 0.88,
    'hiring: reader': 0.8,
    'tone: broadcast': 0.9,
    'tone: dialogue': 0.82,
    'tone: personal': 0.79,
    selling: 0.83,
    bait: 0.91,
    gushing: 0.91,
    commitment: 0.82,
  },
  fr: {
    'link: bare': 0.98,
    'job ad': 0.86,
    'hiring: reader': 0.88,
    'tone: broadcast': 0.88,
    'tone: dialogue': 0.84,
    'tone: personal': 0.79,
    selling: 0.82,
    bait: 0.87,
    gushing: 0.94,
    commitment: 0.82,
  },
  it: {
    'link: bare': 0.96,
    'job ad': 0.8,
    'hiring: reader': 0.88,
    'tone: broadcast': 0.9,
    'tone: dialogue': 0.81,
    'tone: personal': 0.77,
    selling: 0.83,
    bait: 0.91,
    gushing: 0.91,
    commitment: 0.75,
  },
  pt: {
    'link: bare': 0.96,
    'job ad': 0.88,
    'hiring: reader': 0.84,
    'tone: broadcast': 0.88,
    'tone: dialogue': 0.85,
    'tone: personal': 0.76,
    selling: 0.89,
    bait: 0.81,
    gushing: 0.91,
    commitment: 0.88,
  },
};

const sets: Record<string, Row[]> = ownSet();
const named = Object.entries(labels as Record<string, Label>);

describe.each(Object.keys(FLOORS))('%s', (language) => {
  const rows = sets[language] ?? [];
  const signals = rows.map(({ text, kind }) => analyze(text, { kind }));

  it.each(named)('holds enough posts of %s', (_, [right]) => {
    expect(rows.filter((row) => right(row) === true).length).toBeGreaterThanOrEqual(LEAST);
  });

  it.each(Object.entries(FLOORS[language] ?? {}))('finds %s', (name, floor) => {
    const [right, found] = (labels as Record<string, Label>)[name] as Label;
    const { f1 } = scoreOf(rows.map((row, at) => [right(row), found(signals[at])]));
    expect(f1).toBeGreaterThanOrEqual(floor);
  });
});

it('is the same languages', () => {
  expect(Object.keys(sets)).toEqual(Object.keys(FLOORS).sort());
});
