import { type OptionSpec, type Options, presets, type Rule } from '../../src/core/rule.ts';
import { isSolid } from '../../src/platforms/fact.ts';
import {
  type Platform,
  type Surface,
  targetName,
  type Unit,
} from '../../src/platforms/platform.ts';
import { groupBy } from '../../src/text/group-by.ts';

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

const scopes = {
  post: 'each post',
  draft: 'each draft, with all its posts',
  run: 'all drafts of a run together',
} as const;

/** The rule's severity, and the messages that are graver or milder. */
function severityOf({ severity, messages }: Rule): string {
  const others = groupBy(
    Object.entries(messages).filter(([, own]) => (own.severity ?? severity) !== severity),
    ([, own]) => own.severity,
  );
  const graver = [...others].map(
    ([own, list]) => `${own} for ${list.map(([id]) => code(id)).join(', ')}`,
  );
  return [severity, ...graver].join('; ');
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

/** The platforms in the README, a line for each, with the places on it. */
export function platformsTable(platforms: readonly Platform[]): string {
  const rows = platforms.map((platform) => [
    platform.name,
    platform.surfaces.map((surface) => placeOf(platform, surface)).join('; '),
    countingOf(platform),
  ]);
  return table(['network', 'targets, and the text they take', 'what counts otherwise'], rows);
}

const units: Readonly<Record<Unit, string>> = {
  weighted: 'weighted',
  grapheme: 'graphemes',
  'code-point': 'code points',
  utf16: 'UTF-16',
  byte: 'bytes',
};

function placeOf(platform: Platform, surface: Surface): string {
  const { limits, tiers, varies, unit } = surface;
  const name = code(targetName(platform, surface));
  const bytes = limits.bytes === undefined ? [] : [`${limits.bytes.value} bytes`];
  const length = limits.length === undefined ? [] : [`${limits.length.value} ${units[unit]}`];
  const takes = [...length, ...bytes].join(' and ') || 'no limit known';
  const notes = [
    ...(limits.length !== undefined && !isSolid(limits.length) ? ['hearsay'] : []),
    ...(limits.captionLength === undefined ? [] : [`${limits.captionLength.value} beside media`]),
    ...Object.entries(tiers ?? {}).flatMap(([tier, { length: own }]) =>
      own === undefined ? [] : [`${tier} ${own.value}`],
    ),
    ...(varies === 'instance' ? ['each server may set its own'] : []),
  ];
  return `${name} ${takes}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`;
}

function countingOf({ mentionLength, contentWarnings, surfaces }: Platform): string {
  const { linkLength } = surfaces[0].limits;
  return [
    ...(linkLength === undefined ? [] : [`a link counts ${linkLength.value}`]),
    ...(mentionLength === 'name' ? ['a mention without its host'] : []),
    ...(contentWarnings === true ? ['a content warning, too'] : []),
  ].join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}
