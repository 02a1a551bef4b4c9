import { describe, expect, it } from 'vitest';
import { allFacts } from '../../src/platforms/all-facts.ts';
import { platforms } from '../../src/platforms/index.ts';

describe.each(platforms)('$id', (platform) => {
  it('states each fact with its source and day', () => {
    for (const { fact } of allFacts([platform])) {
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

  it('has addresses as a browser shows them', () => {
    const { hosts, homePaths, shortHosts } = platform.web;
    for (const host of [...hosts, ...shortHosts]) {
      expect(host).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
      expect(host).not.toMatch(/^www\./);
    }
    for (const path of homePaths) expect(path).toMatch(/^\/[a-z]/);
  });

  it('says of a tier what it changes', () => {
    for (const { varies, tiers, limits } of platform.surfaces) {
      expect(tiers !== undefined).toBe(varies === 'tier');
      for (const tier of Object.values(tiers ?? {}))
        expect(tier.length?.value).not.toBe(limits.length?.value);
    }
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

it('gives each host to one network', () => {
  const hosts = platforms.flatMap(({ web }) => [...new Set([...web.hosts, ...web.shortHosts])]);
  expect(new Set(hosts).size).toBe(hosts.length);
});

it.each([
  ['bluesky', 300, 'grapheme'],
  ['discord', 2000, 'code-point'],
  ['facebook', 63_206, 'utf16'],
  ['google-business', 1500, 'utf16'],
  ['instagram', 2200, 'utf16'],
  ['lemmy', 50_000, 'utf16'],
  ['linkedin', 3000, 'utf16'],
  ['mastodon', 500, 'grapheme'],
  ['nostr', undefined, 'code-point'],
  ['pinterest', 800, 'utf16'],
  ['reddit', 40_000, 'code-point'],
  ['slack', 40_000, 'utf16'],
  ['telegram', 4096, 'utf16'],
  ['threads', 500, 'byte'],
  ['tiktok', 2200, 'utf16'],
  ['tumblr', undefined, 'code-point'],
  ['x', 280, 'weighted'],
  ['youtube', 7700, 'utf16'],
])('%s takes %s, counted as %s', (id, length, unit) => {
  const platform = platforms.find((one) => one.id === id);
  expect(platform?.surfaces[0].limits.length?.value).toBe(length);
  expect(platform?.surfaces[0].unit).toBe(unit);
});
