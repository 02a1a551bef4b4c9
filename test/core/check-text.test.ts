import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/core/config-error.ts';
import { analyze, measure, splitThread } from '../../src/index.ts';

/** What JavaScript callers can do, and TypeScript would not let them. */
const anything = (value: unknown) => value as never;

describe('a text that is none', () => {
  it.each([null, undefined, 5, {}])('%j is refused in the name of the function', (text) => {
    expect(() => analyze(anything(text))).toThrow(/^analyze: .*string/);
    expect(() => measure(anything(text), 'x')).toThrow(/^measure: .*string/);
    expect(() => splitThread(anything(text), 'x')).toThrow(/^splitThread: .*string/);
  });
});

describe('facts of a text', () => {
  it.each([
    [null, 'facts'],
    ['de', 'facts'],
    [{ lang: 5 }, 'facts.lang'],
    [{ lang: null }, 'facts.lang'],
    [{ kind: 'reply' }, 'facts.kind'],
    [{ account: { role: 'robot' } }, 'facts.account.role'],
    [{ language: 'de' }, 'lang'],
  ])('%j are refused, and the error names what is wrong', (facts, name) => {
    const call = () => analyze('Guten Tag', anything(facts));
    expect(call).toThrow(ConfigError);
    expect(call).toThrow(name);
  });

  it.each([
    undefined,
    {},
    { lang: undefined },
    { lang: 'de', kind: 'comment', account: { role: 'bot' } },
  ] as const)('%j are fine', (facts) => {
    expect(() => analyze('Guten Tag', facts)).not.toThrow();
  });
});
