import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/platforms/fact.ts';
import { platforms } from '../../src/platforms/index.ts';
import type { Platform } from '../../src/platforms/platform.ts';

function factsOf({ surfaces }: Platform): Fact<unknown>[] {
  return surfaces.flatMap(({ limits, tiers, mediaTypes, mixedMedia, polls, reserved }) => [
    ...[limits, ...Object.values(tiers ?? {})].flatMap((one) => Object.values(one)),
    ...[mediaTypes, mixedMedia, polls, reserved].filter((one) => one !== undefined),
  ]);
}

describe.each(platforms)('$id', (platform) => {
  it('states each fact with its source and day', () => {
    for (const fact of factsOf(platform)) {
      if (typeof fact.value === 'number') expect(fact.value).toBeGreaterThan(0);
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
  expect(platform?.surfaces[0].limits.length?.value).toBe(length);
  expect(platform?.surfaces[0].unit).toBe(unit);
});
