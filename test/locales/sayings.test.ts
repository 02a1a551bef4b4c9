import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { placesInMessage } from '../../src/core/message.ts';
import { counted, inEnglish, sayIn } from '../../src/core/say.ts';
import { sayings } from '../../src/core/sayings.ts';
import { germanMessages } from '../../src/index.ts';
import { nodesOf, sourceFiles } from '../architecture/source-files.ts';

const german = germanMessages.sayings;

/** The same in both languages. */
const SAME = [
  '{reason}: {count}',
  '{used} {unit|words}',
  '{driver|words}',
  '12:00',
  'Problem {number}',
];

function literals(): Set<string> {
  const others = sourceFiles.filter(({ path }) => !path.endsWith('/sayings.ts'));
  return new Set(
    others.flatMap(({ tree }) =>
      [...nodesOf(tree)].flatMap((node) => (ts.isStringLiteralLike(node) ? [node.text] : [])),
    ),
  );
}

describe('what postlint says around messages', () => {
  it('is all said somewhere, and listed once', () => {
    const said = literals();
    // Kinds of media come from the files' names.
    const media = ['image', 'video', 'audio', 'document'];
    expect(sayings.filter((saying) => !said.has(saying) && !media.includes(saying))).toEqual([]);
    expect(new Set(sayings).size).toBe(sayings.length);
  });

  it('is said in German with the same data', () => {
    const namesIn = (text: string) => placesInMessage(text).map(({ written }) => written);
    const wrong = sayings.filter(
      (saying) =>
        namesIn(german[saying] ?? '')
          .sort()
          .join() !== namesIn(saying).sort().join(),
    );
    expect(wrong).toEqual([]);
    expect(sayings.filter((saying) => german[saying] === saying)).toEqual(
      sayings.filter((saying) => SAME.includes(saying)),
    );
  });

  it('puts data of words into the language, and nothing else', () => {
    const say = sayIn(germanMessages);
    const length = { used: 3, limit: 9, unit: 'characters' };
    expect(say('{used} of {limit} {unit|words}', length)).toBe('3 von 9 Zeichen');
    expect(say('Alt text: {text}', { text: 'nothing' })).toBe('Alternativtext: nothing');
    expect(inEnglish('Alt text: {text}', { text: '{text}' })).toBe('Alt text: {text}');
  });

  it('counts one and many', () => {
    const say = sayIn(germanMessages);
    expect([0, 1, 2].map((count) => counted(say, count, 'draft'))).toEqual([
      '0 Entwürfe',
      '1 Entwurf',
      '2 Entwürfe',
    ]);
    expect(counted(inEnglish, 1, 'info')).toBe('1 remark');
  });

  it('is English where a locale has no words', () => {
    const say = sayIn({ ...germanMessages, sayings: {} });
    expect(say('{count} left', { count: 3 })).toBe('3 left');
  });
});
