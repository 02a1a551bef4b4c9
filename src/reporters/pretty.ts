import type { Diagnostic, Report } from '../core/diagnostic.ts';
import { safeLine } from '../text/safe-text.ts';
import { type Excerpt, excerptsOf } from './excerpt.ts';
import { fitLines } from './fit-lines.ts';
import { type Paint, paintFor } from './paint.ts';
import type { Reporter, Result, Summary, View } from './reporter.ts';

/** For people at a terminal: how each post fits, then each problem under the words it is about. */
export const pretty: Reporter = (results, summary, view) => {
  const paint = paintFor(view.color);
  const drafts = results.map((result) => draft(result, view, paint));
  const closing = [totals(summary, paint), ...hints(results, paint)];
  return `${[...drafts, ...skippedList(results, view, paint)].join('')}${closing.join('\n')}\n`;
};

function draft({ report, source }: Result, view: View, paint: Paint): string {
  if (report.skipped !== undefined) return '';
  const shown = report.diagnostics.filter(({ severity }) => !view.quiet || severity === 'error');
  if (view.quiet && shown.length === 0) return '';
  const lines = [paint.bold(nameOf(report))];
  if (!view.quiet) lines.push(...fitLines(report.posts, paint));
  const excerptAt = source === '' ? undefined : excerptsOf(source, view.columns - 10);
  if (report.posts.length + shown.length === 0) lines.push(paint.dim('  no text of its own'));
  for (const diagnostic of shown) {
    const { span, loc } = diagnostic;
    const excerpt = excerptAt?.(span, loc.start);
    lines.push('', ...problem(diagnostic, report, excerpt, view, paint));
  }
  return `${lines.join('\n')}\n\n`;
}

/** The path; one that begins with `::` would be a command to GitHub's runner at the start of a line. */
function nameOf({ path }: Report): string {
  const name = safeLine(path ?? 'standard input');
  return /^\s*::/.test(name) ? `./${name}` : name;
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
  const where = targets.length > 0 && report.posts.length > 1 ? ` ${targets.join(', ')}` : '';
  const inThread = part === undefined ? '' : `, post ${part}`;
  return [
    `  ${color(severity)} ${paint.dim(`${loc.start.line}:${loc.start.column}`)}${paint.dim(where + inThread)}  ${safeLine(message)}  ${paint.dim(ruleId)}`,
    ...(excerpt === undefined
      ? []
      : [
          `${paint.dim(`${String(excerpt.line).padStart(6)} │`)} ${excerpt.text}`,
          `${paint.dim('       │')} ${color(excerpt.marker)}`,
        ]),
    ...(help === '' ? [] : [`         ${safeLine(help)}`]),
    ...(view.verbose ? details(diagnostic, paint) : []),
  ];
}

/** What a limit rests on. */
function details({ fact, assumes }: Diagnostic, paint: Paint): string[] {
  const source =
    fact && `${fact.value}: ${fact.source}${fact.checked && `, checked ${fact.checked}`}`;
  const lines = [source, assumes.length > 0 ? `assuming ${assumes.join(', ')}` : undefined];
  return lines.flatMap((line) =>
    line === undefined ? [] : [paint.dim(`         ${safeLine(line)}`)],
  );
}

function skippedList(results: readonly Result[], { verbose }: View, paint: Paint): string[] {
  if (!verbose) return [];
  const lines = results.flatMap(({ report }) =>
    report.skipped === undefined
      ? []
      : [paint.dim(`${nameOf(report)}: skipped, ${reasons[report.skipped]}`)],
  );
  return lines.length === 0 ? [] : [`${lines.join('\n')}\n\n`];
}

const reasons = {
  'no-target': 'it names no target',
  published: 'it is published',
  'not-text': 'it is no text',
  'too-large': 'it is too large',
} as const;

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
    ([reason, number]) => `${number} because ${reasons[reason as keyof typeof reasons]}`,
  );
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function hints(results: readonly Result[], paint: Paint): string[] {
  const assumed = results.some(({ report }) => report.posts.some(({ assumed }) => assumed));
  if (!assumed) return [];
  return [
    paint.dim(
      'No target was named, so X, Bluesky, Mastodon and LinkedIn are assumed. Name yours in the front matter (platforms: [x, linkedin]) or with --platform x,linkedin.',
    ),
  ];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
