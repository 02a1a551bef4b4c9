import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { expect, it } from 'vitest';
import { measured } from './posts.ts';

const SUITE = new URL('../../../shared/conformance/twitter-text/conformance/', import.meta.url);
const VALIDATE = fileURLToPath(new URL('validate.yml', SUITE));

interface Case {
  readonly description: string;
  readonly text: string;
  readonly expected: { readonly weightedLength: number; readonly valid: boolean };
}

function cases(suite: string): Case[] {
  const { tests } = load(readFileSync(VALIDATE, 'utf8')) as { tests: Record<string, Case[]> };
  return tests[suite] ?? [];
}

it.skipIf(!existsSync(VALIDATE))('x', () => {
  for (const s of ['WeightedTweetsCounterTest','WeightedTweetsWithDiscountedEmojiCounterTest','UnicodeDirectionalMarkerCounterTest'])
  for (const { text, expected, description } of cases(s)) {
    const m = measured(text, 'x');
    if (m.length.used !== expected.weightedLength || (m.cut===undefined) !== expected.valid) console.log(s, description, text.length, [...text].slice(0,5), m.length.used, m.cut, expected);
  }
});
