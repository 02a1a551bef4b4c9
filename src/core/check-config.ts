import type { Platform } from '../platforms/platform.ts';
import type { PlaceNames } from '../platforms/resolve-name.ts';
import { checkAccounts, checkOwn, checkPublisher } from './check-account.ts';
import { checkMessages } from './check-messages.ts';
import { checkShape, list, oneOf, type Shape, strings } from './check-shape.ts';
import { placesOf } from './config.ts';
import { ConfigError } from './config-error.ts';
import { type OptionValue, presets, type Rule } from './rule.ts';

/**
 * Throws a ConfigError over a key or a value that a configuration cannot have. The types say the same;
 * callers without types get told.
 */
export function checkConfig(
  config: unknown,
  rules: readonly Rule[],
  platforms: readonly Platform[],
  names: PlaceNames,
  locales: readonly string[],
): void {
  const forTargets: Shape = {
    extends: (key, value) => {
      list(key, value);
      for (const preset of value as unknown[]) oneOf(presets)(key, preset);
    },
    publisher: checkPublisher,
    rules: (key, value) =>
      checkShape(key, value, Object.fromEntries(rules.map((rule) => [rule.id, ruleCheck(rule)]))),
  };
  const forFiles: Shape = {
    ...forTargets,
    platforms: (key, value) => void placesOf(key, value as readonly string[], names),
    accounts: checkAccounts(names, platforms),
    own: checkOwn,
    phrases: phraseList,
  };
  checkShape('', config, {
    ...forFiles,
    drafts: strings,
    ignore: strings,
    plugins: list,
    locale: oneOf(locales),
    messages: checkMessages(rules),
    overrides: (key, value) => {
      list(key, value);
      for (const [index, one] of (value as unknown[]).entries()) {
        checkOverride(`${key}.${index}`, one, forFiles, forTargets, names);
      }
    },
  });
}

function checkOverride(
  key: string,
  value: unknown,
  forFiles: Shape,
  forTargets: Shape,
  names: PlaceNames,
): void {
  const { files, targets } = Object(value) as Readonly<Record<string, unknown>>;
  if (files === undefined && targets === undefined) {
    throw new ConfigError(`${key}: it needs “files” (globs) or “targets” to hold for.`, key);
  }
  const misplaced = Object.keys(Object(value)).find(
    (name) => targets !== undefined && name in forFiles && !(name in forTargets),
  );
  if (misplaced !== undefined) {
    throw new ConfigError(
      `${key}.${misplaced}: with “targets” an override takes ${Object.keys(forTargets).join(', ')} only.`,
      `${key}.${misplaced}`,
    );
  }
  checkShape(key, value, {
    ...forFiles,
    files: strings,
    targets: (inner, places) => void placesOf(inner, places as readonly string[], names),
  });
}

/** More or longer ones would take their time in every post. */
const MOST_PHRASES = 1000;
const LONGEST_PHRASE = 200;

function phraseList(key: string, value: unknown): void {
  strings(key, value);
  const phrases = value as readonly string[];
  if (phrases.length > MOST_PHRASES)
    throw new ConfigError(`${key}: ${phrases.length} phrases, at most ${MOST_PHRASES}.`, key);
  const wrong = phrases.findIndex(
    (phrase) => phrase.trim() === '' || phrase.length > LONGEST_PHRASE,
  );
  if (wrong >= 0) {
    throw new ConfigError(
      `${key}.${wrong}: a phrase has 1 to ${LONGEST_PHRASE} characters.`,
      `${key}.${wrong}`,
    );
  }
}

const severity = oneOf(['error', 'warning', 'info', 'off']);

function ruleCheck(rule: Rule) {
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
    if (Array.isArray(example)) strings(key, value);
    if (kindOf(value) === kindOf(example) && !isEndless(value)) return;
    throw new ConfigError(`${key}: expected ${kindOf(example)}, found ${kindOf(value)}.`, key);
  };
}

/** YAML has `.inf` and `.nan`; nothing is counted up to there. */
function isEndless(value: unknown): boolean {
  return typeof value === 'number' && !Number.isFinite(value);
}

function kindOf(value: unknown): string {
  if (isEndless(value)) return 'no number that one can count to';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}
