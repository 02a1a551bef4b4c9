import type { Platform } from '../platforms/platform.ts';
import type { Place, PlaceNames } from '../platforms/resolve-name.ts';
import type { Account, Own, Publisher } from '../post/target.ts';
import { checkAccounts, checkOwn, checkPublisher } from './check-account.ts';
import { checkShape, list, oneOf } from './check-shape.ts';
import { ConfigError } from './config-error.ts';
import { type OptionValue, type Preset, presets, type Rule, type Severity } from './rule.ts';

/** What a project asks of the linter. */
export interface Config {
  /** Presets; `['recommended']` where nothing is said. */
  readonly extends?: readonly Preset[];
  /** Targets of drafts that name none: `x`, `linkedin/group`. */
  readonly platforms?: readonly string[];
  /** Account facts, by the account's name, the target or the platform. */
  readonly accounts?: Readonly<Record<string, Account>>;
  readonly publisher?: Publisher;
  /** What is the project's own. */
  readonly own?: Own;
  /** A severity, or an object with a severity and the rule's options. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
}

export type RuleSetting =
  | Severity
  | 'off'
  | ({ readonly severity?: Severity | 'off' } & {
      readonly [option: string]: OptionValue | undefined;
    });

/**
 * Throws a ConfigError over a key or a value that a configuration cannot have. The types say the same;
 * callers without types get told.
 */
export function checkConfig(
  config: unknown,
  rules: readonly Rule[],
  platforms: readonly Platform[],
  names: PlaceNames,
): void {
  checkShape('', config, {
    extends: (key, value) => {
      list(key, value);
      for (const preset of value as unknown[]) oneOf(presets)(key, preset);
    },
    platforms: list,
    accounts: checkAccounts(names, platforms),
    publisher: checkPublisher,
    own: checkOwn,
    rules: (key, value) =>
      checkShape(
        key,
        value,
        Object.fromEntries(rules.map((rule) => [rule.id, settingCheck(rule)])),
      ),
  });
}

const severity = oneOf(['error', 'warning', 'info', 'off']);

function settingCheck(rule: Rule) {
  const specs: Rule['options'] = rule.options;
  const options = Object.entries(specs).map(([name, spec]) => [name, likeDefault(spec.default)]);
  return (key: string, value: unknown): void => {
    if (typeof value === 'string') severity(key, value);
    else checkShape(key, value, { severity, ...Object.fromEntries(options) });
  };
}

/** An option takes values of the kind of its default. */
function likeDefault(example: OptionValue) {
  return (key: string, value: unknown): void => {
    if (kindOf(value) === kindOf(example)) return;
    throw new ConfigError(`${key}: expected ${kindOf(example)}, found ${kindOf(value)}.`);
  };
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}

/** The places that a list of names means. Throws a ConfigError that begins with `key`. */
export function placesOf(key: string, names: readonly string[], known: PlaceNames): Place[] {
  list(key, names);
  return names.map((name) => {
    const place = known.find(String(name));
    if (place !== undefined) return place;
    const suggestion = known.suggestion(String(name));
    throw new ConfigError(
      `${key}: there is no platform “${name}”.${suggestion} Platforms: ${known.known.join(', ')}.`,
    );
  });
}
