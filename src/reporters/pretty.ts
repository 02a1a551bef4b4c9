import type { Diagnostic, Report, Skipped } from '../core/diagnostic.ts';
import { safeLine } from '../text/safe-text.ts';
import { type Excerpt, excerptsOf } from './excerpt.ts';
import { fitLines } from './fit-lines.ts';
import { type Paint, paintFor } from './paint.ts';
import type { Reporter, Result, Summary, View } from './reporter.ts';
import { withoutRunnerCommands } from './runner-commands.ts';
import { nameOf, shownOf } from './shown.ts';
import { skipReasons } from './skip-reasons.ts';
import { fixableIn, suggestions } from './suggestions.ts';
import { wrap } from './wrap.ts';

/** For people at a terminal: how each post fits, then each problem under the words it is about. */
export const pretty: Reporter = (results, summary, view) => {
  const paint = paintFor(view.color);
  const drafts = results.map((result) => draft(result, view, paint));
  const closing = [totals(summary, paint), ...hints(results, view, paint)];
  const text = [...drafts, ...skippedList(results, view, paint), closing.join('\n')].join('');
  return `${withoutRunnerCommands(text)}\n`;
};

function draft({ report, source }: Result, view: View, paint: Paint): string {
  if (report.skipped !== undefined) return '';
  const shown = shownOf(report, view);
  if (view.quiet && shown.length === 0) return '';
  const lines = [paint.bold(nameOf(report))];
  if (!view.quiet) lines.push(...fitLines(report.posts, paint));
  const excerptAt = source === '' ? undefined : excerptsOf(source, view.columns - MARGIN - 1);
  if (report.posts.length + shown.length === 0) lines.push(paint.dim('  no text of its own'));
  for (const diagnostic of shown) {
    const { span, loc } = diagnostic;
    const excerpt = excerptAt?.(span, loc.start);
    lines.push('', ...problem(diagnostic, report, excerpt, view, paint));
    if (view.suggest) lines.push(...suggested(diagnostic, source, view, paint));
  }
  return `${lines.join('\n')}\n\n`;
}

const colors = { error: 'red', warning: 'yellow', info: 'blue' } as const;

function problem(
  diagnostic: Diagnostic,
  report: Report,
  excerpt: Excerpt | undefined,
  view: View,
  paint: Paint,
): string[] {
  const { severity, ruleId, loc, targets, part, message, help } = diagnostic;
  const color = paint[colors[severity]];
  const where = targets.length > 0 && report.posts.length > 1 ? `  ${targets.join(', ')}` : '';
  const inThread = part === undefined ? '' : `, post ${part}`;
  const place = `${loc.start.line}:${loc.start.column}${where}${inThread}`;
  return [
    `  ${color(severity)} ${paint.dim(place)}  ${paint.bold(ruleId)}`,
    ...indented(message, view),
    ...(excerpt === undefined ? [] : drawn(excerpt, color, paint)),
    ...(help === '' ? [] : indented(help, view)),
    ...(view.verbose ? details(diagnostic, view).map(paint.dim) : []),
  ];
}

const MARGIN = 9;

function indented(text: string, { columns }: View): string[] {
  return wrap(safeLine(text), Math.max(30, columns - MARGIN - 1)).map(
    (line) => ' '.repeat(MARGIN) + line,
  );
}

function drawn({ line, text, marker }: Excerpt, color: Paint[keyof Paint], paint: Paint): string[] {
  return [
    `${paint.dim(`${String(line).padStart(MARGIN - 3)} │`)} ${text}`,
    `${paint.dim(`${' '.repeat(MARGIN - 3)} │`)} ${color(marker)}`,
  ];
}

function suggested(diagnostic: Diagnostic, source: string, view: View, paint: Paint): string[] {
  const room = Math.max(30, view.columns - MARGIN - 1);
  return suggestions(diagnostic, source, room, paint).map((line) => ' '.repeat(MARGIN) + line);
}

/** What a limit rests on. */
function details({ fact, assumes }: Diagnostic, view: View): string[] {
  const source =
    fact && `${fact.value}: ${fact.source}${fact.checked && `, checked ${fact.checked}`}`;
  const lines = [source, assumes.length > 0 ? `assuming ${assumes.join(', ')}` : undefined];
  return lines.flatMap((line) => (line === undefined ? [] : indented(line, view)));
}

function skippedList(results: readonly Result[], { verbose }: View, paint: Paint): string[] {
  if (!verbose) return [];
  const lines = results.flatMap(({ report }) =>
    report.skipped === undefined
      ? []
      : [paint.dim(`${nameOf(report)}: skipped, ${skipReasons[report.skipped]}`)],
  );
  return lines.length === 0 ? [] : [`${lines.join('\n')}\n\n`];
}

function totals(summary: Summary, paint: Paint): string {
  const { files, linted, errors, warnings, infos } = summary;
  const counts = [
    paint.bold(count(linted, 'draft')),
    ...(errors > 0 ? [paint.red(count(errors, 'error'))] : []),
    ...(warnings > 0 ? [paint.yellow(count(warnings, 'warning'))] : []),
    ...(infos > 0 ? [paint.blue(count(infos, 'remark'))] : []),
    ...(errors + warnings + infos === 0 && linted > 0 ? [paint.green('nothing to mend')] : []),
    ...(files > linted ? [paint.dim(`${files - linted} skipped${skips(summary)}`)] : []),
  ];
  return counts.join(', ');
}

function skips({ skipped }: Summary): string {
  const parts = Object.entries(skipped).map(
    ([reason, number]) => `${number} because ${skipReasons[reason as Skipped]}`,
  );
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function hints(results: readonly Result[], view: View, paint: Paint): string[] {
  const assumed = results.some(({ report }) => report.posts.some(({ assumed }) => assumed));
  return [
    ...fixableHint(results, view),
    ...(assumed ? wrap(ASSUMED, view.columns - 1).map(paint.dim) : []),
  ];
}

function fixableHint(results: readonly Result[], { fixed }: View): string[] {
  const number = fixed ? 0 : fixableIn(results);
  return number === 0 ? [] : [`${count(number, 'finding')} can be fixed with --fix`];
}

const ASSUMED =
  'No target was named, so X, Bluesky, Mastodon and LinkedIn are assumed. Name yours in the front matter (platforms: [x, linkedin]) or with --platform x,linkedin.';

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
