import { rules as ownRules } from '../../../rules/index.ts';
import { activeRules } from '../../core/active-rules.ts';
import type { Preset, Rule } from '../../core/rule.ts';
import { didYouMean } from '../../text/nearest-name.ts';
import { type Arguments, UsageError } from '../arguments.ts';
import { configsOf } from '../configs.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { World } from '../world.ts';
import { rulesAsJson, rulesAsText } from './list-rules.ts';

/** `postlint rules [NAMES]`: the rules, and what the configuration of this folder makes of them. */
export async function runRules(args: Arguments, world: World): Promise<ExitCode> {
  // Presets that are named choose what is listed, not what is on.
  const { config } = await configsOf({ ...args, presets: undefined })(undefined);
  const all = [...ownRules, ...(config.plugins ?? []).flatMap(({ rules = [] }) => rules)];
  const ids = all.map(({ id }) => id);
  const names = args.paths.map((name) => ruleNamed(name, ids));
  const states = new Map(
    activeRules(config, all).map(({ rule, severity }) => [rule.id, severity ?? rule.severity]),
  );
  const listed = all
    .filter(({ id }) => names.length === 0 || names.includes(id))
    .filter((rule) => args.presets === undefined || isIn(args.presets, rule))
    .map((rule) => ({ rule, state: states.get(rule.id) ?? ('off' as const) }));
  world.out(args.format === 'json' ? rulesAsJson(listed) : rulesAsText(listed, world));
  return exitCode.clean;
}

function ruleNamed(name: string, ids: readonly string[]): string {
  if (ids.includes(name)) return name;
  throw new UsageError(
    `There is no rule ${name}.${didYouMean(name, ids)} postlint rules lists them.`,
  );
}

function isIn(presets: readonly Preset[], rule: Rule): boolean {
  return activeRules({ extends: presets }, [rule]).length > 0;
}
