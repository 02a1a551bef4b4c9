import type { Config, RuleSetting } from './config.ts';
import type { Options, OptionValue, Preset, Rule, Severity } from './rule.ts';

/** A rule that is switched on, with its options. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly options: Options;
  /** Wins over the severities of the rule and its messages. */
  readonly severity: Severity | undefined;
}

/** The rules that a checked configuration switches on, in the order of the registry. */
export function activeRules(config: Config, rules: readonly Rule[]): ActiveRule[] {
  const chosen = config.extends ?? ['recommended'];
  return rules.flatMap((rule) => {
    const written = config.rules?.[rule.id];
    const { severity, ...options } = settingOf(written);
    const on = written !== undefined || rule.presets.some((preset) => holds(chosen, preset));
    if (!on || severity === 'off') return [];
    return [{ rule, severity, options: optionsOf(rule, options) }];
  });
}

function settingOf(written: RuleSetting | undefined): Exclude<RuleSetting, string> {
  return typeof written === 'string' ? { severity: written } : (written ?? {});
}

/** `strict` holds all of `recommended`. */
function holds(chosen: readonly Preset[], preset: Preset): boolean {
  return chosen.includes(preset) || (preset === 'recommended' && chosen.includes('strict'));
}

function optionsOf(
  rule: Rule,
  written: Readonly<Record<string, OptionValue | undefined>>,
): Options {
  const specs: Rule['options'] = rule.options;
  return Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [name, written[name] ?? spec.default]),
  );
}
