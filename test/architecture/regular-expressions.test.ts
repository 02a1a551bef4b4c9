import { check } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { nodesOf, placeOf, sourceFiles } from './source-files.ts';

/** What recheck cannot decide, each with the reason why it takes linear time. */
const allowed: Readonly<Record<string, string>> = {};

interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly place: string;
}

/** The patterns of the source, each once, with the first place it stands in. */
const patterns = new Map<string, Pattern>();
const computed: string[] = [];
for (const file of sourceFiles) {
  for (const node of nodesOf(file.tree)) {
    const place = placeOf(file, node);
    const pattern = patternOf(node);
    if (pattern === 'computed') computed.push(place);
    else if (pattern !== undefined) {
      const key = `/${pattern.source}/${pattern.flags}`;
      if (!patterns.has(key)) patterns.set(key, { ...pattern, place });
    }
  }
}

function patternOf(node: ts.Node): Omit<Pattern, 'place'> | 'computed' | undefined {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf('/');
    return { source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
  }
  const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
  if (!isCall || node.expression.getText() !== 'RegExp') return undefined;
  const given: readonly ts.Expression[] = node.arguments ?? [];
  const literals = given.filter((argument) => ts.isStringLiteralLike(argument));
  if (literals.length < given.length) return 'computed';
  return { source: literals[0]?.text ?? '', flags: literals[1]?.text ?? '' };
}

describe('regular expressions', () => {
  it('are all written out: what is put together at run time cannot be checked', () => {
    expect(patterns.size).toBeGreaterThan(20);
    expect(computed).toEqual([]);
  });

  // A slow machine must not turn a verdict into “unknown” or “vulnerable”.
  const limits = { timeout: 30_000, attackTimeout: 30_000 };

  /** Proven where recheck can, within the time that guesses take; else it tries out hostile texts. */
  async function verdictOn(source: string, flags: string) {
    const proven = await check(source, flags, { ...limits, timeout: 2000, checker: 'automaton' });
    return proven.status === 'unknown' ? check(source, flags, limits) : proven;
  }

  it.each([...patterns])('%s takes linear time', async (key, { source, flags, place }) => {
    const verdict = await verdictOn(source, flags);
    if (verdict.status === 'unknown' && key in allowed) return;
    const why =
      verdict.status === 'unknown' ? 'recheck cannot decide it' : verdict.complexity.summary;
    expect(verdict.status, `${place}: ${why}`).toBe('safe');
  });

  it('need every exception that is listed', () => {
    expect(Object.keys(allowed).filter((key) => !patterns.has(key))).toEqual([]);
  });
});
