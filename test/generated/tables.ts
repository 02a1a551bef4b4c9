import { type OptionSpec, type Options, presets, type Rule } from '../../src/core/rule.ts';
import type { Certainty } from '../../src/platforms/fact.ts';
import {
  type Platform,
  type Surface,
  targetName,
  type Unit,
} from '../../src/platforms/platform.ts';

/** What a rule's document says of the rule's own data. */
export function ruleBlock(rule: Rule): string {
  const summary = table(
    ['severity', 'looks at', 'presets'],
    [[severityOf(rule), scopes[rule.scope], presetsOf(rule)]],
  );
  const options = Object.entries(rule.options as OptionSpec<Options>);
  if (options.length === 0) return summary;
  const rows = options.map(([name, { default: value, description }]) => [
    code(name),
    code(JSON.stringify(value)),
    description,
  ]);
  return `${summary}\n\n${table(['option', 'default', 'what it sets'], rows)}`;
}

const scopes = { post: 'each post', run: 'all drafts of a run together' } as const;

/** The rule's severity, and the messages that are graver or milder. */
function severityOf({ severity, messages }: Rule): string {
  const others = Object.entries(messages).flatMap(([id, message]) =>
    message.severity === undefined || message.severity === severity
      ? []
      : [`${message.severity} for ${code(id)}`],
  );
  return [severity, ...others].join(', ');
}

/** `strict` holds whatever is recommended. */
function presetsOf(rule: Rule): string {
  const held = presets.filter(
    (preset) =>
      rule.presets.includes(preset) ||
      (preset === 'strict' && rule.presets.includes('recommended')),
  );
  return held.length === 0 ? 'none' : held.map(code).join(', ');
}

/** The rules in the README. */
export function rulesTable(rules: readonly Rule[]): string {
  return table(
    ['rule', 'severity', 'presets', 'what it reports'],
    rules.map((rule) => [
      `[${rule.id}](rules/${rule.id}.md)`,
      severityOf(rule),
      presetsOf(rule),
      rule.description,
    ]),
  );
}

/** The platforms in the README, a line for each place on them. */
export function platformsTable(platforms: readonly Platform[]): string {
  const rows = platforms.flatMap((platform) =>
    platform.surfaces.map((surface) => [
      code(targetName(platform, surface)),
      limitOf(surface),
      countingOf(platform, surface),
      certainties[surface.limits.length?.certainty ?? 'unchecked'],
      surface.limits.length?.checked ?? '–',
    ]),
  );
  return table(['target', 'takes', 'what counts otherwise', 'known from', 'checked'], rows);
}

const units: Readonly<Record<Unit, string>> = {
  weighted: 'weighted characters',
  grapheme: 'graphemes',
  'code-point': 'code points',
  utf16: 'UTF-16 units',
  byte: 'bytes',
};

const certainties: Readonly<Record<Certainty, string>> = {
  platform: 'the platform',
  secondary: 'tools or press',
  folklore: 'hearsay',
  unchecked: 'nobody yet',
  stated: 'the caller',
};

function limitOf({ limits, tiers, varies, unit }: Surface): string {
  const bytes = limits.bytes === undefined ? '' : ` and ${limits.bytes.value} bytes`;
  const others = Object.entries(tiers ?? {}).flatMap(([tier, { length }]) =>
    length === undefined ? [] : [`${tier} ${length.value}`],
  );
  const instance = varies === 'instance' ? ['each server may set its own'] : [];
  const more = [...others, ...instance];
  const inBrackets = more.length === 0 ? '' : ` (${more.join(', ')})`;
  return `${limits.length?.value ?? 'any number of'} ${units[unit]}${bytes}${inBrackets}`;
}

function countingOf({ mentionLength, contentWarnings }: Platform, { limits }: Surface): string {
  const ways = [
    limits.linkLength === undefined ? 'nothing' : `a link counts ${limits.linkLength.value}`,
    ...(mentionLength === 'name' ? ['a mention without its host'] : []),
    ...(contentWarnings === true ? ['a content warning, too'] : []),
  ];
  return ways.join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}
