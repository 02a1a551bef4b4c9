import type { Preset, Rule, Severity } from '../../core/rule.ts';
import { presets } from '../../core/rule.ts';
import { type Paint, paintFor } from '../../reporters/paint.ts';
import { wrap } from '../../reporters/wrap.ts';
import { groupBy } from '../../text/group-by.ts';
import { safeJson, safeLine } from '../../text/safe-text.ts';

/** A rule, and what a project makes of it. */
export interface ListedRule {
  readonly rule: Rule;
  readonly state: Severity | 'off';
}

interface View {
  readonly color: boolean;
  readonly columns: number;
}

/** The rules as JSON on one line. */
export function rulesAsJson(listed: readonly ListedRule[]): string {
  const rules = listed.map(
    ({ rule: { id, severity, scope, presets: holders, description, url }, state }) => ({
      ...{ id, severity, scope, presets: holders, description, url, state },
    }),
  );
  return `${safeJson({ version: 1, rules })}\n`;
}

/** The rules under the presets that bring them, each once. */
export function rulesAsText(listed: readonly ListedRule[], { color, columns }: View): string {
  const paint = paintFor(color);
  const width = Math.max(0, ...listed.map(({ rule }) => rule.id.length));
  const groups = groupBy(listed, ({ rule }) => groupOf(rule));
  const sections = titles.flatMap(([group, title]) => {
    const members = groups.get(group);
    if (members === undefined) return [];
    const rows = members.flatMap((one) => rowsOf(one, group, { paint, width, columns }));
    return [[paint.bold(title), ...rows].join('\n')];
  });
  return `${[...sections, summaryOf(listed)].join('\n\n')}\n`;
}

type Group = Preset | 'none';

/** The groups in their order. */
const titles: readonly (readonly [group: Group, title: string])[] = [
  ['recommended', 'recommended (on where no configuration says otherwise)'],
  ['strict', 'strict (recommended, and these)'],
  ...presets.slice(2).map((preset) => [preset, preset] as const),
  ['none', 'in no preset'],
];

function groupOf({ presets: holders }: Rule): Group {
  return presets.find((preset) => holders.includes(preset)) ?? 'none';
}

const STATE_WIDTH = 'warning'.length;

function rowsOf(
  { rule, state }: ListedRule,
  group: Group,
  {
    paint,
    width,
    columns,
  }: { readonly paint: Paint; readonly width: number; readonly columns: number },
): string[] {
  const others = rule.presets.filter((preset) => preset !== group && preset !== 'strict');
  const also = others.length > 0 ? ` (also in ${others.join(', ')})` : '';
  const indent = 2 + STATE_WIDTH + 2 + width + 2;
  const isNarrow = columns - indent < 30;
  const room = isNarrow ? columns - 4 : columns - indent;
  const text = wrap(safeLine(`${rule.description}${also}`), Math.max(20, room));
  const head = `  ${stateIn(paint, state)}  ${safeLine(rule.id)}`;
  const gap = ' '.repeat(width - rule.id.length + 2);
  const next = ' '.repeat(isNarrow ? 4 : indent);
  return isNarrow
    ? [head, ...text.map((line) => next + line)]
    : text.map((line, index) => (index === 0 ? head + gap + line : next + line));
}

function stateIn(paint: Paint, state: Severity | 'off'): string {
  const colour = { error: paint.red, warning: paint.yellow, info: paint.blue, off: paint.dim };
  return colour[state](state.padEnd(STATE_WIDTH));
}

function summaryOf(listed: readonly ListedRule[]): string {
  const count = listed.length === 1 ? '1 rule' : `${listed.length} rules`;
  const on = listed.filter(({ state }) => state !== 'off').length;
  return `${count}, ${on} on here. postlint explain RULE tells more of one.`;
}
