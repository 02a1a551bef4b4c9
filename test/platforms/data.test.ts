import { describe, expect, it } from 'vitest';
import { platforms } from '../../src/platforms/index.ts';
import type { Fact, Platform } from '../../src/platforms/platform.ts';

function factsOf({ surfaces, counting }: Platform): Fact<number>[] {
  const limits = surfaces.flatMap(({ limits, tiers }) => [
    limits.length,
    ...(limits.bytes === undefined ? [] : [limits.bytes]),
    ...Object.values(tiers ?? {}),
  ]);
  return counting.link === undefined ? limits : [...limits, counting.link.each];
}

describe.each(platforms)('$id', (platform) => {
  it('states each number with its source and day', () => {
    for (const fact of factsOf(platform)) {
      expect(fact.value).toBeGreaterThan(0);
      expect(fact.source).not.toBe('');
      expect(fact.checked).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
    }
  });

  it('has ids and aliases as people write them in a draft', () => {
    const names = [
      platform.id,
      ...platform.aliases,
      ...platform.surfaces.flatMap(({ id, aliases }) => [id, ...aliases]),
    ];
    for (const name of names) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it('has surfaces with names of their own', () => {
    const names = platform.surfaces.flatMap(({ id, aliases }) => [id, ...aliases]);
    expect(new Set(names).size).toBe(names.length);
  });
});

it('gives each network names that no other has', () => {
  const names = platforms.flatMap(({ id, aliases }) => [id, ...aliases]);
  expect(new Set(names).size).toBe(names.length);
});

it.each([
  ['x', 280, 'weighted'],
  ['bluesky', 300, 'grapheme'],
  ['mastodon', 500, 'grapheme'],
  ['threads', 500, 'byte'],
  ['linkedin', 3000, 'utf16'],
  ['instagram', 2200, 'utf16'],
])('%s takes %i, counted as %s', (id, length, unit) => {
  const platform = platforms.find((one) => one.id === id);
  expect(platform?.surfaces[0].limits.length.value).toBe(length);
  expect(platform?.counting.unit).toBe(unit);
});
