import type { Account } from '../post/target.ts';
import type { Config, FileSettings, RuleSetting } from './config.ts';

/**
 * Two configurations as one. Of a rule, an account and the publisher, what the second says comes over what the first
 * says; lists of what is own, allowed, ignored or added to grow; where drafts are and go, the second says alone.
 */
export function mergeConfigs(base: Config, over: Config): Config {
  return {
    ...base,
    ...given(over),
    ...mergeSettings(base, over),
    ...joined('plugins', base.plugins, over.plugins),
    ...joined('ignore', base.ignore, over.ignore),
    ...joined('overrides', base.overrides, over.overrides),
    ...both('messages', base.messages, over.messages, mergeMessages),
  };
}

/** The same for what an override can hold. */
export function mergeSettings(base: FileSettings, over: FileSettings): FileSettings {
  return {
    ...base,
    ...given(over),
    ...joined('extends', base.extends, over.extends),
    ...joined('phrases', base.phrases, over.phrases),
    ...both('rules', base.rules, over.rules, mergeRule),
    ...both('accounts', base.accounts, over.accounts, mergeAccount),
    ...both<readonly string[]>('own', base.own, over.own, distinct),
    ...both('publisher', base.publisher, over.publisher, (_, other: unknown) => other),
  };
}

type RuleMessages = NonNullable<Config['messages']>[string];

function mergeMessages(base: RuleMessages, over: RuleMessages): RuleMessages {
  const merged = Object.entries(over).map(([id, words]) => [id, { ...base[id], ...words }]);
  return { ...base, ...Object.fromEntries(merged) };
}

function given(settings: FileSettings): FileSettings {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}

/** A severity alone keeps the options that were set before. */
function mergeRule(base: RuleSetting, over: RuleSetting): RuleSetting {
  return { ...asObject(base), ...asObject(over) };
}

export function asObject(setting: RuleSetting | undefined): Exclude<RuleSetting, string> {
  return typeof setting === 'string' ? { severity: setting } : (setting ?? {});
}

function mergeAccount(base: Account, over: Account): Account {
  const limits = { ...base.limits, ...over.limits };
  return { ...base, ...over, ...(Object.keys(limits).length > 0 && { limits }) };
}

function joined(
  key: string,
  base: readonly unknown[] | undefined,
  over: readonly unknown[] | undefined,
) {
  return base === undefined || over === undefined ? {} : { [key]: distinct(base, over) };
}

function distinct<T>(base: readonly T[], over: readonly T[]): readonly T[] {
  return [...new Set([...base, ...over])];
}

/** Two records under one key, entry by entry. */
function both<V>(
  key: string,
  base: object | undefined,
  over: object | undefined,
  merge: (one: V, other: V) => V,
) {
  if (base === undefined || over === undefined) return {};
  const before = new Map<string, V>(Object.entries(base));
  const merged = Object.entries(over).flatMap(([name, value]: [string, V | undefined]) => {
    const first = before.get(name);
    if (value === undefined) return [];
    return [[name, first === undefined ? value : merge(first, value)]];
  });
  return { [key]: { ...base, ...Object.fromEntries(merged) } };
}
