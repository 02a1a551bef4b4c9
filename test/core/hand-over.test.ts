import { expect, it } from 'vitest';
import { createLinter } from '../../src/index.ts';

const draft = (text: string) =>
  `---\nplatform: mastodon\nscheduled: 2026-12-01T09:00:00Z\n---\n${text}\n`;
const REPEATED = draft('The garden opens on Monday and everybody may bring a spade and a friend.');
const OTHER = draft('We counted the pears of last year.');
const sources = [OTHER, REPEATED, OTHER.replace('pears', 'plums of all our trees'), REPEATED];

it('a run that goes on in another linter finds what one finds', () => {
  const whole = createLinter();
  for (const [index, source] of sources.entries()) whole.lint(source, { path: `${index}.md` });
  const all = createLinter();
  const part = createLinter();
  for (const from of [0, 2]) {
    for (const index of [from, from + 1]) part.lint(sources[index] ?? '', { path: `${index}.md` });
    all.takeOver(JSON.parse(JSON.stringify(part.handOver())));
  }
  const found = all.finish();
  expect(found).toEqual(whole.finish());
  expect(found.map(({ draft: number }) => number)).toContain(3);
});

it('a run that was handed over is over', () => {
  const linter = createLinter();
  linter.lint(REPEATED);
  linter.lint(REPEATED);
  linter.handOver();
  linter.lint(REPEATED);
  expect(linter.finish()).toEqual([]);
});

it('goes on only where the linter has the rules', () => {
  const own = createLinter();
  own.lint(REPEATED);
  const notes = own.handOver();
  const bare = createLinter({}, { rules: [] });
  expect(() => bare.takeOver(notes)).toThrow('duplicate-post');
});
