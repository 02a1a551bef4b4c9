import type { Platform } from '../platforms/platform.ts';
import type { Place, PlaceNames } from '../platforms/resolve-name.ts';
import type { Account, Publisher } from '../post/target.ts';
import { didYouMean } from '../text/nearest-name.ts';
import {
  type Options,
  type OptionValue,
  type Preset,
  presets,
  type Rule,
  type Severity,
} from './rule.ts';

/** What a project asks of the linter. */
export interface Config {
  /** Presets; `['recommended']` where nothing is said. */
  readonly extends?: readonly Preset[];
  /** Targets of drafts that name none: `x`, `linkedin/group`. */
  readonly platforms?: readonly string[];
  /** Account facts, by the account's name, the target or the platform. */
  readonly accounts?: Readonly<Record<string, Account>>;
  readonly publisher?: Publisher;
  /** A severity, or an object with a severity and the rule's options. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
}

export type RuleSetting =
  | Severity
  | 'off'
  | ({ readonly severity?: Severity | 'off' } & {
      readonly [option: string]: OptionValue | undefined;
    });

/** A configuration that cannot be used, in one line that names the key and the nearest right one. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** A rule that is switched on, with its options. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly options: Options;
  /** Wins over the severities of the rule and its messages. */
  readonly severity: Severity | undefined;
}

/** The rules that a configuration switches on, in the order of their ids. Throws a ConfigError. */
export function activeRules(config: Config, rules: readonly Rule[]): ActiveRule[] {
  const chosen = listOf('extends', config.extends) ?? ['recommended'];
  for (const preset of chosen) {
    if (presets.includes(preset)) continue;
    throw new ConfigError(
      `There is no preset “${preset}”.${didYouMean(preset, presets)} Presets: ${presets.join(', ')}.`,
    );
  }
  const ids = rules.map(({ id }) => id);
  for (const id of Object.keys(config.rules ?? {})) {
    if (!ids.includes(id))
      throw new ConfigError(`rules: there is no rule “${id}”.${didYouMean(id, ids)}`);
  }
  return rules.flatMap((rule) => {
    const written = config.rules?.[rule.id];
    const setting = settingOf(rule.id, written);
    const on = written !== undefined || rule.presets.some((preset) => holds(chosen, preset));
    const severity = checkedSeverity(rule.id, setting.severity);
    if (!on || severity === 'off') return [];
    return [{ rule, severity, options: optionsOf(rule, setting) }];
  });
}

/** A list, as the type says; callers without types get told. Throws a ConfigError. */
function listOf<T>(key: string, value: readonly T[] | undefined): readonly T[] | undefined {
  if (value === undefined || Array.isArray(value)) return value;
  throw new ConfigError(`${key}: expected a list, found ${JSON.stringify(value)}.`);
}

function settingOf(id: string, written: RuleSetting | undefined) {
  if (written === undefined) return {};
  if (typeof written === 'string') return { severity: written };
  if (typeof written === 'object' && written !== null && !Array.isArray(written)) return written;
  throw new ConfigError(
    `rules.${id}: expected a severity or an object with one, found ${JSON.stringify(written)}.`,
  );
}

/** `strict` holds all of `recommended`. */
function holds(chosen: readonly Preset[], preset: Preset): boolean {
  return chosen.includes(preset) || (preset === 'recommended' && chosen.includes('strict'));
}

const severities = ['error', 'warning', 'info', 'off'];

function checkedSeverity(
  id: string,
  severity: Severity | 'off' | undefined,
): Severity | 'off' | undefined {
  if (severity === undefined || severities.includes(severity)) return severity;
  const nearest = didYouMean(String(severity), severities);
  throw new ConfigError(
    `rules.${id}: “${severity}” is no severity.${nearest} Severities: ${severities.join(', ')}.`,
  );
}

function optionsOf(
  rule: Rule,
  setting: Readonly<Record<string, OptionValue | undefined>>,
): Options {
  const specs: Rule['options'] = rule.options;
  const options: Record<string, OptionValue> = {};
  for (const [name, spec] of Object.entries(specs)) options[name] = spec.default;
  for (const [name, value] of Object.entries(setting)) {
    if (name === 'severity' || value === undefined) continue;
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
    if (spec === undefined) {
      const nearest = didYouMean(name, Object.keys(specs));
      throw new ConfigError(`rules.${rule.id}: there is no option “${name}”.${nearest}`);
    }
    if (kindOf(value) !== kindOf(spec.default)) {
      throw new ConfigError(
        `rules.${rule.id}.${name}: expected ${kindOf(spec.default)}, found ${kindOf(value)}.`,
      );
    }
    options[name] = value;
  }
  return options;
}

function kindOf(value: OptionValue): string {
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}

/** The places that a list of names means. Throws a ConfigError that begins with `key`. */
export function placesOf(key: string, list: readonly string[], names: PlaceNames): Place[] {
  return (listOf(key, list) ?? []).map((name) => {
    const place = names.find(String(name));
    if (place !== undefined) return place;
    const nearest = names.nearest(String(name));
    const suggestion = nearest === undefined ? '' : ` Did you mean ${nearest}?`;
    throw new ConfigError(
      `${key}: there is no platform “${name}”.${suggestion} Platforms: ${names.known.join(', ')}.`,
    );
  });
}

/** The account facts, checked. Throws a ConfigError over a tier that no platform has. */
export function accountsOf(
  accounts: Readonly<Record<string, Account>> | undefined,
  platforms: readonly Platform[],
): Readonly<Record<string, Account>> {
  const tiers = platforms.flatMap(({ surfaces }) =>
    surfaces.flatMap(({ tiers }) => Object.keys(tiers ?? {})),
  );
  const known = ['standard', ...new Set(tiers)];
  for (const [name, { tier }] of Object.entries(accounts ?? {})) {
    if (tier === undefined || known.includes(tier)) continue;
    const nearest = didYouMean(String(tier), known);
    throw new ConfigError(
      `accounts.${name}.tier: there is no tier “${tier}”.${nearest} Tiers: ${known.join(', ')}.`,
    );
  }
  return accounts ?? {};
}

/** Throws a ConfigError where a word is none of those there are. */
export function checkWord(key: string, word: string | undefined, known: readonly string[]): void {
  if (word === undefined || known.includes(word)) return;
  const nearest = didYouMean(String(word), known);
  throw new ConfigError(`${key}: there is no “${word}”.${nearest} There are ${known.join(', ')}.`);
}
