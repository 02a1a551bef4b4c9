import { describe, expect, it } from 'vitest';
import { activeRules } from '../../src/core/active-rules.ts';
import { checkConfig } from '../../src/core/check-config.ts';
import { type Config, placesOf } from '../../src/core/config.ts';
import { ConfigError } from '../../src/core/config-error.ts';
import type { Rule } from '../../src/core/rule.ts';
import { createLinter, lint, measure, rules } from '../../src/index.ts';
import { platforms } from '../../src/platforms/index.ts';
import { placeNames } from '../../src/platforms/resolve-name.ts';
import { sampleRule } from './sample-rules.ts';

const silent = function* () {};
const sampled: readonly Rule[] = [
  sampleRule('common', silent),
  sampleRule('fine', silent, { presets: ['strict'] }),
  sampleRule('group', silent, { presets: ['group-etiquette', 'recommended'] }),
  sampleRule('lonely', silent, {
    presets: [],
    options: {
      most: { default: 3, description: 'A number' },
      words: { default: ['a'], description: 'A list' },
      loud: { default: true, description: 'A switch' },
    },
  }),
];

function idsOf(config: Config): string[] {
  return activeRules(config, sampled).map(({ rule }) => rule.id);
}

describe('the rules that are on', () => {
  it.each<[Config, string[]]>([
    [{}, ['common', 'group']],
    [{ extends: ['recommended'] }, ['common', 'group']],
    [{ extends: ['strict'] }, ['common', 'fine', 'group']],
    [{ extends: ['group-etiquette'] }, ['group']],
    [{ extends: [] }, []],
    [{ extends: [], rules: { fine: 'warning' } }, ['fine']],
    [{ rules: { common: 'off' } }, ['group']],
    [{ rules: { common: { severity: 'off' }, lonely: {} } }, ['group', 'lonely']],
  ])('with %j are %j', (config, ids) => {
    expect(idsOf(config)).toEqual(ids);
  });

  it('have the severity that is asked for', () => {
    const severities = activeRules(
      { rules: { common: 'info', group: { severity: 'warning' }, fine: {} } },
      sampled,
    ).map(({ severity }) => severity);
    expect(severities).toEqual(['info', undefined, 'warning']);
  });

  it('have their options, or the defaults', () => {
    const options = (setting: NonNullable<Config['rules']>[string]) =>
      activeRules({ extends: [], rules: { lonely: setting } }, sampled)[0]?.options;
    expect(options('error')).toEqual({ most: 3, words: ['a'], loud: true });
    expect(options({ most: 5, words: [] })).toEqual({ most: 5, words: [], loud: true });
    expect(options({ loud: false, most: undefined })).toMatchObject({ loud: false, most: 3 });
  });
});

describe('a configuration that is wrong', () => {
  it.each<[unknown, string[]]>([
    [{ extends: ['recomended'] }, ['recomended', 'recommended']],
    [{ rules: { comon: 'error' } }, ['comon', 'common']],
    [{ rules: { constructor: 'error' } }, ['constructor']],
    [{ rules: { common: 'warn' } }, ['rules.common', 'warn']],
    [{ rules: { common: 'eror' } }, ['eror', 'error']],
    [{ rules: { common: { severity: 'of' } } }, ['rules.common', 'of', 'off']],
    [{ rules: { lonely: { mots: 5 } } }, ['rules.lonely', 'mots', 'most']],
    [{ rules: { lonely: { toString: 5 } } }, ['rules.lonely', 'toString']],
    [{ rules: { lonely: { most: '5' } } }, ['rules.lonely.most', 'number', 'string']],
    [{ rules: { lonely: { most: Number.NaN } } }, ['rules.lonely.most', 'a number']],
    [{ rules: { lonely: { most: Number.NEGATIVE_INFINITY } } }, ['rules.lonely.most', 'a number']],
    [{ rules: { lonely: { words: 'a' } } }, ['rules.lonely.words', 'list']],
    [{ rules: { lonely: { loud: [] } } }, ['rules.lonely.loud', 'boolean', 'list']],
    [null, ['The configuration', 'object']],
    [{ platfroms: ['x'] }, ['platfroms', 'platforms']],
    [{ accounts: { x: null } }, ['accounts.x', 'object']],
    [{ accounts: { mastadon: {} } }, ['accounts.mastadon', 'mastodon']],
    [{ accounts: { x: { tier: 'nitro' } } }, ['accounts.x.tier', 'nitro']],
    [{ accounts: { x: { instance: {} } } }, ['accounts.x', 'instance']],
    [
      { accounts: { mastodon: { instance: { error: 'Not found' } } } },
      ['accounts.mastodon.instance'],
    ],
    [{ accounts: { x: { teir: 'premium' } } }, ['accounts.x', 'teir', 'tier']],
    [{ accounts: { x: { tier: 'constructor' } } }, ['accounts.x.tier', 'constructor']],
    [{ accounts: { m: { limits: { length: '500' } } } }, ['accounts.m.limits.length', '500']],
    [{ accounts: { m: { limits: { lenght: 500 } } } }, ['accounts.m.limits', 'length']],
    [{ publisher: { split: true } }, ['publisher', 'split', 'splits']],
    [{ accounts: { x: { role: 'newswir' } } }, ['accounts.x.role', 'newswir', 'newswire']],
    [{ own: { domain: ['a.example'] } }, ['own', 'domain', 'domains']],
    [{ own: { domains: 'a.example' } }, ['own.domains', 'a.example']],
    [{ own: { domains: [1] } }, ['own.domains', '[1]']],
    [{ own: { domains: ['https://a.example/'] } }, ['own.domains', 'https://a.example/']],
  ])('%j is refused, with the words %j', (config, words) => {
    const refused = () => checkConfig(config, sampled, platforms, placeNames(platforms), ['en']);
    expect(refused).toThrow(ConfigError);
    for (const word of words) expect(refused).toThrow(word);
  });

  it.each<[() => unknown, string[]]>([
    [() => createLinter({ platforms: ['x', 'linkdin'] }), ['linkdin', 'linkedin']],
    [() => createLinter({ platforms: ['newsletter'] }), ['newsletter', 'mastodon']],
    [() => lint('hi', { platforms: ['linkedin/grup'] }), ['linkedin/grup', 'linkedin/group']],
    [() => measure('hi', 'mastadon'), ['mastadon', 'mastodon']],
    [() => createLinter({ rules: { 'over-lenght': 'error' } }), ['over-lenght', 'over-length']],
  ])('is refused by the library: %s', (refused, words) => {
    expect(refused).toThrow(ConfigError);
    for (const word of words) expect(refused).toThrow(word);
  });
});

describe('postlint’s own rules', () => {
  it('can each be switched on and off by name', () => {
    for (const { id } of rules) {
      expect(
        activeRules({ rules: { [id]: 'off' } }, rules).map(({ rule }) => rule.id),
      ).not.toContain(id);
      const only = activeRules({ extends: [], rules: { [id]: 'info' } }, rules);
      expect(only.map(({ rule, severity }) => [rule.id, severity])).toEqual([[id, 'info']]);
    }
  });
});

it('finds places by their names', () => {
  const places = placesOf('platforms', ['Twitter', 'linkedin group'], placeNames(platforms));
  expect(places.map(({ name }) => name)).toEqual(['x', 'linkedin/group']);
});

it.each(['events', 'post', 'blog', 'company', 'mastodon-eu', 'constructor'])(
  'takes %j for the name of an account',
  (name) => {
    expect(() => createLinter({ accounts: { [name]: { tier: 'premium' } } })).not.toThrow();
  },
);

it.each(['2026-13-01', 'tomorrow', '', '26-12-01'])('refuses %j as the time of linting', (now) => {
  expect(() => lint('Hi', { now })).toThrow(ConfigError);
});

it('takes the facts under any name of a network', () => {
  const linter = createLinter({ accounts: { twitter: { tier: 'premium' } } });
  expect(linter.lint('Hi', { platforms: ['x'] }).posts[0]?.length.limit).toBe(25_000);
});
