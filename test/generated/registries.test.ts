import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root, ruleFiles, stemsIn } from './folders.ts';
import { platformsIndex, reportersIndex, rulesIndex } from './registries.ts';

it.each([
  ['rules/index.ts', rulesIndex],
  ['src/platforms/index.ts', platformsIndex],
  ['src/reporters/index.ts', reportersIndex],
])('%s lists the files beside it', async (path, generate) => {
  await expect(generate()).toMatchFileSnapshot(join(root, path));
});

it('finds a rule in every file of rules/, named as its file', () => {
  expect(ruleFiles().map(({ stem }) => stem)).toEqual(stemsIn('rules'));
  for (const { stem, exported } of ruleFiles())
    expect(exported).toBe(stem.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase()));
});
