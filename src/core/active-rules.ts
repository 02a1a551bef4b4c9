import type { TargetSettings } from './config.ts';
import { asObject } from './merge-config.ts';
import type { Options, OptionValue, Preset, Rule, Severity } from './rule.ts';

/** A rule that is switched on, with its options. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly options: Options;
  /** Wins over the severities of the rule and its messages. */
  readonly severity: Severity | undefined;
}

/** The same for rules that are switched on in the same way, wherever that was read. */
export function activeKey({ rule, severity, options }: ActiveRule): string {
  return JSON.stringify([rule.id, severity, options]);
}

/** The rules that checked settings switch on, in the order of the registry. */
export function activeRules(settings: TargetSettings, rules: readonly Rule[]): ActiveRule[] {
  const chosen = settings.extends ?? ['recommended'];
  return rules.flatMap((rule) => {
    const written = settings.rules?.[rule.id];
    const { severity, ...options } = asObject(written);
    const on = written !== undefined || rule.presets.some((preset) => holds(chosen, preset));
    if (!on || severity === 'off') return [];
    return [{ rule, severity, options: optionsOf(rule, options) }];
  });
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
